/** Files of the same repository that a step or a job runs through: its actions, and a workflow that it calls. */
import { normalised } from '../../../events/pattern-text.ts';
import { actionPaths, type WorkflowFile, type WorkflowFiles } from './documents.ts';
import { partsIn } from './find-gates.ts';
import { stepsIn, type Values } from './values.ts';

/** @returns each once, with those that they use in turn */
export function usedFiles(values: Values, files: WorkflowFiles): WorkflowFile[] {
  const found = new Map<string, WorkflowFile>();
  const wanted = [values];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    for (const path of [next, ...stepsIn(next)].flatMap(({ uses }) => localPaths(uses))) {
      const file = files.get(path);
      if (file === undefined || found.has(path)) continue;
      found.set(path, file);
      wanted.push(...partsIn(path, file.values).map((part) => part.values));
    }
  }
  return [...found.values()];
}

/** What they say, in their order. */
export function usedValues(values: Values, files: WorkflowFiles): (Values | null)[] {
  return usedFiles(values, files).map((file) => file.values);
}

/** Where what a `uses: ./…` names may be written. */
function localPaths(uses: unknown): string[] {
  if (typeof uses !== 'string' || !uses.startsWith('./')) return [];
  return [normalised(uses), ...actionPaths(uses)];
}

/** Workflows of a commit, and the actions of the same repository that they use, as plain values. */
import type { Repository } from '../../../contracts/ports/repository.ts';
import { readYaml } from '../../../contracts/text/yaml-file.ts';
import { normalised } from '../../../events/pattern-text.ts';
import { asValues, isValues, stepsIn, type Values } from './values.ts';

export interface WorkflowFile {
  /** From the repository's top. */
  readonly path: string;
  /** Id of its content. */
  readonly id: string;
  /** null where it is no workflow, nor an action: then nothing of it runs. */
  readonly values: Values | null;
}

export type WorkflowFiles = ReadonlyMap<string, WorkflowFile>;

type Source = Pick<Repository, 'automation' | 'textAtTop'>;

/** Actions are read where a workflow, or another of them, uses them. */
export async function readWorkflows(repository: Source, commit: string): Promise<WorkflowFiles> {
  const known = new Map((await repository.automation(commit)).map((file) => [file.path, file.id]));
  const files = new Map<string, WorkflowFile>();
  let wanted = [...known.keys()].filter(isWorkflow);
  while (wanted.length > 0) {
    const found: string[] = [];
    for (const path of wanted) {
      const values = parse((await repository.textAtTop(commit, path)) ?? '');
      files.set(path, { path, id: known.get(path) ?? '', values });
      found.push(...usesIn(values).flatMap(actionPaths));
    }
    wanted = [...new Set(found)].filter((path) => known.has(path) && !files.has(path));
  }
  return files;
}

export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Where the action of a `uses: ./folder` is written. */
export function actionPaths(uses: string): string[] {
  if (!uses.startsWith('./')) return [];
  const folder = normalised(uses);
  const place = folder === '.' ? '' : `${folder}/`;
  return [`${place}action.yml`, `${place}action.yaml`];
}

function usesIn(values: Values | null): string[] {
  const parts = [asValues(values?.runs), ...Object.values(asValues(values?.jobs)).map(asValues)];
  return parts.flatMap(stepsIn).flatMap(({ uses }) => (typeof uses === 'string' ? [uses] : []));
}

function parse(text: string): Values | null {
  try {
    const { values } = readYaml(text, () => {
      throw UNREADABLE;
    });
    return isValues(values) ? values : null;
  } catch (error) {
    if (error === UNREADABLE) return null;
    throw error;
  }
}

const UNREADABLE = new Error('no YAML');

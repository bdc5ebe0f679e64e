/** `init`: a first config, workflow, fixtures and golden case, in a place that has none. */

import { type Answer, plainSection } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Ports, Workspace } from '../contracts/ports.ts';
import { list, type Section } from '../contracts/section.ts';
import { starterFiles } from './init/starter.ts';
import type { StarterFile } from './init/starter-file.ts';

/**
 * A file that is there with the very text is left as it is, so that an `init` that was killed can be run
 * again.
 * @throws GateError FILE_EXISTS before anything is written, where one of the files is there with another text
 */
export async function init({
  workspace,
}: Pick<Ports, 'workspace'>): Promise<{ answer: Answer; exit: 0 }> {
  const missing: StarterFile[] = [];
  for (const file of starterFiles()) {
    if (!(await workspace.exists(file.path))) missing.push(file);
    else if (!(await holds(workspace, file)))
      throw new GateError('FILE_EXISTS', { file: file.path });
  }
  for (const { path, text } of missing) await workspace.writeText(path, text);
  const names = missing.map(({ path }) => path);
  const done: Section =
    names.length === 0
      ? plainSection('every file is there already')
      : { rank: 'detail', heading: 'wrote', folded: null, blocks: [list(names)] };
  const sections = [done, plainSection('Next: "dc-event-gate gate".')];
  return { answer: { sections, data: { written: names } }, exit: 0 };
}

/** What cannot be read is something else. */
async function holds(workspace: Workspace, { path, text }: StarterFile): Promise<boolean> {
  try {
    return (await workspace.readText(path)) === text;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return false;
  }
}

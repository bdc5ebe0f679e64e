/** `init`: a first config, workflow, fixtures and golden case, in a place that has none. */

import { type Answer, plainSection } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Ports } from '../contracts/ports.ts';
import { list, type Section } from '../contracts/section.ts';
import { starterFiles } from './init/starter.ts';

/** @throws GateError FILE_EXISTS before anything is written, where one of the files is there */
export async function init({
  workspace,
}: Pick<Ports, 'workspace'>): Promise<{ answer: Answer; exit: 0 }> {
  const files = starterFiles();
  for (const { path } of files) {
    if (await workspace.exists(path)) throw new GateError('FILE_EXISTS', { file: path });
  }
  for (const { path, text } of files) await workspace.writeText(path, text);
  const names = files.map(({ path }) => path);
  const sections: readonly Section[] = [
    { rank: 'detail', heading: 'wrote', folded: null, blocks: [list(names)] },
    plainSection('Next: "dc-event-gate gate".'),
  ];
  return { answer: { sections, data: { written: names } }, exit: 0 };
}

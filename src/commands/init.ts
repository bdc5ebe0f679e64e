/** `init`: a first config, workflow, fixtures and golden case, in a place that has none. */

import { type Answer, plainAnswer } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Ports } from '../contracts/ports.ts';
import { starterFiles } from './init/starter.ts';

/** @throws GateError FILE_EXISTS before anything is written, where one of the files is there */
export async function init({ workspace }: Ports): Promise<{ answer: Answer; exit: 0 }> {
  const files = starterFiles();
  for (const { path } of files) {
    if (await workspace.exists(path)) throw new GateError('FILE_EXISTS', { file: path });
  }
  for (const { path, text } of files) await workspace.writeText(path, text);
  const names = files.map(({ path }) => path);
  const text = `wrote\n${names.map((name) => `  ${name}\n`).join('')}Next: "dc-event-gate gate".\n`;
  return { answer: plainAnswer(text, { written: names }), exit: 0 };
}

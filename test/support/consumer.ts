import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { starterFiles } from '../../src/commands/init/starter.ts';

/** A change to the repository that `init` makes. */
export type Edit =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly file: string; readonly remove: true };

/** Without the person of every source, who shows a pipeline's mistakes: most tests are about something else. */
const LEFT_OUT = 'fixtures/valid/every-source.ndjson';

export function consumerFiles() {
  return starterFiles().filter(({ path: file }) => file !== LEFT_OUT);
}

/** Exactly what `init` writes into an empty folder. */
export function writeStarter(folder: string): void {
  for (const { path: file, text } of starterFiles()) write(folder, file, text);
}

/** Writes a consumer's repository much as `init` would, with edits. */
export function writeConsumer(folder: string, edits: readonly Edit[] = []): void {
  for (const { path: file, text } of consumerFiles()) write(folder, file, text);
  editConsumer(folder, edits);
}

export function editConsumer(folder: string, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const file = path.join(folder, edit.file);
    if ('remove' in edit) rmSync(file);
    else if ('text' in edit) write(folder, edit.file, edit.text);
    else {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(edit.from)) throw new Error(`${edit.file} does not hold ${edit.from}`);
      writeFileSync(file, text.replace(edit.from, edit.to));
    }
  }
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

import process from 'node:process';
import type { Console } from '../src/contracts/ports.ts';

/** Notes on stderr, and nothing else: a script's stdout is its own. */
export const quietConsole: Console = {
  result: () => undefined,
  stream: async () => undefined,
  note: (text) => void process.stderr.write(`${text}\n`),
  detail: () => undefined,
  progress: () => undefined,
  group: (_label, work) => work(),
  watch: (_label, work) => work(),
  colour: false,
  width: null,
};

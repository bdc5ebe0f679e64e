/** What rebuilds the tables, as a person writes it: `builtin`, a folder of SQL, or a command. */
import { builtinOr } from '../contracts/settings/kinds.ts';
import type { Kind } from '../contracts/settings/setting.ts';

/** @property run the command, as the shell reads it */
export type PipelineChoice =
  | { readonly kind: 'builtin' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'command'; readonly run: string };

const folder = builtinOr('folder');

/** As in a map of the config file; a flag or an input has no other way to say it. */
const RUN = /^run:\s*/;

function fromText(text: string, reject: () => never): PipelineChoice {
  if (!RUN.test(text)) return folder.read(text, reject);
  const run = text.replace(RUN, '').trim();
  return run === '' ? reject() : { kind: 'command', run };
}

/** `pipeline: FOLDER`, `pipeline: "run: COMMAND"`, or a map with the one or the other beside what it may take. */
export const pipelineChoice: Kind<PipelineChoice> = {
  byDefault: { kind: 'builtin' },
  parse: (text, reject) => fromText(text, () => reject(text, 'builtin, a folder, or run: COMMAND')),
  read(value, reject) {
    if (typeof value === 'string') return fromText(value, () => reject('names no command'));
    const map = value as Readonly<Record<string, unknown>>;
    const { path, run } = map;
    const foreign = ONLY_SQL.find((key) => key in map);
    if (run !== undefined && path !== undefined)
      reject('names a folder (path) and a command (run); it can be one of them');
    if (run !== undefined && foreign !== undefined)
      reject(`has ${foreign} beside a command (run), which is not held to it`);
    if (run !== undefined) return { kind: 'command', run: String(run).trim() };
    return path === undefined
      ? { kind: 'builtin' }
      : fromText(String(path), () => reject('is empty'));
  },
};

/** What is for SQL alone. */
const ONLY_SQL = ['memory', 'disk'];

/** As a flag would say it. */
export function describeChoice(choice: PipelineChoice): string {
  switch (choice.kind) {
    case 'builtin':
      return 'builtin';
    case 'folder':
      return choice.path;
    case 'command':
      return `run: ${choice.run}`;
  }
}

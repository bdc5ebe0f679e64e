/** One `git` of the machine, run in one folder. */
import path from 'node:path';
import process from 'node:process';
import { GateError } from '../../contracts/errors.ts';
import type { RunProgram } from '../../contracts/run-program.ts';

/** Nothing that a repository's settings name is started, nothing is written, and a name is no more than a name. */
const QUIET = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '--no-replace-objects',
  '--literal-pathspecs',
];

export interface Git {
  bytes(...words: string[]): Promise<Buffer>;
  text(...words: string[]): Promise<string>;
  /** Parts of an answer that `-z` parts by NUL. */
  list(...words: string[]): Promise<string[]>;
}

/** @param root absolute */
export function createGit(root: string, runProgram: RunProgram): Git {
  const bytes = async (...words: string[]) => {
    const output = await runProgram('git', ['-C', root, ...QUIET, ...words], {
      // Windows looks for a program where it is started first, and there a pull request could put its own.
      cwd: path.dirname(process.execPath),
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBytes: 256 * 1024 * 1024,
    });
    return Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  };
  const text = async (...words: string[]) => (await bytes(...words)).toString('utf8');
  return {
    bytes,
    text,
    list: async (...words) => (await text(...words)).split('\0').filter((part) => part !== ''),
  };
}

/** @throws GateError BASE_UNKNOWN, always */
export function throwBaseUnknown(base: string, cause: unknown): never {
  const error = cause as { code?: unknown; stderr?: Buffer };
  const words = error.stderr
    ?.toString()
    .trim()
    .split('\n')[0]
    ?.replace(/^fatal: /, '');
  const detail =
    error.code === 'ENOENT' ? 'there is no git on this machine' : reason(words || 'git failed');
  throw new GateError('BASE_UNKNOWN', { base, detail }, { cause });
}

/** What git says of a name that means nothing is about its own command. */
function reason(words: string): string {
  return words === 'Needed a single revision' ? 'the checkout holds no such commit' : words;
}

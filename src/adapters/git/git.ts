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

/** Of one answer. */
const MOST_BYTES = 256 * 1024 * 1024;

export interface Git {
  /** As it was made. */
  readonly variables: Readonly<Record<string, string>>;
  bytes(...words: string[]): Promise<Buffer>;
  text(...words: string[]): Promise<string>;
  /** Parts of an answer that `-z` parts by NUL. */
  list(...words: string[]): Promise<string[]>;
  /** The answer to what it reads. */
  fed(input: string, ...words: string[]): Promise<Buffer>;
}

/**
 * @param root absolute
 * @param variables what it is given beside this process's environment
 */
export function createGit(
  root: string,
  runProgram: RunProgram,
  variables: Readonly<Record<string, string>> = {},
): Git {
  const ask = async (words: readonly string[], input?: string) => {
    const output = await runProgram('git', ['-C', root, ...QUIET, ...words], {
      // Windows looks for a program where it is started first, and there a pull request could put its own.
      cwd: path.dirname(process.execPath),
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...variables },
      maxBytes: MOST_BYTES,
      ...(input === undefined ? {} : { input }),
    });
    return Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  };
  const bytes = (...words: string[]) => ask(words);
  const text = async (...words: string[]) => (await bytes(...words)).toString('utf8');
  return {
    variables,
    bytes,
    text,
    list: async (...words) => splitList(await text(...words)),
    fed: (input, ...words) => ask(words, input),
  };
}

/**
 * One that keeps its answers, for questions about commits and contents by their ids: what an id stands for never
 * changes, a run asks for the same again and again, and each question costs a process.
 */
export function rememberAnswers(git: Git): Pick<Git, 'text' | 'list'> {
  const known = new Map<string, Promise<string>>();
  const text = (...words: string[]) => {
    const key = words.join('\0');
    const answer = known.get(key) ?? git.text(...words);
    known.set(key, answer);
    return answer;
  };
  return { text, list: async (...words) => splitList(await text(...words)) };
}

function splitList(answer: string): string[] {
  return answer.split('\0').filter((part) => part !== '');
}

/**
 * Why git did not answer, each with the remedy that helps.
 * @throws GateError BASE_UNKNOWN, CHECKOUT_OWNER, CHECKOUT_NONE, GIT_MISSING, always
 */
export function throwBaseUnknown(base: string, cause: unknown): never {
  const { code, stderr } = cause as { code?: unknown; stderr?: Buffer };
  const words = stderr?.toString().trim() ?? '';
  const owned = OWNED.exec(words)?.[1];
  if (code === 'ENOENT') throw new GateError('GIT_MISSING', { base }, { cause });
  if (owned !== undefined) throw new GateError('CHECKOUT_OWNER', { folder: owned }, { cause });
  if (/^fatal: not a git repository/m.test(words))
    throw new GateError('CHECKOUT_NONE', { base }, { cause });
  const [first = ''] = words.split('\n');
  const detail = reason(first.replace(/^fatal: /, '') || 'git failed');
  throw new GateError('BASE_UNKNOWN', { base, detail }, { cause });
}

/** Newer gits, and those before 2.38. */
const OWNED =
  /^fatal: (?:detected dubious ownership in repository at|unsafe repository \()\s?'([^'\n]+)'/m;

/** What git says of a name that means nothing is about its own command. */
function reason(words: string): string {
  return words === 'Needed a single revision' ? 'the checkout holds no such commit' : words;
}

/**
 * What `src/wiring.ts` is given in place of its `createRunProgram`. To start a program copies the tables of the
 * process that starts it, and a test's process is so large that this costs more than git takes for its answer. So a
 * small process starts them, by the same code; one for each process of tests, which ends with it. Of the bot's runs in
 * one scene the most questions are the same.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import {
  ProgramFailure,
  type ProgramOptions,
  type RunProgram,
} from '../../../src/contracts/run-program.ts';
import { untilOver } from '../../../src/contracts/until-over.ts';
import type { StartAnswer, StartQuestion } from './messages.ts';

export function createRunProgram(signal: AbortSignal): RunProgram {
  return (program, words, options) =>
    untilOver(signal, async () => {
      const key = keyOf(words, options);
      const known = key === null ? undefined : answers.get(key);
      if (known !== undefined) return known;
      starter ??= openStarter();
      const answer = await (await starter).start({ program, words, options }, signal);
      if (key !== null) answers.set(key, answer);
      return answer;
    });
}

const answers = new Map<string, Uint8Array>();

/** What the answer follows from, where that is known; git is asked once for each. */
function keyOf(words: readonly string[], { env }: ProgramOptions): string | null {
  const [option, folder = '', ...asked] = words;
  const git = option === '-C' && env.GIT_DIR === undefined ? path.join(folder, '.git') : null;
  const last = asked.at(-1) ?? '';
  if (isAboutContent(asked)) {
    // Without the folder, where that is sure to have the object.
    const isSure = git !== null && FULL_ID.test(last) && hasObject(git, last);
    return JSON.stringify(isSure ? asked : [words, env.GIT_DIR]);
  }
  if (git === null) return null;
  const isOfFolder = asked.includes('--show-prefix') || isAboutAncestors(asked);
  const isOfHead = asked.includes('rev-parse') && /^HEAD(?:\^\{commit\})?$/.test(last);
  return isOfFolder || isOfHead ? JSON.stringify([words, stateOf(git, isOfHead)]) : null;
}

const FULL_ID = /^[0-9a-f]{40}$/;

/** What a full id stands for never changes, in each folder that may not have it. */
function isAboutContent(asked: readonly string[]): boolean {
  const isAsked = asked.some((word) => ['cat-file', 'ls-tree', 'rev-parse'].includes(word));
  return isAsked && FULL_ID.test((asked.at(-1) ?? '').replace(/\^\{commit\}$/, ''));
}

/** Nor does which commits came before it, but for what the folder has of them. */
function isAboutAncestors(asked: readonly string[]): boolean {
  const isAsked = asked.includes('merge-base') || asked.includes('rev-list');
  const [from, end] = [asked.indexOf('--end-of-options'), asked.lastIndexOf('--')];
  const commits = asked.slice(from + 1, end < 0 ? undefined : end);
  return isAsked && from > 0 && commits.every((word) => FULL_ID.test(word.replace(/^\^/, '')));
}

/** As a file of its own, where nothing stands for something else. */
function hasObject(git: string, id: string): boolean {
  const has = (file: string) => existsSync(path.join(git, file));
  const isReplaced = has('refs/replace') || has('info/grafts');
  return has(`objects/${id.slice(0, 2)}/${id.slice(2)}`) && !isReplaced;
}

/** Where the folder's history is cut off, and which commit is checked out, by the files that say so. */
function stateOf(git: string, isOfHead: boolean): (string | null)[] {
  const read = (file: string) => {
    const place = path.join(git, file);
    return statSync(place, { throwIfNoEntry: false })?.isFile()
      ? readFileSync(place, 'utf8')
      : null;
  };
  const head = isOfHead ? read('HEAD') : null;
  const branch = head?.match(/^ref: (\S+)/)?.[1];
  const refs = branch === undefined ? [] : [read(branch), read('packed-refs')];
  return [read('shallow'), read('info/grafts'), head, ...refs];
}

let starter: Promise<Starter> | null = null;

interface Starter {
  start(
    asked: Omit<Extract<StartQuestion, { ask: 'start' }>, 'ask' | 'id'>,
    signal: AbortSignal,
  ): Promise<Uint8Array>;
}

interface Waiting {
  resolve(output: Uint8Array): void;
  reject(error: unknown): void;
}

async function openStarter(): Promise<Starter> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', await bundled()], {
    cwd: path.dirname(process.execPath),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Bytes stay bytes.
    serialization: 'advanced',
  });
  const waiting = new Map<number, Waiting>();
  let ids = 0;
  child.on('message', (answer: StartAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) rest(child);
    if ('output' in answer) asked?.resolve(answer.output);
    else asked?.reject(revived(answer.failure));
  });
  child.on('exit', (code) => {
    starter = null;
    for (const { reject } of waiting.values()) reject(new Error(`the starter ended with ${code}`));
  });
  rest(child);
  return {
    start: (asked, signal) =>
      new Promise((resolve, reject) => {
        ids += 1;
        const id = ids;
        const say = (question: StartQuestion) => child.send(question);
        const end = () => say({ ask: 'end', id });
        const settled =
          <T>(settle: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', end);
            settle(value);
          };
        waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
        signal.addEventListener('abort', end, { once: true });
        child.ref();
        child.channel?.ref();
        say({ ask: 'start', id, ...asked });
      }),
  };
}

/** Nobody waits for it: the process may end. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'starter.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
}

function revived(failure: Extract<StartAnswer, { failure: unknown }>['failure']): Error {
  const { name, message, code, stdout, stderr } = failure;
  if (stdout !== undefined && stderr !== undefined)
    return new ProgramFailure(message, { code: code as number | null, stdout, stderr });
  return Object.assign(new Error(message), { name, code });
}

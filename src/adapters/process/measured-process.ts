/** Measured processes behind the `Bench` port: each a Node process of its own, asked over its channel. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Bench, MeasuredProcess } from '../../app/ports.ts';
import { GateError } from '../../core/errors.ts';
import type { MeasuredAnswers, MeasuredRequest } from '../../core/measuring/messages.ts';
import type { Reply } from './serve-session.ts';

/**
 * @param worker the bundle of `worker.ts` that measures where a side has none of its own
 * @param note where the words of a process go, when it has ended
 */
export function createBench(worker: URL, note: (text: string) => void): Bench {
  return {
    now: () => performance.now() / 1000,
    today: () => new Date().toISOString().slice(0, 10),
    write: (file, chunks) => writeFile(file, chunks),
    link: async (from, to) => {
      if (existsSync(from)) await symlink(from, to, 'junction');
    },
    start: ({ directory, bundle }) => {
      const script = bundle === null ? fileURLToPath(worker) : `${bundle}/worker.js`;
      return createProcess(
        fork(script, [], {
          cwd: directory,
          // What a person set for the parent's own debugging is not for the children.
          execArgv: [],
          // Never the stream itself: its words may be a fixture's, and the runner reads along.
          stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        }),
        note,
      );
    },
  };
}

/** Characters that are kept of what a process says: its last. */
const MOST_WORDS = 16_384;

function createProcess(child: ChildProcess, note: (text: string) => void): MeasuredProcess {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-MOST_WORDS);
  });
  child.stderr?.on('end', () => words.trim() !== '' && note(words.trimEnd()));
  let waiting: { resolve(value: unknown): void; reject(error: Error): void } | null = null;
  let dead: GateError | null = null;
  const settle = (give: (hand: NonNullable<typeof waiting>) => void) => {
    const hand = waiting;
    waiting = null;
    if (hand !== null) give(hand);
  };
  const die = (detail: string) => {
    dead ??= new GateError('MEASURED_PROCESS', { detail });
    const error = dead;
    settle(({ reject }) => reject(error));
  };
  child.on('message', (reply: Reply) => {
    if (reply.kind === 'answer') settle(({ resolve }) => resolve(reply.answer));
    else
      settle(({ reject }) => reject(new GateError('MEASURED_PROCESS', { detail: reply.detail })));
  });
  child.on('error', (error) => die(error.message));
  child.on('exit', (code, signal) => die(`it ended with ${signal ?? `code ${code}`}`));

  const ask = <K extends MeasuredRequest['ask']>(request: MeasuredRequest & { ask: K }) =>
    new Promise<MeasuredAnswers[K]>((resolve, reject) => {
      if (dead !== null) return reject(dead);
      waiting = { resolve: resolve as (value: unknown) => void, reject };
      child.send(request, (error) => error !== null && die(error.message));
    });
  return { ask, kill: () => void child.kill('SIGKILL') };
}

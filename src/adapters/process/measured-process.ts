/** One measured process: a Node process of its own, asked over its channel, one question at a time. */
import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { GateError } from '../../contracts/errors.ts';
import { isAnswer, isRecord } from '../../contracts/measured/answers.ts';
import type { MeasuredAnswers, MeasuredRequest } from '../../contracts/measured/messages.ts';
import type { MeasuredProcess, Side } from '../../contracts/ports/bench.ts';
import { neededEnvironment } from './needed-environment.ts';
import { endTree, OWN_GROUP } from './process-tree.ts';
import { askOver } from './question.ts';

type Ask = MeasuredRequest['ask'];

/** Seconds that an answer may take. DuckDB's library may have to be fetched before the first. */
export type AnswerTimeouts = Readonly<Record<Ask, number>>;
export const ANSWER_TIMEOUTS: AnswerTimeouts = {
  digest: 600,
  prepare: 3600,
  run: 3600,
  figures: 3600,
  work: 3600,
  close: 60,
};

/** What the process was asked to do, for a sentence. */
const ASKED: Readonly<Record<Ask, string>> = {
  digest: 'say what it runs',
  prepare: 'prepare',
  run: 'run',
  figures: 'say its figures',
  work: 'count the work',
  close: 'end',
};

/**
 * Of DuckDB's allocator, where it is jemalloc. By default what was freed goes back to the system little by little, and
 * a repetition takes more or less processor time as it finds much of it there or not.
 */
const KEEPS_MEMORY = { DUCKDB_JE_MALLOC_CONF: 'dirty_decay_ms:-1,muzzy_decay_ms:-1' };

/** What happens beside the answers. */
export interface Listener {
  /** A line that the process wrote to its error stream. */
  note(line: string): void;
  progress(label: string, fraction: number): void;
}

export interface ForkedProcess extends MeasuredProcess {
  /** Kills it, and leaves what was asked without an answer. */
  end(): void;
  /** Once it has ended. */
  readonly ended: Promise<void>;
}

/**
 * @param script the bundle of `worker.ts`, absolute
 * @param place `scratch`: absolute folder for its temporary directories
 */
export function forkMeasured(
  script: string,
  side: Side,
  place: { readonly scratch: string; readonly memory?: 'kept' | 'freed' },
  listener: Listener,
  timeouts: AnswerTimeouts,
): ForkedProcess {
  const child = fork(script, [], {
    cwd: side.directory,
    ...OWN_GROUP,
    // What a person set for the parent's own debugging is not for the children.
    execArgv: [],
    env: {
      ...neededEnvironment(),
      ...(place.memory === 'kept' ? KEEPS_MEMORY : {}),
      RUNNER_TEMP: place.scratch,
    },
    // Never the stream itself: its words may be a fixture's, and the runner reads along.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (child.stderr !== null)
    createInterface({ input: child.stderr }).on('line', (line) => listener.note(line));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const { drop, ...asked } = conversation(child, side.name, listener, timeouts);
  const end = () => {
    drop();
    asked.kill();
  };
  return { ...asked, end, ended };
}

function conversation(
  child: ChildProcess,
  side: Side['name'],
  listener: Listener,
  timeouts: AnswerTimeouts,
): MeasuredProcess & { drop(): void } {
  const asking = askOver(child);
  const ask = async <K extends Ask>(message: MeasuredRequest & { ask: K }) => {
    const fail = (detail: string) =>
      new GateError('MEASURED_PROCESS', { side, ask: ASKED[message.ask], detail });
    const answer = await asking.ask({
      message,
      seconds: timeouts[message.ask],
      fail: (_, detail) => fail(detail),
      hear(reply, settle) {
        if (!isRecord(reply)) return settle.reject(fail(STRANGE));
        const { kind, detail, answer, label, fraction } = reply;
        if (kind === 'progress') return listener.progress(String(label), Number(fraction));
        if (kind === 'error') return settle.reject(fail(String(detail)));
        if (kind === 'answer' && isAnswer(message.ask, answer)) return settle.resolve(answer);
        settle.reject(fail(STRANGE));
      },
    });
    return answer as MeasuredAnswers[K];
  };
  return { ask, drop: asking.drop, kill: () => endTree(child) };
}

const STRANGE = 'its answer is of another kind than this version of the gate can read';

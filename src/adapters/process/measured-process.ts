/** One measured process: a Node process of its own, asked over its channel, one question at a time. */
import { type ChildProcess, fork } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { GateError } from '../../contracts/errors.ts';
import { isAnswer, isRecord } from '../../contracts/measured/answers.ts';
import type { MeasuredAnswers, MeasuredRequest } from '../../contracts/measured/messages.ts';
import type { MeasuredProcess, Side } from '../../contracts/ports/bench.ts';

type Ask = MeasuredRequest['ask'];

/** Seconds that an answer may take. DuckDB's library may have to be fetched before the first. */
export type Patience = Readonly<Record<Ask, number>>;
export const PATIENCE: Patience = {
  digest: 600,
  prepare: 3600,
  run: 3600,
  figures: 3600,
  work: 3600,
  close: 60,
};

/** What the process was asked to do, for a sentence. */
const DEEDS: Readonly<Record<Ask, string>> = {
  digest: 'say what it runs',
  prepare: 'prepare',
  run: 'run',
  figures: 'say its figures',
  work: 'count the work',
  close: 'end',
};

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
 * @param scratch absolute folder for its temporary directories
 */
export function forkMeasured(
  script: string,
  side: Side,
  scratch: string,
  listener: Listener,
  patience: Patience,
): ForkedProcess {
  const child = fork(script, [], {
    cwd: side.directory,
    // What a person set for the parent's own debugging is not for the children.
    execArgv: [],
    env: { ...process.env, RUNNER_TEMP: scratch },
    // Never the stream itself: its words may be a fixture's, and the runner reads along.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (child.stderr !== null)
    createInterface({ input: child.stderr }).on('line', (line) => listener.note(line));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const { drop, ...asked } = conversation(child, side.name, listener, patience);
  const end = () => {
    drop();
    asked.kill();
  };
  return { ...asked, end, ended };
}

interface Question {
  readonly ask: Ask;
  resolve(answer: unknown): void;
  reject(error: Error): void;
  /** There will be no answer. */
  forget(): void;
}

function conversation(
  child: ChildProcess,
  side: Side['name'],
  listener: Listener,
  patience: Patience,
): MeasuredProcess & { drop(): void } {
  let open: Question | null = null;
  let death: string | null = null;
  const refusal = (ask: Ask, detail: string) =>
    new GateError('MEASURED_PROCESS', { side, ask: DEEDS[ask], detail });
  const settle = (give: (question: Question) => void) => {
    const question = open;
    open = null;
    if (question !== null) give(question);
  };
  const refuse = (detail: string) => settle(({ ask, reject }) => reject(refusal(ask, detail)));
  const die = (detail: string) => {
    death ??= detail;
    refuse(death);
  };
  child.on('message', (reply: unknown) => {
    if (!isRecord(reply)) return refuse(STRANGE);
    const { kind, detail, answer, label, fraction } = reply;
    if (kind === 'progress') return listener.progress(String(label), Number(fraction));
    if (kind === 'error') return refuse(String(detail));
    settle(({ ask, resolve, reject }) =>
      kind === 'answer' && isAnswer(ask, answer) ? resolve(answer) : reject(refusal(ask, STRANGE)),
    );
  });
  child.on('error', (error) => die(error.message));
  child.on('exit', (code, signal) => die(`it ended with ${signal ?? `code ${code}`}`));

  const ask = <K extends Ask>(request: MeasuredRequest & { ask: K }) =>
    new Promise<MeasuredAnswers[K]>((resolve, reject) => {
      const kind = request.ask;
      if (death !== null) return reject(refusal(kind, death));
      const impatient = setTimeout(
        () => refuse(`it gave no answer in ${patience[kind]} s`),
        patience[kind] * 1000,
      );
      open = {
        ask: kind,
        forget: () => clearTimeout(impatient),
        resolve: (answer) => {
          clearTimeout(impatient);
          resolve(answer as MeasuredAnswers[K]);
        },
        reject: (error) => {
          clearTimeout(impatient);
          reject(error);
        },
      };
      child.send(request, (error) => error !== null && die(error.message));
    });
  const drop = () => settle(({ forget }) => forget());
  return { ask, drop, kill: () => void child.kill('SIGKILL') };
}

const STRANGE = 'its answer is of another kind than this version of the gate can read';

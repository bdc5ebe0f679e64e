/** One question at a time to a forked process, over its channel, with an end to waiting. */
import type { ChildProcess } from 'node:child_process';
import type { GateError } from '../../contracts/errors.ts';

/** What the one who asks can do with what it hears. */
interface Settle {
  resolve(answer: unknown): void;
  reject(error: Error): void;
  /** From now on it may take so many seconds. */
  restart(seconds: number): void;
}

interface Question {
  readonly message: object;
  /** Until there must be an answer, or a restart. */
  readonly seconds: number;
  /** Each message of the process, until one settles the question. */
  hear(message: unknown, settle: Settle): void;
  /** The error where there will be no answer. */
  fail(how: 'ended' | 'late', detail: string): GateError;
}

export interface Conversation {
  ask(question: Question): Promise<unknown>;
  /** What was asked gets no answer any more, and no error. */
  drop(): void;
}

interface Open extends Settle {
  readonly question: Question;
  forget(): void;
}

export function askOver(child: ChildProcess): Conversation {
  let open: Open | null = null;
  let death: string | null = null;
  const die = (detail: string) => {
    death ??= detail;
    open?.reject(open.question.fail('ended', death));
  };
  child.on('message', (message) => open?.question.hear(message, open));
  child.on('error', (error) => die(error.message));
  child.on('exit', (code, signal) => die(`it ended with ${signal ?? `code ${code}`}`));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (death !== null) return reject(question.fail('ended', death));
        const close = () => {
          clearTimeout(timer);
          open = null;
        };
        const wait = (seconds: number) =>
          setTimeout(() => {
            close();
            reject(question.fail('late', `it gave no answer in ${seconds} s`));
          }, seconds * 1000);
        let timer = wait(question.seconds);
        open = {
          question,
          forget: close,
          restart(seconds) {
            clearTimeout(timer);
            timer = wait(seconds);
          },
          resolve(answer) {
            close();
            resolve(answer);
          },
          reject(error) {
            close();
            reject(error);
          },
        };
        child.send(question.message, (error) => error !== null && die(error.message));
      }),
    drop: () => open?.forget(),
  };
}

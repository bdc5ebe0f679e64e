/**
 * What to do about an answer that is none: wait as GitHub asks, or a little longer each time, but never
 * longer in all than the run can spare. Slow answers count too: people wait for them just as long.
 */
import { type Failure, waitFor } from './wait-for.ts';

export interface RetryOptions {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds that all requests and all waiting between them may take together. */
  readonly budget: number;
  readonly note: (text: string) => void;
}

/** Runs `request` until it answers, or until waiting does not help or costs too much. */
export function createRetry({ now, sleep, budget, note }: RetryOptions) {
  let left = budget;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = now();
    try {
      return await work();
    } finally {
      left -= now() - began;
    }
  };
  /** @param request is told the milliseconds that it may take at most */
  return async <T>(
    request: (most: number) => Promise<T>,
    failureOf: (error: unknown) => Failure,
  ): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      if (left <= 0) throw new Error(`the ${budget / 1000} s that a run has for GitHub are spent`);
      try {
        return await timed(() => request(left));
      } catch (error) {
        const failure = failureOf(error);
        const wait = waitFor(failure, attempt, now());
        if (wait === null) throw error;
        if (wait > left) {
          note(
            `GitHub asks to wait ${Math.ceil(wait / 1000)} s, more than this run has left for it.`,
          );
          throw error;
        }
        await timed(() => sleep(wait));
      }
    }
  };
}

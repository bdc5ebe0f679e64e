/**
 * What to do about an answer that is none: wait as GitHub asks, or a little longer each time, but never
 * longer in all than the run can spare.
 */
export interface Failure {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

export interface Patience {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds that all waiting may take together. */
  readonly budget: number;
  readonly note: (text: string) => void;
}

const MOST_ATTEMPTS = 5;
const FIRST_WAIT = 1_000;
/** A secondary limit without a word about how long: what GitHub's documentation asks for. */
const SECONDARY_WAIT = 60_000;

const TRANSIENT = [500, 502, 503, 504];

/** @returns milliseconds to wait before the next attempt, or null: another would not help */
export function waitFor(failure: Failure, attempt: number, now: number): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const { status, headers, message } = failure;
  if (status === null || TRANSIENT.includes(status)) return FIRST_WAIT * 2 ** (attempt - 1);
  if (status !== 429 && status !== 403) return null;
  const asked = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(asked)) return Math.max(0, asked) * 1000;
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (Number.isFinite(reset)) return Math.max(FIRST_WAIT, reset * 1000 - now);
  }
  const isLimit = status === 429 || /rate limit|abuse/i.test(message);
  return isLimit ? SECONDARY_WAIT : null;
}

/** Runs `request` until it answers, or until waiting does not help or costs too much. */
export function createPatience({ now, sleep, budget, note }: Patience) {
  let left = budget;
  return async <T>(
    request: () => Promise<T>,
    failureOf: (error: unknown) => Failure,
  ): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request();
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
        left -= wait;
        await sleep(wait);
      }
    }
  };
}

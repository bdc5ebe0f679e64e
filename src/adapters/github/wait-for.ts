/** How long to wait after an answer that is none: what GitHub asks for, or a little longer each time. */

export interface Failure {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

const MOST_ATTEMPTS = 5;
const FIRST_WAIT = 1_000;
/** A secondary limit without a word about how long: what GitHub's documentation asks for. */
const SECONDARY_WAIT = 60_000;

const TRANSIENT = [500, 502, 503, 504];

/**
 * @returns milliseconds to wait before the next attempt, or null: another would not help
 * @internal Tests go through the table of answers.
 */
export function waitFor(failure: Failure, attempt: number, now: number): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const { status, headers } = failure;
  const isTransient = status === null || TRANSIENT.includes(status);
  if (!isTransient && !isLimit(failure)) return null;
  const asked = retryAfter(headers, now);
  if (asked !== null) return asked;
  if (isTransient) return FIRST_WAIT * 2 ** (attempt - 1);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isSpent = String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset);
  return isSpent ? Math.max(FIRST_WAIT, reset * 1000 - now) : SECONDARY_WAIT;
}

/** Whether GitHub has had too many requests; 403 says so as well, and is then no missing right. */
export function isLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  const isSaid =
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit|abuse/i.test(message);
  return status === 403 && isSaid;
}

/** Milliseconds; HTTP has it in seconds or as a date. Null where it is not said, or nothing we know. */
function retryAfter(headers: Failure['headers'], now: number): number | null {
  const text = String(headers['retry-after'] ?? '').trim();
  if (/^[0-9]+$/.test(text)) return Number(text) * 1000;
  const instant = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : Math.max(0, instant - now);
}

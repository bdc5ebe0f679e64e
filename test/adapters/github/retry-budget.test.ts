import { describe, expect, it } from 'vitest';
import { createRetry } from '../../../src/adapters/github/retry.ts';
import { type Failure, waitFor } from '../../../src/adapters/github/wait-for.ts';

const NOW = Date.UTC(2026, 0, 1);

function aFailure(status: number | null, headers: Failure['headers'] = {}, message = ''): Failure {
  return { status, headers, message };
}

describe('the wait before another attempt', () => {
  it.each([500, 502, 503, 504, null])('grows after %s, and ends', (status) => {
    const waits = [1, 2, 3, 4, 5].map((attempt) => waitFor(aFailure(status), attempt, NOW));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, null]);
  });

  it.each([
    ['what Retry-After says', aFailure(429, { 'retry-after': '7' }), 7_000],
    ['what Retry-After says, on 403 too', aFailure(403, { 'retry-after': '7' }), 7_000],
    ['what Retry-After says, on 503 too', aFailure(503, { 'retry-after': '7' }), 7_000],
    [
      'until the date that Retry-After says',
      aFailure(429, { 'retry-after': new Date(NOW + 9_000).toUTCString() }),
      9_000,
    ],
    [
      'nothing, where that date has passed',
      aFailure(403, { 'retry-after': new Date(NOW - 9_000).toUTCString() }),
      0,
    ],
    ['a minute, where Retry-After is no time', aFailure(429, { 'retry-after': '-1' }), 60_000],
    ['a minute, where Retry-After is empty', aFailure(429, { 'retry-after': '' }), 60_000],
    ['nothing, where Retry-After is 0', aFailure(429, { 'retry-after': '0' }), 0],
    [
      'until the limit is set back',
      aFailure(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': NOW / 1000 + 30 }),
      30_000,
    ],
    [
      'a second, where that was a moment ago',
      aFailure(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': NOW / 1000 - 5 }),
      1_000,
    ],
    ['a minute, where a limit says nothing', aFailure(429), 60_000],
    [
      'a minute, after a secondary limit without a word',
      aFailure(403, {}, 'You have exceeded a secondary rate limit'),
      60_000,
    ],
  ])('is %s', (_what, failure, wait) => {
    expect(waitFor(failure, 1, NOW)).toBe(wait);
  });

  it.each([400, 401, 403, 404, 410, 422])(
    'is none after %s, which another would not help',
    (status) => {
      expect(waitFor(aFailure(status), 1, NOW)).toBeNull();
    },
  );
});

describe('waiting', () => {
  /** A clock that moves as requests and waits take their time. */
  function waiting(budget: number) {
    const slept: number[] = [];
    const said: string[] = [];
    const clock = { now: NOW };
    const retry = createRetry({
      now: () => clock.now,
      async sleep(milliseconds) {
        slept.push(milliseconds);
        clock.now += milliseconds;
      },
      budget,
      note: (text) => void said.push(text),
    });
    return { slept, said, clock, retry };
  }
  const failing = (times: number, failure: Failure) => {
    let left = times;
    return async () => {
      left -= 1;
      if (left >= 0) throw failure;
      return 'done';
    };
  };
  const same = (error: unknown) => error as Failure;

  it('waits until there is an answer', async () => {
    const { retry, slept } = waiting(10_000);
    expect(await retry(failing(2, aFailure(502)), same)).toBe('done');
    expect(slept).toEqual([1_000, 2_000]);
  });

  it('has one budget for all requests, and says where it ends', async () => {
    const { retry, slept, said } = waiting(5_000);
    const limited = aFailure(429, { 'retry-after': '3' });
    await retry(failing(1, limited), same);
    await expect(retry(failing(1, limited), same)).rejects.toBe(limited);
    expect(slept).toEqual([3_000]);
    expect(said).toEqual(['GitHub asks to wait 3 s, more than this run has left for it.']);
  });

  it('counts the time that answers take, good ones and bad ones', async () => {
    const { retry, clock, slept } = waiting(60_000);
    const slow = (ends: 'well' | 'badly') => async (most: number) => {
      clock.now += Math.min(25_000, most);
      if (ends === 'badly') throw aFailure(502);
      return most;
    };
    expect(await retry(slow('well'), same)).toBe(60_000);
    await expect(retry(slow('badly'), same)).rejects.toMatchObject({ status: 502 });
    expect(slept).toEqual([1_000]);
    expect(clock.now - NOW).toBeLessThanOrEqual(60_000);
  });

  it('asks nothing more once it is spent', async () => {
    const { retry, clock } = waiting(5_000);
    await retry(async () => {
      clock.now += 5_000;
    }, same);
    let asked = false;
    const answer = retry(async () => {
      asked = true;
    }, same);
    await expect(answer).rejects.toThrow('the 5 s that a run has for GitHub are spent');
    expect(asked).toBe(false);
  });
});

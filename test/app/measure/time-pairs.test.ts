/** The taking of pairs, with processes whose times a test makes up. */
import { describe, expect, it } from 'vitest';
import { timePairs } from '../../../src/app/measure/time-pairs.ts';
import type { Bench, MeasuredProcess, Side } from '../../../src/app/ports.ts';
import { GateError } from '../../../src/core/errors.ts';
import { createRandom } from '../../../src/core/generate/random.ts';
import type { MeasuredJob } from '../../../src/core/measuring/messages.ts';

const side = (directory: string): Side => ({ directory, bundle: null });

const job: MeasuredJob = {
  workload: 'reconstruct',
  config: null,
  overrides: {},
  lines: [],
  employees: 1,
  years: 1,
  seed: 1,
  threads: null,
};

interface FakeBench extends Bench {
  readonly started: string[];
  readonly asked: string[];
  alive(): number;
}

/** @param secondsOf one repetition on a side; NaN, 0 or an error as a test wants */
function fakeBench(secondsOf: (side: string) => number): FakeBench {
  let [clock, alive] = [0, 0];
  const started: string[] = [];
  const asked: string[] = [];
  const start = ({ directory }: Side): MeasuredProcess => {
    started.push(directory);
    alive += 1;
    const answer = (request: { ask: string; times?: number }): unknown => {
      asked.push(`${directory} ${request.ask}`);
      if (request.ask === 'close') alive -= 1;
      if (request.ask !== 'run') return {};
      const seconds = secondsOf(directory) * (request.times ?? 1);
      clock += Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
      return { seconds, values: {} };
    };
    return {
      ask: (async (request) => answer(request)) as MeasuredProcess['ask'],
      kill: () => {
        alive -= 1;
      },
    };
  };
  return {
    start,
    started,
    asked,
    alive: () => alive,
    now: () => clock,
    today: () => '2026-01-01',
    write: async () => undefined,
    link: async () => undefined,
  };
}

function noisy(ratio: number, spread = 0.06, seed = 5): (side: string) => number {
  const random = createRandom(seed, 2);
  return (name) =>
    (name === 'head' ? ratio : 1) * 0.15 * (1 + spread * (random.below(1000) / 1000 - 0.5));
}

const request = { base: side('base'), head: side('head'), job, seed: 1, deadline: 1e9 };

describe('pairs', () => {
  it.each([
    [1.0, 'not slower'],
    [1.1, 'slower'],
    [1.2, 'slower'],
    [0.8, 'not slower'],
  ] as const)('of a head at %d of the base say %s', async (ratio, decision) => {
    const timed = await timePairs(fakeBench(noisy(ratio)), request);
    expect(timed).toMatchObject({ status: 'timed', decision });
    expect(timed.ratio).toBeCloseTo(ratio, 1);
  });

  it('are taken from processes that are started anew, and none is left', async () => {
    const bench = fakeBench(noisy(1));
    const { pairs } = await timePairs(bench, request);
    expect(bench.started).toHaveLength((pairs.length / 8) * 2);
    expect(bench.alive()).toBe(0);
  });

  it('are begun by either side, as the coin of the seed says', async () => {
    const order = async (seed: number) => {
      const bench = fakeBench(noisy(1));
      await timePairs(bench, { ...request, seed });
      return bench.asked
        .filter((word) => word.endsWith('run'))
        .map((word) => word[0])
        .join('');
    };
    expect(await order(1)).toBe(await order(1));
    expect(await order(1)).not.toBe(await order(2));
    expect(await order(1)).toMatch(/hb/);
  });

  it('have samples of 0.1 s at least, as many repetitions on both sides', async () => {
    const { pairs } = await timePairs(
      fakeBench(() => 0.003),
      request,
    );
    expect(Math.min(...pairs.flat())).toBeGreaterThanOrEqual(0.1);
  });

  it('have them too where the machine was busy when the repetitions were counted', async () => {
    let asked = 0;
    const { pairs, decision } = await timePairs(
      fakeBench(() => {
        asked += 1;
        return asked < 10 ? 0.12 : 0.03;
      }),
      request,
    );
    expect(Math.min(...pairs.flat())).toBeGreaterThanOrEqual(0.1);
    expect(decision).toBe('not slower');
  });

  it('are not without end where no time passes while repetitions are counted', async () => {
    let asked = 0;
    const bench = fakeBench(() => {
      asked += 1;
      return asked < 10 ? 0 : 0.15;
    });
    expect((await timePairs(bench, request)).pairs.length).toBeGreaterThan(0);
  });

  it('end with the time there is, and say what they could have told', async () => {
    const timed = await timePairs(fakeBench(noisy(1.035, 0.4)), { ...request, deadline: 10 });
    expect(timed.decision).toBe('inconclusive');
    expect(timed.detectable).toBeGreaterThan(1.05);
    expect(timed.pairsNeeded).toBeGreaterThan(timed.pairs.length);
    expect(timed.pairs.length).toBeLessThan(64);
  });

  it('that were never taken tell nothing', async () => {
    const timed = await timePairs(fakeBench(noisy(1)), { ...request, deadline: 0 });
    expect(timed).toMatchObject({ decision: 'inconclusive', pairs: [], ratio: null });
  });

  it.each([0, -1, Number.NaN])('tell nothing where a clock says %d', async (broken) => {
    let asked = 0;
    const bench = fakeBench(() => {
      asked += 1;
      return asked === 20 ? broken : 0.2;
    });
    const timed = await timePairs(bench, request);
    expect(timed.decision).toBe('inconclusive');
    expect(timed.reason).toMatch(/no clock/);
  });

  it('end with the error of a process that dies, and leave none behind', async () => {
    let asked = 0;
    const bench = fakeBench(() => {
      asked += 1;
      if (asked === 30) throw new GateError('MEASURED_PROCESS', { detail: 'SIGKILL' });
      return 0.2;
    });
    await expect(timePairs(bench, request)).rejects.toThrow(/SIGKILL/);
    expect(bench.alive()).toBe(0);
  });
});

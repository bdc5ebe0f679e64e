/** The taking of pairs, with processes whose times a test makes up. */
import { describe, expect, it } from 'vitest';
import { timePairs } from '../../../src/app/measure/time-pairs.ts';
import type { Side } from '../../../src/app/ports.ts';
import type { MeasuredJob } from '../../../src/core/measuring/messages.ts';
import {
  fakeBench as benchOf,
  type FakeProcesses,
  killed,
  noisy,
} from '../../support/fake-bench.ts';

const side = (name: Side['name']): Side => ({ name, directory: name, bundle: null });

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

const fakeBench = (secondsOf: FakeProcesses['secondsOf']) => benchOf({ secondsOf });

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
    // The look at 16 pairs is not missed for a pair that was dropped.
    expect(pairs.length).toBeGreaterThan(16);
    expect(pairs.length).toBeLessThan(24);
  });

  it('are not without end where no time passes while repetitions are counted', async () => {
    let asked = 0;
    const bench = fakeBench(() => {
      asked += 1;
      return asked < 10 ? 0 : 0.15;
    });
    expect((await timePairs(bench, request)).pairs.length).toBeGreaterThan(0);
  });

  it('are given up where even a thousand repetitions are too short, whatever the clock says', async () => {
    const bench = benchOf({ secondsOf: () => 1e-5, now: () => 0 });
    expect(await timePairs(bench, request)).toMatchObject({ decision: 'inconclusive', pairs: [] });
    expect(bench.alive()).toBe(0);
  });

  it('are repeated less often once it shows that they are long', async () => {
    let asked = 0;
    const { pairs } = await timePairs(
      fakeBench(() => {
        asked += 1;
        return asked < 10 ? 1e-6 : 0.2;
      }),
      request,
    );
    expect(pairs.filter((pair) => Math.max(...pair) > 1).length).toBeLessThan(2);
  });

  it('end in the middle of a block where the time does', async () => {
    const timed = await timePairs(fakeBench(noisy(1)), { ...request, deadline: 2 });
    expect(timed.pairs.length).toBeLessThan(8);
    expect(timed.reason).toContain('10 are the least');
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
      if (asked === 30) throw killed('head', 'run');
      return 0.2;
    });
    await expect(timePairs(bench, request)).rejects.toThrow(/SIGKILL/);
    expect(bench.alive()).toBe(0);
  });
});

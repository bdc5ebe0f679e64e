/** The taking of pairs, with processes whose times a test makes up. */
import { describe, expect, it } from 'vitest';
import { timePairs } from '../../../src/checks/benchmarks/time-pairs.ts';
import { timedWorkloads } from '../../../src/checks/benchmarks/timed-workload.ts';
import type { Bench, Side } from '../../../src/contracts/ports/bench.ts';
import type { TimedWorkload } from '../../../src/schema/types.ts';
import { DEFAULT_PAIRED_RULE } from '../../../src/statistics/paired-rule.ts';
import {
  fakeBench as benchOf,
  type FakeProcesses,
  A_JOB as job,
  killed,
  noisy,
} from '../../support/fake-bench.ts';

const side = (name: Side['name']): Side => ({ name, directory: name, bundle: null });

const fakeBench = (secondsOf: FakeProcesses['secondsOf']) => benchOf({ secondsOf });

const rule = DEFAULT_PAIRED_RULE;
const sides = { base: side('base'), head: side('head'), arrangement: 'in turn' } as const;
const request = { ...sides, job, seed: 1, deadline: 1e9, rule };

/** The pairs, and what they say; of the wall's clock the figures. */
async function timed(bench: Bench, { deadline = 1e9 } = {}) {
  const pairs = await timePairs(bench, { ...request, deadline });
  const [answer] = timedWorkloads([{ workload: 'reconstruct', pairs }], rule);
  const { clocks, ...said } = answer as TimedWorkload;
  return { ...said, clocks, wall: clocks[0], pairs: pairs.wall, cpuPairs: pairs.cpu };
}

/** Who ran, b or h, in order. */
function runsOf({ asked }: { readonly asked: readonly string[] }): string {
  return asked
    .filter((word) => word.endsWith('run'))
    .map((word) => word[0])
    .join('');
}

/** The same bench, whose runs last a moment once it is warm, so that it shows how many are at work. */
function counting(bench: Bench, running: { now: number; most: number }): Bench {
  const start: Bench['start'] = (own) => {
    const started = bench.start(own);
    let isWarm = false;
    const ask: typeof started.ask = async (asked) => {
      const counts = asked.ask === 'run' && isWarm;
      isWarm ||= asked.ask === 'run';
      if (!counts) return started.ask(asked);
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      await Promise.resolve();
      running.now -= 1;
      return started.ask(asked);
    };
    return { ...started, ask };
  };
  return { ...bench, start };
}

describe('pairs', () => {
  it.each([
    [1.0, 'not slower'],
    [1.1, 'slower'],
    [1.2, 'slower'],
    [0.8, 'not slower'],
  ] as const)('of a head at %d of the base say %s', async (ratio, decision) => {
    const said = await timed(fakeBench(noisy(ratio)));
    expect(said).toMatchObject({ status: 'timed', decision, clock: 'wall' });
    expect(said.wall?.ratio).toBeCloseTo(ratio, 1);
  });

  it('run processes once before they count, but for those that preparing has warmed up', async () => {
    const runs = async (isWarm: boolean) => {
      const bench = benchOf({ secondsOf: noisy(1), isWarm });
      await timed(bench);
      return { processes: bench.started.length, runs: runsOf(bench).length };
    };
    const [cold, warm] = [await runs(false), await runs(true)];
    expect(cold).toEqual({ ...warm, runs: warm.runs + warm.processes });
  });

  it('are taken from processes that are started anew, and none is left', async () => {
    const bench = fakeBench(noisy(1));
    const { pairs } = await timed(bench);
    expect(bench.started).toHaveLength((pairs.length / 8) * 2);
    expect(bench.alive()).toBe(0);
  });

  it('are begun by either side, as the coin of the seed says', async () => {
    const order = async (seed: number) => {
      const bench = fakeBench(noisy(1));
      await timePairs(bench, { ...request, seed });
      return runsOf(bench);
    };
    expect(await order(1)).toBe(await order(1));
    expect(await order(1)).not.toBe(await order(2));
    expect(await order(1)).toMatch(/hb/);
  });

  it('of one code are run by either process, at once, so that one which is slow is so for both', async () => {
    const bench = fakeBench(
      (name, number) => (name === 'head' ? 1.1 : 1) * (number % 2 === 1 ? 0.13 : 0.1),
    );
    const { wall } = await timePairs(bench, { ...request, arrangement: 'shared' });
    for (const [base, head] of wall) expect(head / base).toBeCloseTo(1.1, 12);
    expect(wall).toHaveLength(32);
    expect(bench.started).toHaveLength(8);
  });

  it('of two bundles are run at once, each by its own process', async () => {
    const bench = fakeBench((_, number) => (number % 2 === 1 ? 0.13 : 0.1));
    const { wall } = await timePairs(bench, { ...request, arrangement: 'apart' });
    for (const [base, head] of wall) expect(base / head).toBeCloseTo(1.3, 12);
  });

  it('of a command are run one after the other', async () => {
    const running = { now: 0, most: 0 };
    const bench = counting(fakeBench(noisy(1)), running);
    await timePairs(bench, { ...request, arrangement: 'in turn' });
    expect(running.most).toBe(1);
    await timePairs(bench, { ...request, arrangement: 'apart' });
    expect(running.most).toBe(2);
  });

  it('take turns within a sample, and each side is as often first', async () => {
    const bench = fakeBench(() => 0.06);
    await timePairs(bench, request);
    const words = runsOf(bench).slice(4).match(/.{8}/g) ?? [];
    expect(new Set(words.slice(0, 8))).toEqual(new Set(['bhhbbhhb', 'hbbhhbbh']));
  });

  it('have samples of 0.2 s at least, as many repetitions on both sides', async () => {
    const { pairs } = await timed(fakeBench(() => 0.003));
    expect(Math.min(...pairs.flat())).toBeGreaterThanOrEqual(0.2);
  });

  it('have them too where the machine was busy when the repetitions were counted', async () => {
    let asked = 0;
    const { pairs, decision } = await timed(
      fakeBench(() => {
        asked += 1;
        return asked < 10 ? 0.12 : 0.03;
      }),
    );
    expect(Math.min(...pairs.flat())).toBeGreaterThanOrEqual(0.2);
    expect(decision).toBe('not slower');
    // The look at 16 pairs is not missed for a pair that was dropped.
    expect(pairs).toHaveLength(16);
  });

  it('are not without end where no time passes while repetitions are counted', async () => {
    let asked = 0;
    const bench = fakeBench(() => {
      asked += 1;
      return asked < 10 ? 0 : 0.15;
    });
    expect((await timed(bench)).pairs.length).toBeGreaterThan(0);
  });

  it('are given up where even a thousand repetitions are too short, whatever the clock says', async () => {
    const bench = benchOf({ secondsOf: () => 1e-5, now: () => 0 });
    expect(await timed(bench)).toMatchObject({ decision: 'inconclusive', pairs: [] });
    expect(bench.alive()).toBe(0);
  });

  it('are repeated less often once it shows that they are long', async () => {
    let asked = 0;
    const { pairs } = await timed(
      fakeBench(() => {
        asked += 1;
        return asked < 5 ? 1e-6 : 0.2;
      }),
    );
    expect(pairs.filter((pair) => Math.max(...pair) > 1).length).toBeLessThan(2);
  });

  it('end in the middle of a block where the time does', async () => {
    const said = await timed(fakeBench(noisy(1)), { deadline: 2 });
    expect(said.pairs.length).toBeLessThan(8);
    expect(said.reason).toContain('32 are the least');
  });

  it('end with the time there is, and say what they could have told', async () => {
    const said = await timed(fakeBench(noisy(1.035, 0.4)), { deadline: 47 });
    expect(said.decision).toBe('inconclusive');
    expect(said.wall?.detectable).toBeGreaterThan(1.05);
    expect(said.wall?.pairsNeeded).toBeGreaterThan(said.pairs.length);
    expect(said.pairs.length).toBeLessThan(64);
  });

  it('that were never taken tell nothing', async () => {
    const said = await timed(fakeBench(noisy(1)), { deadline: 0 });
    expect(said).toMatchObject({ decision: 'inconclusive', clock: null, pairs: [] });
    expect(said.wall?.ratio).toBeNull();
  });

  it.each([0, -1, Number.NaN])('tell nothing where a clock says %d', async (broken) => {
    let asked = 0;
    const bench = fakeBench(() => {
      asked += 1;
      return asked === 20 ? broken : 0.2;
    });
    const said = await timed(bench);
    expect(said.decision).toBe('inconclusive');
    expect(said.reason).toMatch(/no clock/);
    // What is broken is not asked any longer.
    expect(said.pairs.length).toBeLessThan(16);
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

/** A wall that shows next to nothing, and the processors' time behind it. */
function onTwoClocks(
  [wall, wallSpread]: [number, number],
  [cpu, cpuSpread]: [number, number],
): Bench {
  return benchOf({
    secondsOf: noisy(wall, wallSpread),
    cpuSecondsOf: noisy(cpu, cpuSpread, 6),
  });
}

describe('two clocks', () => {
  it('find more processor time where the wall cannot tell', async () => {
    const said = await timed(onTwoClocks([1.03, 0.8], [1.1, 0.06]));
    expect(said).toMatchObject({ decision: 'slower', clock: 'cpu' });
    expect(said.clocks.map(({ decision }) => decision)).toEqual(['inconclusive', 'slower']);
  });

  it('let more processors be used where that is no slower', async () => {
    const said = await timed(onTwoClocks([0.9, 0.06], [1.2, 0.06]));
    expect(said).toMatchObject({ decision: 'not slower', clock: 'wall' });
  });

  it('find what waits and costs no processor time', async () => {
    const said = await timed(onTwoClocks([1.15, 0.06], [1, 0.06]));
    expect(said).toMatchObject({ decision: 'slower', clock: 'wall' });
  });

  it('cannot tell by processor time alone that nobody waits longer', async () => {
    const said = await timed(onTwoClocks([1.035, 0.8], [1, 0.06]), { deadline: 40 });
    expect(said).toMatchObject({ decision: 'inconclusive', clock: null });
    expect(said.reason).toMatch(/no more processor time/);
  });

  it('are one where a side has none of the processors', async () => {
    const said = await timed(fakeBench(noisy(1)));
    expect(said.cpuPairs).toEqual([]);
    expect(said.clocks.map(({ clock }) => clock)).toEqual(['wall']);
  });

  it("are one where the processors' stands still", async () => {
    const said = await timed(benchOf({ secondsOf: noisy(1), cpuSecondsOf: () => 0 }));
    expect(said).toMatchObject({ decision: 'not slower', clock: 'wall' });
  });

  it('look no further once the wall has decided, and spend nothing on it', async () => {
    const said = await timed(onTwoClocks([1.3, 0.06], [1.02, 0.5]));
    expect(said.pairs).toHaveLength(32);
    expect(said.clocks[1]).toMatchObject({
      clock: 'cpu',
      decision: 'inconclusive',
      interval: null,
    });
  });
});

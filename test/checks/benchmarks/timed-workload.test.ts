import { describe, expect, it } from 'vitest';
import {
  canary,
  canaryRule,
  timedWorkloads,
} from '../../../src/checks/benchmarks/timed-workload.ts';
import type { TimedPair } from '../../../src/statistics/judge-pairs.ts';
import { DEFAULT_PAIRED_RULE } from '../../../src/statistics/paired-rule.ts';

/** One kind of scores, so that the evidence is known: all ranks are given out. */
const rule = { ...DEFAULT_PAIRED_RULE, scorings: ['within pairs'] as const };

/** 32 pairs, in no order: head takes `ratio` times as long, but for the `against` smallest differences. */
function pairs(ratio: number, against = 0): TimedPair[] {
  return Array.from({ length: 32 }, (_, at) => {
    const rank = (at * 13) % 32;
    const above = Math.log(ratio / 1.02) * (1 + rank / 100);
    return [1, 1.02 * Math.exp(rank < against ? -above : above)];
  });
}

/** Up and down by as much, in no order. */
const undecided = (count: number): TimedPair[] =>
  Array.from({ length: count }, (_, at) => {
    const size = 0.2 + ((at * 13) % 32) / 100;
    return [1, Math.exp(at % 2 === 0 ? size : -size)];
  });

describe('the base against itself', () => {
  const itself = (wall: TimedPair[], cpu: TimedPair[] = []) =>
    canary({ workload: 'ingest', pairs: { wall, cpu } }, canaryRule(rule));
  const turned = (list: TimedPair[]) => list.map(([base, head]): TimedPair => [head, base]);

  it('alarms where it seems slower or faster, on either clock', () => {
    expect(itself(pairs(1.2))).toMatchObject({ decision: 'slower', clock: 'wall', reason: null });
    expect(itself(turned(pairs(1.2)))).toMatchObject({
      decision: 'slower',
      clock: 'wall',
      reason: 'faster than itself',
    });
    expect(itself(undecided(32), turned(pairs(1.2)))).toMatchObject({
      decision: 'slower',
      clock: 'cpu',
      reason: 'faster than itself',
    });
  });

  it('takes as many pairs as an alarm does, and asks as much of either side', () => {
    expect(canaryRule(rule).looks).toEqual([
      { pairs: 32, alpha: expect.closeTo(0.001, 10), beta: expect.closeTo(0.05, 10) },
    ]);
    const alarms = (list: TimedPair[]) => itself(list).decision === 'slower';
    const counts = Array.from({ length: 20 }, (_, against) => against);
    const slower = counts.map((against) => alarms(pairs(1.2, against)));
    expect(counts.map((against) => alarms(turned(pairs(1.2, against))))).toEqual(slower);
    expect(new Set(slower).size).toBe(2);
  });
});

describe('the workloads of a run', () => {
  const run = (others: number) =>
    timedWorkloads(
      [pairs(1.2), ...Array.from({ length: others }, () => undecided(32))].map((wall, at) => ({
        workload: `${at}`,
        pairs: { wall, cpu: [] },
      })),
      rule,
    )[0];

  it('share the chance of a false alarm: five leave each its own', () => {
    expect(run(4)).toMatchObject({ decision: 'slower', clock: 'wall' });
  });

  it('and a great many take an alarm back that chance could have raised', () => {
    const weak = pairs(1.2, 10);
    const many = Array.from({ length: 400 }, (_, at) => ({
      workload: `${at}`,
      pairs: { wall: at === 0 ? weak : undecided(32), cpu: [] },
    }));
    expect(timedWorkloads(many.slice(0, 5), rule)[0]?.decision).toBe('slower');
    expect(timedWorkloads(many, rule)[0]).toMatchObject({
      decision: 'inconclusive',
      reason: expect.stringContaining('by chance'),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { comparedRows } from '../../../src/checks/benchmarks/rows.ts';
import type { BenchmarksReport, TimedClock, TimedWorkload } from '../../../src/schema/types.ts';

type Decision = TimedClock['decision'];

/** The last words of each row of a workload that was timed on both clocks. */
function verdicts(wall: Decision, cpu: Decision): (string | undefined)[] {
  const clock = (name: TimedClock['clock'], decision: Decision): TimedClock => ({
    clock: name,
    decision,
    ratio: 1.25,
    interval: { low: 1.2, high: 1.3, level: 0.95 },
    detectable: null,
    pairsNeeded: null,
    pairs: [[1, 1.25]],
  });
  const workload: TimedWorkload = {
    workload: 'pipeline',
    status: 'timed',
    decision: wall,
    clock: 'wall',
    reason: null,
    clocks: [clock('wall', wall), clock('cpu', cpu)],
  };
  const benchmarks = {
    work: { changes: [] },
    metrics: [],
    time: { workloads: [workload], canary: null },
  };
  return comparedRows(benchmarks as unknown as BenchmarksReport).map((row) => row.at(-1));
}

describe('the rows of a workload on two clocks', () => {
  it('say of more processor time that nobody waits longer, only where nobody does', () => {
    expect(verdicts('not slower', 'slower').at(-1)).toBe('more, though nobody waits longer');
    expect(verdicts('slower', 'slower')).toEqual(['slower', 'slower']);
  });
});

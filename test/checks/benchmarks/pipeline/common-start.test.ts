/** What is taken off a command's times: what both sides take to start, and never what one takes longer. */
import { describe, expect, it } from 'vitest';
import {
  findCommonStart,
  takeOff,
} from '../../../../src/checks/benchmarks/pipeline/common-start.ts';

type Time = number | null;
const clocked = (seconds: number, cpuSeconds: Time = seconds) => ({ seconds, cpuSeconds });

function aPipeline(startUp: Time, whole: number, cpu: (seconds: number) => Time = (s) => s) {
  return {
    startUp: async () => (startUp === null ? null : clocked(startUp, cpu(startUp))),
    whole: async () => clocked(whole, cpu(whole)),
  };
}

describe('what both sides take to start', () => {
  it.each([
    ['is the lesser of both', aPipeline(2, 10), aPipeline(3, 12), clocked(2)],
    ['whichever side has it', aPipeline(3, 12), aPipeline(2, 10), clocked(2)],
    ['leaves two fifths of a run', aPipeline(9.9, 10), aPipeline(9.9, 12), clocked(6)],
    [
      'is unknown where a side makes nothing of one event',
      aPipeline(null, 10),
      aPipeline(2, 9),
      null,
    ],
    [
      'has no processor time where the system says none',
      aPipeline(2, 10, () => null),
      aPipeline(2, 10, () => null),
      clocked(2, null),
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await findCommonStart(base, head)).toEqual(expected);
  });

  it('is taken off every run of a sample, so that 10 % more work is 10 % more', () => {
    const [base, head] = [3 * (4 + 1), 3 * (4 + 1.1)].map((time) =>
      takeOff(clocked(time), clocked(4), 3),
    );
    expect(base?.seconds).toBeCloseTo(3, 12);
    expect((head?.seconds ?? 0) / (base?.seconds ?? 1)).toBeCloseTo(1.1, 12);
    expect(head?.cpuSeconds).toBeCloseTo(3.3, 12);
  });

  it('leaves something of a run that was faster than any start', () => {
    expect(takeOff(clocked(1, null), clocked(2, null), 1)).toEqual(clocked(0.05, null));
  });

  it('is the same for both of a pair, so that a start that is slower is work', () => {
    const start = clocked(2);
    const [base, head] = [takeOff(clocked(3), start, 1), takeOff(clocked(4), start, 1)];
    expect(head.seconds / base.seconds).toBe(2);
  });
});

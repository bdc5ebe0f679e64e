import { describe, expect, it } from 'vitest';
import { screen } from '../../src/statistics/screen.ts';

describe('the screen against earlier jobs', () => {
  it('is the prediction limit of R on logarithms', () => {
    // y <- log(c(10, 10.4, 9.8, 10.1)); T <- (log(11) - mean(y))/(sd(y)*sqrt(1 + 1/4)); pt(T, 3, lower = FALSE)
    const result = screen([10, 10.4, 9.8, 10.1], 11);
    expect(result).toMatchObject({ kind: 'compared', jobs: 4, asksForPairs: true });
    if (result.kind !== 'compared') return;
    expect(result.t).toBeCloseTo(3.18442815219554, 10);
    expect(result.p).toBeCloseTo(0.024961996802641, 10);
    expect(result.ratio).toBeCloseTo(1.0923, 3);
    expect(result.limit).toBeLessThan(result.ratio);
  });

  it('asks for pairs from its limit on, and not below', () => {
    const earlier = [10, 10.4, 9.8, 10.1];
    const found = screen(earlier, 10);
    const limit = found.kind === 'compared' ? found.limit : 0;
    const centre = Math.exp(earlier.reduce((sum, time) => sum + Math.log(time), 0) / 4);
    expect(screen(earlier, centre * limit * 1.0001)).toMatchObject({ asksForPairs: true });
    expect(screen(earlier, centre * limit * 0.9999)).toMatchObject({ asksForPairs: false });
  });

  it('does not mind a job that is faster', () => {
    expect(screen([10, 10.4, 9.8, 10.1], 5)).toMatchObject({ asksForPairs: false });
  });

  it('compares with nothing when there are fewer than three jobs', () => {
    for (const earlier of [[], [10], [10, 10]]) {
      expect(screen(earlier, 99)).toEqual({
        kind: 'no comparison',
        jobs: earlier.length,
        why: 'too few jobs',
      });
    }
  });

  it('compares with nothing when a time is none', () => {
    for (const time of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(screen([10, 10, 10], time)).toMatchObject({ why: 'unusable sample' });
      expect(screen([10, time, 10], 10)).toMatchObject({ why: 'unusable sample' });
    }
  });

  it('lets anything slower stand out from jobs that were all alike', () => {
    expect(screen([10, 10, 10], 10.01)).toMatchObject({ p: 0, asksForPairs: true });
    expect(screen([10, 10, 10], 10)).toMatchObject({ t: 0, asksForPairs: false });
    expect(screen([0.1, 0.1, 0.1], 0.1)).toMatchObject({ t: 0, asksForPairs: false });
    expect(screen([10, 10, 10], 9)).toMatchObject({ asksForPairs: false });
  });
});

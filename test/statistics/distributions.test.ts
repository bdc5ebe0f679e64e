/** The distributions against published tables and against R 4.2.2 (`pt`, `qt`, `pbeta`, `pnorm`, `qnorm`). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../scripts/lab/clopper-pearson.ts';
import { holm } from '../../src/statistics/holm.ts';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.ts';
import { normalUpperQuantile, normalUpperTail } from '../../src/statistics/normal.ts';
import { studentQuantile, studentUpperTail } from '../../src/statistics/student-t.ts';

// The same samples each time; the seed is printed with a counterexample.
fc.configureGlobal({ seed: 404 });

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe("Student's t", () => {
  // Fisher and Yates, "Statistical Tables", table III (two-sided 10 %, 5 % and 2 %).
  it.each([
    [1, 6.314, 12.706, 31.821],
    [2, 2.92, 4.303, 6.965],
    [5, 2.015, 2.571, 3.365],
    [10, 1.812, 2.228, 2.764],
    [30, 1.697, 2.042, 2.457],
    [120, 1.658, 1.98, 2.358],
  ])('has the published quantiles for %d degrees of freedom', (freedom, t95, t975, t99) => {
    expect(studentQuantile(0.95, freedom)).toBeCloseTo(t95, 3);
    expect(studentQuantile(0.975, freedom)).toBeCloseTo(t975, 3);
    expect(studentQuantile(0.99, freedom)).toBeCloseTo(t99, 3);
  });

  it.each([
    [2, 1, 0.147583617650433],
    [2.5, 4, 0.0333832724059941],
    [-1.3, 7, 0.882616082303811],
    [6, 30, 6.97138438360236e-7],
    [0.1, 2, 0.46473271920707],
    [12, 9, 3.84994311149282e-7],
  ])('P(T > %d) with %d degrees of freedom is that of R', (t, freedom, expected) => {
    expect(relative(studentUpperTail(t, freedom), expected)).toBeLessThan(1e-12);
  });

  it.each([
    [0.95, 2, 2.91998558035372],
    [0.999, 11, 4.02470103763074],
    [0.9, 60, 1.29582109351573],
    [0.01, 3, -4.54070285856813],
  ])('the quantile of %d with %d degrees of freedom is that of R', (share, freedom, expected) => {
    expect(relative(studentQuantile(share, freedom), expected)).toBeLessThan(1e-12);
  });

  it('tends to zero and keeps its symmetry', () => {
    expect(studentUpperTail(Number.POSITIVE_INFINITY, 4)).toBe(0);
    expect(studentUpperTail(0, 4)).toBeCloseTo(0.5, 15);
    expect(studentUpperTail(1.7, 8) + studentUpperTail(-1.7, 8)).toBeCloseTo(1, 15);
  });
});

describe('the incomplete beta function', () => {
  it.each([
    [0.3, 2, 5, 0.579825],
    [0.001, 0.5, 0.5, 0.0201350416333775],
    [0.9, 40, 7, 0.828115817000427],
    [0.5, 300, 310, 0.657325182514916],
    [1e-6, 0.5, 20, 0.00501479574438048],
  ])('I(%d; %d, %d) is that of R', (x, a, b, expected) => {
    expect(relative(incompleteBeta(x, a, b), expected)).toBeLessThan(1e-12);
  });

  it('ends at 0 and 1', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe('the interval of Clopper and Pearson', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('has the published bounds for %d of %d', (hits, trials, low, high) => {
    const interval = clopperPearson(hits, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // R 4.2.2, binom.test(x, n, conf.level = level)$conf.int
  it.each([
    [81, 263, 0.95, 0.252736745585271, 0.367621922601351],
    [29, 29, 0.95, 0.880555130930497, 1],
    [3, 10000, 0.95, 6.1871485748387e-5, 0.000876474522514001],
    [7, 50, 0.999, 0.028310543414087, 0.359790469820798],
  ])('of %d of %d at %d is that of R', (hits, trials, level, low, high) => {
    const interval = clopperPearson(hits, trials, level);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });
});

describe('the normal distribution', () => {
  it.each([
    [-2, 0.977249868051821],
    [0, 0.5],
    [0.5, 0.308537538725987],
    [1.96, 0.0249978951482204],
    [2.9, 0.00186581330038404],
    [3.1, 0.000967603213218356],
    [6, 9.86587645037698e-10],
    [10, 7.61985302416053e-24],
    [30, 4.90671392714819e-198],
  ])('P(Z > %d) is that of R', (z, expected) => {
    expect(relative(normalUpperTail(z), expected)).toBeLessThan(1e-11);
  });

  it.each([
    [0.9, -1.2815515655446],
    [0.05, 1.64485362695147],
    [0.025, 1.95996398454005],
    [0.001, 3.09023230616781],
    [1e-10, 6.36134090240406],
    [1e-200, 30.2055941795796],
  ])('the quantile of %d is that of R', (p, expected) => {
    expect(relative(normalUpperQuantile(p), expected)).toBeLessThan(1e-12);
  });

  it('has quantile and tail undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-150, max: 0.999, noNaN: true }), (p) => {
        expect(relative(normalUpperTail(normalUpperQuantile(p)), p)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("Holm's procedure", () => {
  it("rejects what R's p.adjust(…, 'holm') puts at or below the level", () => {
    const probabilities = [0.0009, 0.0001, 0.004, 0.2, 0.0021, 0.011];
    const adjusted = [0.0045, 0.0006, 0.012, 0.2, 0.0084, 0.022];
    for (const level of [0.0005, 0.001, 0.005, 0.01, 0.015, 0.05, 0.5]) {
      expect(holm(probabilities, level)).toEqual(adjusted.map((p) => p <= level));
    }
  });

  it('stops at the first that fails, and keeps the order of the question', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
    expect(holm([], 0.05)).toEqual([]);
  });
});

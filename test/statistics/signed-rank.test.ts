import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedRankAboveZero } from '../../scripts/lab/signed-rank-test.ts';
import { doubledMidRanks } from '../../src/statistics/mid-ranks.ts';
import { signFlipUpperTail } from '../../src/statistics/sign-flips.ts';

// The same samples each time; the seed is printed with a counterexample.
fc.configureGlobal({ seed: 404 });

const ranks = (size: number) => Array.from({ length: size }, (_, index) => index + 1);
const lowerTail = (size: number, sum: number) =>
  signFlipUpperTail(ranks(size), (size * (size + 1)) / 2 - sum);

describe('the null distribution of the signed ranks', () => {
  // R. L. McCornack, "Extended tables of the Wilcoxon matched pair signed rank statistic", Journal of the
  // American Statistical Association 60 (1965) 864–871: the largest T with P(sum ≤ T) ≤ level.
  it.each([
    [10, 10, 8, 5, 3],
    [15, 30, 25, 19, 15],
    [20, 60, 52, 43, 37],
    [25, 100, 89, 76, 68],
    [30, 151, 137, 120, 109],
    [50, 466, 434, 397, 373],
  ])('has the published critical values for %d values', (size, ...critical) => {
    for (const [at, level] of [0.05, 0.025, 0.01, 0.005].entries()) {
      const sum = critical[at] as number;
      expect(lowerTail(size, sum)).toBeLessThanOrEqual(level);
      expect(lowerTail(size, sum + 1)).toBeGreaterThan(level);
    }
  });

  // R 4.2.2, psignrank(sum − 1, n, lower.tail = FALSE)
  it.each([
    [5, 15, 0.03125],
    [10, 47, 0.0244140625],
    [20, 158, 0.0242204666137695],
    [32, 430, 0.000666314037516713],
    [64, 1600, 5.87134446161698e-5],
    [128, 5800, 2.68378661360552e-5],
    [256, 22000, 1.0910556904987e-6],
  ])('of %d values, P(sum ≥ %d) is that of R', (size, sum, expected) => {
    expect(signFlipUpperTail(ranks(size), sum) / expected).toBeCloseTo(1, 11);
  });

  it('is what counting every choice of signs gives, for any weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 10 }),
        fc.integer({ min: -1, max: 95 }),
        (weights, sum) => {
          const choices = 2 ** weights.length;
          const hits = Array.from({ length: choices }, (_, choice) =>
            weights.reduce((total, weight, bit) => total + ((choice >> bit) & 1) * weight, 0),
          ).filter((total) => total >= sum).length;
          expect(signFlipUpperTail(weights, sum)).toBeCloseTo(hits / choices, 13);
        },
      ),
    );
  });

  it('stays a distribution where 2ⁿ has left the range of a double', () => {
    const ones = Array.from({ length: 1100 }, () => 1);
    expect(signFlipUpperTail(ones, 0)).toBeCloseTo(1, 12);
    // SciPy 1.17.1: binom.sf(549, 1100, 0.5).
    expect(signFlipUpperTail(ones, 550)).toBeCloseTo(0.512025828884116, 12);
  });
});

describe("Wilcoxon's signed-rank test", () => {
  // Hollander, Wolfe and Chicken, "Nonparametric Statistical Methods", example 3.1 (Hamilton depression
  // scale; the differences as in R's help page of wilcox.test, where V = 40 and p = 0.01953).
  it('has the published statistic and p for the depression scale', () => {
    const differences = [0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01];
    expect(signedRankAboveZero(differences)).toEqual({
      statistic: 40,
      counted: 9,
      p: 0.01953125,
    });
  });

  // SciPy 1.17.1: wilcoxon(d, zero_method='pratt', alternative='greater', method=PermutationMethod(10**7)),
  // which enumerates every choice of signs.
  it.each([
    [[1, 2, 2, -1, 3, 4, -2, 5, 5], 39.5, 0.025390625],
    [[0, 0, 1, 2, -1, 3, 4, 4, 5], 38.5, 0.0234375],
    [[0, 0, 0, 1, 1, 2, 2, -3, 3, 4], 40.5, 0.0546875],
  ])('treats ties and zeros of %j as SciPy with Pratt does', (values, statistic, p) => {
    const result = signedRankAboveZero(values);
    expect(result.statistic).toBe(statistic);
    expect(result.p).toBeCloseTo(p, 14);
  });

  it('finds no evidence in nothing and in zeros', () => {
    expect(signedRankAboveZero([]).p).toBe(1);
    expect(signedRankAboveZero([0, 0, 0])).toEqual({ statistic: 0, counted: 0, p: 1 });
  });

  const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 40 });

  it('has both sides and the value in the middle add up', () => {
    fc.assert(
      fc.property(values, (sample) => {
        const above = signedRankAboveZero(sample).p;
        const below = signedRankAboveZero(sample.map((value) => -value)).p;
        expect(above + below).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });

  it('never gets weaker when a value that is not zero goes up', () => {
    fc.assert(
      fc.property(values, fc.nat(39), fc.integer({ min: 1, max: 30 }), (sample, at, more) => {
        const index = at % sample.length;
        // Pratt's treatment changes the number of values that count when one becomes or leaves zero.
        fc.pre(sample[index] !== 0 && (sample[index] as number) + more !== 0);
        const raised = sample.map((value, place) => (place === index ? value + more : value));
        expect(signedRankAboveZero(raised).statistic).toBeGreaterThanOrEqual(
          signedRankAboveZero(sample).statistic,
        );
      }),
    );
  });
});

describe('mid-ranks', () => {
  it('share the ranks that ties take up', () => {
    expect(doubledMidRanks([5, 3, 5])).toEqual([5, 2, 5]);
    expect(doubledMidRanks([1, 1, 1, 1])).toEqual([5, 5, 5, 5]);
    expect(doubledMidRanks([])).toEqual([]);
  });

  it('add up to n(n + 1), ties or not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const sum = doubledMidRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe(values.length * (values.length + 1));
      }),
    );
  });
});

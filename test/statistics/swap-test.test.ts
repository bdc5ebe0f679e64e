import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSavageScores } from '../../src/statistics/block-savage.ts';
import { discounted, varianceInflation } from '../../src/statistics/dependence.ts';
import { DEFAULT_PAIRED_RULE } from '../../src/statistics/paired-rule.ts';
import { swapTest } from '../../src/statistics/swap-test.ts';
import { isSpreadUnequal } from '../../src/statistics/unequal-spread.ts';
import { NOISES, seeded } from '../lab/noise.ts';

// The same samples each time; the seed is printed with a counterexample.
fc.configureGlobal({ seed: 404 });

const sample = (pairs: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
    minLength: pairs,
    maxLength: pairs,
  });
const firsts = (pairs: readonly (readonly [number, number])[]) => pairs.map(([first]) => first);
const seconds = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([, second]) => second);

/** `pairs` with the two of each pair swapped whose bit is set in `choice`. */
const swapped = (pairs: readonly (readonly [number, number])[], choice: number) =>
  pairs.map(([first, second], bit): [number, number] =>
    (choice >> bit) & 1 ? [second, first] : [first, second],
  );

describe('Savage scores within blocks', () => {
  it('are the sums of reciprocals that Savage gave, in sixteenths', () => {
    // Of four samples, from the fastest: −25/12, −13/12, −7/12, −1/4.
    expect(blockSavageScores([1, 3], [2, 4])).toEqual([-17 + 33, -4 + 9]);
    expect(blockSavageScores([1], [2])).toEqual([16]);
  });

  it('give ties the mean of their scores', () => {
    expect(blockSavageScores([7, 7], [7, 7])).toEqual([0, 0]);
    expect(blockSavageScores([1, 2], [1, 2])).toEqual([0, 0]);
  });

  it('compare a sample with its neighbours only', () => {
    const first = Array.from({ length: 40 }, (_, pair) => pair % 7);
    const second = first.map((value, pair) => value + (pair % 3));
    const late = (values: number[]) => values.map((value, pair) => value + (pair < 20 ? 0 : 1000));
    expect(blockSavageScores(late(first), late(second))).toEqual(blockSavageScores(first, second));
  });

  it('turn their sign with a pair, and change no other', () => {
    fc.assert(
      fc.property(sample(35), fc.integer({ min: 0, max: 34 }), (pairs, at) => {
        const turned = pairs.map(([first, second], pair): [number, number] =>
          pair === at ? [second, first] : [first, second],
        );
        const before = blockSavageScores(firsts(pairs), seconds(pairs));
        const after = blockSavageScores(firsts(turned), seconds(turned));
        expect(after.map((score, pair) => (pair === at ? 0 - score : score))).toEqual(before);
      }),
    );
  });
});

describe('the swap test', () => {
  it.each(Object.entries(NOISES))(
    'is exact: over all swaps of 10 pairs of noise (%s), p ≤ α in at most α of them',
    (_, noise) => {
      const pairs = noise(seeded(20_261_123), 10);
      const found = Array.from({ length: 2 ** pairs.length }, (_, choice) => {
        const turned = swapped(pairs, choice);
        return swapTest(firsts(turned), seconds(turned), 0, DEFAULT_PAIRED_RULE).p;
      });
      for (const alpha of [0.001, 0.01, 0.05, 0.25]) {
        const share = found.filter((p) => p <= alpha).length / found.length;
        expect(share).toBeLessThanOrEqual(alpha);
      }
      expect(Math.min(...found)).toBeLessThan(0.03);
    },
  );

  it('chooses the scores without knowing which of a pair is which', () => {
    fc.assert(
      fc.property(sample(20), fc.nat(2 ** 20 - 1), (pairs, choice) => {
        const turned = swapped(pairs, choice);
        const { scoring } = swapTest(firsts(pairs), seconds(pairs), 0, DEFAULT_PAIRED_RULE);
        expect(swapTest(firsts(turned), seconds(turned), 0, DEFAULT_PAIRED_RULE).scoring).toBe(
          scoring,
        );
      }),
    );
  });

  it('compares within blocks when noise is skewed, and within pairs when it is shared', () => {
    const scoring = (name: string) => {
      const pairs = NOISES[name]?.(seeded(4), 64) ?? [];
      return swapTest(firsts(pairs), seconds(pairs), 0, DEFAULT_PAIRED_RULE).scoring;
    };
    expect(scoring('interruptions')).toBe('within blocks');
    expect(scoring('long right tail')).toBe('within blocks');
    expect(scoring('drift')).toBe('within pairs');
    expect(scoring('normal')).toBe('within pairs');
  });

  it('never finds each side larger than the other', () => {
    fc.assert(
      fc.property(sample(18), (pairs) => {
        const up = swapTest(firsts(pairs), seconds(pairs), 0, DEFAULT_PAIRED_RULE).p;
        const down = swapTest(seconds(pairs), firsts(pairs), 0, DEFAULT_PAIRED_RULE).p;
        expect(up + down).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  it('takes equal ratios of a coarse clock for equal, whatever their last bits', () => {
    const base = Array.from({ length: 20 }, (_, pair) => Math.log(50 * (pair + 1)));
    const head = Array.from({ length: 20 }, (_, pair) => Math.log(51 * (pair + 1)));
    const rule = { ...DEFAULT_PAIRED_RULE, scorings: ['within pairs' as const] };
    expect(swapTest(base, head, Math.log(1.02), rule).p).toBe(1);
    expect(swapTest(head, base, -Math.log(1.02), rule).p).toBe(1);
  });
});

describe('dependence of neighbours', () => {
  it('is measured as Newey and West do', () => {
    // Lags up to 1: 1 + 2 · (1 − 1/2) · (1 − 1 + 1)/4.
    expect(varianceInflation([1, 1, -1, -1])).toBeCloseTo(1.25, 14);
  });

  it('never counts in favour', () => {
    expect(varianceInflation([1, -1, 1, -1, 1, -1, 1, -1])).toBe(1);
    expect(varianceInflation([5, 5, 5, 5])).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (values) => {
        expect(varianceInflation(values)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('discounts p as a normal with that variance', () => {
    // SciPy 1.17.1: norm.sf(norm.isf(1e-4)/2).
    expect(discounted(1e-4, 4)).toBeCloseTo(0.0314775659965, 12);
    expect(discounted(1e-4, 1)).toBe(1e-4);
    expect(discounted(0.7, 9)).toBe(0.7);
    expect(discounted(2 ** -256, 1.5)).toBeGreaterThan(2 ** -256);
  });
});

describe('unequal spread', () => {
  const spread = (width: number, seed: number) => {
    const { normal } = seeded(seed);
    return Array.from({ length: 64 }, () => width * normal());
  };

  it('is seen when one side varies three times as much, and not between equals', () => {
    expect(isSpreadUnequal(spread(0.01, 1), spread(0.03, 2))).toBe(true);
    expect(isSpreadUnequal(spread(0.03, 1), spread(0.01, 2))).toBe(true);
    expect(isSpreadUnequal(spread(0.03, 1), spread(0.03, 2))).toBe(false);
    expect(isSpreadUnequal([1, 1, 1], [1, 1, 1])).toBe(false);
  });

  it('does not care which side is slower', () => {
    const [one, other] = [spread(0.03, 1), spread(0.03, 2)];
    expect(
      isSpreadUnequal(
        one,
        other.map((value) => value + 5),
      ),
    ).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceInterval } from '../../src/statistics/interval.ts';
import {
  decideSequentially,
  judgePairs,
  type TimedPair,
} from '../../src/statistics/judge-pairs.ts';
import {
  DEFAULT_PAIRED_RULE,
  type PairedRule,
  ruleOfMargin,
  spendingAt,
} from '../../src/statistics/paired-rule.ts';
import { NOISES, type Noise, normalNoise, pairsOf, seeded } from '../lab/noise.ts';

// The same samples each time; the seed is printed with a counterexample.
fc.configureGlobal({ seed: 404 });

const rule = DEFAULT_PAIRED_RULE;

function pairs(count: number, slowdown: number, spread = 0.02, seed = 1): TimedPair[] {
  return pairsOf(normalNoise(spread), { source: seeded(seed), pairs: count, slowdown });
}

describe('what the looks may spend', () => {
  it('adds up to 0.1 % for "slower" and to 5 % for "not slower"', () => {
    expect(rule.looks.reduce((sum, { alpha }) => sum + alpha, 0)).toBeCloseTo(0.001, 15);
    expect(rule.looks.reduce((sum, { beta }) => sum + beta, 0)).toBeCloseTo(0.05, 15);
  });

  it('is nothing between looks, and all that is left at the end', () => {
    expect(spendingAt(rule, 40, false)).toBeNull();
    expect(spendingAt(rule, 64, false)).toMatchObject({ alpha: 0.0002, beta: 0.01 });
    const atEnd = spendingAt(rule, 100, true);
    expect(atEnd?.alpha).toBeCloseTo(0.0007, 15);
    expect(atEnd?.beta).toBeCloseTo(0.035, 15);
    expect(atEnd?.alphaBefore).toBeCloseTo(0.0003, 15);
  });

  it('never exceeds the whole, wherever the pairs end', () => {
    for (let end = 1; end <= 300; end += 1) {
      const spending = spendingAt(rule, end, true);
      expect((spending?.alpha ?? 0) + (spending?.alphaBefore ?? 0)).toBeLessThanOrEqual(
        0.001 + 1e-15,
      );
    }
  });

  it('past the last look is that of the last look', () => {
    expect(spendingAt(rule, 300, false)).toMatchObject({ alpha: 0.0004, beta: 0.02 });
    expect(spendingAt({ ...rule, looks: [] }, 300, true)).toBeNull();
  });
});

describe('a judgement on pairs', () => {
  it('is "slower" for a head that takes 10 % longer, from 32 pairs on', () => {
    expect(judgePairs(pairs(16, 1.1), rule, { last: false }).decision).toBe('continue');
    const judgement = decideSequentially(pairs(256, 1.1), rule);
    expect(judgement).toMatchObject({ decision: 'slower', pairs: 32 });
    expect(judgement.ratio).toBeCloseTo(1.1, 1);
    expect(judgement.interval?.low).toBeGreaterThan(1.02);
    expect(judgement.pOverLooks).toBeLessThanOrEqual(0.001);
    expect(judgement.reason).toBeUndefined();
  });

  it('is "not slower" after 16 pairs of the same', () => {
    const judgement = decideSequentially(pairs(256, 1), rule);
    expect(judgement).toMatchObject({ decision: 'not slower', pairs: 16, pOverLooks: 1 });
    expect(judgement.interval?.high).toBeLessThan(1.05);
  });

  it('is "slower" where head is proven to lie between margin and target', () => {
    expect(judgePairs(pairs(128, 1.035, 0.001), rule, { last: true }).decision).toBe('slower');
  });

  it('does not pass a head between margin and target at the look that cannot say "slower"', () => {
    const record = pairs(64, 1.035, 0.001);
    expect(judgePairs(record.slice(0, 16), rule, { last: false }).decision).toBe('continue');
    expect(decideSequentially(record, rule)).toMatchObject({ decision: 'slower', pairs: 32 });
    // However the pairs end: they come from two processes of each side.
    expect(decideSequentially(record.slice(0, 31), rule).decision).toBe('inconclusive');
  });

  it('has in the p over looks what earlier looks have spent', () => {
    const judgement = judgePairs(pairs(100, 1.2), rule, { last: true });
    expect(judgement.decision).toBe('slower');
    expect(judgement.pOverLooks).toBeCloseTo(0.0003, 8);
  });

  it('says neither where the median does not agree with the rest', () => {
    const { normal, uniform } = seeded(3);
    const parted = (often: number, seldom: number): TimedPair[] =>
      Array.from({ length: 256 }, () => [
        1,
        Math.exp(0.002 * normal()) * (uniform() < 0.44 ? seldom : often),
      ]);
    const signedRanks: PairedRule = { ...rule, scorings: ['within pairs'] };
    const atEnd = { last: true };
    const mostlySame = judgePairs(parted(1.01, 1.4), signedRanks, atEnd);
    expect(mostlySame.pSlower).toBeLessThan(0.0004);
    expect(mostlySame.decision).toBe('inconclusive');
    const mostlySlower = judgePairs(parted(1.06, 0.7), signedRanks, atEnd);
    expect(mostlySlower.pNotSlower).toBeLessThan(0.0004);
    expect(mostlySlower.decision).toBe('inconclusive');
  });

  it('goes on between looks, without figures that nobody reads', () => {
    expect(judgePairs(pairs(40, 1.2), rule, { last: false })).toMatchObject({
      decision: 'continue',
      interval: null,
    });
  });

  it('spends at the end what later looks would have had', () => {
    const strict: PairedRule = {
      ...rule,
      looks: [
        { pairs: 12, alpha: 1e-9, beta: 0 },
        { pairs: 64, alpha: 0.001, beta: 0.05 },
      ],
    };
    expect(decideSequentially(pairs(14, 1.1, 0.001), strict)).toMatchObject({
      decision: 'slower',
      pairs: 14,
    });
  });

  it('has no answer for fewer than ten pairs, however clear they are', () => {
    for (const slowdown of [1, 3]) {
      expect(decideSequentially(pairs(9, slowdown, 0.001), rule)).toMatchObject({
        decision: 'inconclusive',
        reason: { code: 'too few pairs', needed: 32 },
      });
    }
    expect(judgePairs(pairs(9, 3), rule, { last: false }).decision).toBe('continue');
    expect(decideSequentially([], rule)).toMatchObject({
      decision: 'inconclusive',
      pairs: 0,
      ratio: null,
      interval: null,
    });
  });

  it.each([
    ['zero', 0],
    ['negative', -1],
    ['infinite', Number.POSITIVE_INFINITY],
    ['not a number', Number.NaN],
  ])('has no answer when a time is %s', (_, time) => {
    const spoilt = pairs(64, 1).map((pair, at): TimedPair => (at === 5 ? [pair[0], time] : pair));
    const judgement = {
      decision: 'inconclusive',
      reason: { code: 'unusable sample', pair: 6 },
      ratio: null,
    };
    expect(decideSequentially(spoilt, rule)).toMatchObject(judgement);
    expect(judgePairs(spoilt, rule, { last: false })).toMatchObject(judgement);
  });

  it('tells, when inconclusive, what could have been seen and what it takes', () => {
    const judgement = decideSequentially(pairs(64, 1.03, 0.3), rule);
    expect(judgement).toMatchObject({
      decision: 'inconclusive',
      pairs: 64,
      reason: { code: 'neither proven' },
    });
    const { slowdown = 0, pairs: needed = 0 } = judgement.detectable ?? {};
    // se = 0.3/√(64 · 0.955); reach = (z(0.0007 + 0.0002) + z(0.05)) · se
    expect(slowdown).toBeGreaterThan(1.15);
    expect(slowdown).toBeLessThan(1.3);
    expect(needed).toBeGreaterThan(1000);
    expect(needed).toBeLessThan(6000);
  });

  it('gives pairs that, taken, find the target', () => {
    const first = decideSequentially(pairs(32, 1.05, 0.06, 3), rule);
    expect(first.decision).toBe('inconclusive');
    const needed = first.detectable?.pairs ?? 0;
    const found = Array.from({ length: 20 }, (_, seed) =>
      judgePairs(
        pairs(needed, 1.05, 0.06, 100 + seed),
        { ...rule, looks: [{ pairs: needed, alpha: 0.001, beta: 0 }] },
        { last: true },
      ),
    ).filter(({ decision }) => decision === 'slower');
    expect(found.length).toBeGreaterThanOrEqual(17);
  });

  it('does not take a head that varies more, or less, for slower', () => {
    const { normal } = seeded(9);
    const wide = Array.from({ length: 256 }, () => Math.exp(0.1 * normal()));
    const narrow = Array.from({ length: 256 }, () => Math.exp(0.003 * normal()));
    const pair = (base: number[], head: number[]) =>
      base.map((time, at): TimedPair => [time, head[at] as number]);
    expect(decideSequentially(pair(wide, narrow), rule).decision).not.toBe('slower');
    expect(decideSequentially(pair(narrow, wide), rule).decision).toBe('not slower');
  });

  const anyNoise = fc.constantFrom(...Object.values(NOISES));
  const anySlowdown = fc.constantFrom(0.9, 1, 1.02, 1.035, 1.05, 1.1);

  it('comes out the same pair by pair as from the record', () => {
    fc.assert(
      fc.property(anyNoise, anySlowdown, fc.nat(1000), (noise, slowdown, seed) => {
        const record = pairsOf(noise, { source: seeded(seed), pairs: 80, slowdown });
        let taken = 8;
        while (
          taken < record.length &&
          judgePairs(record.slice(0, taken), rule, { last: false }).decision === 'continue'
        )
          taken += 8;
        const live = decideSequentially(record.slice(0, taken), rule);
        const { decision, pairs: used } = decideSequentially(record, rule);
        expect({ decision: live.decision, used: live.pairs }).toEqual({ decision, used });
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(anyNoise, anySlowdown, fc.nat(1000), (noise, slowdown, seed) => {
        const record = pairsOf(noise, { source: seeded(seed), pairs: 48, slowdown });
        const inOther = record.map(([base, head]): TimedPair => [base * 1e6, head * 1e6]);
        expect(decideSequentially(inOther, rule).decision).toBe(
          decideSequentially(record, rule).decision,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('never turns from "slower" to "not slower" when head gets slower', () => {
    fc.assert(
      fc.property(anyNoise, fc.nat(1000), (noise, seed) => {
        const record = pairsOf(noise, { source: seeded(seed), pairs: 64, slowdown: 1 });
        const rank = { 'not slower': 0, inconclusive: 1, continue: 1, slower: 2 };
        const answers = [0.95, 1.02, 1.1, 1.3].map(
          (slowdown) =>
            rank[
              judgePairs(
                record.map(([base, head]): TimedPair => [base, head * slowdown]),
                rule,
                { last: true },
              ).decision
            ],
        );
        expect(answers).toEqual([...answers].sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe('the interval', () => {
  // Hollander, Wolfe and Chicken, example 3.1; R 4.2.2, wilcox.test(x, y, paired = TRUE, conf.int = TRUE).
  it('is that of the Walsh averages for signed ranks', () => {
    const differences = [-0.08, 0.952, 0.49, -0.147, 0.01, 1.022, 0.43, 0.59, 0.62];
    const interval = confidenceInterval(
      differences.map((d): TimedPair => [1, Math.exp(d)]),
      { ...rule, scorings: ['within pairs'] },
    );
    expect(Math.log(interval?.low ?? 0)).toBeCloseTo(0.01, 4);
    expect(Math.log(interval?.high ?? 0)).toBeCloseTo(0.786, 4);
    expect(interval?.level).toBe(0.95);
  });

  it('is missing where so few pairs cannot reject anything', () => {
    expect(confidenceInterval(pairs(5, 1), rule)).toBeNull();
  });

  it('is widened to the median of the ratios that is shown with it', () => {
    const record = pairsOf(NOISES.interruptions as Noise, {
      source: seeded(7),
      pairs: 64,
      slowdown: 1.3,
    }).slice(0, 32);
    const { ratio, interval } = judgePairs(record, rule, { last: true });
    expect(interval?.low).toBeCloseTo(ratio ?? 0, 12);
    expect(interval?.high).toBeGreaterThan((ratio ?? 0) + 0.001);
    const turned = record.map(([base, head]): TimedPair => [head, base]);
    const other = judgePairs(turned, rule, { last: true });
    expect(other.interval?.high).toBeCloseTo(other.ratio ?? 0, 12);
  });

  it('holds the median of the ratios', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(NOISES)), fc.nat(1000), (noise, seed) => {
        const record = pairsOf(noise, { source: seeded(seed), pairs: 24, slowdown: 1.3 });
        const { ratio, interval } = decideSequentially(record, rule);
        expect(interval?.low).toBeLessThanOrEqual((ratio ?? 0) + 1e-9);
        expect(interval?.high).toBeGreaterThanOrEqual((ratio ?? 0) - 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a rule of another margin', () => {
  it.each([
    [2, 1.02, 1.05],
    [0, 1, 1.03],
    [10, 1.1, 1.13],
  ])('of %d %% looks for 3 %% more', (percent, margin, target) => {
    const other = ruleOfMargin(percent);
    expect(other).toEqual({
      ...rule,
      margin: expect.closeTo(margin),
      target: expect.closeTo(target),
    });
    expect(judgePairs(pairs(256, margin, 0.01), other, { last: true }).decision).toBe('not slower');
    expect(judgePairs(pairs(256, target, 0.01), other, { last: true }).decision).toBe('slower');
  });
});

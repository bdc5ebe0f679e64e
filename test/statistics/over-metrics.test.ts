import { describe, expect, it } from 'vitest';
import { ruleForMetrics } from '../../scripts/lab/rule-for-metrics.ts';
import type { PairedJudgement } from '../../src/statistics/judge-pairs.ts';
import { holmOverMetrics } from '../../src/statistics/over-metrics.ts';
import { DEFAULT_PAIRED_RULE, spendingAt } from '../../src/statistics/paired-rule.ts';

function aJudgement(overrides: Partial<PairedJudgement> = {}): PairedJudgement {
  return {
    decision: 'not slower',
    pairs: 32,
    ratio: 1,
    interval: null,
    pSlower: 0.5,
    pNotSlower: 0.001,
    pOverLooks: 1,
    scoring: 'within pairs',
    ...overrides,
  };
}

const slower = (pOverLooks: number) => aJudgement({ decision: 'slower', pOverLooks });
const others = (count: number) => Array.from({ length: count }, () => aJudgement());

describe('over all metrics of a run', () => {
  it('keeps every "slower" among ten metrics: each has 0.1 % of 1 %', () => {
    const judged = holmOverMetrics([slower(0.001), ...others(9)], 0.01);
    expect(judged[0]?.decision).toBe('slower');
  });

  it('takes a late "slower" among many back, and says what it would have taken', () => {
    const judged = holmOverMetrics([slower(0.0009), slower(0.0001), ...others(18)], 0.01);
    expect(judged[1]?.decision).toBe('slower');
    expect(judged[0]).toMatchObject({
      decision: 'inconclusive',
      reason: { code: 'not kept over all metrics', p: 0.0009, needed: 0.01 / 19 },
    });
    expect(judged.slice(2)).toEqual(others(18));
  });

  it('leaves an empty run alone', () => {
    expect(holmOverMetrics([], 0.01)).toEqual([]);
  });

  it('can be paid for beforehand, by stricter looks', () => {
    expect(ruleForMetrics(DEFAULT_PAIRED_RULE, 10, 0.01)).toEqual(DEFAULT_PAIRED_RULE);
    const rule = ruleForMetrics(DEFAULT_PAIRED_RULE, 40, 0.01);
    const worst = spendingAt(rule, 256, true);
    expect((worst?.alpha ?? 0) + (worst?.alphaBefore ?? 0)).toBeCloseTo(0.01 / 40, 15);
    const judged = holmOverMetrics([slower(0.01 / 40), ...others(39)], 0.01);
    expect(judged[0]?.decision).toBe('slower');
  });
});

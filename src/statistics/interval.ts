/** How far head/base is known from pairs, and what slowdown they could have shown. */
import { median } from './median.ts';
import { normalUpperQuantile } from './normal.ts';
import { type PairedRule, spendingAt } from './paired-rule.ts';
import { swapTest } from './swap-test.ts';

export interface Interval {
  low: number;
  high: number;
  /** 0.95: the interval misses head/base in at most one of twenty. */
  level: number;
}

/** Of ln(head/base). */
const PRECISION = 1e-5;

/**
 * Every ratio that the test of the rule does not reject on either side: J. L. Hodges and E. L. Lehmann,
 * "Estimates of location based on rank tests", Annals of Mathematical Statistics 34 (1963) 598–611.
 * With signed ranks it runs from one Walsh average to another. It is widened to the median of the
 * ratios, which is shown beside it, should that lie outside. `null` when there are too few pairs to
 * reject anything.
 */
export function confidenceInterval(
  pairs: readonly (readonly [base: number, head: number])[],
  rule: PairedRule,
): Interval | null {
  const base = pairs.map(([time]) => Math.log(time));
  const head = pairs.map(([, time]) => Math.log(time));
  const low = lowerBound(base, head, rule);
  const minusHigh = lowerBound(head, base, rule);
  if (low === null || minusHigh === null) return null;
  const middle = median(head.map((time, pair) => time - (base[pair] as number)));
  return {
    low: Math.exp(Math.min(low, middle)),
    high: Math.exp(Math.max(-minusHigh, middle)),
    level: rule.confidence,
  };
}

/** The largest difference second − first that is rejected as too small, by bisection. */
function lowerBound(
  first: readonly number[],
  second: readonly number[],
  rule: PairedRule,
): number | null {
  const level = (1 - rule.confidence) / 2;
  const isRejected = (shift: number) => swapTest(first, second, shift, rule).p <= level;
  const differences = second.map((value, pair) => value - (first[pair] as number));
  let rejected = Math.min(...differences) - PRECISION;
  let kept = Math.max(...differences) + PRECISION;
  if (!isRejected(rejected)) return null;
  while (kept - rejected > PRECISION) {
    const middle = (kept + rejected) / 2;
    if (isRejected(middle)) rejected = middle;
    else kept = middle;
  }
  return rejected;
}

/**
 * From the width of the interval, as of a normal distribution: the slowdown that so many pairs would
 * have shown with the rule's power, and how many pairs would show its target.
 */
export function detectableSlowdown(
  interval: Interval,
  pairs: number,
  rule: PairedRule,
): { slowdown: number; pairs: number } {
  const width = Math.log(interval.high / interval.low);
  const deviation = width / (2 * normalUpperQuantile((1 - interval.level) / 2));
  const alpha = spendingAt(rule, pairs, true)?.alpha ?? 0;
  const reach = (normalUpperQuantile(alpha) + normalUpperQuantile(1 - rule.power)) * deviation;
  return {
    slowdown: rule.margin * Math.exp(reach),
    pairs: Math.ceil(pairs * (reach / Math.log(rule.target / rule.margin)) ** 2),
  };
}

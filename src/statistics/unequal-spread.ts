/**
 * Whether one side's fast samples lie further apart than the other's. Scores within blocks take the
 * fastest samples for the cost of the code; where head merely varies more than base, its fastest would
 * make it look faster than it is, and base's slower.
 */
import { median } from './median.ts';

/** Standard errors from which on the spreads are taken to differ: one case of fifty by chance. */
const LIMIT = 2.326;

/** Compares, pair by pair, how far below the median of its own side each sample lies. */
export function isSpreadUnequal(first: readonly number[], second: readonly number[]): boolean {
  const below = (values: readonly number[]) => {
    const middle = median(values);
    return values.map((value) => Math.max(0, middle - value));
  };
  const depth = below(first);
  const differences = below(second).map((other, pair) => other - (depth[pair] as number));
  const size = Math.hypot(...differences);
  const sum = differences.reduce((total, difference) => total + difference, 0);
  return size > 0 && Math.abs(sum) > LIMIT * size;
}

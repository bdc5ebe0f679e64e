import { incompleteBeta } from '../../src/statistics/incomplete-beta.ts';
import { inverse } from '../../src/statistics/inverse.ts';

/**
 * The exact interval of a proportion: every value that a test of size (1 − level) ÷ 2 on each side does
 * not reject.
 *
 * Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the
 * case of the binomial", Biometrika 26 (1934) 404–413.
 * @param hits 0 … trials
 */
export function clopperPearson(
  hits: number,
  trials: number,
  level = 0.95,
): { readonly low: number; readonly high: number } {
  const share = (1 - level) / 2;
  return {
    low: hits === 0 ? 0 : inverse((p) => incompleteBeta(p, hits, trials - hits + 1), share, 0, 1),
    high:
      hits === trials
        ? 1
        : inverse((p) => incompleteBeta(p, hits + 1, trials - hits), 1 - share, 0, 1),
  };
}

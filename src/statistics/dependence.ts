/**
 * How much less neighbouring pairs say than their number promises. A process that has had luck with
 * its memory, or the slower core, keeps it for a while; then the differences of neighbours agree, and
 * a test that takes each for a new piece of evidence is too sure.
 *
 * The variance of a sum over a series, against that of as many independent terms: W. K. Newey and
 * K. D. West, "A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent
 * covariance matrix", Econometrica 55 (1987) 703–708 (Bartlett weights).
 */
import { normalUpperQuantile, normalUpperTail } from './normal.ts';

/** At least 1: evidence is discounted where neighbours agree, and never raised where they do not. */
export function varianceInflation(series: readonly number[]): number {
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  const centred = series.map((value) => value - mean);
  const lags = Math.round(Math.sqrt(series.length) / 2);
  const alone = autoProduct(centred, 0);
  if (alone === 0) return 1;
  let together = alone;
  for (let lag = 1; lag <= lags; lag += 1) {
    together += 2 * (1 - lag / (lags + 1)) * autoProduct(centred, lag);
  }
  return Math.max(1, together / alone);
}

/** The p of the same statistic when its variance is `inflation` times as large. */
export function discounted(p: number, inflation: number): number {
  if (inflation === 1 || p >= 0.5) return p;
  return normalUpperTail(normalUpperQuantile(p) / Math.sqrt(inflation));
}

function autoProduct(values: readonly number[], lag: number): number {
  let sum = 0;
  for (let at = lag; at < values.length; at += 1) {
    sum += (values[at] as number) * (values[at - lag] as number);
  }
  return sum;
}

/**
 * One job against earlier jobs of the same environment: whether it stands out so much that pairs should
 * be taken. It never fails a build. The job is the unit, not the sample: samples of one job are alike.
 */
import { studentQuantile, studentUpperTail } from './student-t.ts';

export type Screen =
  | {
      readonly kind: 'no comparison';
      readonly jobs: number;
      readonly why: 'too few jobs' | 'unusable sample';
    }
  | {
      readonly kind: 'compared';
      readonly jobs: number;
      /** This job against the geometric mean of the earlier ones. */
      readonly ratio: number;
      /** The ratio from which on pairs are asked for. */
      readonly limit: number;
      readonly t: number;
      readonly p: number;
      readonly asksForPairs: boolean;
    };

const FEWEST_JOBS = 3;
const LEVEL = 0.05;

/**
 * Whether one more observation lies above what the earlier ones let expect: the one-sided prediction
 * limit for a normal sample, on logarithms. Source: G. J. Hahn, "Factors for calculating two-sided
 * prediction intervals for samples from a normal distribution", Journal of the American Statistical
 * Association 64 (1969) 878–888.
 * @param earlier medians of earlier jobs
 * @param now this job's median; more is slower
 */
export function screen(earlier: readonly number[], now: number): Screen {
  const jobs = earlier.length;
  if (jobs < FEWEST_JOBS) return { kind: 'no comparison', jobs, why: 'too few jobs' };
  if (![...earlier, now].every((time) => Number.isFinite(time) && time > 0)) {
    return { kind: 'no comparison', jobs, why: 'unusable sample' };
  }
  const logarithms = earlier.map(Math.log);
  const mean = logarithms.reduce((sum, y) => sum + y, 0) / jobs;
  const variance = logarithms.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (jobs - 1);
  const spread = Math.sqrt(variance * (1 + 1 / jobs));
  const difference = Math.log(now) - mean;
  const t = standardised(difference, spread);
  const p = studentUpperTail(t, jobs - 1);
  return {
    kind: 'compared',
    jobs,
    ratio: Math.exp(difference),
    limit: Math.exp(spread * studentQuantile(1 - LEVEL, jobs - 1)),
    t,
    p,
    asksForPairs: p <= LEVEL,
  };
}

/** Where the earlier jobs were all alike, anything slower stands out, and rounding does not. */
function standardised(difference: number, spread: number): number {
  if (spread > 1e-12) return difference / spread;
  return difference > 1e-12 ? Number.POSITIVE_INFINITY : 0;
}

/**
 * Wilcoxon's signed-rank test, exact and one-sided.
 *
 * The test: F. Wilcoxon, "Individual comparisons by ranking methods", Biometrics Bulletin 1 (1945)
 * 80–83. Ties take mid-ranks, and the null distribution is the one given the tied ranks. Zeros are
 * treated as J. W. Pratt did, "Remarks on zeros and ties in the Wilcoxon signed rank procedures",
 * Journal of the American Statistical Association 54 (1959) 655–667: they are ranked with the others
 * and then dropped with their ranks, because leaving them out beforehand lets a sample become
 * significant by moving *against* the alternative.
 */
import { doubledMidRanks } from './mid-ranks.ts';
import { signFlipUpperTail } from './sign-flips.ts';

export interface SignedRank {
  /** Sum of the ranks of the positive values (mid-ranks, so it may end in .5). */
  statistic: number;
  /** Values that are not zero. */
  counted: number;
  /** P(statistic at least this large) when each value is as likely to be negative as positive. */
  p: number;
}

/** Whether `values` tend to be greater than 0. No value, or zeros only, is no evidence: p = 1. */
export function signedRankAboveZero(values: readonly number[]): SignedRank {
  const scores = doubledSignedRanks(values);
  const doubled = sumOfPositive(scores);
  return {
    statistic: doubled / 2,
    counted: scores.filter((score) => score !== 0).length,
    p: signFlipUpperTail(scores.map(Math.abs), doubled),
  };
}

/** Of each value its rank by size times two, with its sign; 0 for a zero. */
export function doubledSignedRanks(values: readonly number[]): number[] {
  const ranks = doubledMidRanks(values.map(Math.abs));
  return ranks.map((rank, index) => rank * Math.sign(values[index] as number));
}

export function sumOfPositive(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + Math.max(0, score), 0);
}

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

/** Of each value its rank by size times two, with its sign; 0 for a zero. */
export function doubledSignedRanks(values: readonly number[]): number[] {
  const ranks = doubledMidRanks(values.map(Math.abs));
  return ranks.map((rank, index) => rank * Math.sign(values[index] as number));
}

export function sumOfPositive(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + Math.max(0, score), 0);
}

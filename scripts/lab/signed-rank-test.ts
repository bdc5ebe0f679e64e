/** The signed-rank test by itself: the rule scores pairs by these ranks among others, and is proven on it. */
import { signFlipUpperTail } from '../../src/statistics/sign-flips.ts';
import { doubledSignedRanks, sumOfPositive } from '../../src/statistics/signed-rank.ts';

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

/**
 * The ADP test of elective deferrals, IRC 401(k)(3): ratios of each employee, their average, and what
 * it allows the highly compensated. Percentages are integers of hundredths of a percent, 5 % = 500.
 */
import { divideHalfEven } from '../../contracts/decimal.ts';

/** Deferral ÷ pay to the nearest hundredth of a percent (Treas. Reg. 1.401(k)-2(a)(3)). Millionths of a dollar; pay > 0. */
export function deferralRatio(deferral: bigint, pay: bigint): bigint {
  return divideHalfEven(deferral * 10_000n, pay);
}

/** @param ratios of at least one employee */
export function averageDeferral(ratios: readonly bigint[]): bigint {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0n);
  return divideHalfEven(sum, BigInt(ratios.length));
}

/** The highest average of the highly compensated: 1.25 times the others', or 2 points (at most twice) above it. */
export function highestAllowedAverage(average: bigint): bigint {
  const oneAndAQuarter = divideHalfEven(average * 125n, 100n);
  const twoPoints = average + 200n < average * 2n ? average + 200n : average * 2n;
  return oneAndAQuarter > twoPoints ? oneAndAQuarter : twoPoints;
}

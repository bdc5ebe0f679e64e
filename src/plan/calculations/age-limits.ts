/** The dollar limits of one participant, whose age is known. Events carry none: see `highestCatchUp`. */
import { findLimits } from '../limits.ts';

export interface LimitsAtAge {
  /** Whole dollars. */
  readonly catchUp: number;
  readonly deferralsWithCatchUp: number;
  readonly additionsWithCatchUp: number;
}

/**
 * IRC 402(g), 414(v) and 415(c). Who reaches 50, or 60, by December 31 has the year's higher limit
 * from January on (Treas. Reg. 1.414(v)-1(g)(3)); who turns 64 by then has lost that of 60 to 63.
 * @returns undefined where the year's limits are not known
 */
export function limitsAtAge(year: number, birthYear: number): LimitsAtAge | undefined {
  const limits = findLimits(year);
  if (limits === undefined) return undefined;
  const age = year - birthYear;
  const higher = age >= 60 && age <= 63 ? limits.catchUp60To63 : null;
  const catchUp = age < 50 ? 0 : (higher ?? limits.catchUp);
  return {
    catchUp,
    deferralsWithCatchUp: limits.electiveDeferral + catchUp,
    additionsWithCatchUp: limits.annualAdditions + catchUp,
  };
}

/** The slowest vesting that the law allows for employer money, IRC 411(a)(2)(B). A plan may be faster. */
import { parseDay, toCivil } from '../calendar.ts';

export type VestingSchedule = 'graded' | 'cliff' | 'immediate';

/** Vested share in ten-thousandths by full years of service; the last figure holds for all later years. */
export const VESTING_FLOORS: Readonly<Record<VestingSchedule, readonly number[]>> = {
  graded: [0, 0, 2000, 4000, 6000, 8000, 10_000],
  cliff: [0, 0, 0, 10_000],
  immediate: [10_000],
};

/** @param years full years of service, 0 or more */
export function vestingFloor(schedule: VestingSchedule, years: number): number {
  const floors = VESTING_FLOORS[schedule];
  return floors[Math.min(years, floors.length - 1)] as number;
}

/**
 * Full years from one ISO date to another; who began on February 29 completes a year on February 28
 * where there is no 29th. Negative before the start.
 */
export function fullYears(from: string, to: string): number {
  const start = toCivil(parseDay(from));
  const end = toCivil(parseDay(to));
  const years = end.year - start.year;
  const anniversaryDay =
    start.month === 2 && start.day === 29 && !isLeapYear(end.year) ? 28 : start.day;
  const isReached =
    end.month > start.month || (end.month === start.month && end.day >= anniversaryDay);
  return isReached ? years : years - 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

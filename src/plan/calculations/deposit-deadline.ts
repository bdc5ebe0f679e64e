/**
 * By when withheld contributions must be with the plan: the 15th business day of the month after that
 * of the withholding (29 CFR 2510.3-102(b)(1)). Business days are Monday to Friday without the legal
 * holidays of 5 U.S.C. 6103; the one on a Saturday is kept on Friday, on a Sunday on Monday.
 */
import { toDay, weekday } from '../calendar.ts';

const MONDAY = 1;
const THURSDAY = 4;

/** @param month 1 to 12, the month of the pay period's end  @returns days since 1970-01-01 */
export function depositDeadline(year: number, month: number): number {
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const holidays = new Set(holidaysKeptIn(following.year));
  let day = toDay(following.year, following.month, 1);
  for (let businessDays = 0; ; day += 1) {
    const isWorkday = weekday(day) >= MONDAY && weekday(day) <= 5 && !holidays.has(day);
    if (isWorkday) businessDays += 1;
    if (businessDays === 15) return day;
  }
}

function holidaysKeptIn(year: number): number[] {
  const fixed = [
    toDay(year, 1, 1),
    // Juneteenth: Public Law 117-17, from 2021.
    ...(year >= 2021 ? [toDay(year, 6, 19)] : []),
    toDay(year, 7, 4),
    toDay(year, 11, 11),
    toDay(year, 12, 25),
  ].map((day) => day + (weekday(day) === 6 ? -1 : weekday(day) === 0 ? 1 : 0));
  return [
    ...fixed,
    nth(3, MONDAY, year, 1),
    nth(3, MONDAY, year, 2),
    nth(1, MONDAY, year, 6) - 7,
    nth(1, MONDAY, year, 9),
    nth(2, MONDAY, year, 10),
    nth(4, THURSDAY, year, 11),
  ];
}

/** The nth such weekday of a month. */
function nth(n: number, wanted: number, year: number, month: number): number {
  const first = toDay(year, month, 1);
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
}

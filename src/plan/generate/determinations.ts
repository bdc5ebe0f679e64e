/** What a recordkeeper determines: highly compensated employees, limits drawing near, catch-up. */
import { isHighlyCompensated } from '../calculations/highly-compensated.ts';
import { formatDay, toCivil } from '../calendar.ts';
import { findLimits } from '../limits.ts';
import { type Career, type RecordEvent, sumSources, yearToDate } from './career.ts';
import { centsText, fromDollars } from './cents.ts';
import { annualAdditions, electiveDeferrals } from './contribute.ts';

/** By last year's pay and threshold where there was a last year, else by this year's. IRC 414(q). */
export function determineHce(career: Career, record: RecordEvent, day: number): void {
  const { year } = toCivil(day);
  const lastYear = career.years.get(year - 1);
  const byPriorYear = lastYear !== undefined && lastYear.pay > 0;
  const threshold = findLimits(byPriorYear ? year - 1 : year)?.hce;
  if (threshold === undefined) return;
  const pay = byPriorYear ? lastYear.pay : career.salary;
  record(day, 'recordkeeper', {
    event_type: 'hce_status',
    plan_id: career.person.plan.id,
    determination_method: byPriorYear ? 'prior_year' : 'current_year',
    ytd_compensation: centsText(yearToDate(career, day).pay),
    annualized_compensation: centsText(pay),
    hce_threshold: centsText(fromDollars(threshold)),
    is_hce: isHighlyCompensated(BigInt(pay), BigInt(fromDollars(threshold))),
    determination_date: formatDay(day),
    prior_year_hce: null,
  });
}

export function noticeCatchUp(career: Career, record: RecordEvent, day: number): void {
  const limit = findLimits(toCivil(day).year)?.catchUp;
  if (limit === undefined) return;
  const amount = sumSources(yearToDate(career, day), 'employee_catch_up');
  notice(career, record, day, 'catch_up_eligible', 'catch_up', limit, amount);
}

/** Once a year for each limit, on the day on which nine tenths of it are reached. */
export function watchLimits(career: Career, record: RecordEvent, day: number): void {
  const ytd = yearToDate(career, day);
  const limits = findLimits(toCivil(day).year);
  if (limits === undefined) return;
  const watched = [
    ['402g_limit_approach', 'elective_deferral', limits.electiveDeferral, electiveDeferrals(ytd)],
    ['415c_limit_approach', 'annual_additions', limits.annualAdditions, annualAdditions(ytd)],
  ] as const;
  for (const [type, limitType, limit, amount] of watched) {
    if (amount * 10 < fromDollars(limit) * 9 || ytd.reported.has(type)) continue;
    ytd.reported.add(type);
    notice(career, record, day, type, limitType, limit, amount);
  }
}

function notice(
  career: Career,
  record: RecordEvent,
  day: number,
  type: 'catch_up_eligible' | '402g_limit_approach' | '415c_limit_approach',
  limitType: 'catch_up' | 'elective_deferral' | 'annual_additions',
  limit: number,
  amount: number,
): void {
  record(day, 'compliance', {
    event_type: 'compliance',
    plan_id: career.person.plan.id,
    compliance_type: type,
    limit_type: limitType,
    applicable_limit: centsText(fromDollars(limit)),
    current_amount: centsText(amount),
    monitoring_date: formatDay(day),
  });
}

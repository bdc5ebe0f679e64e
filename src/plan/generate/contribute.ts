/** Contributions, cut where an annual limit would be passed. */
import { formatDay, toCivil } from '../calendar.ts';
import { findLimits } from '../limits.ts';
import type { ContributionSource, ForfeitableSource } from '../tables.ts';
import {
  type Career,
  type RecordEvent,
  sumSources,
  type YearToDate,
  yearToDate,
} from './career.ts';
import { centsText, fromDollars } from './cents.ts';

const ELECTIVE: readonly ContributionSource[] = ['employee_pre_tax', 'employee_roth'];

const ADDITIONS: readonly ContributionSource[] = [
  ...ELECTIVE,
  'employee_after_tax',
  'employer_match',
  'employer_match_true_up',
  'employer_nonelective',
  'employer_profit_sharing',
  'forfeiture_allocation',
];

const BUCKETS: Partial<Record<ContributionSource, ForfeitableSource>> = {
  employer_match: 'employer_match',
  employer_match_true_up: 'employer_match',
  employer_nonelective: 'employer_nonelective',
  employer_profit_sharing: 'employer_profit_sharing',
  forfeiture_allocation: 'employer_profit_sharing',
};

export interface Contribution {
  readonly source: ContributionSource;
  /** Cents wished for. */
  readonly amount: number;
  readonly periodEnd: number;
  readonly payroll: string;
}

/** @returns cents contributed: less than wished for, or 0, where a limit is reached */
export function contribute(
  career: Career,
  record: RecordEvent,
  day: number,
  wish: Contribution,
): number {
  const ytd = yearToDate(career, day);
  const amount = Math.min(wish.amount, roomFor(wish.source, ytd, toCivil(day).year));
  if (amount <= 0) return 0;
  const total = (ytd.bySource[wish.source] ?? 0) + amount;
  ytd.bySource[wish.source] = total;
  const bucket = BUCKETS[wish.source];
  if (bucket !== undefined) career.contributed[bucket] += amount;
  record(day, 'payroll', {
    event_type: 'contribution',
    plan_id: career.person.plan.id,
    source: wish.source,
    amount: centsText(amount),
    pay_period_end: formatDay(wish.periodEnd),
    contribution_date: formatDay(day),
    ytd_amount: centsText(total),
    payroll_id: wish.payroll,
    irs_limit_applied: amount < wish.amount,
    inferred_value: false,
  });
  return amount;
}

/** Cents that the annual limits of the source still leave. */
function roomFor(source: ContributionSource, ytd: YearToDate, year: number): number {
  const limits = findLimits(year);
  if (limits === undefined) return 0;
  if (source === 'employee_catch_up') return fromDollars(limits.catchUp) - sumSources(ytd, source);
  const additions = fromDollars(limits.annualAdditions) - sumSources(ytd, ...ADDITIONS);
  if (!ELECTIVE.includes(source)) return additions;
  return Math.min(additions, fromDollars(limits.electiveDeferral) - sumSources(ytd, ...ELECTIVE));
}

/** Elective deferrals of the year, pre-tax and Roth. */
export function electiveDeferrals(ytd: YearToDate): number {
  return sumSources(ytd, ...ELECTIVE);
}

export function annualAdditions(ytd: YearToDate): number {
  return sumSources(ytd, ...ADDITIONS);
}

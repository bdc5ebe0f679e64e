/** A biweekly payday: pay, deferrals, match; the year's end with what an employer adds then. */
import { toCivil } from '../calendar.ts';
import { type Career, type RecordEvent, yearToDate } from './career.ts';
import { takeShare } from './cents.ts';
import { contribute, electiveDeferrals } from './contribute.ts';
import { watchLimits } from './determinations.ts';

/** 2011-01-07, a Friday; every second Friday from it is a payday. */
const FIRST_PAYDAY = 14_981;
const PAY_PERIODS = 26;

export function isPayday(day: number): boolean {
  return (day - FIRST_PAYDAY) % 14 === 0;
}

export function payDay(career: Career, record: RecordEvent, day: number): void {
  const ytd = yearToDate(career, day);
  const pay = takeShare(career.salary, 1, PAY_PERIODS);
  ytd.pay += pay;
  if (career.enrolledFrom === null || day <= career.enrolledFrom) return;
  const run = { periodEnd: day - 5, payroll: payrollId(day) };
  const { rates, person } = career;
  const preTax = contribute(career, record, day, {
    ...run,
    source: 'employee_pre_tax',
    amount: takeShare(pay, rates.preTax, 10_000),
  });
  const roth = contribute(career, record, day, {
    ...run,
    source: 'employee_roth',
    amount: takeShare(pay, rates.roth, 10_000),
  });
  const wished = takeShare(pay, rates.preTax, 10_000) + takeShare(pay, rates.roth, 10_000);
  if (person.isOlder && preTax + roth < wished) {
    contribute(career, record, day, {
      ...run,
      source: 'employee_catch_up',
      amount: wished - preTax - roth,
    });
  }
  contribute(career, record, day, {
    ...run,
    source: 'employee_after_tax',
    amount: takeShare(pay, rates.afterTax, 10_000),
  });
  contribute(career, record, day, {
    ...run,
    source: 'employer_match',
    amount: employerMatch(preTax + roth, pay),
  });
  watchLimits(career, record, day);
}

/** December 31: true-up of the match, profit sharing or nonelective, some allocated forfeitures. */
export function closeYear(career: Career, record: RecordEvent, day: number): void {
  if (career.eligibleFrom === null) return;
  const { plan, random } = career.person;
  const ytd = yearToDate(career, day);
  const run = { periodEnd: day, payroll: `YE-${toCivil(day).year}` };
  const trueUp =
    employerMatch(electiveDeferrals(ytd), ytd.pay) - (ytd.bySource.employer_match ?? 0);
  if (plan.schedule === 'graded') {
    contribute(career, record, day, { ...run, source: 'employer_match_true_up', amount: trueUp });
    contribute(career, record, day, {
      ...run,
      source: 'employer_profit_sharing',
      amount: takeShare(ytd.pay, 2, 100),
    });
  } else {
    contribute(career, record, day, {
      ...run,
      source: 'employer_nonelective',
      amount: takeShare(ytd.pay, 3, 100),
    });
  }
  if (random.chance(10)) {
    contribute(career, record, day, {
      ...run,
      source: 'forfeiture_allocation',
      amount: random.between(2500, 15_000),
    });
  }
}

/** Half of what is deferred, up to 6 % of pay. */
function employerMatch(deferred: number, pay: number): number {
  return takeShare(Math.min(deferred, takeShare(pay, 6, 100)), 1, 2);
}

function payrollId(day: number): string {
  const civil = toCivil(day);
  return `PR-${civil.year}${String(civil.month).padStart(2, '0')}${String(civil.day).padStart(2, '0')}`;
}

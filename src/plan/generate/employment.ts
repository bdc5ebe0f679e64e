/** Hires, raises, promotions, eligibility and enrollment, terminations. */
import { formatDay } from '../calendar.ts';
import type { Career, RecordEvent } from './career.ts';
import { centsText, rateText, takeShare } from './cents.ts';

/** Dollars a year at the bottom of each job level. */
const PAY_BY_LEVEL = [
  0, 42_000, 52_000, 64_000, 80_000, 101_000, 128_000, 162_000, 205_000, 260_000, 330_000,
];

export function hire(career: Career, record: RecordEvent, day: number): void {
  const { random, department } = career.person;
  const awayFor = career.leftOn === null ? 0 : day - career.leftOn;
  career.serviceFrom = career.leftOn === null ? day : career.serviceFrom + awayFor;
  career.employed = true;
  career.hiredOn = day;
  career.eligibleFrom = null;
  career.enrolledFrom = null;
  career.salary = (PAY_BY_LEVEL[career.level] ?? 0) * random.between(100, 118);
  record(day, 'hris', {
    event_type: 'hire',
    plan_id: null,
    hire_date: formatDay(day),
    department,
    job_level: career.level,
    annual_compensation: centsText(career.salary),
  });
}

export function raise(career: Career, record: RecordEvent, day: number): void {
  const percentage = career.person.random.between(4, 20) * 25;
  career.salary = takeShare(career.salary, 10_000 + percentage, 10_000);
  record(day, 'hris', {
    event_type: 'merit',
    plan_id: null,
    new_compensation: centsText(career.salary),
    merit_percentage: rateText(percentage),
  });
}

export function promote(career: Career, record: RecordEvent, day: number): void {
  career.level += 1;
  career.salary = takeShare(career.salary, career.person.random.between(108, 115), 100);
  record(day, 'hris', {
    event_type: 'promotion',
    plan_id: null,
    new_job_level: career.level,
    new_annual_compensation: centsText(career.salary),
    effective_date: formatDay(day),
  });
}

export function becomeEligible(career: Career, record: RecordEvent, day: number): void {
  const reason = career.hasReturned
    ? 'rehire'
    : day === career.hiredOn
      ? 'immediate'
      : 'age_and_service';
  career.eligibleFrom = day;
  record(day, 'recordkeeper', {
    event_type: 'eligibility',
    plan_id: career.person.plan.id,
    eligible: true,
    eligibility_date: formatDay(day),
    reason,
    source: null,
  });
}

export function stayIneligible(career: Career, record: RecordEvent, day: number): void {
  record(day, 'recordkeeper', {
    event_type: 'eligibility',
    plan_id: career.person.plan.id,
    eligible: false,
    eligibility_date: formatDay(day),
    reason: 'ineligible_override',
    source: 'leased employee',
  });
}

/** Automatic at 3 to 6 %, or chosen by the person; a few opt out. */
export function enroll(career: Career, record: RecordEvent, day: number): void {
  const { random, plan, mayOptOut } = career.person;
  const isFirst = career.enrolledFrom === null;
  const isAuto = isFirst && random.chance(55);
  const optsOut = random.chance(5) && mayOptOut;
  const total = optsOut ? 0 : (isAuto ? random.between(3, 6) : random.between(4, 15)) * 100;
  const roth = random.chance(30) ? total / 2 : 0;
  career.rates = { preTax: total - roth, roth, afterTax: !isAuto && random.chance(8) ? 200 : 0 };
  career.enrolledFrom = day;
  const windowStart = career.eligibleFrom ?? day;
  record(day, 'recordkeeper', {
    event_type: 'enrollment',
    plan_id: plan.id,
    enrollment_date: formatDay(day),
    pre_tax_contribution_rate: rateText(career.rates.preTax),
    roth_contribution_rate: rateText(career.rates.roth),
    after_tax_contribution_rate: rateText(career.rates.afterTax),
    auto_enrollment: isAuto,
    opt_out_window_expires: isAuto ? formatDay(day + 90) : null,
    enrollment_source: isAuto ? 'auto' : isFirst && random.chance(40) ? 'proactive' : 'voluntary',
    auto_enrollment_window_start: isAuto ? formatDay(windowStart) : null,
    auto_enrollment_window_end: isAuto ? formatDay(windowStart + 45) : null,
    proactive_enrollment_eligible: isFirst,
    window_timing_compliant: true,
  });
}

export function leave(career: Career, record: RecordEvent, day: number): void {
  career.employed = false;
  career.leftOn = day;
  const reasons = [
    'voluntary',
    'voluntary',
    'voluntary',
    'involuntary',
    'retirement',
    'disability',
    'death',
  ] as const;
  record(day, 'hris', {
    event_type: 'termination',
    plan_id: null,
    termination_reason: career.hasReturned
      ? 'voluntary'
      : career.person.random.pick(reasons.slice(0, 6)),
    final_pay_date: formatDay(day),
  });
}

/** Service and what it earns: yearly vesting, and the forfeiture of what a leaver had not earned. */
import { vestingFloor } from '../calculations/vesting-floors.ts';
import { formatDay, toCivil, toDay } from '../calendar.ts';
import { FORFEITABLE_SOURCES, type ForfeitableSource } from '../tables.ts';
import type { Career, RecordEvent } from './career.ts';
import { rateText } from './cents.ts';

const HOURS_OF_A_WEEK = 40;
const HOURS_OF_A_YEAR = 52 * HOURS_OF_A_WEEK;

/** The yearly statement of service; on the last day of work, one for the year begun. */
export function stateService(
  career: Career,
  record: RecordEvent,
  day: number,
  isLastDay: boolean,
): void {
  const years = anniversary(career, day);
  if (years !== null) vest(career, record, day, years, HOURS_OF_A_YEAR);
  else if (isLastDay) {
    const since = lastAnniversary(career, day);
    const hours = Math.min(HOURS_OF_A_YEAR, Math.floor((day - since) / 7) * HOURS_OF_A_WEEK);
    vest(career, record, day, anniversary(career, since) ?? 0, hours);
  } else if (career.person.plan.schedule === 'immediate' && day === career.eligibleFrom) {
    vest(career, record, day, 0, 0);
  }
}

/** The last anniversary on or before `day`, or the start of service. */
function lastAnniversary(career: Career, day: number): number {
  let back = day;
  while (back > career.serviceFrom && anniversary(career, back) === null) back -= 1;
  return back;
}

/** Full years of service if `day` is an anniversary of its start, else null. */
function anniversary({ serviceFrom }: Career, day: number): number | null {
  const start = toCivil(serviceFrom);
  const now = toCivil(day);
  const years = now.year - start.year;
  if (years < 1) return null;
  const isLeapStart = start.month === 2 && start.day === 29;
  const matches = now.month === start.month && now.day === start.day;
  const falls =
    isLeapStart && now.month === 2 && now.day === 28 && toDay(now.year, 3, 1) === day + 1;
  return matches || falls ? years : null;
}

function vest(
  career: Career,
  record: RecordEvent,
  day: number,
  years: number,
  hours: number,
): void {
  const { plan } = career.person;
  // Plans of the generator vest exactly as slowly as the law allows.
  career.vested = Math.max(career.vested, vestingFloor(plan.schedule, years));
  record(day, 'recordkeeper', {
    event_type: 'vesting',
    plan_id: plan.id,
    vested_percentage: rateText(career.vested),
    source_balances_vested: {
      employer_match: millionthsText(vestedAmount(career, 'employer_match')),
      employer_nonelective: millionthsText(vestedAmount(career, 'employer_nonelective')),
      employer_profit_sharing: millionthsText(vestedAmount(career, 'employer_profit_sharing')),
    },
    vesting_schedule_type: plan.schedule,
    service_computation_date: formatDay(career.serviceFrom),
    service_credited_hours: hours,
    service_period_end_date: formatDay(day),
  });
}

/** All that is not vested leaves the account. */
export function forfeit(career: Career, record: RecordEvent, day: number): void {
  for (const bucket of FORFEITABLE_SOURCES) {
    const unvested = unvestedAmount(career, bucket);
    if (unvested === 0) continue;
    career.forfeited[bucket] += unvested;
    record(day, 'recordkeeper', {
      event_type: 'forfeiture',
      plan_id: career.person.plan.id,
      forfeited_from_source: bucket,
      amount: millionthsText(unvested),
      reason: 'unvested_termination',
      vested_percentage: rateText(career.vested),
    });
  }
}

/**
 * Millionths: (1 − p) × cents has two decimals more than cents, so no rounding is needed. Contributed
 * is in cents, forfeited in millionths.
 */
function unvestedAmount(
  { contributed, forfeited, vested }: Career,
  bucket: ForfeitableSource,
): number {
  return Math.max(0, (10_000 - vested) * contributed[bucket] - forfeited[bucket]);
}

function vestedAmount(career: Career, bucket: ForfeitableSource): number {
  return (
    career.contributed[bucket] * 10_000 - career.forfeited[bucket] - unvestedAmount(career, bucket)
  );
}

/** "1234.5600": millionths without idle zeros beyond the cents. */
function millionthsText(millionths: number): string {
  const whole = Math.floor(millionths / 1_000_000);
  const fraction = String(millionths % 1_000_000).padStart(6, '0');
  return `${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, '')}`;
}

/** A career, day by day: which of the things that can happen does happen. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { toCivil } from '../calendar.ts';
import {
  type Career,
  createRecorder,
  type Person,
  type RecordEvent,
  type Scenario,
} from './career.ts';
import { determineHce, noticeCatchUp } from './determinations.ts';
import {
  becomeEligible,
  enroll,
  hire,
  leave,
  promote,
  raise,
  stayIneligible,
} from './employment.ts';
import { closeYear, isPayday, payDay } from './payday.ts';
import { forfeit, stateService } from './service.ts';

/** What is drawn before a life begins: days since 1970-01-01, null for never. */
export interface Fate {
  readonly level: number;
  readonly hireDay: number;
  readonly eligibleDay: number | null;
  readonly enrollDay: number | null;
  /** A payday, so that the last pay and the last day are one. */
  readonly leaveDay: number | null;
  readonly returnDay: number | null;
  readonly promotionYears: ReadonlySet<number>;
}

/** Days after which a leaver's unvested money is forfeited. */
const UNTIL_FORFEITURE = 30;
/** Days after which a person who came back is eligible and enrolled. */
const UNTIL_ENROLLED_AGAIN = 30;

/** All events of one life up to `lastDay`, in the order of docs/DOMAIN.md. */
export function live(
  person: Person,
  fate: Fate,
  scenario: Scenario,
  lastDay: number,
): DcPlanEvent[] {
  const events: DcPlanEvent[] = [];
  const record = createRecorder(scenario, person, events);
  const career = newborn(person, fate);
  for (let day = fate.hireDay; day <= lastDay; day += 1) {
    if (day === fate.hireDay) hire(career, record, day);
    if (day === fate.returnDay) comeBack(career, record, day);
    if (career.employed) work(career, fate, record, day);
    if (career.leftOn !== null && !career.employed && day === career.leftOn + UNTIL_FORFEITURE)
      forfeit(career, record, day);
  }
  return events;
}

/** In the order in which events of one day take effect. */
function work(career: Career, fate: Fate, record: RecordEvent, day: number): void {
  const { year, month, day: date } = toCivil(day);
  joinPlan(career, fate, record, day);
  if (month === 1 && date === 2 && career.enrolledFrom !== null && career.person.random.chance(25))
    enroll(career, record, day);
  if (month === 7 && date === 1 && fate.promotionYears.has(year) && career.level < 10)
    promote(career, record, day);
  if (month === 4 && date === 1 && day - career.hiredOn > 80) raise(career, record, day);
  if (isPayday(day)) payDay(career, record, day);
  if (month === 12 && date === 31) closeYear(career, record, day);
  if (career.eligibleFrom !== null) {
    stateService(career, record, day, day === fate.leaveDay);
    if (month === 1 && date === 15) determine(career, record, day);
  }
  if (day === fate.leaveDay) leave(career, record, day);
}

function joinPlan(career: Career, fate: Fate, record: RecordEvent, day: number): void {
  if (career.hasReturned) {
    if (day === career.hiredOn) becomeEligible(career, record, day);
    if (day === career.hiredOn + UNTIL_ENROLLED_AGAIN) enroll(career, record, day);
    return;
  }
  if (fate.eligibleDay === null && day === career.hiredOn) stayIneligible(career, record, day);
  if (day === fate.eligibleDay) becomeEligible(career, record, day);
  if (day === fate.enrollDay) enroll(career, record, day);
}

function determine(career: Career, record: RecordEvent, day: number): void {
  determineHce(career, record, day);
  if (career.person.isOlder) noticeCatchUp(career, record, day);
}

function comeBack(career: Career, record: RecordEvent, day: number): void {
  career.hasReturned = true;
  hire(career, record, day);
}

function newborn(person: Person, { level, hireDay }: Fate): Career {
  return {
    person,
    employed: false,
    level,
    salary: 0,
    hiredOn: hireDay,
    serviceFrom: hireDay,
    eligibleFrom: null,
    enrolledFrom: null,
    rates: { preTax: 0, roth: 0, afterTax: 0 },
    vested: 0,
    contributed: { employer_match: 0, employer_nonelective: 0, employer_profit_sharing: 0 },
    forfeited: { employer_match: 0, employer_nonelective: 0, employer_profit_sharing: 0 },
    years: new Map(),
    leftOn: null,
    hasReturned: false,
  };
}

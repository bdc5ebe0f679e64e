/**
 * A realistic population, free of contradictions: same options, same bytes, on any machine. Person k
 * is the same whatever the number of persons.
 */
import type { DcPlanEvent } from '../../schema/types.ts';
import { toDay } from '../calendar.ts';
import type { Person, PlanDesign, Scenario } from './career.ts';
import { type Fate, live } from './life.ts';
import { isPayday } from './payday.ts';
import { createRandom, type Random } from './random.ts';
import { showcase } from './showcase.ts';

export interface PopulationOptions {
  /** At least 1. */
  readonly employees: number;
  /** Calendar years of history, ending with LAST_YEAR; 1 to 15. */
  readonly years: number;
  /** 0 to 2^32 − 1. */
  readonly seed: number;
  readonly scenarioId?: string;
  readonly planDesignId?: string;
}

/** The last whole year for which the IRS limits are known at the time of writing. */
export const LAST_YEAR = 2025;

const PLANS: readonly PlanDesign[] = [
  { id: 'PLAN-401K', schedule: 'graded' },
  { id: 'PLAN-401K', schedule: 'graded' },
  { id: 'PLAN-CLIFF', schedule: 'cliff' },
  { id: 'PLAN-SAFE-HARBOR', schedule: 'immediate' },
];

const DEPARTMENTS = ['Engineering', 'Finance', 'Operations', 'People', 'Sales', 'Support'];

/** Events person by person, each person's in order. The first person shows all 11 types in one year. */
export function* generatePopulation(options: PopulationOptions): Generator<DcPlanEvent> {
  const { scenarioId = 'baseline', planDesignId = 'standard' } = options;
  const scenario: Scenario = { scenarioId, planDesignId };
  const firstDay = toDay(LAST_YEAR - options.years + 1, 1, 1);
  const lastDay = toDay(LAST_YEAR, 12, 31);
  for (let number = 1; number <= options.employees; number += 1) {
    const random = createRandom(options.seed, number);
    const person = createPerson(number, random);
    if (number === 1)
      yield* showcase(
        { ...person, plan: PLANS[0] as PlanDesign, isOlder: true, mayOptOut: false },
        scenario,
        firstDay,
        lastDay,
      );
    else yield* live(person, drawFate(random, firstDay, lastDay), scenario, lastDay);
  }
}

/** The event as one NDJSON line, newline included; the order of keys is part of the bytes. */
export function eventLine(event: DcPlanEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** Characters gathered before they are handed on. */
const CHUNK = 1 << 16;

/** A population as NDJSON, in pieces of whole lines. */
export function* populationChunks(options: PopulationOptions): Generator<string> {
  let chunk = '';
  for (const event of generatePopulation(options)) {
    chunk += eventLine(event);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function createPerson(number: number, random: Random): Person {
  return {
    employeeId: `E-${String(number).padStart(6, '0')}`,
    plan: random.pick(PLANS),
    department: random.pick(DEPARTMENTS),
    isOlder: random.chance(20),
    mayOptOut: true,
    random,
  };
}

function drawFate(random: Random, firstDay: number, lastDay: number): Fate {
  const span = lastDay - firstDay + 1;
  const hireDay = firstDay + (random.chance(45) ? random.between(1, 25) : random.below(span));
  const eligibleDay = random.chance(4) ? null : hireDay + (random.chance(35) ? 0 : 90);
  const enrollDay =
    eligibleDay === null || random.chance(6) ? null : eligibleDay + random.between(0, 45);
  const leaveDay = random.chance(Math.min(60, Math.floor(span / 30)))
    ? paydayFrom(hireDay + random.between(120, 1500))
    : null;
  const returnDay =
    leaveDay !== null && random.chance(20) ? leaveDay + random.between(60, 400) : null;
  const years = Array.from({ length: 16 }, (_, back) => LAST_YEAR - back);
  const promotionYears = new Set(years.filter(() => random.chance(14)));
  return {
    level: drawLevel(random),
    hireDay,
    eligibleDay,
    enrollDay,
    leaveDay,
    returnDay,
    promotionYears,
  };
}

/** Many at the bottom, few at the top. */
function drawLevel(random: Random): number {
  return Math.min(random.between(1, 9), random.between(1, 10), random.between(1, 10));
}

function paydayFrom(day: number): number {
  let payday = day;
  while (!isPayday(payday)) payday += 1;
  return payday;
}

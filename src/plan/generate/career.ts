/** One person of the population: who they are, what has happened so far, and the record of it. */
import type { DcPlanEvent, Payload } from '../../schema/types.ts';
import { formatDay, toCivil } from '../calendar.ts';
import type { ContributionSource, ForfeitableSource } from '../tables.ts';
import type { Random } from './random.ts';

export interface PlanDesign {
  readonly id: string;
  readonly schedule: 'graded' | 'cliff' | 'immediate';
}

/** What is drawn once and stays. */
export interface Person {
  readonly employeeId: string;
  readonly plan: PlanDesign;
  readonly department: string;
  /** 50 or older in every year: may make catch-up contributions. */
  readonly isOlder: boolean;
  /** Whether an enrollment may come with rates of 0. */
  readonly mayOptOut: boolean;
  readonly random: Random;
}

/** Contributions of one calendar year in cents. */
export interface YearToDate {
  readonly bySource: Partial<Record<ContributionSource, number>>;
  /** Pay of the paydays so far. */
  pay: number;
  /** Limits that a compliance event has reported already. */
  readonly reported: Set<string>;
}

/** Amounts in cents, days since 1970-01-01, rates in ten-thousandths. */
export interface Career {
  readonly person: Person;
  employed: boolean;
  level: number;
  salary: number;
  /** Start of the present employment. */
  hiredOn: number;
  /** Start of service, moved by the time spent away. */
  serviceFrom: number;
  eligibleFrom: number | null;
  enrolledFrom: number | null;
  rates: { preTax: number; roth: number; afterTax: number };
  vested: number;
  readonly contributed: Record<ForfeitableSource, number>;
  readonly forfeited: Record<ForfeitableSource, number>;
  readonly years: Map<number, YearToDate>;
  leftOn: number | null;
  hasReturned: boolean;
}

export interface Scenario {
  readonly scenarioId: string;
  readonly planDesignId: string;
}

/** Takes an event of a day; what it keeps is in order of the days. */
export type RecordEvent = (day: number, system: string, payload: Payload) => void;

export function createRecorder(
  { scenarioId, planDesignId }: Scenario,
  { employeeId, random }: Person,
  events: DcPlanEvent[],
): RecordEvent {
  return (day, system, payload) => {
    const date = formatDay(day);
    events.push({
      event_id: random.uuid(),
      employee_id: employeeId,
      scenario_id: scenarioId,
      plan_design_id: planDesignId,
      source_system: system,
      effective_date: date,
      created_at: `${date}T18:00:00Z`,
      correlation_id: null,
      payload,
    });
  };
}

export function yearToDate({ years }: Career, day: number): YearToDate {
  const { year } = toCivil(day);
  const known = years.get(year);
  if (known !== undefined) return known;
  const fresh: YearToDate = { bySource: {}, pay: 0, reported: new Set() };
  years.set(year, fresh);
  return fresh;
}

export function sumSources(
  { bySource }: YearToDate,
  ...sources: readonly ContributionSource[]
): number {
  return sources.reduce((total, source) => total + (bySource[source] ?? 0), 0);
}

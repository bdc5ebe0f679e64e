/** A few people's events, and the faults that somebody may bring into them. */
import { generatePopulation } from '../../../src/plan/generate/population.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';

export type People = readonly DcPlanEvent[];

export function somePeople(): People {
  made ??= [...generatePopulation({ employees: 12, years: 3, seed: 11 })];
  return made;
}

/** Nobody changes an event: each fault copies the one that it spoils. */
let made: People | null = null;

/** As a file has them. */
export function asLines(events: readonly unknown[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

type Changes = Readonly<Record<string, unknown>>;

/** The event with other fields in its payload, and in its envelope. */
export function changed(event: DcPlanEvent, payload: Changes, envelope: Changes = {}): DcPlanEvent {
  return { ...event, ...envelope, payload: { ...event.payload, ...payload } } as DcPlanEvent;
}

export function replaced(people: People, before: DcPlanEvent, after: unknown): unknown[] {
  return people.map((event) => (event === before ? after : event));
}

type Contribution = DcPlanEvent & {
  readonly payload: Extract<DcPlanEvent['payload'], { event_type: 'contribution' }>;
};

/** The employer's match of the person with the most, in one year, in order. */
export function aYearOfMatches(people: People): Contribution[] {
  const years = new Map<string, Contribution[]>();
  for (const event of people) {
    if (event.payload.event_type !== 'contribution') continue;
    if (event.payload.source !== 'employer_match') continue;
    const key = `${event.employee_id} ${event.payload.plan_id} ${event.payload.contribution_date.slice(0, 4)}`;
    years.set(key, [...(years.get(key) ?? []), event as Contribution]);
  }
  const [longest] = [...years.values()].sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error('nobody has a match');
  return longest;
}

export function first<T>(items: readonly T[], what: string): T {
  const [item] = items;
  if (item === undefined) throw new Error(`there is no ${what}`);
  return item;
}

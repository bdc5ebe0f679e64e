/** Cases of a quality rule: all in one database, each in scenarios of its own. */
import { describe, expect, it } from 'vitest';
import { BUILTIN_RULES, type BuiltinRule } from '../../src/checks/quality/rules.ts';
import { runRules } from '../../src/checks/quality/run-rules.ts';
import type { EventType } from '../../src/contracts/event-types.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { withRebuilt } from './duckdb.ts';
import { eventId } from './events.ts';

/** An event that the rule must name, and what it must say. */
interface Accused {
  readonly message: string;
  readonly event: DcPlanEvent;
}

/** Events of one case; the rule must name the accused, and no other. */
type Case = readonly (DcPlanEvent | Accused)[];

export function accused(message: string, event: DcPlanEvent): Accused {
  return { message, event };
}

const OWN_DATE: Partial<Record<EventType, string>> = {
  hire: 'hire_date',
  promotion: 'effective_date',
  eligibility: 'eligibility_date',
  enrollment: 'enrollment_date',
  contribution: 'contribution_date',
  vesting: 'service_period_end_date',
  hce_status: 'determination_date',
  compliance: 'monitoring_date',
};

/** The event of another day, by the envelope and by its own date. */
export function on(day: string, event: DcPlanEvent): DcPlanEvent {
  const field = OWN_DATE[event.payload.event_type];
  const payload = field === undefined ? event.payload : { ...event.payload, [field]: day };
  return { ...event, effective_date: day, payload } as DcPlanEvent;
}

/** The same event of others, who come before and after in the order of persons: sums must not run over. */
export function neighbours(event: DcPlanEvent): DcPlanEvent[] {
  return [
    { ...event, employee_id: 'E-0' },
    { ...event, employee_id: 'E-2' },
    { ...event, plan_design_id: 'a design' },
    { ...event, plan_design_id: 'other design' },
    { ...event, scenario_id: 'a' },
    { ...event, scenario_id: 'other' },
  ];
}

/** Runs each case by name. Events of a case stand in order of time where their days are equal. */
export function describeRule(rule: BuiltinRule, cases: Readonly<Record<string, Case>>): void {
  const placed = Object.entries(cases).map(([name, events], index) => place(name, events, index));
  let run: Promise<Map<string, string>> | undefined;
  describe(rule, () => {
    for (const { name, events, expected } of placed) {
      it(name, async () => {
        run ??= messagesOf(
          rule,
          placed.flatMap((one) => one.events),
        );
        const messages = await run;
        expect(events.map(({ event_id }) => messages.get(event_id) ?? null)).toEqual(expected);
      });
    }
  });
}

function place(name: string, events: Case, index: number) {
  return {
    name,
    events: events.map((one, place) => {
      const event = 'event' in one ? one.event : one;
      const scenario_id = `${index}: ${event.scenario_id}`;
      return { ...event, scenario_id, event_id: eventId(index * 1000 + place + 1) };
    }),
    expected: events.map((one) => ('event' in one ? one.message : null)),
  };
}

async function messagesOf(
  rule: BuiltinRule,
  events: readonly DcPlanEvent[],
): Promise<Map<string, string>> {
  const found = await findings([rule], events);
  return new Map(found.map(([, id, message]) => [id ?? '', message ?? '']));
}

/** event_order is an order within a person; rules may count on no more, nor on how the rows lie. */
const INTERLEAVED = `
  CREATE OR REPLACE TABLE events AS
  SELECT * REPLACE (row_number() OVER (ORDER BY effective_date, event_order) AS event_order)
  FROM events
  ORDER BY event_order DESC`;

/** [rule, event_id, message] of each finding, sorted. */
export async function findings(
  rules: readonly BuiltinRule[],
  events: readonly (DcPlanEvent | string)[],
  asOf: string | null = null,
): Promise<(string | null)[][]> {
  return withRebuilt(events, asOf, async ({ database }) => {
    const loaded = BUILTIN_RULES.filter(({ name }) => (rules as string[]).includes(name)).map(
      (rule) => ({ ...rule, severity: rule.severity ?? 'error', source: 'builtin' }),
    );
    await database.execute(INTERLEAVED, 'quality.ts');
    await runRules(database, loaded, 0);
    return database.rows(
      'SELECT rule, event_id, message FROM quality_findings ORDER BY ALL',
      'quality_findings',
    );
  });
}

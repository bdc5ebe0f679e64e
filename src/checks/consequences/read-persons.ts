/** Who breaks rules, and the events of these persons. */
import type { Database } from '../../contracts/ports.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import { readEventsFor } from '../../pipelines/reference/export-events.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import type { FoundRule } from './person-state.ts';

export function personKey(
  scenario: string | null | undefined,
  design: string | null | undefined,
  employee: string | null | undefined,
): string {
  return JSON.stringify([scenario ?? '', design ?? '', employee ?? '']);
}
/** @internal */
export function eventKey({ scenario_id, plan_design_id, employee_id }: DcPlanEvent): string {
  return personKey(scenario_id, plan_design_id, employee_id);
}

export function employeeOf(key: string): string {
  return String((JSON.parse(key) as string[])[2]);
}

/** What is broken by person, in the order of their events. */
export async function readBroken(
  database: Database,
  rules: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundRule[]>> {
  // An id that several persons share tells of none of them.
  const rows = await database.rows(
    `SELECT rule, CAST(event_id AS VARCHAR), severity, event_type, scenario_id, plan_design_id, employee_id
     FROM (SELECT * REPLACE (TRY_CAST(event_id AS UUID) AS event_id) FROM quality_findings) JOIN events USING (event_id)
     WHERE rule IN (SELECT unnest(${literal(rules)}))
     QUALIFY count(*) OVER (PARTITION BY rule, event_id) = 1
     ORDER BY scenario_id, plan_design_id, employee_id, event_order, rule`,
    'quality_findings',
  );
  const found = new Map<string, FoundRule[]>();
  for (const [rule, eventId, severity, eventType, scenario, design, employee] of rows) {
    const key = personKey(scenario, design, employee);
    const own = found.get(key) ?? [];
    found.set(key, own);
    own.push({
      rule: rule ?? '',
      eventId: eventId ?? '',
      severity: severity === 'warning' ? 'warning' : 'error',
      eventType: eventType ?? '',
    });
  }
  return found;
}

export async function readPersons(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly DcPlanEvent[]>> {
  const texts = readEventsFor(database, [...new Set(keys.map(employeeOf))]);
  const events: DcPlanEvent[] = [];
  for await (const chunk of texts)
    events.push(...chunk.map((text) => JSON.parse(text) as DcPlanEvent));
  return groupEvents(events);
}

export function groupEvents(
  events: readonly DcPlanEvent[],
): ReadonlyMap<string, readonly DcPlanEvent[]> {
  const persons = new Map<string, DcPlanEvent[]>();
  for (const event of events) {
    const own = persons.get(eventKey(event)) ?? [];
    persons.set(eventKey(event), own);
    own.push(event);
  }
  return persons;
}

/** Names of all that the rules could read. */
export async function readTableNames(database: Database): Promise<string[]> {
  const rows = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary
     UNION SELECT view_name FROM duckdb_views() WHERE database_name = current_database() AND NOT internal AND NOT temporary
     ORDER BY table_name`,
    'tables',
  );
  return rows.map(([name]) => name ?? '');
}

/** `gate_events`: every valid event with its place, of whatever type, for quality rules of a team's own. */
import type { EventSchema, PlacedEvents, Spooling } from '../contracts/ports/fixtures.ts';
import type { Database } from '../contracts/ports.ts';
import { literal, quoted } from '../contracts/sql/sql-literal.ts';
import { type EventPointers, eventPointers, type PointerSettings } from '../events/pointers.ts';
import type { TablesUnderTest } from '../pipelines/declared/tables-under-test.ts';
import type { QualityRule } from './quality/load-rules.ts';

export interface GateEvents {
  readonly placed: PlacedEvents;
  readonly pointers: EventPointers;
}

/**
 * Places are written only for rules that ask for them: it is all events once more. Where no table of the plan is
 * made, only these tell who an event is about that a rule names.
 */
export function placesFor(
  rules: readonly QualityRule[],
  { plan }: Pick<TablesUnderTest, 'plan'>,
): NonNullable<Spooling['places']> {
  const own = rules.filter(({ source, severity }) => source !== 'builtin' && severity !== 'off');
  const asks = own.some(({ sql }) => plan.length === 0 || /\bgate_events\b/i.test(sql));
  return asks ? 'kept' : 'none';
}

/** @param placed null where no rule asks */
export function gateEvents(
  placed: PlacedEvents | null,
  schema: EventSchema,
  config: PointerSettings,
): GateEvents | null {
  if (placed === null || placed.files.length === 0) return null;
  return { placed, pointers: eventPointers(config, schema) };
}

/** @param schema where the table is made, e.g. `judged.main` */
export async function createGateEvents(
  database: Database,
  schema: string,
  events: GateEvents,
): Promise<void> {
  await database.execute(
    `CREATE TABLE ${schema}.gate_events AS ${selectEvents(events)} ORDER BY file, line`,
    'gate_events',
  );
}

/** Those that rules of a team's own have named, so that a finding says whose they are and where they stand. */
export async function nameFoundEvents(database: Database, events: GateEvents): Promise<void> {
  await database.execute(
    `CREATE OR REPLACE TEMP TABLE named_events AS
     SELECT DISTINCT ON (event_id)
       event_id, type, person, date, file, line
     FROM (
       SELECT coalesce(CAST(TRY_CAST(id AS UUID) AS VARCHAR), id) AS event_id, type, person, date, file, line
       FROM (${selectEvents(events)})
     )
     SEMI JOIN quality_findings USING (event_id)
     ORDER BY event_id, file, line`,
    'gate_events',
  );
}

function selectEvents({ placed: { files, parts }, pointers }: GateEvents): string {
  const { type, id, date, person, created } = pointers;
  const rows = parts.map(({ part, file, offset }) => `(${part}, ${quoted(file)}, ${offset})`);
  return `SELECT
       event ->> ${quoted(type)} AS type,
       event ->> ${quoted(id)} AS id,
       TRY_CAST(left(event ->> ${quoted(date)}, 10) AS DATE) AS date,
       event ->> ${quoted(person)} AS person,
       TRY_CAST(event ->> ${quoted(created)} AS TIMESTAMP) AS created,
       file,
       line + lines_before AS line,
       event
     FROM read_json(
       ${literal(files)},
       format = 'newline_delimited',
       columns = {part: 'BIGINT', line: 'BIGINT', event: 'JSON'},
       maximum_object_size = 16777216,
       hive_partitioning = false
     )
     JOIN (VALUES ${rows.join(', ')}) AS parts(part, file, lines_before) USING (part)`;
}

/** `gate_events`: every valid event with its place, of whatever type, for quality rules of a team's own. */
import type { EventSchema, PlacedEvents, Spooling } from '../contracts/ports/fixtures.ts';
import type { Database } from '../contracts/ports.ts';
import { literal, quoted } from '../contracts/sql/sql-literal.ts';
import { findEventTypes } from '../events/event-types.ts';
import { escapePointer } from '../events/json-scan.ts';
import type { QualityRule } from './quality/load-rules.ts';

export interface GateEvents {
  readonly placed: PlacedEvents;
  /** JSON pointers into an event. */
  readonly type: string;
  readonly day: string;
}

/** Places are written only for rules that ask for them: it is all events once more. */
export function placesFor(rules: readonly QualityRule[]): NonNullable<Spooling['places']> {
  const asks = rules.some(
    ({ source, severity, sql }) =>
      source !== 'builtin' && severity !== 'off' && /\bgate_events\b/i.test(sql),
  );
  return asks ? 'kept' : 'none';
}

/** @param placed null where no rule asks  @param day JSON pointer to the day of an event */
export function gateEvents(
  placed: PlacedEvents | null,
  { json }: EventSchema,
  day: string,
): GateEvents | null {
  if (placed === null || placed.files.length === 0) return null;
  const { path } = findEventTypes(json);
  return { placed, type: path.map((step) => `/${escapePointer(step)}`).join(''), day };
}

/** @param schema where the table is made, e.g. `judged.main` */
export async function createGateEvents(
  database: Database,
  schema: string,
  { placed: { files, parts }, type, day }: GateEvents,
): Promise<void> {
  const rows = parts.map(({ part, file, offset }) => `(${part}, ${quoted(file)}, ${offset})`);
  await database.execute(
    `CREATE TABLE ${schema}.gate_events AS
     SELECT
       event ->> ${quoted(type)} AS type,
       event ->> '/event_id' AS id,
       TRY_CAST(event ->> ${quoted(day)} AS DATE) AS date,
       event ->> '/employee_id' AS person,
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
     JOIN (VALUES ${rows.join(', ')}) AS parts(part, file, lines_before) USING (part)
     ORDER BY file, line`,
    'gate_events',
  );
}

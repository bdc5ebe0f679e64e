/**
 * The SQL's tables held against the fold's, line by line, in bounded memory. The fold reads the
 * validated events themselves and not the `events` table: a fault in ingest.sql shows too.
 */

import type { Database } from '../../contracts/ports.ts';
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import { keyOrder } from '../../contracts/tables/key-order.ts';
import { differencesOfRows, parseLine } from '../../contracts/tables/line-differences.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { type FoldedCount, foldPerson } from '../../plan/fold/fold.ts';
import { ANNUAL_LIMITS, type AnnualLimits } from '../../plan/limits.ts';
import type { PlanTable, RebuiltTable } from '../../plan/tables.ts';
import { TABLES } from '../../plan/tables.ts';
import type { DcPlanEvent, Disagreement } from '../../schema/types.ts';
import { createLineCursor, type LineCursor } from './line-cursor.ts';

export interface OracleRequest {
  /** Each person's events, in the order of the tables' keys. */
  readonly persons: AsyncIterable<DcPlanEvent[]> | Iterable<DcPlanEvent[]>;
  /** Canonical lines of a rebuilt table, in order of its key. */
  readonly lines: (shape: PlanTable) => AsyncIterable<readonly string[]>;
  readonly asOf: string;
  /** Tables that are compared: all that the fold makes where it is not given. */
  readonly shapes?: readonly TableShape<RebuiltTable>[];
  /** Of each known year; the built-in ones where they are not given. */
  readonly limits?: readonly AnnualLimits[];
  /** Counts the events that were folded, by type. */
  readonly tally?: Map<string, EventTally>;
}

/** @throws GateError AMOUNT_OVERFLOW */
export async function* compareWithOracle({
  persons,
  lines,
  asOf,
  shapes = TABLES,
  limits = ANNUAL_LIMITS,
  tally = new Map(),
}: OracleRequest): AsyncGenerator<Disagreement> {
  const cursors = shapes.map((shape) => ({ shape, cursor: createLineCursor(lines(shape)) }));
  for await (const events of persons) {
    const folded = foldPerson(events, asOf, limits);
    addCounts(tally, events, folded.counts);
    for (const { shape, cursor } of cursors) yield* merge(shape, folded.lines[shape.name], cursor);
  }
  for (const { shape, cursor } of cursors) yield* leftOver(shape, cursor);
}

/** What went into the fold, of one type. */
export interface EventTally extends FoldedCount {
  /** Copies of others, and contradictions to them, which do not count. */
  readonly repeated: number;
}

function addCounts(
  tally: Map<string, EventTally>,
  events: readonly DcPlanEvent[],
  counts: ReadonlyMap<string, FoldedCount>,
): void {
  const add = (type: string, more: EventTally) => {
    const before = tally.get(type) ?? { distinct: 0, later: 0, repeated: 0 };
    tally.set(type, {
      distinct: before.distinct + more.distinct,
      later: before.later + more.later,
      repeated: before.repeated + more.repeated,
    });
  };
  for (const [type, { distinct, later }] of counts)
    add(type, { distinct, later, repeated: -distinct });
  for (const { payload } of events) {
    if (counts.has(payload.event_type))
      add(payload.event_type, { distinct: 0, later: 0, repeated: 1 });
  }
}

/**
 * The events of one person after the other, in the order of the tables' keys.
 * @param sorter a database of its own, which only sorts: a consumer's SQL cannot reach it
 * @param employee only this one's; all where it is not given
 */
export async function* personEvents(
  sorter: Database,
  spool: readonly string[],
  employee?: string,
): AsyncGenerator<DcPlanEvent[]> {
  const filter = employee === undefined ? '' : `WHERE json->>'$.employee_id' = ${quoted(employee)}`;
  // Asked for together, the three parts of the key are found in one parse of a line.
  const sql = `SELECT line FROM (
      SELECT CAST(json AS VARCHAR) AS line,
        json_extract_string(json, ['$.scenario_id', '$.plan_design_id', '$.employee_id']) AS key
      FROM read_json_objects(${literal(spool)}, format = 'newline_delimited', maximum_object_size = 16777216,
        hive_partitioning = false)
      ${filter})
    ORDER BY key[1], key[2], key[3]`;
  let person: DcPlanEvent[] = [];
  for await (const chunk of sorter.lines(sql, 'the second opinion')) {
    for (const text of chunk) {
      const event = JSON.parse(text) as DcPlanEvent;
      const [first] = person;
      if (first !== undefined && !isSamePerson(first, event)) {
        yield person;
        person = [];
      }
      person.push(event);
    }
  }
  if (person.length > 0) yield person;
}

function isSamePerson(a: DcPlanEvent, b: DcPlanEvent): boolean {
  return (
    a.employee_id === b.employee_id &&
    a.plan_design_id === b.plan_design_id &&
    a.scenario_id === b.scenario_id
  );
}

/** Both sides stand in order of the key, so that one step of one side settles each line. */
async function* merge(
  shape: PlanTable,
  folded: readonly string[],
  cursor: LineCursor,
): AsyncGenerator<Disagreement> {
  for (const expected of folded) {
    for (;;) {
      const actual = cursor.peek() ?? (await cursor.refill());
      if (actual === expected) {
        cursor.advance();
        break;
      }
      const order =
        actual === undefined ? 1 : keyOrder(shape, parseLine(actual), parseLine(expected));
      if (order > 0) {
        yield wholeRow(shape, expected, 'fold');
        break;
      }
      cursor.advance();
      if (order === 0) {
        yield* cells(shape, actual ?? '', expected);
        break;
      }
      yield wholeRow(shape, actual ?? '', 'sql');
    }
  }
}

async function* leftOver(shape: PlanTable, cursor: LineCursor): AsyncGenerator<Disagreement> {
  for (
    let line = cursor.peek() ?? (await cursor.refill());
    line !== undefined;
    line = cursor.peek() ?? (await cursor.refill())
  ) {
    yield wholeRow(shape, line, 'sql');
    cursor.advance();
  }
}

function wholeRow(shape: PlanTable, line: string, side: 'sql' | 'fold'): Disagreement {
  const key = rowKey(shape, line);
  return {
    table: shape.name,
    key,
    column: null,
    sql: side === 'sql' ? line : null,
    fold: side === 'fold' ? line : null,
  };
}

function cells(shape: PlanTable, actual: string, expected: string): Disagreement[] {
  return differencesOfRows(shape, parseLine(actual), parseLine(expected)).map(
    ({ column, left, right }) => ({
      table: shape.name,
      key: rowKey(shape, expected),
      column,
      sql: left,
      fold: right,
    }),
  );
}

function rowKey(shape: PlanTable, line: string): string[] {
  return parseLine(line).slice(0, shape.key.length).map(String);
}

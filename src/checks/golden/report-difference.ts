/** A difference as the report has it: whose, of which day, and since which event. */
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import { GOLDEN_TABLES } from '../../plan/tables.ts';
import type { DcPlanEvent, FirstEvent, GoldenDifferenceReport } from '../../schema/types.ts';
import type { Rebuilt } from './check-events.ts';
import { describeDifference } from './describe.ts';
import type { TableDifference } from './difference.ts';
import { firstDivergingEvent } from './divergence.ts';
import type { FindRow } from './find-row.ts';
import type { LoadedCase } from './load-case.ts';

export interface ComparedTable {
  readonly table: DeclaredTable;
  /** The expected one. */
  readonly file: string;
}

export type SnapshotWeeks = ReadonlyMap<string, TableDifference>;

/** What tells more of a difference than its cell. */
export interface DifferenceEvidence {
  /** The first weeks that differ, as `firstWeekOfEach` has them. */
  readonly weeks: SnapshotWeeks;
  /** Rows of the expected file. */
  readonly findRow: FindRow;
}

/** Per participant-plan and column the first snapshot that differs: later ones only carry it on. */
export function firstWeekOfEach(differences: Iterable<TableDifference>): SnapshotWeeks {
  const first = new Map<string, TableDifference>();
  for (const difference of differences) {
    const series = seriesKey(difference);
    if (!first.has(series)) first.set(series, difference);
  }
  return first;
}

function seriesKey({ key, column }: TableDifference): string {
  return JSON.stringify([key.slice(0, 4), column]);
}

/** Tables of the plan have participants, and events that move their balances. */
function isOfPlan({ goldenFile }: DeclaredTable): boolean {
  return GOLDEN_TABLES.some((shape) => shape.goldenFile === goldenFile);
}

/** The day or year that a row is of. */
export function dateInKey(
  table: DeclaredTable,
  key: readonly string[],
  asOf: string,
): string | null {
  const field = (name: string) => key[table.key.indexOf(name)] ?? null;
  if (!isOfPlan(table)) return table.day === null ? null : field(table.day);
  return (
    field('snapshot_date') ??
    field('calendar_year') ??
    (table.key.includes('employee_id') && key.length > 0 ? asOf : null)
  );
}

export function reportDifference(
  golden: LoadedCase,
  rebuilt: Rebuilt,
  { table, file }: ComparedTable,
  difference: TableDifference,
  { weeks, findRow }: DifferenceEvidence,
): GoldenDifferenceReport {
  const { kind, line, key, column, expected, actual, delta, detail } = difference;
  const ofPlan = isOfPlan(table);
  const field = (name: string) => (ofPlan ? (key[table.key.indexOf(name)] ?? null) : null);
  const week = weeks.get(seriesKey(difference));
  const isBalance = ofPlan && column !== null && table.key.includes('employee_id');
  const facts = {
    kind,
    case: golden.about.name,
    table: table.name,
    file,
    line,
    key: [...key],
    employee: field('employee_id'),
    plan: field('plan_id'),
    date: dateInKey(table, key, rebuilt.asOf),
    column,
    expected,
    actual,
    delta,
    firstEvent: !isBalance
      ? null
      : week === undefined
        ? findFirstEvent(rebuilt, difference, findRow(key))
        : findFirstEvent(rebuilt, week, null),
  };
  return { ...facts, message: describeDifference(facts, detail) };
}

/** @param row that is expected, of a table without weeks; null: the difference is that of a week */
function findFirstEvent(
  rebuilt: Rebuilt,
  { key, column, expected }: TableDifference,
  row: ReadonlyMap<string, Cell> | null,
): FirstEvent | null {
  const [scenario, design, employee, plan, friday] = key;
  const isOwn = (event: DcPlanEvent) =>
    event.scenario_id === scenario &&
    event.plan_design_id === design &&
    event.employee_id === employee;
  const own = rebuilt.events.filter(({ event }) => isOwn(event));
  const snapshotDay = friday !== undefined && friday < rebuilt.asOf ? friday : rebuilt.asOf;
  const weekly = friday !== undefined;
  const found = firstDivergingEvent({
    events: own.map((numbered) => numbered.event),
    before: rebuilt.before?.filter(isOwn) ?? null,
    plan: plan ?? '',
    column: column ?? '',
    expected,
    row,
    day: weekly ? snapshotDay : rebuilt.asOf,
    weekly,
  });
  if (found === null) return null;
  const { event, others } = found;
  return {
    eventId: event.event_id,
    eventType: event.payload.event_type,
    effectiveDate: event.effective_date,
    line: own.find((numbered) => numbered.event === event)?.line ?? null,
    ...(others === 0 ? {} : { others }),
  };
}

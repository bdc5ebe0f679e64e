/** A difference as the report has it: whose, of which day, and since which event. */
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { GOLDEN_TABLES } from '../../plan/tables.ts';
import type { FirstEvent, GoldenDifferenceReport } from '../../schema/types.ts';
import { describeDifference } from './describe.ts';
import type { TableDifference } from './difference.ts';
import { firstDivergingEvent } from './divergence.ts';
import type { LoadedCase } from './load-case.ts';
import type { Rebuilt } from './rebuild-cases.ts';

export interface ComparedTable {
  readonly table: DeclaredTable;
  /** The expected one. */
  readonly file: string;
}

/** Per participant-plan and column the first snapshot that differs: later ones only carry it on. */
export function firstWeekOfEach(
  differences: readonly TableDifference[],
): ReadonlyMap<string, TableDifference> {
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
  firstWeeks: ReadonlyMap<string, TableDifference>,
): GoldenDifferenceReport {
  const { kind, line, key, column, expected, actual, delta, detail } = difference;
  const ofPlan = isOfPlan(table);
  const field = (name: string) => (ofPlan ? (key[table.key.indexOf(name)] ?? null) : null);
  const first = firstWeeks.get(seriesKey(difference)) ?? difference;
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
    firstEvent: isBalance ? cause(rebuilt, first, table.key.includes('snapshot_date')) : null,
  };
  return { ...facts, message: describeDifference(facts, detail) };
}

function cause(
  rebuilt: Rebuilt,
  { key, column, expected }: TableDifference,
  weekly: boolean,
): FirstEvent | null {
  const [scenario, design, employee, plan, friday] = key;
  const own = rebuilt.events.filter(
    ({ event }) =>
      event.scenario_id === scenario &&
      event.plan_design_id === design &&
      event.employee_id === employee,
  );
  const snapshotDay = friday !== undefined && friday < rebuilt.asOf ? friday : rebuilt.asOf;
  const event = firstDivergingEvent({
    events: own.map((numbered) => numbered.event),
    plan: plan ?? '',
    column: column ?? '',
    expected,
    day: weekly ? snapshotDay : rebuilt.asOf,
    weekly,
  });
  if (event === null) return null;
  return {
    eventId: event.event_id,
    eventType: event.payload.event_type,
    effectiveDate: event.effective_date,
    line: own.find((numbered) => numbered.event === event)?.line ?? null,
  };
}

/** The differences of one golden case, each with the event from which it comes. */

import { parseLine } from '../../contracts/tables/line-differences.ts';
import { tableText } from '../../contracts/tables/table-lines.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { FirstEvent, GoldenDifferenceReport } from '../../schema/types.ts';
import { compareTable, type TableDifference } from './compare.ts';
import { describeDifference } from './describe.ts';
import { firstDivergingEvent } from './divergence.ts';
import type { ExpectedTable, LoadedCase } from './load-case.ts';
import type { RebuiltCase } from './rebuild-case.ts';

type Rebuilt = Extract<RebuiltCase, { kind: 'rebuilt' }>;

export function compareCase(
  golden: LoadedCase,
  rebuilt: Rebuilt,
): { readonly rows: number; readonly differences: GoldenDifferenceReport[] } {
  const comparisons = golden.expected.map((table) => ({
    table,
    ...compareTable(table.shape, table.text, rebuilt.lines[table.shape.name]),
  }));
  return {
    rows: comparisons.reduce((sum, { rows }) => sum + rows, 0),
    differences: [
      ...comparisons.flatMap(({ table, differences }) => {
        const firstWeeks = firstWeekOfEach(differences);
        return differences.map((difference) =>
          reported(golden, rebuilt, table, difference, firstWeeks),
        );
      }),
      ...unexpectedErrors(golden, rebuilt),
    ],
  };
}

/** Without a findings.csv a case expects no finding of severity error. */
export function unexpectedErrors(golden: LoadedCase, rebuilt: Rebuilt): GoldenDifferenceReport[] {
  if (golden.expected.some(({ shape }) => shape === FINDINGS_TABLE)) return [];
  const errors = rebuilt.lines.quality_findings.filter((line) => parseLine(line)[2] === 'error');
  const unexpected = compareTable(FINDINGS_TABLE, tableText(FINDINGS_TABLE, []), errors);
  return unexpected.differences.map((difference) => {
    const line = findLine(rebuilt, difference.key[1] ?? '') ?? 1;
    const place = { shape: FINDINGS_TABLE, file: golden.eventsFile };
    return reported(golden, rebuilt, place, { ...difference, line }, new Map());
  });
}

function findLine({ events }: Rebuilt, eventId: string): number | null {
  return events.find(({ event }) => event.event_id.toLowerCase() === eventId)?.line ?? null;
}

/** Per participant-plan and column the first snapshot that differs: later ones only carry it on. */
function firstWeekOfEach(
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

function reported(
  golden: LoadedCase,
  rebuilt: Rebuilt,
  { shape, file }: Pick<ExpectedTable, 'shape' | 'file'>,
  difference: TableDifference,
  firstWeeks: ReadonlyMap<string, TableDifference>,
): GoldenDifferenceReport {
  const { kind, line, key, column, expected, actual, delta, detail } = difference;
  const field = (name: string) => key[shape.key.indexOf(name)] ?? null;
  const date =
    field('snapshot_date') ??
    field('calendar_year') ??
    (shape.key.includes('employee_id') && key.length > 0 ? rebuilt.asOf : null);
  const first = firstWeeks.get(seriesKey(difference)) ?? difference;
  const firstEvent =
    column === null || !shape.key.includes('employee_id')
      ? null
      : cause(rebuilt, first, shape.key.includes('snapshot_date'));
  const facts = {
    kind,
    case: golden.about.name,
    table: shape.name,
    file,
    line,
    key: [...key],
    employee: field('employee_id'),
    plan: field('plan_id'),
    date,
    column,
    expected,
    actual,
    delta,
    firstEvent,
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

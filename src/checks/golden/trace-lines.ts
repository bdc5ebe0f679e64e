/** A participant's column over the weeks, expected and rebuilt, and the events that moved it until they part. */

import { parseLine } from '../../contracts/tables/line-differences.ts';
import { type Cell, parseTable, tableLine } from '../../contracts/tables/table-lines.ts';
import { builtLines } from '../../pipelines/declared/built-tables.ts';
import { auditPlan } from '../../plan/fold/audit.ts';
import { tableShape } from '../../plan/tables.ts';
import type {
  FirstEvent,
  GoldenDifferenceReport,
  GoldenLine,
  GoldenMove,
  GoldenWeek,
} from '../../schema/types.ts';
import type { Rebuilt } from './check-events.ts';
import type { LoadedCase } from './load-case.ts';

const SNAPSHOTS = tableShape('fct_participant_balance_snapshots');
const DAY = SNAPSHOTS.key.indexOf('snapshot_date');

/** Of a case. More say nothing that the first do not, and fill the report. */
const MOST_LINES = 3;
const WEEKS_BEFORE = 26;
const WEEKS_AFTER = 52;
const MOST_MOVES = 12;

/** Rows of a table as they stand, by the names of their columns. */
interface Rows {
  readonly names: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** @param differences of the case */
export function traceLines(
  golden: LoadedCase,
  rebuilt: Rebuilt,
  differences: readonly GoldenDifferenceReport[],
): GoldenLine[] {
  const firsts = firstOfEachLine(differences).slice(0, MOST_LINES);
  if (firsts.length === 0) return [];
  const expected = expectedRows(golden);
  const actual = {
    names: SNAPSHOTS.columns.map(({ name }) => name),
    // Of a large table few lines are asked for.
    rows: builtLines(rebuilt.tables, SNAPSHOTS)
      .filter((line) => firsts.some(({ employee }) => line.includes(tableLine([employee]))))
      .map(parseLine),
  };
  return firsts.map((first) => {
    const { employee, plan, column, firstEvent } = first;
    return {
      employee: employee ?? '',
      plan: plan ?? '',
      column: column ?? '',
      weeks: weeksAround(first, weeksOfLine(first, expected), weeksOfLine(first, actual)),
      firstEvent,
      moves: firstEvent === null ? [] : movesUntil(rebuilt, first, firstEvent),
    };
  });
}

/** Later weeks only carry the first on. */
function firstOfEachLine(differences: readonly GoldenDifferenceReport[]): GoldenDifferenceReport[] {
  const firsts = new Map<string, GoldenDifferenceReport>();
  for (const difference of differences) {
    const { kind, table, column, key } = difference;
    if (kind !== 'cell' || table !== SNAPSHOTS.name) continue;
    const id = JSON.stringify([key.slice(0, DAY), column]);
    if (!firsts.has(id)) firsts.set(id, difference);
  }
  return [...firsts.values()];
}

function expectedRows({ expected }: LoadedCase): Rows {
  const file = expected.find(({ table }) => table.goldenFile === SNAPSHOTS.goldenFile);
  const [header, ...rows] = parseTable(file?.text ?? '').rows.map(({ cells }) => cells);
  return { names: header ?? [], rows };
}

/** The cells of one participant-plan's column, by week. */
function weeksOfLine(
  { key, column }: GoldenDifferenceReport,
  { names, rows }: Rows,
): ReadonlyMap<string, Cell> {
  const at = names.indexOf(column);
  const own = rows.filter((cells) =>
    key.slice(0, DAY).every((part, index) => cells[index] === part),
  );
  return new Map(own.map((cells) => [cells[DAY] ?? '', cells[at] ?? null]));
}

function weeksAround(
  { date }: GoldenDifferenceReport,
  expected: ReadonlyMap<string, Cell>,
  actual: ReadonlyMap<string, Cell>,
): GoldenWeek[] {
  const days = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  const first = Math.max(0, days.indexOf(date ?? ''));
  return days.slice(Math.max(0, first - WEEKS_BEFORE), first + WEEKS_AFTER).map((day) => ({
    date: day,
    expected: expected.get(day) ?? null,
    actual: actual.get(day) ?? null,
  }));
}

/** As the fold moves it: what the SQL made of the last of these events is what differs. */
function movesUntil(
  { events, asOf }: Rebuilt,
  { key: [scenario, design, employee, plan = ''], column }: GoldenDifferenceReport,
  { eventId: last }: FirstEvent,
): GoldenMove[] {
  const own = events
    .map(({ event }) => event)
    .filter(
      (event) =>
        event.scenario_id === scenario &&
        event.plan_design_id === design &&
        event.employee_id === employee,
    );
  const audited = auditPlan(own, plan, asOf);
  const end = audited.findIndex(({ eventId }) => eventId === last);
  return audited
    .slice(0, end + 1)
    .flatMap(({ date, type, eventId, moved }) =>
      moved
        .filter((move) => move.column === column)
        .map(({ before, after }) => ({ date, eventType: type, eventId, before, after })),
    )
    .slice(-MOST_MOVES);
}

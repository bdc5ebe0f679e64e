/** The differences of one golden case, each with the event from which it comes. */

import { parseLine } from '../../contracts/tables/line-differences.ts';
import { tableText } from '../../contracts/tables/table-lines.ts';
import { type BuiltTable, builtLines } from '../../pipelines/declared/built-tables.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { GoldenDifferenceReport, GoldenVariance } from '../../schema/types.ts';
import type { Rebuilt } from './check-events.ts';
import { compareTable, findDifferences } from './compare.ts';
import { about, type TableDifference } from './difference.ts';
import { createRowFinder } from './find-row.ts';
import type { ExpectedTable, LoadedCase } from './load-case.ts';
import {
  dateInKey,
  firstWeekOfEach,
  reportDifference,
  type SnapshotWeeks,
} from './report-difference.ts';
import { tallyDifferences } from './variance.ts';

export interface CaseComparison {
  readonly rows: number;
  readonly differenceCount: number;
  /** The first ones. */
  readonly differences: readonly GoldenDifferenceReport[];
  readonly variance: readonly GoldenVariance[];
}

/** @param most differences to list, 0 = all; counts are always complete */
export function compareCase(golden: LoadedCase, rebuilt: Rebuilt, most: number): CaseComparison {
  const limit = most === 0 ? Number.POSITIVE_INFINITY : most;
  const weeks = snapshotWeeks(golden, rebuilt);
  const tables = golden.expected.map((expected) =>
    compareOne(golden, rebuilt, expected, { most: limit, weeks }),
  );
  const errors = unexpectedErrors(golden, rebuilt);
  return {
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    differenceCount: tables.reduce((sum, one) => sum + one.differenceCount, errors.length),
    differences: [...tables.flatMap(({ differences }) => differences), ...errors].slice(0, limit),
    variance: tables.flatMap(({ variance }) => variance),
  };
}

function compareOne(
  golden: LoadedCase,
  rebuilt: Rebuilt,
  expected: ExpectedTable,
  { most, weeks }: { readonly most: number; readonly weeks: SnapshotWeeks },
): CaseComparison {
  const built = rebuilt.tables.get(expected.table.goldenFile);
  const { rows: count, differences } = findOwnDifferences(built, expected);
  const place = {
    table: built?.kind === 'table' ? built.shape : expected.table,
    file: expected.file,
  };
  const tally = tallyDifferences(
    differences,
    most,
    (difference) => dateInKey(place.table, difference.key, rebuilt.asOf) ?? '',
  );
  const rows = createRowFinder(place.table, expected.text);
  const report = (difference: TableDifference) =>
    reportDifference(golden, rebuilt, place, difference, { weeks, findRow: rows });
  return {
    rows: count,
    differenceCount: tally.differenceCount,
    differences: tally.kept.map(report),
    variance: tally.variance.columns.map((column) => {
      const first = tally.firsts.get(column.column);
      const { date = null, firstEvent = null } = first === undefined ? {} : report(first);
      return { table: expected.table.name, ...column, firstDate: date, firstEvent };
    }),
  };
}

/** By participant-plan and column the first week that differs: it tells where the balances of a day part, too. */
function snapshotWeeks(golden: LoadedCase, rebuilt: Rebuilt): SnapshotWeeks {
  const expected = golden.expected.find(({ table }) => table.name === SNAPSHOTS);
  if (expected === undefined) return new Map();
  const { differences } = findOwnDifferences(
    rebuilt.tables.get(expected.table.goldenFile),
    expected,
  );
  return firstWeekOfEach(differences);
}

const SNAPSHOTS = 'fct_participant_balance_snapshots';

function findOwnDifferences(
  built: BuiltTable | undefined,
  { text }: ExpectedTable,
): { readonly rows: number; readonly differences: Iterable<TableDifference> } {
  if (built?.kind === 'table') return findDifferences(built.shape, text, built.lines);
  return { rows: 0, differences: [about('table', 1, built?.reason ?? 'it was not built')] };
}

/** Without a findings.csv a case expects no finding of severity error. */
export function unexpectedErrors(golden: LoadedCase, rebuilt: Rebuilt): GoldenDifferenceReport[] {
  if (golden.expected.some(({ table }) => table.goldenFile === FINDINGS_TABLE.goldenFile))
    return [];
  const errors = builtLines(rebuilt.tables, FINDINGS_TABLE).filter(
    (line) => parseLine(line)[2] === 'error',
  );
  const unexpected = compareTable(FINDINGS_TABLE, tableText(FINDINGS_TABLE, []), errors);
  return unexpected.differences.map((difference) => {
    const line = rebuilt.findLine(difference.key[1] ?? '') ?? 1;
    const place = { table: FINDINGS_TABLE, file: golden.eventsFile };
    const evidence = { weeks: new Map(), findRow: () => null };
    return reportDifference(golden, rebuilt, place, { ...difference, line }, evidence);
  });
}

/** How far rebuilt and expected are apart: rows, and per column the sum and the largest of the deltas. */
import { addDecimals, isLarger } from '../../contracts/decimal.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { findDifferences } from './compare.ts';
import type { TableDifference } from './difference.ts';

interface ColumnVariance {
  readonly column: string;
  /** Rows in which the cell differs. */
  readonly rows: number;
  /** Sum of the deltas; null where the column is no number. */
  readonly sum: string | null;
  /** The delta of largest magnitude. */
  readonly largest: string | null;
}

export interface TableVariance {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly columns: readonly ColumnVariance[];
  /** Why the expected file could not be compared row by row, or null. */
  readonly fault: string | null;
}

/** The differences of a table, added up as they come. */
export interface Tally {
  readonly differenceCount: number;
  /** The first ones. */
  readonly kept: readonly TableDifference[];
  readonly variance: TableVariance;
  /** By column, the difference of the earliest date. */
  readonly firsts: ReadonlyMap<string, TableDifference>;
}

interface ColumnSum {
  rows: number;
  sum: string | null;
  largest: string | null;
  first: TableDifference;
}

/**
 * @param most differences to keep
 * @param readDate the day or year that a row is of, where its key says one
 */
export function tallyDifferences(
  differences: Iterable<TableDifference>,
  most: number,
  readDate: (difference: TableDifference) => string = () => '',
): Tally {
  const kept: TableDifference[] = [];
  const columns = new Map<string, ColumnSum>();
  const counts = { all: 0, added: 0, removed: 0, changed: 0 };
  let fault: string | null = null;
  let lastChanged = 0;
  for (const difference of differences) {
    const { kind, line, detail } = difference;
    counts.all += 1;
    if (kept.length < most) kept.push(difference);
    if (kind === 'row-unexpected') counts.added += 1;
    else if (kind === 'row-missing') counts.removed += 1;
    else if (kind !== 'cell') fault ??= detail;
    else {
      // Cells come row by row.
      if (line !== lastChanged) counts.changed += 1;
      lastChanged = line;
      addCell(columns, difference, readDate);
    }
  }
  const { all, ...rows } = counts;
  const sums = [...columns].map(([column, { first: _, ...sum }]) => ({ column, ...sum }));
  return {
    differenceCount: all,
    kept,
    variance: { ...rows, columns: sums, fault },
    firsts: new Map([...columns].map(([column, { first }]) => [column, first])),
  };
}

function addCell(
  columns: Map<string, ColumnSum>,
  difference: TableDifference,
  readDate: (difference: TableDifference) => string,
): void {
  const { column, delta } = difference;
  if (column === null) return;
  const so = columns.get(column);
  if (so === undefined) {
    columns.set(column, { rows: 1, sum: delta, largest: delta, first: difference });
    return;
  }
  so.rows += 1;
  if (readDate(difference) < readDate(so.first)) so.first = difference;
  if (delta === null) return;
  so.sum = so.sum === null ? delta : addDecimals(so.sum, delta);
  if (so.largest === null || isLarger(delta, so.largest)) so.largest = delta;
}

/** @param expectedText the file as it stands  @param actualLines what it would hold */
export function tableVariance(
  shape: TableShape,
  expectedText: string,
  actualLines: readonly string[],
): TableVariance {
  return tallyDifferences(findDifferences(shape, expectedText, actualLines).differences, 0)
    .variance;
}

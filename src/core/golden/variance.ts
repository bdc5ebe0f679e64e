/** How much a golden table would change: rows, and per column the sum and the largest of the deltas. */
import { addDecimals, isLarger } from '../decimal.ts';
import type { TableShape } from '../tables.ts';
import { compareTable } from './compare.ts';

export interface ColumnVariance {
  readonly column: string;
  /** Rows in which the cell changes. */
  readonly rows: number;
  /** Sum of rebuilt − expected, exact; null where the column is no number. */
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

/** @param expectedText the file as it stands  @param actualLines what it would hold */
export function tableVariance(
  shape: TableShape,
  expectedText: string,
  actualLines: readonly string[],
): TableVariance {
  const { differences } = compareTable(shape, expectedText, actualLines);
  const cells = differences.filter(({ kind }) => kind === 'cell');
  const columns = [...new Set(cells.map(({ column }) => column ?? ''))];
  return {
    added: differences.filter(({ kind }) => kind === 'row-unexpected').length,
    removed: differences.filter(({ kind }) => kind === 'row-missing').length,
    changed: new Set(cells.map(({ line }) => line)).size,
    columns: columns.map((column) => {
      const own = cells.filter((cell) => cell.column === column);
      const deltas = own.flatMap(({ delta }) => delta ?? []);
      return { column, rows: own.length, sum: sumOf(deltas), largest: largestOf(deltas) };
    }),
    fault:
      differences.find(({ kind }) => !['cell', 'row-missing', 'row-unexpected'].includes(kind))
        ?.detail ?? null,
  };
}

function sumOf(deltas: readonly string[]): string | null {
  return deltas.length === 0 ? null : deltas.reduce(addDecimals);
}

function largestOf(deltas: readonly string[]): string | null {
  if (deltas.length === 0) return null;
  return deltas.reduce((a, b) => (isLarger(b, a) ? b : a));
}

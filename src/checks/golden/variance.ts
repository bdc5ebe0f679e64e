/** How far rebuilt and expected are apart: rows, and per column the sum and the largest of the deltas. */
import { addDecimals, isLarger } from '../../contracts/decimal.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { compareTable, type DifferenceKind } from './compare.ts';

/** What variance looks at in a difference. */
export interface Delta {
  readonly kind: DifferenceKind;
  readonly column: string | null;
  /** rebuilt − expected, exact; null where a side is no number. */
  readonly delta: string | null;
}

export interface ColumnVariance {
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

/** @param expectedText the file as it stands  @param actualLines what it would hold */
export function tableVariance(
  shape: TableShape,
  expectedText: string,
  actualLines: readonly string[],
): TableVariance {
  const { differences } = compareTable(shape, expectedText, actualLines);
  const countKind = (kind: DifferenceKind) =>
    differences.filter((difference) => difference.kind === kind).length;
  const cells = differences.filter(({ kind }) => kind === 'cell');
  return {
    added: countKind('row-unexpected'),
    removed: countKind('row-missing'),
    changed: new Set(cells.map(({ line }) => line)).size,
    columns: columnVariances(differences).map(({ variance }) => variance),
    fault:
      differences.find(({ kind }) => !['cell', 'row-missing', 'row-unexpected'].includes(kind))
        ?.detail ?? null,
  };
}

/** The cells that differ, by column, in order of their first. */
export function columnVariances<D extends Delta>(
  differences: readonly D[],
): { readonly variance: ColumnVariance; readonly cells: readonly D[] }[] {
  const byColumn = new Map<string, D[]>();
  for (const difference of differences) {
    if (difference.kind !== 'cell' || difference.column === null) continue;
    const own = byColumn.get(difference.column) ?? [];
    byColumn.set(difference.column, own);
    own.push(difference);
  }
  return [...byColumn].map(([column, cells]) => {
    const deltas = cells.flatMap(({ delta }) => delta ?? []);
    return {
      variance: {
        column,
        rows: cells.length,
        sum: sumDeltas(deltas),
        largest: largestDelta(deltas),
      },
      cells,
    };
  });
}

function sumDeltas(deltas: readonly string[]): string | null {
  return deltas.length === 0 ? null : deltas.reduce(addDecimals);
}

function largestDelta(deltas: readonly string[]): string | null {
  if (deltas.length === 0) return null;
  return deltas.reduce((a, b) => (isLarger(b, a) ? b : a));
}

/** One place where an expected table and the rebuilt one part. */
import type { TableShape } from '../../contracts/tables/table.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';

export type DifferenceKind =
  | 'cell'
  | 'row-missing'
  | 'row-unexpected'
  | 'duplicate-key'
  | 'header'
  | 'malformed'
  | 'unsorted'
  /** The pipeline left no table that could be compared. */
  | 'table';

export interface TableDifference {
  readonly kind: DifferenceKind;
  /** 1-based line in the expected file; for a row that it lacks, the line where it would stand. */
  readonly line: number;
  /** The row's key; [] where it is about the file. */
  readonly key: readonly string[];
  readonly column: string | null;
  readonly expected: Cell;
  readonly actual: Cell;
  /** actual − expected, where both are decimals. */
  readonly delta: string | null;
  /** What is wrong with the expected file, or with the table, where one of them is at fault. */
  readonly detail: string | null;
}

export function about(kind: DifferenceKind, line: number, detail: string | null): TableDifference {
  return { kind, line, key: [], column: null, expected: null, actual: null, delta: null, detail };
}

export function rowKey({ key }: TableShape, cells: readonly Cell[]): string[] {
  return cells.slice(0, key.length).map((cell) => cell ?? '');
}

/** Where two rows of a table differ, from their canonical lines. */

import type { TableShape } from './table.ts';
import { type Cell, parseTable } from './table-lines.ts';

export interface CellDifference {
  readonly column: string;
  readonly left: Cell;
  readonly right: Cell;
}

/** A canonical line: without a quote it has nothing but its commas. */
export function parseLine(line: string): readonly Cell[] {
  if (line !== '' && !line.includes('"'))
    return line.split(',').map((cell) => (cell === '' ? null : cell));
  return parseTable(line).rows[0]?.cells ?? [];
}

/** The cells that are not the same text; NULL, '' and 0 are three things. */
export function differencesOfRows(
  { columns }: TableShape,
  left: readonly Cell[],
  right: readonly Cell[],
): CellDifference[] {
  return columns
    .map(({ name }, index) => ({
      column: name,
      left: left[index] ?? null,
      right: right[index] ?? null,
    }))
    .filter((difference) => difference.left !== difference.right);
}

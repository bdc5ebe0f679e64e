/** The order of rows by their key: the same from canonical text as from the database. */
import { subtractDecimals } from '../decimal.ts';
import type { ColumnKind, TableShape } from './table.ts';
import { type Cell, compareText } from './table-lines.ts';

/** Numbers stand by their value, all else by its text. */
export function isOrderedByValue(kind: ColumnKind): boolean {
  return kind === 'integer' || kind === 'amount' || kind === 'rate' || kind === 'double';
}

/** Order of two rows by their key, as the database orders them. */
export function keyOrder(
  { columns, key }: TableShape,
  a: readonly Cell[],
  b: readonly Cell[],
): number {
  for (let index = 0; index < key.length; index += 1) {
    const order = cellOrder(columns[index]?.kind, a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Of a cell that should be a number and is none, the text decides. */
function cellOrder(kind: ColumnKind = 'text', a: string, b: string): number {
  if (a === b) return 0;
  if (kind === 'double') return doubleOrder(a, b);
  const difference = isOrderedByValue(kind) ? subtractDecimals(a, b) : null;
  if (difference === null) return compareText(a, b);
  if (difference.startsWith('-')) return -1;
  return /[1-9]/.test(difference) ? 1 : 0;
}

/** As DuckDB has it: NaN is above all else, and equal to itself. */
function doubleOrder(a: string, b: string): number {
  const [x, y] = [readDouble(a), readDouble(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return x < y ? -1 : Number(x > y);
}

function readDouble(text: string): number {
  const match = /^(-?)inf$/.exec(text);
  return match === null ? Number(text) : Number(`${match[1]}Infinity`);
}

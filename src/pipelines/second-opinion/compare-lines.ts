/** Two databases' lines of one table, both in order of its key, held against each other in bounded memory. */

import { keyOrder } from '../../contracts/tables/key-order.ts';
import { differencesOfRows, parseLine } from '../../contracts/tables/line-differences.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import type { Disagreement } from '../../schema/types.ts';
import { createLineCursor } from './line-cursor.ts';

/** @param first of the pipeline, as `sql`; @param second of the second opinion, as `fold` */
export async function* compareLines(
  shape: TableShape,
  first: AsyncIterable<readonly string[]>,
  second: AsyncIterable<readonly string[]>,
): AsyncGenerator<Disagreement> {
  const [left, right] = [createLineCursor(first), createLineCursor(second)];
  for (;;) {
    const one = left.peek() ?? (await left.refill());
    const other = right.peek() ?? (await right.refill());
    if (one === undefined && other === undefined) return;
    const order = one === other ? 0 : compareKeys(shape, one, other);
    if (order <= 0) left.advance();
    if (order >= 0) right.advance();
    if (one === other) continue;
    if (order < 0) yield wholeRow(shape, one ?? '', 'sql');
    else if (order > 0) yield wholeRow(shape, other ?? '', 'fold');
    else yield* cells(shape, one ?? '', other ?? '');
  }
}

/** A side that is at its end comes after all others. */
function compareKeys(
  shape: TableShape,
  one: string | undefined,
  other: string | undefined,
): number {
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return keyOrder(shape, parseLine(one), parseLine(other));
}

function wholeRow({ name: table, key }: TableShape, line: string, side: 'sql' | 'fold') {
  return {
    table,
    key: parseLine(line).slice(0, key.length).map(String),
    column: null,
    sql: side === 'sql' ? line : null,
    fold: side === 'fold' ? line : null,
  };
}

function cells(shape: TableShape, one: string, other: string): Disagreement[] {
  const key = parseLine(one).slice(0, shape.key.length).map(String);
  return differencesOfRows(shape, parseLine(one), parseLine(other)).map(
    ({ column, left, right }) => ({ table: shape.name, key, column, sql: left, fold: right }),
  );
}

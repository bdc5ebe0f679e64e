/** Two databases that hold the same tables of the same events: which rows differ, and the first of them. */
import type { Database } from '../../contracts/ports.ts';
import { keyOrder } from '../../contracts/tables/key-order.ts';
import { differencesOfRows, parseLine } from '../../contracts/tables/line-differences.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { tableLinesSql } from '../../contracts/tables/table-sql.ts';
import { createLineCursor } from '../../pipelines/second-opinion/line-cursor.ts';
import type { TableMeaning } from '../../schema/types.ts';

export async function compareBuilt(
  before: Database,
  after: Database,
  shape: TableShape,
  /** As the table is before, where its columns have other types there. */
  shapeBefore: TableShape = shape,
): Promise<Omit<TableMeaning, 'note'>> {
  const [old, now] = [
    createLineCursor(before.lines(tableLinesSql(shapeBefore), shape.name)),
    createLineCursor(after.lines(tableLinesSql(shape), shape.name)),
  ];
  let rows = 0;
  let first: TableMeaning['first'] = null;
  for (;;) {
    const one = old.peek() ?? (await old.refill());
    const other = now.peek() ?? (await now.refill());
    if (one === undefined && other === undefined) break;
    const order = findOrder(shape, one, other);
    if (order <= 0) old.advance();
    if (order >= 0) now.advance();
    if (one === other) continue;
    rows += 1;
    first ??= describe(shape, order <= 0 ? one : undefined, order >= 0 ? other : undefined);
  }
  return { table: shape.name, rows, first };
}

/** A side that has ended comes after all that the other still has. */
function findOrder(shape: TableShape, one: string | undefined, other: string | undefined): number {
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one === other ? 0 : keyOrder(shape, parseLine(one), parseLine(other));
}

function describe(
  shape: TableShape,
  one: string | undefined,
  other: string | undefined,
): TableMeaning['first'] {
  const cells = [one, other].map((line) => (line === undefined ? null : parseLine(line)));
  const [old = null, now = null] = cells;
  const key = (old ?? now ?? []).slice(0, shape.key.length).map((cell) => cell ?? '');
  if (old === null || now === null) {
    const words = (is: boolean) => (is ? 'a row' : 'no row');
    return { key, column: null, before: words(old !== null), after: words(now !== null) };
  }
  const [difference] = differencesOfRows(shape, old, now);
  const { column = null, left = null, right = null } = difference ?? {};
  return { key, column, before: left ?? 'NULL', after: right ?? 'NULL' };
}

/** Columns that two pipelines do not make alike. */
import type { TableShape } from '../../contracts/tables/table.ts';
import type { Disagreement } from '../../schema/types.ts';

/** A column that is of another type is another, though its text may be the same. */
export function differingColumns(one: TableShape, other: TableShape): Disagreement[] {
  const [left, right] = [one, other].map(
    ({ columns }) => new Map(columns.map(({ name, type }) => [name.toLowerCase(), type ?? ''])),
  );
  const names = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...names].flatMap((column) => {
    const [sql, fold] = [left?.get(column) ?? null, right?.get(column) ?? null];
    return sql === fold ? [] : [{ table: one.name, key: [], column, sql, fold }];
  });
}

/** Rows and cells that two sides do not agree on, for the checks that compare tables. */
import type { Row, Table } from '../contracts/section.ts';
import type { Disagreement } from '../schema/types.ts';

/** @param sides what the two are called: that of `sql`, that of `fold` */
export function disagreementTable(
  disagreements: readonly Disagreement[],
  sides: readonly [string, string],
  total: number,
): Table {
  return {
    kind: 'table',
    header: ['table', 'key', 'column', ...sides],
    figures: [],
    rows: disagreements.map((disagreement) => row(disagreement, sides)),
    total,
  };
}

function row(disagreement: Disagreement, sides: readonly [string, string]): Row {
  const { table, key, column, sql, fold } = disagreement;
  return {
    cells: [table, key.join(', '), column ?? 'row', describeCell(sql), describeCell(fold)],
    sentence: describeRow(disagreement, sides),
  };
}

export function describeRow(
  { table, key, column, sql, fold }: Disagreement,
  [left, right]: readonly [string, string],
): string {
  return `${table} (${key.join(', ')}) ${column ?? 'row'}: ${left} ${describeCell(sql)}, ${right} ${describeCell(fold)}`;
}

export function describeCell(cell: string | null): string {
  return cell ?? 'nothing';
}

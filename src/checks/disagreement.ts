/** Rows and cells that two sides do not agree on, for the checks that compare tables. */

import { formatCount } from '../contracts/rate.ts';
import type { Groups, Row, Table } from '../contracts/section.ts';
import type { Disagreement } from '../schema/types.ts';

/** More than so many rows are read by table and column. */
const MOST_ROWS = 10;

/** @param sides as below */
export function disagreementBlock(
  disagreements: readonly Disagreement[],
  sides: readonly [string, string],
  total: number,
): Table | Groups {
  return total > MOST_ROWS
    ? disagreementGroups(disagreements, sides, total)
    : disagreementTable(disagreements, sides, total);
}

function disagreementGroups(
  disagreements: readonly Disagreement[],
  sides: readonly [string, string],
  total: number,
): Groups {
  const byColumn = new Map<string, string[]>();
  for (const one of disagreements) {
    const name = `${one.table}.${one.column ?? 'row'}`;
    byColumn.set(name, [...(byColumn.get(name) ?? []), describeBriefly(one, sides)]);
  }
  const groups = [...byColumn].map(([name, items]) => ({
    name: `${name} (${formatCount(items.length)})`,
    rows: [[name, formatCount(items.length), items[0] ?? '']],
    items,
    total: items.length,
  }));
  const rest = total - disagreements.length;
  const unlisted = { name: 'not listed', rows: [], items: [], total: rest };
  return {
    kind: 'groups',
    header: ['table and column', 'rows', 'for example'],
    figures: [1],
    groups: rest > 0 ? [...groups, unlisted] : groups,
  };
}

/** As `describeRow`, but of a whole row only which side has it. */
export function describeBriefly(one: Disagreement, sides: readonly [string, string]): string {
  if (one.column !== null) return describeRow(one, sides);
  return `${one.table} (${one.key.join(', ')}): a row that only ${sides[one.sql === null ? 1 : 0]} has`;
}

/** @param sides what the two are called: that of `sql`, that of `fold` */
function disagreementTable(
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

function describeRow(
  { table, key, column, sql, fold }: Disagreement,
  [left, right]: readonly [string, string],
): string {
  return `${table} (${key.join(', ')}) ${column ?? 'row'}: ${left} ${describeCell(sql)}, ${right} ${describeCell(fold)}`;
}

export function describeCell(cell: string | null): string {
  return cell ?? 'nothing';
}

/** SQL that gives a table as canonical CSV lines (`table-lines.ts`), one VARCHAR per row. */
import { quotedName } from '../sql/sql-name.ts';
import { canonicalText } from './canonical-text.ts';
import { isOrderedByValue } from './key-order.ts';
import type { Column, TableShape } from './table.ts';

/**
 * Ordered by the key, NULL first: numbers by value, all else by its text in code point order.
 * @param source SQL of what has the rows; the table itself where it is not given
 */
export function tableLinesSql({ name, key, columns }: TableShape, source?: string): string {
  const keys = columns.filter((column) => key.includes(column.name));
  const from = source ?? (keys.every(({ type }) => type === undefined) ? name : quotedName(name));
  return `SELECT concat_ws(',', ${columns.map(fieldSql).join(', ')}) FROM ${from} ORDER BY ${keys.map((column) => `${orderSql(column)} NULLS FIRST`).join(', ')}`;
}

/** What is found in a database may have any name; those of the plan need no quotes. */
function nameSql({ name, type }: Column): string {
  return type === undefined ? name : quotedName(name);
}

/** A type without a text form is told before (`describe-table.ts`), and never gets here. */
function textSql(column: Column): string {
  const name = nameSql(column);
  const own = column.type === undefined ? null : canonicalText(name, column.type);
  return own ?? `CAST(${name} AS VARCHAR)`;
}

/** The built-in keys are texts, dates and numbers, whose values stand in the order of their text. */
function orderSql(column: Column): string {
  const byValue = column.type === undefined || isOrderedByValue(column.kind);
  return byValue ? nameSql(column) : textSql(column);
}

/** NULL is an empty field; only text can need quotes. */
function fieldSql(column: Column): string {
  const text = textSql(column);
  if (column.kind !== 'text') return `coalesce(${text}, '')`;
  return `CASE WHEN ${nameSql(column)} IS NULL THEN '' WHEN regexp_matches(${text}, '[",\\r\\n]') OR ${text} = '' THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;
}

/** SQL that gives a table as canonical CSV lines (`core/table-lines.ts`), one VARCHAR per row. */
import type { Column, TableShape } from './table.ts';

/** Ordered by the key, in code point order, NULL first. */
export function tableLinesSql({ name, key, columns }: TableShape): string {
  return `SELECT concat_ws(',', ${columns.map(fieldSql).join(', ')}) FROM ${name} ORDER BY ${key.map((column) => `${column} NULLS FIRST`).join(', ')}`;
}

/** NULL is an empty field; only text can need quotes. */
function fieldSql({ name, kind }: Column): string {
  const text = `CAST(${name} AS VARCHAR)`;
  if (kind !== 'text') return `coalesce(${text}, '')`;
  return `CASE WHEN ${name} IS NULL THEN '' WHEN regexp_matches(${text}, '[",\\r\\n]') OR ${text} = '' THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;
}

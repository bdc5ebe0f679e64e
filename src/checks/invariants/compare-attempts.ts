/** Where two builds part that should be the same. */

import { parseLine } from '../../contracts/tables/line-differences.ts';
import type { BuiltTable, BuiltTables } from '../../pipelines/declared/built-tables.ts';
import type { Attempt } from './try-build.ts';

/** Which rows of a table count; all of them where it is not given. */
export type PickRows = (table: BuiltTable & { kind: 'table' }) => readonly string[];

const allRows: PickRows = ({ lines }) => lines;

/** A sentence about the first difference; null where there is none. */
export function findChange(
  before: BuiltTables,
  after: Attempt,
  pick: PickRows = allRows,
): string | null {
  if (after.kind === 'failed') return `the pipeline fails: ${after.message}`;
  for (const [file, one] of before) {
    const other = after.tables.get(file);
    const change = other === undefined ? null : changeOfTable(one, other, pick);
    if (change !== null) return change;
  }
  return null;
}

function changeOfTable(one: BuiltTable, other: BuiltTable, pick: PickRows): string | null {
  if (one.kind === 'unusable') return null;
  if (other.kind === 'unusable') return other.reason;
  const [lines, others] = [pick(one), pick(other)];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const { name } = one.shape;
  if (at !== -1) return `${name}: ${lines[at]} became ${others[at] ?? 'nothing'}`;
  return others.length > lines.length ? `${name}: ${others[lines.length]} came in addition` : null;
}

/** A key that stands twice, or a table that cannot be compared; null where all is well. */
export function findRepeatedKey(tables: BuiltTables): string | null {
  for (const table of tables.values()) {
    if (table.kind === 'unusable') return table.reason;
    const { shape, lines } = table;
    const keys = lines.map((line) => JSON.stringify(parseLine(line).slice(0, shape.key.length)));
    // Rows stand in order of their key.
    const at = keys.findIndex((key, index) => key === keys[index + 1]);
    if (at !== -1) return `${shape.name}: the key of ${lines[at]} is there twice`;
  }
  return null;
}

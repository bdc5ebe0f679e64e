/** Which tables of an attached file are plain data: a view or a generated column is an expression, and is not. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import type { Export } from './export-tables.ts';

/** Of each plain table, its columns in their order, each with its type. */
export type PlainColumns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** By the alias, each of which is attached; a file without a plain table has none. */
export async function plainColumns(
  database: Database,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, PlainColumns>> {
  const rows = await database.rows(
    `SELECT database_name, table_name, column_name, data_type
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name IN (${aliases.map(quoted).join(', ')}) AND schema_name = 'main' AND column_default IS NULL
     ORDER BY table_name, column_index`,
    'result',
  );
  const plain = new Map<string, Map<string, Map<string, string>>>();
  for (const [alias, table, column, type] of rows) {
    const tables = plain.get(String(alias)) ?? new Map<string, Map<string, string>>();
    const columns = tables.get(String(table)) ?? new Map<string, string>();
    plain.set(String(alias), tables.set(String(table), columns.set(String(column), String(type))));
  }
  return plain;
}

/** @throws GateError PIPELINE_TABLE */
export function requirePlain(
  exports: readonly Export[],
  plain: PlainColumns = new Map(),
  scriptFor: (table: string) => string,
): void {
  for (const { table, columns } of exports) {
    const missing = columns.filter((column) => plain.get(table)?.has(column) !== true);
    if (missing.length === 0) continue;
    const detail = `${missing.join(', ')} did not come as plain data`;
    throw new GateError('PIPELINE_TABLE', { file: scriptFor(table), table, detail });
  }
}

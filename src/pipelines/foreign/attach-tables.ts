/** A file that foreign SQL's process handed back, attached to a database of the judge: read only, and as data. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import type { Export } from './export-tables.ts';

/**
 * @param file absolute, in a directory that the database may read
 * @param scriptFor what a sentence calls the maker of a table
 * @throws GateError PIPELINE_TABLE where it is no plain table: a view or a generated column is an
 *   expression, and no expression of foreign SQL is evaluated here
 */
export async function attachTables(
  database: Database,
  exports: readonly Export[],
  { file, alias }: { readonly file: string; readonly alias: string },
  scriptFor: (table: string) => string,
): Promise<void> {
  await attachResult(database, file, alias);
  requirePlain(exports, (await plainColumns(database, [alias])).get(alias), scriptFor);
}

export async function attachResult(database: Database, file: string, alias: string): Promise<void> {
  await database.execute(`ATTACH ${quoted(file)} AS ${alias} (READ_ONLY)`, 'result');
}

/** Type of each column of a plain table, by `table.column`. */
export type PlainColumns = ReadonlyMap<string, string>;

/** By the alias. */
export async function plainColumns(
  database: Database,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, PlainColumns>> {
  const rows = await database.rows(
    `SELECT database_name, table_name, column_name, data_type
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name IN (${aliases.map(quoted).join(', ')}) AND schema_name = 'main' AND column_default IS NULL`,
    'result',
  );
  const plain = new Map<string, Map<string, string>>();
  for (const [alias, table, column, type] of rows) {
    const own = plain.get(String(alias)) ?? new Map<string, string>();
    plain.set(String(alias), own.set(`${table}.${column}`, String(type)));
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
    const missing = columns.filter((column) => !plain.has(`${table}.${column}`));
    if (missing.length === 0) continue;
    const detail = `${missing.join(', ')} did not come as plain data`;
    throw new GateError('PIPELINE_TABLE', { file: scriptFor(table), table, detail });
  }
}

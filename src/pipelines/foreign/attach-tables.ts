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
  await database.execute(`ATTACH ${quoted(file)} AS ${alias} (READ_ONLY)`, 'result');
  const rows = await database.rows(
    `SELECT table_name, column_name
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name = ${quoted(alias)} AND schema_name = 'main' AND column_default IS NULL`,
    'result',
  );
  const plain = new Set(rows.map(([table, column]) => `${table}.${column}`));
  for (const { table, columns } of exports) {
    const missing = columns.filter((column) => !plain.has(`${table}.${column}`));
    if (missing.length === 0) continue;
    const detail = `${missing.join(', ')} did not come as plain data`;
    throw new GateError('PIPELINE_TABLE', { file: scriptFor(table), table, detail });
  }
}

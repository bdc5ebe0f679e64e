/** A file that foreign SQL's process handed back, attached to a database of the judge: read only, and as data. */
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import type { Export } from './export-tables.ts';
import { plainColumns, requirePlain } from './plain-columns.ts';

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
  await attachReadOnly(database, file, alias);
  requirePlain(exports, (await plainColumns(database, [alias])).get(alias), scriptFor);
}

export async function attachReadOnly(
  database: Database,
  file: string,
  alias: string,
): Promise<void> {
  await database.execute(`ATTACH ${quoted(file)} AS ${alias} (READ_ONLY)`, 'result');
}

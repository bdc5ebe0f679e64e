/** Tables of a database that foreign SQL has worked in, copied into a fresh file as plain data. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';

/** A query whose columns are copied: of a table, or what a rule finds. */
export interface Export {
  /** Of the table in the file. */
  readonly table: string;
  readonly columns: readonly string[];
}

export interface ResultFile {
  /** Absolute; nobody may know it before: then it cannot have been prepared. */
  readonly file: string;
  /** As little known. */
  readonly alias: string;
  /** Whether it holds few rows. */
  readonly few?: boolean;
}

/** The statement that attaches a fresh file. Each column fills a block at least: those of DuckDB's own choice are of 256 KiB. */
export function attachSql({ file, alias, few = false }: ResultFile): string {
  return `ATTACH ${quoted(file)} AS ${alias}${few ? ' (BLOCK_SIZE 16384)' : ''}`;
}

/**
 * Only columns are named, and no function is called: a macro of foreign SQL may bear any function's
 * name. A view is evaluated here, and arrives as rows.
 * @param scriptFor what a sentence calls the maker of a table
 * @param andMore what else goes into the file, while it is attached
 * @throws GateError PIPELINE_TABLE where a table or a column is missing
 */
export async function exportTables(
  database: Database,
  exports: readonly Export[],
  { file, alias, few = false }: ResultFile,
  scriptFor: (table: string) => string,
  andMore: (alias: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await endTransaction(database);
  await database.execute(attachSql({ file, alias, few }), 'result');
  for (const { table, columns } of exports) {
    await requireColumns(database, { table, columns }, scriptFor(table));
    await database.execute(
      `CREATE TABLE ${alias}.main.${table} AS SELECT ${columns.join(', ')} FROM ${table}`,
      scriptFor(table),
    );
  }
  await andMore(alias);
  await database.execute(`CHECKPOINT ${alias}`, 'result');
}

/** One that a script has begun and not ended would hold what follows. */
async function endTransaction(database: Database): Promise<void> {
  await database.execute('COMMIT', 'result').catch((error: unknown) => {
    if (!(error instanceof GateError && /no transaction is active/.test(error.message)))
      throw error;
  });
}

async function requireColumns(
  database: Database,
  { table, columns }: Export,
  file: string,
): Promise<void> {
  const present = await database
    .rows(`DESCRIBE SELECT * FROM ${table}`, file)
    .catch((error: unknown) => {
      if (!(error instanceof GateError && isMissing(error, table))) throw error;
      throw new GateError('PIPELINE_TABLE', { file, table, detail: 'there is none' });
    });
  const names = present.map(([name]) => name);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === 0) return;
  const detail = `it lacks ${missing.join(', ')}`;
  throw new GateError('PIPELINE_TABLE', { file, table, detail });
}

function isMissing({ message }: GateError, table: string): boolean {
  return message.includes(`Table with name ${table} does not exist`);
}

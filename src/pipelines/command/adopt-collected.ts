/** The tables that were collected from a command, under their names in the judge's database. */
import { GateError } from '../../contracts/errors.ts';
import type { BuildRequest } from '../../contracts/pipeline.ts';
import type { WantedTable } from '../../contracts/ports/sql-processes.ts';
import type { Database } from '../../contracts/ports.ts';
import { identifier } from '../../contracts/sql/identifier.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { attachTables } from '../foreign/attach-tables.ts';

const ALIAS = 'pipeline_tables';

/**
 * Those that are there, but for the ones whose columns are known: these must be.
 * @throws GateError PIPELINE_TABLE
 */
export async function adoptCollected(
  database: Database,
  {
    file,
    target,
    tables,
    maker,
  }: {
    /** Absolute, in a directory that the database may read. */
    readonly file: string;
    readonly target: BuildRequest['target'];
    readonly tables: readonly WantedTable[];
    readonly maker: string;
  },
): Promise<void> {
  await attachTables(database, [], { file, alias: ALIAS }, () => maker);
  const columns = await plainColumns(database);
  for (const { name, columns: needed } of tables) {
    if (!columns.has(name)) {
      if (needed === null) continue;
      const detail =
        'there is none. Leave it in DC_EVENT_GATE_DATABASE or DC_EVENT_GATE_OUTPUT, or declare which tables there are (tables)';
      throw new GateError('PIPELINE_TABLE', { file: maker, table: name, detail });
    }
    const plain = columns.get(name) ?? [];
    const missing = (needed ?? []).filter((column) => !plain.includes(column.name));
    if (missing.length > 0) {
      const detail = `${missing.map((column) => column.name).join(', ')} did not come as plain data`;
      throw new GateError('PIPELINE_TABLE', { file: maker, table: name, detail });
    }
    const kind = target === 'file' ? 'TABLE' : 'VIEW';
    await database.execute(
      `CREATE OR REPLACE ${kind} ${identifier(name)} AS SELECT ${plain.map(identifier).join(', ')} FROM ${ALIAS}.main.${identifier(name)}`,
      maker,
    );
  }
  if (target === 'file') await database.execute(`DETACH ${ALIAS}`, 'result');
}

/** Of each table, in their order. */
async function plainColumns(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.rows(
    `SELECT table_name, column_name
     FROM duckdb_tables() JOIN duckdb_columns() USING (database_name, schema_name, table_name)
     WHERE database_name = ${quoted(ALIAS)} AND schema_name = 'main' AND column_default IS NULL
     ORDER BY table_name, column_index`,
    'result',
  );
  const columns = new Map<string, string[]>();
  for (const [table, column] of rows) {
    const own = columns.get(String(table)) ?? [];
    columns.set(String(table), [...own, String(column)]);
  }
  return columns;
}

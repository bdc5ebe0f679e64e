/** The DuckDB file that a command has left, attached to read; where it cannot be, why, and what to do. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';

/** The name of the file without its ending: so it was called when its views were made. */
export const WAREHOUSE = 'warehouse';

/** Who made a file, and who reads it. */
export interface Parties {
  /** The command. */
  readonly maker: string;
  /** Versions of DuckDB; null where nobody knows. */
  readonly madeBy: string | null;
  readonly reader: string;
}

/** @throws GateError COMMAND_DATABASE */
export async function attachWarehouse(
  database: Database,
  file: string,
  { maker, ...versions }: Parties,
): Promise<void> {
  await database
    .execute(`ATTACH ${quoted(file)} AS ${WAREHOUSE} (READ_ONLY)`, maker)
    .catch((error: unknown) => {
      if (!(error instanceof GateError) || error.code !== 'SQL_FAILED') throw error;
      throw new GateError(
        'COMMAND_DATABASE',
        { run: maker, ...explain(String(error.facts.detail), versions) },
        { cause: error },
      );
    });
}

/** DuckDB's words about a file that it cannot open, as what is wrong and what to do. */
function explain(
  words: string,
  { madeBy, reader }: Omit<Parties, 'maker'>,
): { readonly detail: string; readonly step: string } {
  if (/file with version number/i.test(words))
    return {
      detail: `DuckDB ${madeBy ?? 'of another version'} has made in a form that DuckDB ${reader}, which reads it here, cannot read`,
      step: "Write into the empty file that lies there, whose form a newer DuckDB keeps, or set storage_compatibility_version to 'v1.2.0' (docs/PIPELINES.md), or leave Parquet files in DC_EVENT_GATE_OUTPUT.",
    };
  if (/Could not set lock|Conflicting lock/i.test(words))
    return {
      detail: 'is locked by a process that still has it open',
      step: 'Close the connection before the command ends, and let it wait for what it starts.',
    };
  const [first = ''] = words.split('\n');
  return {
    detail: `is no DuckDB file that can be read: ${withoutPlaces(first)}`,
    step: 'Let the command end only when the database is written and closed.',
  };
}

/** Paths of this run mean nothing to a reader. */
function withoutPlaces(words: string): string {
  return words.replaceAll(/"[^"]*\/([^/"]+)"/g, '$1').replace(/[.!]$/, '');
}

export interface StoredTable {
  readonly schema: string;
  readonly table: string;
  readonly kind: 'table' | 'view';
}

export async function findTables(database: Database, maker: string): Promise<StoredTable[]> {
  const rows = await database.rows(
    `SELECT schema_name, table_name, 'table' FROM duckdb_tables() WHERE database_name = ${quoted(WAREHOUSE)}
     UNION ALL
     SELECT schema_name, view_name, 'view' FROM duckdb_views() WHERE database_name = ${quoted(WAREHOUSE)} AND NOT internal
     ORDER BY ALL`,
    maker,
  );
  return rows.map(([schema, table, kind]) => ({
    schema: String(schema),
    table: String(table),
    kind: kind === 'view' ? 'view' : 'table',
  }));
}

/** The events as Parquet, for a command that would rather read columns. */
import { GateError } from '../../contracts/errors.ts';
import type { Console, Database } from '../../contracts/ports.ts';
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';

/**
 * Columns and their types as DuckDB finds them in the events: a number with a point is a DOUBLE there. The
 * NDJSON has every digit.
 * @param events absolute paths of NDJSON files
 * @param file absolute; the database may write there
 * @returns the file, or null where the events have no common columns, which is said
 */
export async function writeParquet(
  database: Database,
  events: readonly string[],
  file: string,
  console: Pick<Console, 'note'>,
): Promise<string | null> {
  const sql = `COPY (FROM read_json(${literal(events)}, format = 'newline_delimited', records = true, sample_size = -1,
      maximum_object_size = 16777216, union_by_name = true, hive_partitioning = false)) TO ${quoted(file)} (FORMAT parquet)`;
  try {
    await database.execute(sql, 'events as Parquet');
    return file;
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'SQL_FAILED') throw error;
    const [words = ''] = String(error.facts.detail).split('\n');
    console.note(
      `DC_EVENT_GATE_EVENTS_PARQUET is not set, as the events cannot be written as Parquet: ${words}`,
    );
    return null;
  }
}

/** Rows of one Parquet file, and the proof that they are all of its rows and of no other file. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventField, ParquetRow } from '../../../contracts/ports/parquet.ts';
import { quoted } from '../../../contracts/sql/sql-literal.ts';
import type { NodeApi } from '../client.ts';
import { eventWriter } from './event-writer.ts';
import { readSchema } from './schema.ts';
import { writeRows } from './write-rows.ts';

/** @throws GateError PARQUET_COLUMN; Error with DuckDB's words */
export async function* readRows(
  api: NodeApi,
  connection: DuckDBConnection,
  absolute: string,
  event: EventField,
): AsyncGenerator<ParquetRow[]> {
  const expected = await countRows(connection, absolute);
  const source = quoted(absolute);
  const schema = await readSchema(connection, source);
  // Folders are no columns: by default DuckDB takes `year=2024/` for one.
  const sql = `SELECT * FROM read_parquet(${source}, hive_partitioning = false)`;
  const result = await connection.stream(sql);
  const table = { names: result.columnNames(), types: result.columnTypes(), schema };
  const write = eventWriter({ api, file: absolute }, table, event);
  let count = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const { rows, end } = writeRows(chunk.getRows(), write);
    count += rows.length;
    yield rows;
    if (end !== null) throw end;
  }
  if (count !== expected) throw new Error(`${expected} rows are announced, ${count} are there`);
}

/** Rows by the file's own account. DuckDB takes a path for a pattern; that it is this one file is asked first. */
async function countRows(connection: DuckDBConnection, absolute: string): Promise<number> {
  const sql = `SELECT file_name, num_rows FROM parquet_file_metadata(${quoted(absolute)})`;
  const files = (await connection.runAndReadAll(sql)).getRows();
  const [[name, rows] = []] = files;
  if (files.length === 1 && name === absolute) return Number(rows);
  throw new Error('DuckDB reads its path as a pattern of other files');
}

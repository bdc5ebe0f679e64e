/** Rows as the text of their events, and where one cannot be. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { ParquetRow } from '../../../contracts/ports/parquet.ts';
import { ValueRefusal } from './cells.ts';

/** The rows until one after which nothing can be read; those before it stay good. */
export function writeRows(
  values: readonly DuckDBValue[][],
  write: (row: readonly DuckDBValue[]) => string,
): { rows: ParquetRow[]; end: unknown } {
  const rows: ParquetRow[] = [];
  for (const row of values) {
    try {
      rows.push(write(row));
    } catch (error) {
      if (!(error instanceof ValueRefusal)) return { rows, end: error };
      rows.push(error.refusal);
    }
  }
  return { rows, end: null };
}

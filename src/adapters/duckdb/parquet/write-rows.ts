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
      rows.push({ ...error.refusal, bytes: roughSize(row) });
    }
  }
  return { rows, end: null };
}

const BYTES_OF_A_VALUE = 8;

/** Of all texts in a row, however deep, and a few bytes for each other value. */
function roughSize(row: readonly DuckDBValue[]): number {
  let size = 0;
  const open: unknown[] = [...row];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') size += value.length;
    else if (ArrayBuffer.isView(value)) size += value.byteLength;
    else if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) open.push(member);
    else size += BYTES_OF_A_VALUE;
  }
  return size;
}

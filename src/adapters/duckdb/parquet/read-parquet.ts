/** Parquet rows as the JSON texts of events: envelope columns, and `payload` as JSON text or STRUCT. */
import type { ReadParquet } from '../../../contracts/ports/parquet.ts';
import { createChunkReader } from '../chunk-reader.ts';
import type { NodeApi } from '../client.ts';
import type { Running } from '../running.ts';
import { readRows } from './read-rows.ts';

export function createParquetReader(load: () => Promise<NodeApi>, running: Running): ReadParquet {
  return createChunkReader(load, running, readRows);
}

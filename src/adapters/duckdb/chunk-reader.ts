/** A file read through a DuckDB of its own, chunk by chunk, which the end of the run can interrupt. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { GateError } from '../../contracts/errors.ts';
import type { EventField, ParquetRow, ReadParquet } from '../../contracts/ports/parquet.ts';
import { CLOSED, loadClient, type NodeApi } from './client.ts';
import type { Running } from './running.ts';

export type ReadChunks = (
  api: NodeApi,
  connection: DuckDBConnection,
  absolute: string,
  event: EventField,
) => AsyncGenerator<ParquetRow[]>;

export function createChunkReader(
  load: () => Promise<NodeApi>,
  running: Running,
  read: ReadChunks,
): ReadParquet {
  return async function* readFile(absolute, event) {
    const api = await loadClient(load);
    const instance = await api.DuckDBInstance.create(':memory:', CLOSED);
    const connection = await instance.connect();
    try {
      const chunks = read(api, connection, absolute, event);
      for (;;) {
        const chunk = await running.run(connection, () => chunks.next());
        if (chunk.done) return;
        yield chunk.value;
      }
    } catch (cause) {
      if (cause instanceof GateError) throw cause;
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GateError('SQL_FAILED', { file: absolute, detail }, { cause });
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

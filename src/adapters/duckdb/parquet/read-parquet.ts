/** Parquet rows as the JSON texts of events: envelope columns, and `payload` as JSON text or STRUCT. */
import { GateError } from '../../../contracts/errors.ts';
import type { ReadParquet } from '../../../contracts/ports/parquet.ts';
import { CLOSED, loadClient, type NodeApi } from '../client.ts';
import type { Running } from '../running.ts';
import { readRows } from './read-rows.ts';

export function createParquetReader(load: () => Promise<NodeApi>, running: Running): ReadParquet {
  return async function* readParquet(absolute, event) {
    const api = await loadClient(load);
    const instance = await api.DuckDBInstance.create(':memory:', CLOSED);
    const connection = await instance.connect();
    try {
      const chunks = readRows(api, connection, absolute, event);
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

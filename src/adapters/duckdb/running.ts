/** The statements that are at work, so that the end of the run need not wait for them. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { untilOver } from '../../contracts/until-over.ts';

export interface Running {
  /** Does `work` on the connection; at the end of the run it is interrupted, and nobody hears of it. */
  run<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T>;
  /**
   * Whether DuckDB is still at work. Node cannot end before it has finished, and there are functions that
   * it interrupts only after a batch of rows.
   */
  isBusy(): boolean;
}

/** An interruption that comes between two statements of a script stops neither. */
const AGAIN_MS = 50;

/** @param signal of the end of the run */
export function createRunning(signal: AbortSignal): Running {
  const busy = new Map<DuckDBConnection, number>();
  const count = (connection: DuckDBConnection, change: 1 | -1): void => {
    const left = (busy.get(connection) ?? 0) + change;
    if (left === 0) busy.delete(connection);
    else busy.set(connection, left);
  };
  const interrupt = (): void => {
    for (const connection of busy.keys()) connection.interrupt();
    if (busy.size > 0) setTimeout(interrupt, AGAIN_MS);
  };
  signal.addEventListener('abort', interrupt, { once: true });
  return {
    run: (connection, work) =>
      untilOver(signal, async () => {
        count(connection, 1);
        try {
          return await work();
        } finally {
          count(connection, -1);
        }
      }),
    isBusy: () => busy.size > 0,
  };
}

import { openFile, requireSteps, validated } from './load.ts';
import { clocked, type PreparedWorkload, type WorkloadContext } from './workload.ts';

/** From a file of NDJSON to rows in a database file, validated, and on disk. */
export async function prepareIngest(context: WorkloadContext): Promise<PreparedWorkload> {
  const events = await ingest(context);
  return {
    events,
    isWarm: true,
    async run() {
      const taken = await clocked(context, () => ingest(context));
      return { ...taken, values: { 'events-per-second': events / taken.seconds } };
    },
    close: () => undefined,
  };
}

async function ingest(context: WorkloadContext): Promise<number> {
  const { events, spool, columns } = await validated(context, context.job.lines);
  const database = await openFile(context, 'ingested.duckdb');
  try {
    await requireSteps(context.engine).load(database, { spool, columns, asOf: null });
    // Durable: all of it is in the file, and the file is flushed.
    await database.execute('CHECKPOINT', 'checkpoint');
    return events;
  } finally {
    database.close();
  }
}

import { openFile, rebuildBySteps, requireSteps, validated } from './load.ts';
import { clocked, type PreparedWorkload, type WorkloadContext } from './workload.ts';

/** From the team's own valid events to all tables, by SQL, in a database file. */
export async function preparePipeline(context: WorkloadContext): Promise<PreparedWorkload> {
  const { events, spool, columns } = await validated(context, context.job.lines);
  const steps = requireSteps(context.engine);
  const rebuild = async () => {
    const database = await openFile(context, 'tables.duckdb');
    try {
      await rebuildBySteps(database, steps, { spool, columns, asOf: null });
      await database.execute('CHECKPOINT', 'checkpoint');
    } finally {
      database.close();
    }
  };
  return {
    events,
    async run() {
      const taken = await clocked(context, rebuild);
      const { seconds } = taken;
      return { ...taken, values: { seconds, 'events-per-second': events / seconds } };
    },
    close: () => undefined,
  };
}

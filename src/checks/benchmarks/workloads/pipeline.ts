import type { HearScript } from '../../../contracts/pipeline.ts';
import { openFile, rebuildBySteps, requireSteps, validated } from './load.ts';
import { clockedFrom, type PreparedWorkload, type WorkloadContext } from './workload.ts';

/** From the team's own valid events to all tables, by SQL, in a database file. */
export async function preparePipeline(context: WorkloadContext): Promise<PreparedWorkload> {
  const { events, spool, columns } = await validated(context, context.job.lines);
  const steps = requireSteps(context.engine);
  const rebuild = async (hear: HearScript) => {
    const database = await openFile(context, 'tables.duckdb');
    try {
      await rebuildBySteps(database, steps, { spool, columns, asOf: null }, hear);
      await database.execute('CHECKPOINT', 'checkpoint');
    } finally {
      database.close();
    }
  };
  return {
    events,
    async run() {
      const taken = await clockedFrom(context, rebuild);
      const { seconds } = taken;
      return { ...taken, values: { seconds, 'events-per-second': events / seconds } };
    },
    close: () => undefined,
  };
}

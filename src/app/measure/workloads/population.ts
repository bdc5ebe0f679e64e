import populationSql from '../../../sql/workload/population.sql';
import type { Database } from '../../ports.ts';
import { groundSql } from '../../reconstruction/ground-tables.ts';
import { rebuildBalances } from '../../reconstruction/reconstruct.ts';
import { writeAllSnapshots } from '../../reconstruction/snapshots.ts';
import { openFile } from './load.ts';
import { type PreparedWorkload, timed, type WorkloadContext } from './workload.ts';

/** Employees made at a time: a sort of all events would need memory that is not what is measured. */
const SLICE = 10_000;

/** Everybody: five years of events made inside DuckDB, their balances, limits and weekly snapshots. */
export async function preparePopulation(context: WorkloadContext): Promise<PreparedWorkload> {
  return {
    events: 0,
    async run() {
      let events = 0;
      const seconds = await timed(context, async () => {
        events = await everybody(context);
      });
      return { seconds, values: { seconds, events } };
    },
    close: () => undefined,
  };
}

async function everybody(context: WorkloadContext): Promise<number> {
  const { engine, job } = context;
  const { pipeline } = engine;
  const database = await openFile(context, 'population.duckdb');
  try {
    await database.execute(pipeline.tables.sql, pipeline.tables.name);
    await makeEvents(context, database);
    await database.execute(groundSql(), 'ground tables');
    await database.execute(pipeline.macros.sql, pipeline.macros.name);
    const [row] = await database.rows(
      'SELECT count(*), CAST(max(effective_date) AS VARCHAR) FROM events',
      'events',
    );
    await database.setVariable('as_of', row?.[1] ?? '');
    context.ports.console.note(
      `${Number(row?.[0]).toLocaleString('en-US')} events of ${job.employees.toLocaleString('en-US')} employees made; balances`,
    );
    await rebuildBalances(database, pipeline);
    context.ports.console.note('balances rebuilt; weekly snapshots');
    await writeAllSnapshots(database, pipeline.weeklySnapshots);
    await database.execute('CHECKPOINT', 'checkpoint');
    return Number(row?.[0]);
  } finally {
    database.close();
  }
}

async function makeEvents({ job, ports }: WorkloadContext, database: Database): Promise<void> {
  for (let first = 1; first <= job.employees; first += SLICE) {
    const last = Math.min(job.employees, first + SLICE - 1);
    await database.execute(
      `SET VARIABLE first_number = ${first}; SET VARIABLE last_number = ${last}`,
      'population',
    );
    await database.execute(populationSql, 'population.sql');
    ports.console.progress('making events', last / job.employees);
  }
}

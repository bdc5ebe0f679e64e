import type { Database } from '../../../contracts/ports.ts';
import { counted } from '../../../contracts/rate.ts';
import { LAST_YEAR } from '../../../plan/generate/population.ts';
import careerEventsSql from '../../../sql/workload/career_events.sql';
import careersSql from '../../../sql/workload/careers.sql';
import payrollSql from '../../../sql/workload/payroll.sql';
import planEventsSql from '../../../sql/workload/plan_events.sql';
import populationSql from '../../../sql/workload/population.sql';
import { openFile, requireSteps } from './load.ts';
import { clocked, type PreparedWorkload, type WorkloadContext } from './workload.ts';

/** Employees made at a time: everybody at once would need memory that is not what is measured. */
const SLICE = 10_000;

/** Bytes that DuckDB may take. Without a limit it keeps whatever it has read or written, as far as there is memory. */
const MEMORY = 1_200_000_000;

/** The calendar years of the events; the last one is that of the line generator. */
const YEARS = 5;
const FIRST_YEAR = LAST_YEAR - YEARS + 1;

/** In this order: who they are, what payroll pays, and the events of it. */
const SCRIPTS = [
  ['careers.sql', careersSql],
  ['payroll.sql', payrollSql],
  ['career_events.sql', careerEventsSql],
  ['plan_events.sql', planEventsSql],
  ['population.sql', populationSql],
] as const;

/** People by number, from `first` to `last`; a person is the same in any slice. */
export interface WorkforceSlice {
  readonly first: number;
  readonly last: number;
  readonly seed: number;
  /** The identifier of the scenario, and its place among those of the database, from 0. */
  readonly scenario: readonly [id: string, place: number];
}

/** Everybody: five years of events made inside DuckDB, their balances, limits and weekly snapshots. */
export async function preparePopulation(context: WorkloadContext): Promise<PreparedWorkload> {
  return {
    events: 0,
    // One large piece of work, which warms itself up.
    isWarm: true,
    async run() {
      let events = 0;
      const taken = await clocked(context, async () => {
        events = await everybody(context);
      });
      return { ...taken, values: { seconds: taken.seconds, events } };
    },
    close: () => undefined,
  };
}

async function everybody(context: WorkloadContext): Promise<number> {
  const { engine, job } = context;
  const steps = requireSteps(engine);
  const database = await openFile(context, 'population.duckdb', { memory: MEMORY });
  try {
    await steps.prepare(database);
    await makeEvents(context, database);
    const [row] = await database.rows(
      'SELECT count(*), CAST(max(effective_date) AS VARCHAR) FROM events',
      'events',
    );
    await database.setVariable('as_of', row?.[1] ?? '');
    const { note, progress } = context.ports.console;
    note(`${counted(Number(row?.[0]), 'event')} of ${counted(job.employees, 'employee')} made`);
    progress('rebuilding their balances', MADE);
    await steps.balances(database);
    progress('building their weekly snapshots', REBUILT);
    await steps.snapshots(database);
    await database.execute('CHECKPOINT', 'checkpoint');
    return Number(row?.[0]);
  } finally {
    database.close();
  }
}

/** Shares of the whole that are done then, about. */
const MADE = 0.4;
const REBUILT = 0.55;

async function makeEvents({ job, ports }: WorkloadContext, database: Database): Promise<void> {
  for (let first = 1; first <= job.employees; first += SLICE) {
    const last = Math.min(job.employees, first + SLICE - 1);
    await addWorkforce(database, { first, last, seed: job.seed, scenario: ['baseline', 0] });
    ports.console.progress('making events', (MADE * last) / job.employees);
  }
}

/**
 * Adds the events of a slice of the workforce to table `events`; needs the ground tables and the macros.
 *
 * @returns once they are in; nothing is ordered, `event_order` says it
 * @internal Scripts make events with it that no workload has.
 */
export async function addWorkforce(database: Database, slice: WorkforceSlice): Promise<void> {
  const [scenario, place] = slice.scenario;
  await database.execute(
    `SET VARIABLE first_number = ${slice.first}; SET VARIABLE last_number = ${slice.last};
     SET VARIABLE first_year = ${FIRST_YEAR}; SET VARIABLE years = ${YEARS};
     SET VARIABLE seed = ${slice.seed}; SET VARIABLE scenario_number = ${place}`,
    'workforce',
  );
  await database.setVariable('scenario', scenario);
  for (const [name, sql] of SCRIPTS) await database.execute(sql, name);
  await database.execute('INSERT INTO events BY NAME FROM workload_events', 'population.sql');
}

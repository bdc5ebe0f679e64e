import type { Database } from '../../../contracts/ports.ts';
import { quoted } from '../../../contracts/sql/sql-literal.ts';
import { LAST_YEAR } from '../../../plan/generate/population.ts';
import { TABLES } from '../../../plan/tables.ts';
import { openFile, rebuildBySteps, requireSteps, validated } from './load.ts';
import { listEmployees } from './people.ts';
import {
  clocked,
  type PreparedWorkload,
  percentile,
  timed,
  type WorkloadContext,
} from './workload.ts';

/**
 * Several scenarios ingested and rebuilt at once, while the histories of all of them are read from one
 * database. Whatever a scenario's tables hold must be what they hold when it runs alone: `leaks` counts
 * the tables where that is not so.
 */
export async function prepareConcurrency(context: WorkloadContext): Promise<PreparedWorkload> {
  const { job } = context;
  const alone: string[][] = [];
  for (const [index, lines] of job.lines.entries())
    alone.push(await checksums(context, [lines], `alone-${index}`));
  const together = await built(context, job.lines, 'together');
  const employees = await listEmployees(together.database, 50);
  const leaksTogether = await leaksIn(together.database, alone);

  return {
    events: together.events,
    // Each scenario has been ingested and rebuilt, and all of them read.
    isWarm: true,
    async run() {
      let isDone = false;
      const reading = reads(context, together.database, employees, () => isDone);
      let found: string[][] = [];
      const taken = await clocked(context, async () => {
        found = await Promise.all(
          job.lines.map((lines, index) => checksums(context, [lines], `scenario-${index}`)),
        );
      });
      isDone = true;
      const times = (await reading).sort((a, b) => a - b);
      const leaks = found.flat().filter((sum, at) => sum !== alone.flat()[at]).length;
      return {
        ...taken,
        values: {
          'events-per-second': together.events / taken.seconds,
          'read-p99': percentile(times, 0.99) * 1000,
          leaks: leaks + leaksTogether,
        },
      };
    },
    close: () => together.database.close(),
  };
}

async function built(
  context: WorkloadContext,
  lines: readonly string[],
  name: string,
): Promise<{ database: Database; events: number }> {
  const into = await context.ports.workspace.temporaryDirectory();
  const { spool, columns } = await validated(context, lines, into);
  const database = await openFile({ ...context, directory: into }, `${name}.duckdb`);
  const request = { spool, columns, asOf: `${LAST_YEAR}-12-31` };
  const { events } = await rebuildBySteps(database, requireSteps(context.engine), request);
  return { database, events };
}

/** One number for each table of a scenario that has a database to itself. */
async function checksums(
  context: WorkloadContext,
  lines: readonly string[],
  name: string,
): Promise<string[]> {
  const { database } = await built(context, lines, name);
  try {
    return await readChecksums(database, null);
  } finally {
    database.close();
  }
}

/** The order of rows does not matter to it. */
async function readChecksums(database: Database, scenario: string | null): Promise<string[]> {
  const where = scenario === null ? '' : `WHERE scenario_id = ${quoted(scenario)}`;
  const sums: string[] = [];
  for (const { name } of TABLES) {
    const [row] = await database.rows(
      `SELECT count(*) || ' ' || coalesce(bit_xor(hash(rows)), 0)
       FROM ${name} AS rows ${where}`,
      name,
    );
    sums.push(row?.[0] ?? '');
  }
  return sums;
}

async function leaksIn(database: Database, alone: readonly string[][]): Promise<number> {
  const scenarios = await database.rows(
    'SELECT DISTINCT scenario_id FROM events ORDER BY 1',
    'events',
  );
  let leaks = scenarios.length === alone.length ? 0 : 1;
  for (const [index, [scenario]] of scenarios.entries()) {
    const sums = await readChecksums(database, scenario ?? '');
    leaks += sums.filter((sum, at) => sum !== alone[index]?.[at]).length;
  }
  return leaks;
}

/** Seconds of each read, one after the other, until it is done. */
async function reads(
  context: WorkloadContext,
  database: Database,
  employees: readonly string[],
  isDone: () => boolean,
): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; !isDone(); at += 1) {
    const employee = employees[at % employees.length] ?? '';
    const sql = `SELECT * FROM fct_participant_balance_snapshots WHERE employee_id = ${quoted(employee)}`;
    times.push(await timed(context, () => database.rows(sql, 'snapshots')));
  }
  return times;
}

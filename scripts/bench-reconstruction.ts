/** The measured part of bench-reconstruction.mjs: one process, one DuckDB file. */
import { DuckDBInstance } from '@duckdb/node-api';
import { createDatabase } from '../src/adapters/duckdb/database.ts';
import { createRunning } from '../src/adapters/duckdb/running.ts';
import { addWorkforce } from '../src/checks/benchmarks/workloads/population.ts';
import { readBalancesOn } from '../src/pipelines/reference/read-balances-on.ts';
import { BUILTIN_SCRIPTS } from '../src/pipelines/reference/scripts.ts';
import { writeAllSnapshots } from '../src/pipelines/reference/snapshots.ts';

const [mode, file = '', participants = '', memory = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(file, {
  memory_limit: memory,
  storage_compatibility_version: 'v1.3.0',
});
const running = createRunning(new AbortController().signal);
const database = createDatabase(instance, await instance.connect(), running);
const pipeline = BUILTIN_SCRIPTS;
const AS_OF = '2025-12-31';

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  say(name, `${((performance.now() - start) / 1000).toFixed(2)} s`);
}

/** 21 runs, after one that is not counted. */
async function lookedUp(name: string, work: (employee: string) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const employees = await withFullHistory();
  for (let run = 0; run < 22; run += 1) {
    const start = performance.now();
    await work(employees[run % employees.length] ?? '');
    if (run > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  say(
    name,
    `${times[10]?.toFixed(1)} ms (median of 21; ${times[0]?.toFixed(1)} to ${times[20]?.toFixed(1)})`,
  );
}

/** Some who are there for all five years, spread over the file; the same each time. */
async function withFullHistory(): Promise<string[]> {
  const rows = await database.rows(
    `SELECT employee_id FROM fct_participant_balance_snapshots
     GROUP BY employee_id HAVING count(*) >= 250 ORDER BY md5(employee_id) LIMIT 22`,
    'snapshots',
  );
  return rows.map(([employee]) => String(employee));
}

function say(name: string, text: string): void {
  console.log(`${name.padEnd(48)} ${text}`);
}

async function count(table: string): Promise<string> {
  const [row] = await database.rows(`SELECT count(*) FROM ${table}`, table);
  return Number(row?.[0]).toLocaleString('en-US');
}

if (mode === 'make') {
  await database.execute(pipeline.tables.sql, 'tables');
  await database.execute(pipeline.ground.sql, 'ground');
  await database.execute(pipeline.macros.sql, 'macros');
  // In parts: a sort of all events would need the memory that is to be measured.
  const last = Number(participants);
  for (let first = 1; first <= last; first += 10_000) {
    await addWorkforce(database, {
      first,
      last: Math.min(last, first + 9999),
      seed: 1,
      scenario: ['baseline', 0],
    });
  }
  await database.execute('CHECKPOINT', 'checkpoint');
} else {
  say('events', await count('events'));
  await database.setVariable('as_of', AS_OF);
  await database.execute(pipeline.ground.sql, 'ground');
  await database.execute(pipeline.macros.sql, 'macros');
  await timed('all balances (history, then balances)', async () => {
    await database.execute(pipeline.planHistory.sql, 'plan history');
    await database.execute(pipeline.balances.sql, 'balances');
  });
  say('', `${await count('participant_balances')} rows`);
  await timed('all weekly snapshots', () => writeAllSnapshots(database, pipeline.weeklySnapshots));
  say('', `${await count('fct_participant_balance_snapshots')} rows`);
  await lookedUp('a balance on a day: snapshot and events since', async (employee) => {
    const rows = await readBalancesOn(database, { employee, day: '2024-07-17', asOf: AS_OF });
    if (rows.length !== 1) throw new Error(`${employee}: ${rows.length} rows`);
  });
  await lookedUp('five years of one participant, week by week', async (employee) => {
    const rows = await database.rows(
      `SELECT * FROM fct_participant_balance_snapshots WHERE employee_id = '${employee}' ORDER BY snapshot_date`,
      'history',
    );
    if (rows.length < 250) throw new Error(`${employee}: ${rows.length} weeks`);
  });
  const { maxRSS } = process.resourceUsage();
  say('peak resident memory', `${(maxRSS / 1e6).toFixed(2)} GB`);
}
database.close();

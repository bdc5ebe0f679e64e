/** The measured part of bench-reconstruction.mjs: one process, one DuckDB file. */
import { DuckDBInstance } from '@duckdb/node-api';
import { createDatabase } from '../src/adapters/duckdb/database.ts';
import { employeesOf } from '../src/app/measure/workloads/people.ts';
import { addWorkforce } from '../src/app/measure/workloads/population.ts';
import type { Workspace } from '../src/app/ports.ts';
import { groundSql } from '../src/app/reconstruction/ground-tables.ts';
import { BALANCE_ON, loadPipeline } from '../src/app/reconstruction/pipeline.ts';
import { writeAllSnapshots } from '../src/app/reconstruction/snapshots.ts';
import type { Config } from '../src/core/config/config.ts';

const [mode, file = '', participants = '', memory = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(file, { memory_limit: memory });
const database = createDatabase(instance, await instance.connect());
const pipeline = await loadPipeline({ pipeline: { kind: 'builtin' } } as Config, {} as Workspace);

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  say(name, `${((performance.now() - start) / 1000).toFixed(2)} s`);
}

/** 21 participants, after one that does not count. */
async function lookedUp(name: string, work: (employee: string) => Promise<number>): Promise<void> {
  const times: number[] = [];
  for (const employee of await employeesOf(database, 22)) {
    const start = performance.now();
    const rows = await work(employee);
    times.push(performance.now() - start);
    if (rows === 0) throw new Error(`${employee}: nothing was found`);
  }
  const [median, least, most] = spread(times.slice(1));
  say(name, `${median} ms (median of ${times.length - 1}; ${least} to ${most})`);
}

function spread(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)].map(
    (time) => `${time?.toFixed(1)}`,
  );
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
  await database.execute(groundSql(), 'ground');
  await database.execute(pipeline.macros.sql, 'macros');
  // In parts: everybody at once would need the memory that is to be measured.
  const all = Number(participants);
  for (let first = 1; first <= all; first += 10_000) {
    const last = Math.min(all, first + 9999);
    await addWorkforce(database, { first, last, seed: 1, scenario: ['baseline', 0] });
  }
  await database.execute('CHECKPOINT', 'checkpoint');
} else {
  say('events', await count('events'));
  const [row] = await database.rows('SELECT CAST(max(effective_date) AS VARCHAR) FROM events', '');
  const lastDay = row?.[0] ?? '';
  await database.setVariable('as_of', lastDay);
  await database.execute(pipeline.macros.sql, 'macros');
  await timed('all balances (history, then balances)', async () => {
    await database.execute(pipeline.planHistory.sql, 'plan history');
    await database.execute(pipeline.balances.sql, 'balances');
  });
  say('', `${await count('participant_balances')} rows`);
  await timed('all weekly snapshots', () => writeAllSnapshots(database, pipeline.weeklySnapshots));
  say('', `${await count('fct_participant_balance_snapshots')} rows`);
  await lookedUp('a balance on a day: snapshot and events since', async (employee) => {
    await database.setVariable('employee', employee);
    await database.setVariable('day', lastDay);
    await database.execute(BALANCE_ON.sql, 'balance');
    return (await database.rows('SELECT * FROM employee_balances', 'balance')).length;
  });
  await lookedUp('five years of one participant, week by week', async (employee) => {
    const rows = await database.rows(
      `SELECT * FROM fct_participant_balance_snapshots WHERE employee_id = '${employee}' ORDER BY snapshot_date`,
      'history',
    );
    return rows.length;
  });
  const { maxRSS } = process.resourceUsage();
  say('peak resident memory', `${(maxRSS / 1e6).toFixed(2)} GB`);
}
database.close();

/**
 * One measured piece of work in a process of its own, and prints how many rows came of it, the seconds, and those of
 * the processor: `ours-ingest`, `bare-ingest` FILE; `ours-snapshots`, `bare-snapshots` EMPLOYEES.
 *
 * "Bare" is DuckDB as it comes: the least SQL that leaves such a table in a file.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createRunning } from '../../src/adapters/duckdb/running.ts';
import { createWarehouse } from '../../src/adapters/duckdb/warehouse.ts';
import { createFixtureReader } from '../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../src/adapters/files/slices.ts';
import { createValidator } from '../../src/adapters/validation/validator.ts';
import { addWorkforce } from '../../src/checks/benchmarks/workloads/population.ts';
import type { Database } from '../../src/contracts/ports.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { sqlSteps } from '../../src/pipelines/reference/sql-steps.ts';
import schema from '../../src/schema/event.schema.json';

const [mode = '', given = '', directory = ''] = process.argv.slice(2);
const KEY = 'scenario_id, plan_design_id, employee_id, plan_id';
const api = () => import('@duckdb/node-api');
const steps = sqlSteps(BUILTIN_SCRIPTS);

const WORK: Readonly<Record<string, () => Promise<number>>> = {
  'ours-ingest': oursIngest,
  'bare-ingest': bareIngest,
  'ours-snapshots': oursSnapshots,
  'bare-snapshots': bareSnapshots,
};
await WORK[mode]?.();

async function clocked(work: () => Promise<number>): Promise<number> {
  const [started, busy] = [performance.now(), process.cpuUsage()];
  const rows = await work();
  const { user, system } = process.cpuUsage(busy);
  console.log(rows, (performance.now() - started) / 1000, (user + system) / 1e6);
  return rows;
}

function open(name: string): Promise<Database> {
  const running = createRunning(new AbortController().signal);
  const readable = [directory, path.dirname(path.resolve(given))];
  return createWarehouse(api, running).open({ path: path.join(directory, name), readable });
}

async function oursIngest(): Promise<number> {
  const validator = createValidatorOf(path.dirname(given));
  const spoolDirectory = path.join(directory, 'valid');
  mkdirSync(spoolDirectory);
  return clocked(async () => {
    const { spool, columns } = await validator.validate({
      files: [
        {
          path: path.basename(given),
          format: 'ndjson',
          compression: 'none',
          size: statSync(given).size,
        },
      ],
      schema: { json: schema, origin: 'builtin', notes: [] },
      maxFindings: 1000,
      expect: 'valid',
      spoolDirectory,
      columns: 'kept',
    });
    const database = await open('ours.duckdb');
    const { events } = await steps.load(database, { spool, columns, asOf: null });
    await database.execute('CHECKPOINT', 'checkpoint');
    return events;
  });
}

function createValidatorOf(root: string) {
  const none = () => {
    throw new Error('only NDJSON here');
  };
  return createValidator({
    root,
    readFixture: createFixtureReader({
      root,
      readParquet: none,
      readDuckdb: none,
      temporaryDirectory: async () => directory,
    }),
    readSlice: createSliceReader(),
    worker: null,
    cores: 1,
  });
}

async function bareIngest(): Promise<number> {
  return clocked(async () => {
    const connection = await bareConnection('bare.duckdb');
    const { tables, macros } = BUILTIN_SCRIPTS;
    await connection.run(`SET TimeZone = 'UTC'; ${tables.sql}; ${macros.sql}`);
    // The order of the events is left out: even counting the rows as they come takes half as long again.
    const { rowsChanged } = await connection.run(
      `INSERT INTO events BY NAME SELECT *, 0 AS event_order FROM event_rows(['${given}'])`,
    );
    await connection.run('CHECKPOINT');
    return rowsChanged;
  });
}

/** The workforce of the benchmark "population", and its balances. */
async function withBalances(): Promise<Database> {
  const database = await open('workforce.duckdb');
  await steps.prepare(database);
  await addWorkforce(database, {
    first: 1,
    last: Number(given),
    seed: 1,
    scenario: ['baseline', 0],
  });
  await database.setVariable('as_of', '2025-12-31');
  await steps.balances(database);
  await database.execute('CHECKPOINT', 'checkpoint');
  return database;
}

async function oursSnapshots(): Promise<number> {
  const database = await withBalances();
  return clocked(async () => {
    await steps.snapshots(database);
    await database.execute('CHECKPOINT', 'checkpoint');
    return count(database, 'fct_participant_balance_snapshots');
  });
}

/** Window sums over the same rows as they lie in their table: as many sums as a snapshot rests on. */
async function bareSnapshots(): Promise<number> {
  const database = await withBalances();
  await steps.snapshots(database);
  await database.execute('CHECKPOINT', 'checkpoint');
  database.close();
  const connection = await bareConnection('workforce.duckdb');
  await connection.run(BUILTIN_SCRIPTS.macros.sql);
  return clocked(async () => {
    await connection.run(
      `CREATE TABLE bare AS
       SELECT
         ${KEY},
         snapshot_date,
         sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count')) OVER weeks
       FROM fct_participant_balance_snapshots
       WINDOW weeks AS (PARTITION BY ${KEY} ORDER BY snapshot_date)`,
    );
    await connection.run('CHECKPOINT');
    const reader = await connection.runAndReadAll('SELECT count(*) FROM bare');
    return Number(reader.getRows()[0]?.[0]);
  });
}

async function bareConnection(name: string) {
  const { DuckDBInstance } = await api();
  const instance = await DuckDBInstance.create(path.join(directory, name));
  return instance.connect();
}

async function count(database: Database, table: string): Promise<number> {
  const [row] = await database.rows(`SELECT count(*) FROM ${table}`, table);
  return Number(row?.[0]);
}

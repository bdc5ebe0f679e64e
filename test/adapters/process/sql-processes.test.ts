/** Processes for foreign SQL, as the built worker makes them: shared, and replaced where one did not end well. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createSqlProcesses,
  type DisposableSqlProcesses,
} from '../../../src/adapters/process/sql-processes.ts';
import type { SqlTask } from '../../../src/contracts/ports/sql-processes.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import { aContribution } from '../../support/events.ts';

const worker = pathToFileURL(path.resolve(import.meta.dirname, '../../../dist/worker.js'));
const ENDLESS = 'SELECT count(*) FROM range(10000000000000) a, range(10000000000000) b';
const ABORTING = "CALL enable_logging(storage='file', storage_path='/nowhere/log.csv')";

let home: string;
let scratch: string;
let processes: DisposableSqlProcesses;

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'sql-processes-'));
  scratch = mkdtempSync(path.join(os.tmpdir(), 'sql-scratch-'));
  writeFileSync(path.join(home, 'events.ndjson'), `${JSON.stringify(aContribution())}\n`);
  processes = createSqlProcesses({
    worker,
    cores: 2,
    duckdbPath: null,
    temporaryDirectory: () => mkdtemp(path.join(home, 'task-')),
    makeFolder: () => scratch,
  });
});
afterEach(async () => {
  await processes.dispose();
  for (const folder of [home, scratch]) rmSync(folder, { recursive: true, force: true });
});

/** @param first SQL that runs before the built-in tables are made */
function task(name: string, first = '', seconds = 300): SqlTask {
  const { tables } = BUILTIN_SCRIPTS;
  const own = { name: `${name}.sql`, sql: `${first};${tables.sql}`, builtin: false };
  return {
    work: {
      kind: 'build',
      scripts: { ...BUILTIN_SCRIPTS, tables: own },
      declared: [],
      asOf: '2024-12-31',
    },
    name,
    files: [path.join(home, 'events.ndjson')],
    input: 'copy',
    result: path.join(home, `${name}.duckdb`),
    limits: { seconds, memory: null, disk: null, clock: 'task' },
  };
}

it('more tasks than processes each come to their result, and leave nothing else', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(names.map((name) => processes.run(task(name))));
  expect(readdirSync(home).sort()).toEqual(
    [...names.map((name) => `${name}.duckdb`), 'events.ndjson'].sort(),
  );
});

it('a task after one that was stopped, or that ended its process, comes to its result', async () => {
  const bad = [task('endless', ENDLESS, 1), task('aborting', ABORTING)];
  const ends = await Promise.allSettled(bad.map((one) => processes.run(one)));
  expect(ends).toMatchObject([
    { reason: { code: 'SQL_TIMEOUT', facts: { file: 'endless.sql', seconds: 1 } } },
    { reason: { code: 'SQL_CRASHED', facts: { file: 'aborting.sql' } } },
  ]);
  await Promise.all([processes.run(task('good')), processes.run(task('better'))]);
  expect(existsSync(path.join(home, 'good.duckdb'))).toBe(true);
  expect(existsSync(path.join(home, 'better.duckdb'))).toBe(true);
});

it('a mistake in SQL is the error that it is, with its script', async () => {
  await expect(processes.run(task('wrong', 'SELEC 1'))).rejects.toMatchObject({
    code: 'SQL_FAILED',
    facts: { file: 'wrong.sql', detail: expect.stringMatching(/^Parser Error/) },
  });
});

it('the input of a task is a copy: what SQL does with it shows nowhere', async () => {
  const before = task('before');
  const rewrite = "COPY (SELECT 'nothing') TO (getvariable('event_files')[1]) (FORMAT csv)";
  const { ingest } = BUILTIN_SCRIPTS;
  const own = { ...ingest, sql: `${ingest.sql};${rewrite}`, builtin: false };
  const work = { ...before.work, scripts: { ...BUILTIN_SCRIPTS, ingest: own } } as SqlTask['work'];
  await processes.run({ ...before, work });
  await processes.run(task('after'));
  expect(existsSync(path.join(home, 'after.duckdb'))).toBe(true);
});

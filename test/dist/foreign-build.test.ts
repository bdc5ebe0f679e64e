/** `build` and `balance` by SQL of a team's own, and rules of its own beside it: what comes out is what the built-in SQL gives. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { TABLES } from '../../src/plan/tables.ts';
import type { Report } from '../../src/schema/types.ts';
import { warehouse } from '../support/duckdb.ts';

const root = path.resolve(import.meta.dirname, '../..');
const SCRIPTS = ['tables', 'ingest', 'balances', 'annual_limits', 'weekly_snapshots'];

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'foreign-build-'));
  expect(run('init').exit).toBe(0);
  mkdirSync(path.join(directory, 'sql'));
  for (const name of SCRIPTS)
    cpSync(path.join(root, `src/sql/${name}.sql`), path.join(directory, `sql/${name}.sql`));
  const lines = readFileSync(path.join(directory, 'fixtures/valid/population.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  write(
    'early.ndjson',
    lines.filter((_, n) => n % 3 !== 0),
  );
  write(
    'late.ndjson',
    lines.filter((_, n) => n % 3 === 0),
  );
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, lines: readonly string[]): void {
  const file = path.join(directory, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function run(...words: readonly string[]) {
  const cli = path.join(root, 'dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
    timeout: 100_000,
  });
  return { exit: status, stdout, stderr };
}

async function tablesOf(file: string): Promise<string[][]> {
  const database = await warehouse.open({
    path: path.join(directory, file),
    mode: 'read',
    readable: [],
  });
  try {
    const tables: string[][] = [];
    for (const shape of TABLES)
      tables.push(
        (await database.rows(tableLinesSql(shape), shape.name)).map(([line]) => line ?? ''),
      );
    const events = await database.rows(
      'SELECT CAST(events AS VARCHAR) FROM events ORDER BY 1',
      't',
    );
    return [...tables, events.map(([line]) => line ?? '')];
  } finally {
    database.close();
  }
}

describe('a file that SQL of one’s own has built', () => {
  it('holds the tables of the built-in SQL, made at once or in two loads', async () => {
    const all = 'fixtures/valid/population.ndjson';
    expect(run('build', '--out', 'builtin.duckdb', all).exit).toBe(0);
    expect(run('build', '--pipeline', 'sql', '--out', 'own.duckdb', all).exit).toBe(0);
    const two = ['build', '--pipeline', 'sql', '--require-types', 'none', '--out', 'two.duckdb'];
    expect(run(...two, 'early.ndjson').exit).toBe(0);
    expect(run(...two, '--append', 'late.ndjson').exit).toBe(0);
    const expected = await tablesOf('builtin.duckdb');
    expect(expected.map((rows) => rows.length > 0)).toEqual([true, true, true, true]);
    expect(await tablesOf('own.duckdb')).toEqual(expected);
    const [balances, snapshots, limits] = await tablesOf('two.duckdb');
    expect([balances, snapshots, limits]).toEqual(expected.slice(0, 3));
  });

  it('is not written where events are lost on the way', () => {
    const sql = readFileSync(path.join(root, 'src/sql/ingest.sql'), 'utf8');
    write('lossy/ingest.sql', [sql, "; DELETE FROM events WHERE event_type = 'merit'"]);
    const { exit, stdout } = run('build', '--pipeline', 'lossy', '--out', 'lossy.duckdb');
    expect([exit, stdout]).toEqual([
      1,
      'lossy.duckdb was not written: 90 events are valid, 89 were loaded by lossy/ingest.sql: merit 1 → 0.\n',
    ]);
    expect(existsSync(path.join(directory, 'lossy.duckdb'))).toBe(false);
  });

  it('is not written where an event is loaded twice', () => {
    const sql = readFileSync(path.join(root, 'src/sql/ingest.sql'), 'utf8');
    write('twice/ingest.sql', [
      sql,
      "; INSERT INTO events SELECT * FROM events WHERE event_type = 'merit'",
    ]);
    const { exit, stdout } = run('build', '--pipeline', 'twice', '--out', 'twice.duckdb');
    expect([exit, stdout]).toEqual([
      1,
      'twice.duckdb was not written: 90 events are valid, 91 were loaded by twice/ingest.sql: merit 1 → 2.\n',
    ]);
  });

  it('is not needed for a balance, which says where events are lost', () => {
    const words = ['balance', 'E-000001', '--no-color'];
    const { stdout } = run(...words);
    expect(run(...words, '--pipeline', 'sql').stdout).toBe(stdout);
    expect(run(...words, '--pipeline', 'lossy').stderr).toContain(
      '90 events are valid, 89 were loaded by lossy/ingest.sql: merit 1 → 0.',
    );
  });
});

describe('a rule of one’s own', () => {
  beforeAll(() => {
    write('rules/all_there.sql', [
      `SELECT any_value(event_id) AS event_id, concat_ws(' ', count(*),
         (SELECT count(*) FROM participant_balances), (SELECT count(*) FROM participations),
         (SELECT count(*) > 0 FROM irs_limits), (SELECT count(*) > 0 FROM vesting_floors),
         (SELECT count(*) FROM fct_participant_balance_snapshots), getvariable('as_of'),
         (SELECT count(*) FROM standing_events_of('participations')),
         bool_and(is_workforce_event('hire'))) AS message
       FROM events WHERE event_type = 'hire'`,
    ]);
    write('rules/twice.sql', [
      "SELECT event_id, m AS message FROM events, (VALUES ('b'), ('a'), ('a')) AS v(m) WHERE event_type = 'merit'",
    ]);
  });

  it.each([['builtin'], ['sql']])(
    'finds what it looks for where the pipeline is %s',
    (pipeline) => {
      const words = [
        'gate',
        '--format',
        'json',
        '--quality-rules',
        'rules',
        '--pipeline',
        pipeline,
      ];
      const { rules = [] } = (JSON.parse(run(...words).stdout) as Report).quality ?? {};
      const messages = (name: string) =>
        rules.find(({ rule }) => rule === name)?.findings.map(({ message }) => message);
      expect(messages('all_there')).toEqual([
        expect.stringMatching(/^2 2 2 true true \d+ \d{4}-\d\d-\d\d \d+ true$/),
      ]);
      expect(messages('twice')).toEqual(['a; b']);
    },
  );

  it('is run over the events alone where nothing is rebuilt', () => {
    const words = ['validate', '--quality', '--format', 'json', '--quality-rules', 'rules'];
    const { exit, stderr } = run(...words);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^rules\/all_there\.sql: .*participant_balances does not exist/m);
    rmSync(path.join(directory, 'rules/all_there.sql'));
    const report = JSON.parse(run(...words).stdout) as Report;
    expect(report.quality?.rules.find(({ rule }) => rule === 'twice')?.count).toBe(1);
  });
});

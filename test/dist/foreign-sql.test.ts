/**
 * SQL of a team's own that does what it should not, through the built command line: whatever it is, there
 * is one sentence with the script's name, and an exit code that is true.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tableShape } from '../../src/plan/tables.ts';
import type { Report } from '../../src/schema/types.ts';
import { writeStarter } from '../support/consumer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');
const builtin = (name: string) => readFileSync(path.join(root, 'src/sql', name), 'utf8');

let home: string;
let starter: string;

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'foreign-sql-'));
  starter = path.join(home, 'starter');
  mkdirSync(starter);
  writeStarter(starter);
});
/** Nothing that was started goes on when the command has ended. */
afterEach(() => {
  if (process.platform === 'linux') expect(processesBelow(home)).toEqual([]);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(directory: string, words: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...words], {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', TMPDIR: home },
    timeout: 100_000,
  });
  // One that hangs is ended by the limit, and would say 2 too.
  expect(error).toBeUndefined();
  return { exit: status, stdout, stderr };
}

/** Command lines of the processes that run in a directory below. */
function processesBelow(directory: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^[0-9]+$/.test(pid))
    .flatMap((pid) => {
      try {
        const isBelow = readlinkSync(`/proc/${pid}/cwd`).startsWith(directory);
        return isBelow ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8')] : [];
      } catch (error) {
        // It has ended meanwhile, or belongs to somebody else.
        if (error instanceof Error && 'code' in error) return [];
        throw error;
      }
    });
}

/** The starter's repository with these files, by path. */
function repository(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(path.join(home, 'repository-'));
  cpSync(starter, directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  return directory;
}

const GATE = ['gate', '--no-color', '--pipeline', 'sql'];
/** Goldens are half of a run: only what is about them has some. */
const WITHOUT_GOLDENS = ['--golden-path', 'none'];

function gate(files: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  return run(repository(files), [...GATE, ...WITHOUT_GOLDENS, ...flags]);
}

function reportOf(
  files: Readonly<Record<string, string>>,
  flags: readonly string[] = WITHOUT_GOLDENS,
) {
  const words = [...GATE, '--format', 'json', ...flags];
  const { exit, stdout, stderr } = run(repository(files), words);
  expect(stdout, stderr).not.toBe('');
  return { exit, report: JSON.parse(stdout) as Report };
}

const ENDLESS = 'SELECT count(*) AS n FROM range(10000000000000) a, range(10000000000000) b';
const LARGE = 'SELECT md5(CAST(range AS VARCHAR)) AS hash FROM range(100000000)';
const small = ['--pipeline-memory', '100MB', '--pipeline-disk', '50MB'];

describe('SQL of a pipeline that does not come to an end of its own', () => {
  it.each<[string, Record<string, string>, readonly string[], RegExp]>([
    [
      'is endless',
      { 'sql/tables.sql': ENDLESS },
      ['--pipeline-timeout', '1'],
      /^sql\/tables\.sql: stopped after 1 s, before it was done\. Make it faster, or raise pipeline\.timeout\.$/m,
    ],
    [
      'ends the process, as late as when the database is closed',
      {
        'sql/tables.sql': `CALL enable_logging(storage='file', storage_path='/nowhere/log.csv');\n${builtin('tables.sql')}`,
      },
      [],
      /^sql\/tables\.sql: the process that ran this SQL stopped: it ended with SIGABRT\. Remove/m,
    ],
    [
      'fills memory',
      { 'sql/tables.sql': `SELECT list(hash) FROM (${LARGE})` },
      small,
      /^sql\/tables\.sql: this needs more (?:memory than the 100|disk than the 50) MB that are allowed\. Let it use less/m,
    ],
    [
      'fills the disk with what does not fit in memory',
      { 'sql/tables.sql': `CREATE TABLE large AS ${LARGE}` },
      small,
      /^sql\/tables\.sql: this needs more disk than the 50 MB that are allowed\. Let it use less, or raise pipeline\.disk\.$/m,
    ],
    [
      'fills the disk with a file of its own',
      { 'sql/ingest.sql': `COPY (${LARGE}) TO (getvariable('event_files')[1])` },
      ['--pipeline-disk', '50MB'],
      /^sql\/ingest\.sql: this needs more disk than the 50 MB that are allowed\./m,
    ],
  ])('%s: one sentence, and nothing is decided', (_, files, flags, sentence) => {
    const { exit, stdout, stderr } = gate(files, flags);
    expect(stderr).toMatch(sentence);
    expect([exit, stdout]).toEqual([2, '']);
    expect(readdirSync(home).filter((name) => name.startsWith('dc-event-gate-'))).toEqual([]);
  });
});

describe('a run that is ended while SQL of a pipeline goes on', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('by %s: that SQL ends with it', async (signal) => {
    const directory = repository({ 'sql/tables.sql': ENDLESS });
    const gate = spawn(process.execPath, [cli, ...GATE], { cwd: directory, stdio: 'ignore' });
    const exit = new Promise((resolve) => gate.once('exit', (code) => resolve(code)));
    const running = () =>
      processesBelow(directory).filter((line) => line.endsWith('/worker.js\0sql\0'));
    await expect.poll(running, { timeout: 60_000 }).not.toEqual([]);
    gate.kill(signal);
    expect(await exit).toBe(signal === 'SIGTERM' ? 2 : null);
    await expect.poll(() => processesBelow(directory), { timeout: 60_000 }).toEqual([]);
  });
});

describe('a quality rule of the team’s own that does not come to an end', () => {
  it.each<[string, string, readonly string[], RegExp]>([
    [
      'is endless',
      `SELECT CAST(n AS VARCHAR) AS event_id, '' AS message FROM (${ENDLESS})`,
      ['--pipeline-timeout', '3'],
      /^rules\/own\.sql: stopped after 3 s, before it was done\. Make the query faster; a rule has at most 60 s\.$/m,
    ],
    [
      'fills memory',
      `SELECT CAST(list(hash) AS VARCHAR) AS event_id, '' AS message FROM (${LARGE})`,
      small,
      /^rules\/own\.sql: this needs more (?:memory|disk) than/m,
    ],
  ])('%s: one sentence, and nothing is decided', (_, rule, flags, sentence) => {
    const directory = repository({ 'rules/own.sql': rule });
    const rules = ['--quality-rules', 'rules', ...WITHOUT_GOLDENS];
    const words = ['gate', '--no-color', ...rules, ...flags];
    const { exit, stdout, stderr } = run(directory, words);
    expect(stderr).toMatch(sentence);
    expect([exit, stdout]).toEqual([2, '']);
  });
});

const TYPES = {
  text: 'VARCHAR',
  date: 'DATE',
  amount: 'DECIMAL(18,6)',
  rate: 'DECIMAL(5,4)',
  integer: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

/** The columns of participant_balances, one of them generated from others. */
const GENERATED = tableShape('participant_balances')
  .columns.map(({ name, kind }) =>
    name === 'forfeitures'
      ? `${name} ${TYPES[kind]} AS (CAST(gross_balance - net_balance AS ${TYPES[kind]}))`
      : `${name} ${TYPES[kind]}`,
  )
  .join(', ');

const DROP = `CREATE OR REPLACE TEMP TABLE incoming AS
  SELECT CAST(json AS VARCHAR) AS line
  FROM read_json_objects(getvariable('event_files'), format = 'newline_delimited');
COPY (
  SELECT line FROM incoming WHERE line NOT LIKE '%"event_type":"contribution"%'
) TO (getvariable('event_files')[1]) (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\t');
`;

describe('SQL of a pipeline that tampers with events', () => {
  it.each<[string, Record<string, string>]>([
    ['rewrites its input', { 'sql/ingest.sql': DROP + builtin('ingest.sql') }],
    [
      'leaves events out',
      {
        'sql/ingest.sql': `${builtin('ingest.sql')};\nDELETE FROM events WHERE event_type = 'contribution'`,
      },
    ],
    [
      'deletes rows before the rules run',
      {
        'sql/weekly_snapshots.sql': `${builtin('weekly_snapshots.sql')};\nDELETE FROM events WHERE event_type = 'contribution'`,
      },
    ],
  ])('%s: fails with the counts', (_, files) => {
    const { exit, report } = reportOf(files);
    expect(exit).toBe(1);
    expect(report.reasons.join('; ')).toMatch(
      /90 events are valid, 18 were loaded by (?:sql\/)?ingest\.sql: contribution 72 → 0/,
    );
    expect(report.reconstruction?.loading).toMatchObject({
      valid: 90,
      loaded: 18,
      differences: [{ type: 'contribution', valid: 72, loaded: 0, unknown: 0 }],
    });
  });

  it('swaps events for others: fails, though the counts are the same', () => {
    const swap = "UPDATE events SET event_id = gen_random_uuid() WHERE event_type = 'contribution'";
    const swapping = {
      'sql/weekly_snapshots.sql': `${builtin('weekly_snapshots.sql')};\n${swap}`,
    };
    const { exit, report } = reportOf(swapping, []);
    expect(exit).toBe(1);
    expect(report.reconstruction?.loading?.differences).toEqual([
      { type: 'contribution', valid: 72, loaded: 0, unknown: 72 },
    ]);
    expect(report.golden?.results[0]?.findings.map(({ rule }) => rule)).toEqual([
      'events-not-loaded',
    ]);
  });

  it('deletes what a rule would find: the rule finds it all the same', () => {
    const file = 'fixtures/valid/population.ndjson';
    const lines = readFileSync(path.join(starter, file), 'utf8').trimEnd().split('\n');
    const [hire = ''] = lines.filter((line) => line.includes('"event_type":"hire"'));
    const again = hire.replace(/"department":"[^"]*"/, '"department":"Other"');
    const { report } = reportOf({
      [file]: `${[...lines, again].join('\n')}\n`,
      'sql/ingest.sql': `${builtin('ingest.sql')};\nDELETE FROM repeated_events`,
    });
    const rule = report.quality?.rules.find((one) => one.rule === 'conflicting_duplicate');
    expect([rule?.count, report.verdict]).toEqual([1, 'fail']);
  });
});

describe('SQL of a pipeline that leaves something behind', () => {
  const wrong = `${builtin('balances.sql')};\nUPDATE participant_balances SET net_balance = net_balance + 1`;
  const honest = { 'sql/balances.sql': builtin('balances.sql') };
  let known: Report | undefined;
  const reportOfHonest = () => {
    known ??= reportOf(honest).report;
    return known;
  };
  /** Each is called where tables are read as lines, or as counts. */
  const MACROS = [
    'concat_ws(a, b)',
    'regexp_matches(a, b)',
    'replace(a, b, c)',
    'count(a)',
    'duckdb_columns()',
  ]
    .map(
      (head) =>
        `CREATE OR REPLACE MACRO ${head} AS ${head.startsWith('duckdb') ? 'TABLE SELECT 1 AS x' : "'same'"};`,
    )
    .join('\n');

  it('shadows functions by macros: the judge reads what is there', () => {
    const plain = reportOf({ 'sql/balances.sql': wrong });
    const shadowed = reportOf({
      'sql/balances.sql': wrong,
      'sql/weekly_snapshots.sql': `${builtin('weekly_snapshots.sql')};\n${MACROS}`,
    });
    expect(plain.exit).toBe(1);
    expect(plain.report.reconstruction?.disagreementCount).toBeGreaterThan(0);
    expect(shadowed.report.reconstruction).toEqual(plain.report.reconstruction);
  });

  it.each<[string, Record<string, string>]>([
    [
      'views instead of tables',
      {
        'sql/weekly_snapshots.sql': `${builtin('weekly_snapshots.sql')};
          ALTER TABLE participant_balances RENAME TO made;
          CREATE VIEW participant_balances AS SELECT * FROM made;`,
      },
    ],
    [
      'a generated column',
      {
        'sql/weekly_snapshots.sql': `${builtin('weekly_snapshots.sql')};
          ALTER TABLE participant_balances RENAME TO made;
          CREATE TABLE participant_balances (${GENERATED});
          INSERT INTO participant_balances SELECT * EXCLUDE (forfeitures) FROM made`,
      },
    ],
    [
      'an open transaction',
      {
        'sql/weekly_snapshots.sql': `${builtin('weekly_snapshots.sql')};\nBEGIN TRANSACTION; UPDATE events SET department = department`,
      },
    ],
    [
      'a database of its own',
      {
        ...honest,
        'sql/tables.sql': `${builtin('tables.sql')};\nATTACH ':memory:' AS other; CREATE TABLE other.main.events (a INTEGER)`,
      },
    ],
  ])('%s: what it made is read', (_, files) => {
    const expected = reportOfHonest();
    const { exit, report } = reportOf(files);
    expect([exit, report.reasons]).toEqual([0, expected.reasons]);
    expect(report.reconstruction).toMatchObject({
      tables: expected.reconstruction?.tables,
      disagreementCount: 0,
    });
  });

  it('detaches its database: one sentence, and nothing is decided', () => {
    const { exit, stderr } = gate({
      'sql/weekly_snapshots.sql': "ATTACH ':memory:' AS other; USE other; DETACH memory",
    });
    expect([exit, stderr.split('\n').at(-2)]).toEqual([
      2,
      expect.stringMatching(
        /^ingest\.sql: the pipeline's table "events" cannot be used: there is none\./,
      ),
    ]);
  });
});

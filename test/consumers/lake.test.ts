/**
 * Data that outgrows runners, in small: a team's engine reads 100,000 events as Parquet by the protocol of S3, and leaves
 * tables that the gate judges. docs/RECIPES.md tells of the same with 100 million.
 */
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Server, startS3 } from '../support/s3-server.ts';
import { findEnginePython } from './python.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PEOPLE = 500;

let home: string;
let team: string;
let server: S3Server;
const python = () => findEnginePython();
const bucket = () => path.join(home, 'buckets/plan');

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'lake-'));
  team = path.join(home, 'team');
  cpSync(path.join(root, 'examples/python-script'), team, { recursive: true });
  cpSync(path.join(import.meta.dirname, 'lake'), path.join(team, 'lake'), { recursive: true });
  renameSync(
    path.join(team, 'lake/dc-event-gate-lake.yml'),
    path.join(team, '.github/dc-event-gate-lake.yml'),
  );
  // The example writes CSV, where all is text.
  edit('golden/two-years/expected/yearly_totals.csv', (text) =>
    text.replace(
      /^.*\n/,
      'employee_id:VARCHAR,plan_year:BIGINT,source:VARCHAR,"amount:DECIMAL(18,2)"\n',
    ),
  );
  execFileSync('git', ['init', '-q'], { cwd: team });
  mkdirSync(bucket(), { recursive: true });
  const maker = path.join(import.meta.dirname, 'lake/make_lake.py');
  execFileSync(python(), ['-B', maker, String(PEOPLE), path.join(bucket(), 'events')]);
  // Shorter lists than there are files: 20 of them.
  server = await startS3(path.dirname(bucket()), { page: 8 });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

function edit(file: string, change: (text: string) => string): void {
  const target = path.join(team, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
}

interface Told {
  readonly exit: number;
  readonly said: string;
}

/** @param words of the command line */
function gate(...words: readonly string[]): Promise<Told> {
  const env = {
    ...process.env,
    PATH: `${path.dirname(python())}${path.delimiter}${process.env.PATH}`,
    PYTHONDONTWRITEBYTECODE: '1',
    GITHUB_ACTIONS: '',
    LAKE: 's3://plan/events',
    LAKE_ENDPOINT: server.endpoint,
    LAKE_KEY: 'key',
    LAKE_SECRET: 'secret',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'dist/cli.js'), 'gate', ...words],
      { cwd: team, env },
      (error, stdout, stderr) =>
        resolve({ exit: error === null ? 0 : Number(error.code), said: `${stdout}${stderr}` }),
    );
  });
}

const ALL = ['--config', '.github/dc-event-gate-lake.yml'];

/** Adds a file to the data set, for as long as `use` takes. */
async function withFile(select: string, use: () => Promise<void>): Promise<void> {
  const file = path.join(bucket(), 'events/year=2024/event_type=contribution/late.parquet');
  execFileSync(python(), [
    '-c',
    `import duckdb; duckdb.execute("""copy (${select}) to '${file}' (format parquet)""")`,
  ]);
  await use();
  rmSync(file);
}

const DAMAGED = `select
  md5('2024-7')::uuid as event_id, 'E-0000007' as employee_id, date '2024-05-05' as effective_date,
  'roth' as source, -1.00::decimal(18, 2) as amount`;

describe('an engine over a data set behind S3', () => {
  it('makes the goldens of the sample by the models that it has for all events', async () => {
    const { exit, said } = await gate('--pipeline', 'run: python lake/engine.py sample');
    expect(said).toContain('1 of 1 golden case');
    expect([exit, said.split('\n')[0]]).toEqual([0, expect.stringMatching(/^PASS/)]);
  });

  it('leaves tables of all events, which the gate judges', async () => {
    const { exit, said } = await gate(...ALL);
    expect([exit, said.split('\n')[0]], said).toEqual([
      0,
      expect.stringContaining('the keys of 3 declared tables are unique'),
    ]);
    expect(server.asked.list).toBeGreaterThan(2);
    expect(server.asked.bytes).toBeGreaterThan(100_000);
  });

  it('fails on what is wrong in one event of them, and says which rule and event', async () => {
    await withFile(DAMAGED, async () => {
      const { exit, said } = await gate(...ALL);
      expect(said).toContain('amount_not_positive: 1 found');
      expect(said).toContain('event_id_repeated: 1 found');
      expect(exit).toBe(1);
    });
  });

  it('cannot decide where the data set is not to be reached', async () => {
    await server.close();
    const { exit, said } = await gate(...ALL);
    expect(said).toMatch(/"python lake\/engine.py lake" ended with exit code 1/);
    expect(said).toContain(server.endpoint);
    expect(exit).toBe(2);
    server = await startS3(path.dirname(bucket()));
  });
});

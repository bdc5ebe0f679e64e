/** What the built command line leaves behind: the DuckDB file, the report's files, a population. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import schema from '../../src/schema/report.schema.json' with { type: 'json' };
import { writeConsumer } from '../support/consumer.ts';
import { warehouse } from '../support/duckdb.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

let workspace: string;
let temporary: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'commands-'));
  temporary = mkdtempSync(path.join(os.tmpdir(), 'commands-temp-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
  rmSync(temporary, { recursive: true, force: true });
});

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: temporary },
  });
  return { exit: status, stdout, stderr };
}

describe('build', () => {
  it('makes a DuckDB file with all tables, once', async () => {
    writeConsumer(workspace);
    expect(run('build', '--out', 'out/plan.duckdb')).toMatchObject({
      exit: 0,
      stdout: 'wrote out/plan.duckdb: 73 events and all tables\n',
    });
    expect(readdirSync(path.join(workspace, 'out'))).toEqual(['plan.duckdb']);
    const database = await warehouse.open({
      path: path.join(workspace, 'out/plan.duckdb'),
      readable: [],
    });
    const tables = [
      'events',
      'participant_balances',
      'participant_annual_limits',
      'fct_participant_balance_snapshots',
    ];
    const counts = await Promise.all(
      tables.map(
        async (table) => (await database.rows(`SELECT count(*) FROM ${table}`, table))[0]?.[0],
      ),
    );
    database.close();
    expect(counts).toEqual(['73', '1', '1', '48']);
    expect(run('build', '--out', 'out/plan.duckdb')).toMatchObject({
      exit: 2,
      stderr:
        'out/plan.duckdb: this is there already, and is not overwritten. Move it away first.\n',
    });
  });
});

describe('an as-of date before the first event', () => {
  it.each([
    ['gate', ['gate']],
    ['build', ['build', '--out', 'plan.duckdb']],
  ])('is no pass: %s', (_, words) => {
    writeConsumer(workspace);
    const done = run(...words, '--as-of', '1924-12-31');
    expect(done.exit).toBe(2);
    expect(done.stderr).toContain(
      'No event is effective by 1924-12-31; the first is on 2025-01-02. Set as-of to that day or a later one.\n',
    );
    expect(existsSync(path.join(workspace, 'plan.duckdb'))).toBe(false);
  });
});

describe('the report', () => {
  it('is written to the folder that is named, in every form', () => {
    writeConsumer(workspace);
    expect(run('gate', '--report-dir', 'report', '--format', 'json').exit).toBe(0);
    const text = readFileSync(path.join(workspace, 'report/report.json'), 'utf8');
    expect(isReport(JSON.parse(text)), JSON.stringify(isReport.errors)).toBe(true);
    expect(readFileSync(path.join(workspace, 'report/report.md'), 'utf8')).toContain(
      '### dc-event-gate: ✅ pass',
    );
    expect(readdirSync(path.join(workspace, 'report')).sort()).toEqual([
      'report.codequality.json',
      'report.ctrf.json',
      'report.html',
      'report.json',
      'report.junit.xml',
      'report.md',
      'report.sarif',
    ]);
  });

  it('that cannot be written hides nothing of what was found, and is no verdict', () => {
    writeConsumer(workspace);
    const done = run('gate', '--report-dir', 'golden/first-contribution/case.yml');
    expect(done.exit).toBe(2);
    expect(done.stdout).toMatch(/^PASS {2}100\.00 % of 73 events valid/);
    expect(done.stderr.trim().split('\n').at(-1)).toMatch(
      /^golden\/first-contribution\/case\.yml\/report\.json: cannot be written: .+\. Check the path/,
    );
  });

  it.each([
    ['a fail', ['gate', '--minimum-rate', '100', '--fixtures-valid', 'fixtures/**/*'], 1, 'fail'],
    ['no decision', ['gate', '--fixtures-valid', 'nowhere/*'], 2, 'inconclusive'],
    ['validate', ['validate', 'fixtures/valid/*'], 0, 'pass'],
    ['golden check', ['golden', 'check'], 0, 'pass'],
  ])('is the only thing on stdout with --format json, for %s', (_, words, exit, verdict) => {
    writeConsumer(workspace);
    const done = run(...words, '--format', 'json');
    expect(done.exit).toBe(exit);
    const report: unknown = JSON.parse(done.stdout);
    expect(report).toMatchObject({ verdict });
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  });
});

describe('a run', () => {
  it('leaves nothing behind in the temporary directory', () => {
    writeConsumer(workspace);
    for (const words of [['gate'], ['gate', '--pipeline', 'nowhere'], ['balance', 'E-000001']])
      run(...words);
    expect(readdirSync(temporary).filter((name) => !name.startsWith('node-'))).toEqual([]);
  });

  it('that writes a population writes it whole, and never over another file', () => {
    expect(
      run('generate', '--employees', '2', '--years', '1', '--seed', '5', '--out', 'p.ndjson').exit,
    ).toBe(0);
    const text = readFileSync(path.join(workspace, 'p.ndjson'), 'utf8');
    expect(run('generate', '--employees', '2', '--years', '1', '--seed', '5').stdout).toBe(text);
    expect(run('generate', '--out', 'p.ndjson').exit).toBe(2);
    expect(existsSync(path.join(workspace, 'p.ndjson'))).toBe(true);
    expect(readFileSync(path.join(workspace, 'p.ndjson'), 'utf8')).toBe(text);
  });
});

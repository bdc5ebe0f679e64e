/** What the commands do with a team's repository, in this process: one after the other, as a person would. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { aContribution } from '../support/events.ts';

const SQL = path.resolve(import.meta.dirname, '../../src/sql');
const BALANCES = 'golden/first-contribution/expected/balances.csv';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'commands-')));
  writeConsumer(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runHere(folder, words);

const inFolder = (file: string) => path.join(folder, file);

describe('a file of build', () => {
  it('is made once, taken more events, and held against the fixtures', async () => {
    expect(await run('build', '--out', 'plan.duckdb')).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('wrote plan.duckdb: 73 events and all tables'),
    });
    const again = await run('build', '--out', 'plan.duckdb');
    expect([again.exit, again.stderr]).toEqual([
      2,
      expect.stringContaining('plan.duckdb: this is there already'),
    ]);
    expect(await run('gate', '--snapshots', 'plan.duckdb', '--golden-path', 'none')).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('plan.duckdb is what the fixtures give'),
    });
    const asked = ['balance', 'E-000001', '--from', 'plan.duckdb', '--audit'];
    expect((await run(...asked)).stdout).toContain('gross_balance');
    writeFileSync(inFolder('more.ndjson'), `${JSON.stringify(aContribution())}\n`);
    const appended = await run(
      ...['build', 'more.ndjson', '--out', 'plan.duckdb', '--append', '--require-types', 'none'],
    );
    expect([appended.exit, appended.stdout]).toEqual([0, expect.stringContaining('1 new event')]);
    const stale = await run('gate', '--snapshots', 'plan.duckdb', '--golden-path', 'none');
    expect([stale.exit, stale.stdout]).toEqual([
      1,
      expect.stringContaining('plan.duckdb differs from what the fixtures give'),
    ]);
  });

  it('is not written where the fixtures fail, nor found where there is none', async () => {
    writeFileSync(inFolder('bad.ndjson'), '{}\n');
    const refused = await run('build', 'bad.ndjson', '--out', 'plan.duckdb');
    expect([refused.exit, refused.stdout]).toEqual([
      1,
      expect.stringContaining('plan.duckdb was not written'),
    ]);
    expect(existsSync(inFolder('plan.duckdb'))).toBe(false);
    writeFileSync(inFolder('text.duckdb'), 'no database');
    const opened = await run('balance', 'E-1', '--from', 'text.duckdb');
    expect([opened.exit, opened.stderr]).toEqual([2, expect.stringContaining('text.duckdb')]);
  });

  it('by SQL of a team’s own is made, and taken more events', async () => {
    mkdirSync(inFolder('sql'));
    copyFileSync(path.join(SQL, 'balances.sql'), inFolder('sql/balances.sql'));
    writeFileSync(inFolder('more.ndjson'), `${JSON.stringify(aContribution())}\n`);
    const own = ['--pipeline', 'sql', '--out', 'own.duckdb', '--require-types', 'none'];
    expect((await run('build', ...own)).stdout).toContain('wrote own.duckdb: 73 events');
    const more = await run('build', 'more.ndjson', '--append', ...own);
    expect([more.exit, more.stdout]).toEqual([
      0,
      expect.stringContaining('74 events (1 new event)'),
    ]);
  });

  it('is asked for no type of event where it is a batch, and neither are files that are named', async () => {
    const one = `${JSON.stringify(aContribution())}\n`;
    writeFileSync(inFolder('more.ndjson'), one);
    expect((await run('build', '--out', 'plan.duckdb')).exit).toBe(0);
    const batch = ['build', '--append', '--out', 'plan.duckdb'];
    expect(await run(...batch, 'more.ndjson')).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('74 events (1 new event)'),
    });
    expect((await run(...batch, '--fixtures-valid', 'more.ndjson')).exit).toBe(0);
    expect((await run('validate', 'more.ndjson')).exit).toBe(0);
    const asked = ['--require-types', 'hire,contribution'];
    for (const words of [['validate'], batch])
      expect((await run(...words, 'more.ndjson', ...asked)).stdout).toContain(
        'no valid event of the required type hire',
      );
    const suite = ['gate', '--fixtures-valid', 'more.ndjson', '--golden-path', 'none'];
    expect((await run(...suite)).stdout).toContain('no valid event of the required types');
    expect((await run('validate', '--fixtures-valid', 'more.ndjson')).exit).toBe(1);
  });

  it('needs a name', async () => {
    expect((await run('build')).stderr).toContain('--out FILE is needed');
  });
});

describe('the goldens', () => {
  it('are shown, rewritten, and match again', async () => {
    const right = readFileSync(inFolder(BALANCES), 'utf8');
    writeFileSync(
      inFolder(BALANCES),
      right.replace(/[0-9](?=\.[0-9]{6})/, (digit) => (digit === '9' ? '8' : '9')),
    );
    expect(await run('golden', 'check')).toMatchObject({ exit: 1 });
    expect((await run('golden', 'update', '--dry-run')).stdout).toContain('would rewrite');
    expect((await run('golden', 'update')).stdout).toContain('rewrote 1 file');
    expect(readFileSync(inFolder(BALANCES), 'utf8')).toBe(right);
    expect(await run('golden', 'check', '--format', 'json')).toMatchObject({ exit: 0 });
  });

  it('cannot be updated where the config compares none', async () => {
    const none = await run('golden', 'update', '--golden-path', 'none');
    expect([none.exit, none.stderr]).toEqual([2, expect.stringContaining('golden.path is none')]);
  });
});

describe('other commands', () => {
  it('make a population, to a file as to stdout', async () => {
    const words = ['generate', '--employees', '2', '--years', '1', '--seed', '7'];
    const { stdout } = await run(...words);
    expect(await run(...words, '--out', 'two.ndjson')).toMatchObject({ exit: 0 });
    expect(readFileSync(inFolder('two.ndjson'), 'utf8')).toBe(stdout);
    expect((await run('generate', '--employees', 'many')).stderr).toContain(
      '--employees is "many"',
    );
  });

  it('say what they know of themselves, and refuse what they do not know', async () => {
    expect((await run('--version')).stdout).toContain('dc-event-gate');
    expect((await run('--help')).stdout).toContain('golden check');
    expect((await run('bench', 'ingst')).stderr).toContain('did you mean ingest');
    expect((await run('bench', '--scale', 'huge')).stderr).toContain('--scale is "huge"');
    expect((await run('validate', '--quality')).exit).toBe(0);
    const nobody = await run('balance', 'E-404');
    expect([nobody.exit, nobody.stderr]).toEqual([2, expect.stringContaining('E-404')]);
  });
});

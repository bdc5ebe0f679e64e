/** The life of a DuckDB file: built, added to, asked for balances, held against the fixtures. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { GOLDEN_TABLES } from '../../src/plan/tables.ts';
import type { Report } from '../../src/schema/types.ts';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';
import { warehouse } from '../support/duckdb.ts';

let workspace: string;
beforeAll(async () => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'built-file-'));
  writeConsumer(workspace);
  const generate = ['generate', '--employees', '12', '--years', '2', '--seed', '9'];
  const events = (await run(...generate)).stdout.split('\n');
  // The later half holds late news of the same persons, and one line that is known already.
  const half = (rest: number) => events.filter((line, n) => line !== '' && n % 2 === rest);
  writeFileSync(file('all.ndjson'), events.join('\n'));
  writeFileSync(file('first.ndjson'), `${half(0).join('\n')}\n`);
  writeFileSync(file('second.ndjson'), `${[...half(1), half(0)[0]].join('\n')}\n`);
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const run = (...words: string[]) => runHere(workspace, words);

function file(name: string): string {
  return path.join(workspace, name);
}

async function tablesOf(name: string): Promise<string[]> {
  const database = await warehouse.open({ path: file(name), mode: 'read', readable: [] });
  const lines: string[] = [];
  for (const shape of GOLDEN_TABLES) {
    for await (const chunk of database.lines(tableLinesSql(shape), shape.name))
      lines.push(...chunk);
  }
  database.close();
  return lines;
}

const anyTypes = ['--require-types', 'none'];
const gateWith = (snapshots: string) =>
  run(
    'gate',
    '--golden-path',
    'none',
    '--fixtures-valid',
    'all.ndjson',
    ...anyTypes,
    '--snapshots',
    snapshots,
    '--format',
    'json',
  );

describe('a DuckDB file', () => {
  it('in which nobody is in a plan yet says so of everyone, by the last day of its events', async () => {
    const hired = readFileSync(file('all.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"hire"'));
    writeFileSync(file('hired.ndjson'), `${hired[0]}\n`);
    const { employee_id, effective_date } = JSON.parse(hired[0] ?? '');
    const out = ['--out', 'hired.duckdb', '--fixtures-valid', 'hired.ndjson', ...anyTypes];
    expect((await run('build', ...out)).exit).toBe(0);
    const { exit, stderr } = await run('balance', employee_id, '--from', 'hired.duckdb');
    expect(exit).toBe(2);
    expect(stderr).toContain(`no plan event of employee "${employee_id}" by ${effective_date}`);
  });

  it('that was added to is the file of all events, but for the copy that it tells of', async () => {
    expect((await run('build', 'all.ndjson', '--out', 'all.duckdb', ...anyTypes)).exit).toBe(0);
    expect((await run('build', 'first.ndjson', '--out', 'parts.duckdb', ...anyTypes)).exit).toBe(0);
    const added = await run(
      'build',
      'second.ndjson',
      '--out',
      'parts.duckdb',
      '--append',
      ...anyTypes,
    );
    expect(added).toMatchObject({ exit: 0, stderr: expect.not.stringContaining('Unexpected') });
    expect(added.stdout).toMatch(
      /^wrote parts\.duckdb: [\d,]+ events \([\d,]+ new events\) and all tables\n$/,
    );
    const all = await tablesOf('all.duckdb');
    const parts = (await tablesOf('parts.duckdb')).filter(
      (line) => !line.startsWith('identical_duplicate,'),
    );
    expect(parts.length).toBeGreaterThan(500);
    expect(parts).toEqual(all);
  });

  it('answers as the fixtures do, and its audit too', async () => {
    const question = ['balance', 'E-000006', '--as-of', '2025-12-10', '--audit'];
    const fromFile = await run(...question, '--from', 'parts.duckdb');
    expect(fromFile).toMatchObject({ exit: 0, stderr: '' });
    expect(fromFile.stdout).toContain('net_balance');
    expect(fromFile.stdout).toBe((await run(...question, '--fixtures-valid', 'all.ndjson')).stdout);
  });

  it('is held against the fixtures: as it is, with a row edited by hand, and stale', async () => {
    const sound = await gateWith('parts.duckdb');
    expect(JSON.parse(sound.stdout).snapshots).toMatchObject({ disagreementCount: 0 });
    expect(sound.exit).toBe(0);

    const database = await warehouse.open({ path: file('parts.duckdb'), readable: [] });
    await database.execute(
      `UPDATE fct_participant_balance_snapshots SET net_balance = net_balance + 0.01
       WHERE employee_id = 'E-000006' AND snapshot_date = DATE '2025-12-05'`,
      'edit',
    );
    database.close();
    const edited = await gateWith('parts.duckdb');
    const report = JSON.parse(edited.stdout) as Report;
    expect(edited.exit).toBe(1);
    expect(report.reasons).toEqual(['parts.duckdb differs from what the fixtures give in 1 place']);
    expect(report.snapshots?.disagreements[0]).toMatchObject({
      table: 'fct_participant_balance_snapshots',
      key: ['baseline', 'standard', 'E-000006', 'PLAN-CLIFF', '2025-12-05'],
      column: 'net_balance',
    });

    await run('build', 'first.ndjson', '--out', 'stale.duckdb', ...anyTypes);
    const stale = await gateWith('stale.duckdb');
    expect(stale.exit).toBe(1);
    expect((JSON.parse(stale.stdout) as Report).snapshots?.disagreementCount).toBeGreaterThan(100);
  });

  it('stays as it was where what is added fails', async () => {
    const before = readFileSync(file('all.duckdb'));
    writeFileSync(file('bad.ndjson'), '{"event_id": "x"}\n');
    expect(
      (await run('build', 'bad.ndjson', '--out', 'all.duckdb', '--append', ...anyTypes)).exit,
    ).toBe(1);
    const [line = ''] = readFileSync(file('first.ndjson'), 'utf8').split('\n');
    writeFileSync(file('conflict.ndjson'), line.replace('"department":"', '"department":"X'));
    expect(
      await run('build', 'conflict.ndjson', '--out', 'all.duckdb', '--append', ...anyTypes),
    ).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining(
        'conflict.ndjson:1: another event of the fixtures or of all.duckdb has the event_id',
      ),
    });
    expect(readFileSync(file('all.duckdb')).equals(before)).toBe(true);
  });

  it.each([
    ['no DuckDB file', 'first.ndjson', 'this version of the gate did not build this file'],
    ['no file at all', 'nowhere.duckdb', 'cannot be read'],
  ])('that is %s is refused by name', async (_, name, message) => {
    for (const words of [
      ['balance', 'E-000006', '--from', name],
      ['build', 'first.ndjson', '--out', name, '--append', ...anyTypes],
    ]) {
      const refused = await run(...words);
      expect(refused.exit).toBe(2);
      expect(refused.stderr).toContain(name);
      expect(refused.stderr).toContain(message);
    }
  });
});

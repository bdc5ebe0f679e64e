/** What the judge takes from a process that ran foreign SQL: plain tables, and nothing that is evaluated. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/contracts/ports.ts';
import { attachTables } from '../../src/pipelines/foreign/attach-tables.ts';
import { exportTables } from '../../src/pipelines/foreign/export-tables.ts';
import { warehouse } from '../support/duckdb.ts';

const TABLES = [{ table: 'sums', columns: ['name', 'total'] }];
const maker = () => 'sql/sums.sql';

let directory: string;
let file: string;
let judge: Database;

beforeEach(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'foreign-tables-'));
  file = path.join(directory, 'result.duckdb');
  judge = await warehouse.open({ path: null, readable: [directory] });
});
afterEach(() => {
  judge.close();
  rmSync(directory, { recursive: true, force: true });
});

async function made(sql: string): Promise<void> {
  const database = await warehouse.open({ path: file, readable: [directory] });
  await database.execute(sql, 'made');
  database.close();
}

const attach = () => attachTables(judge, TABLES, { file, alias: 'theirs' }, maker);

it.each([
  [
    'is a view',
    "CREATE MACRO upper(a) AS 'forged'; CREATE VIEW sums AS SELECT 'a' AS name, upper('b') AS total",
  ],
  [
    'has a generated column',
    'CREATE TABLE sums (name VARCHAR, total VARCHAR AS (concat_ws(name, name)))',
  ],
  [
    'lies in another schema',
    "CREATE SCHEMA s; CREATE TABLE s.sums AS SELECT 'a' AS name, 1 AS total",
  ],
  ['is not there', 'CREATE TABLE other (name VARCHAR)'],
])('a table that %s is not read', async (_, sql) => {
  await made(sql);
  await expect(attach()).rejects.toMatchObject({
    code: 'PIPELINE_TABLE',
    facts: { file: 'sql/sums.sql', table: 'sums' },
  });
});

it('a plain table is read, and cannot be written', async () => {
  await made("CREATE TABLE sums AS SELECT 'a' AS name, 1 AS total");
  await attach();
  expect(await judge.rows('FROM theirs.main.sums', 't')).toEqual([['a', '1']]);
  await expect(judge.execute('DELETE FROM theirs.main.sums', 't')).rejects.toThrow(/read-only/);
});

it('an export of a view is a table: what the view calls was called where it was made', async () => {
  const theirs = await warehouse.open({ path: null, readable: [directory] });
  await theirs.execute(
    "CREATE MACRO upper(a) AS 'theirs'; CREATE VIEW sums AS SELECT 'a' AS name, upper('b') AS total",
    't',
  );
  await exportTables(theirs, TABLES, { file, alias: 'result' }, maker);
  theirs.close();
  await attach();
  expect(await judge.rows('FROM theirs.main.sums', 't')).toEqual([['a', 'theirs']]);
  expect(await judge.rows("SELECT upper('b')", 't')).toEqual([['B']]);
});

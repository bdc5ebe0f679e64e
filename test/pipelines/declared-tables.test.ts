/** What is said of a table that a pipeline leaves, whatever state it is in. */
import { afterAll, describe, expect, it } from 'vitest';
import { identifier } from '../../src/contracts/sql/identifier.ts';
import type { DeclaredTable } from '../../src/contracts/tables/table.ts';
import { readYaml } from '../../src/contracts/text/yaml-file.ts';
import { describeTable } from '../../src/pipelines/declared/describe-table.ts';
import { readDeclarations } from '../../src/pipelines/declared/read-declarations.ts';
import { tablesUnderTest } from '../../src/pipelines/declared/tables-under-test.ts';
import { adoptDeclared } from '../../src/pipelines/sql-folder/adopt-declared.ts';
import { exportDeclared } from '../../src/pipelines/sql-folder/declared-tables.ts';
import { warehouse } from '../support/duckdb.ts';

const database = await warehouse.open({ path: null, readable: [] });
afterAll(() => database.close());

const declare = (parts: Partial<DeclaredTable> = {}): DeclaredTable => ({
  name: 'T',
  goldenFile: 'T.csv',
  key: ['ID'],
  day: null,
  ignore: [],
  ...parts,
});

async function describeRows(select: string, parts: Partial<DeclaredTable> = {}) {
  await database.execute(`CREATE OR REPLACE TABLE t AS ${select}`, 'test');
  return describeTable(database, declare(parts));
}

describe('a table that can be compared', () => {
  it('has its columns and types as they are found, the key first, and not what is ignored', async () => {
    const found = await describeRows(
      `SELECT 1.50::DECIMAL(9,2) AS "Amount x", NULL::DATE AS day, 'a' AS id, now() AS loaded`,
      { day: 'DAY', ignore: ['LOADED'] },
    );
    expect(found).toMatchObject({
      kind: 'table',
      rows: 1,
      shape: {
        name: 'T',
        key: ['id'],
        columns: [
          { name: 'id', kind: 'text', type: 'VARCHAR' },
          { name: 'Amount x', kind: 'amount', type: 'DECIMAL(9,2)' },
          { name: 'day', kind: 'date', type: 'DATE' },
        ],
      },
    });
  });

  it('may be empty, and of keys that differ only in letter case', async () => {
    expect(await describeRows('SELECT 1 AS id WHERE false')).toMatchObject({ rows: 0 });
    expect(await describeRows("SELECT unnest(['a', 'A']) AS id")).toMatchObject({ rows: 2 });
  });
});

describe('a table that cannot be compared', () => {
  it.each<[string, string, Partial<DeclaredTable>, string]>([
    [
      'is not there',
      'SELECT 1 AS id',
      { name: 'other' },
      'the pipeline left no table "other". Let it make',
    ],
    [
      'lacks its key',
      'SELECT 1 AS idd',
      {},
      'table "T" has no column ID, which "key" names (did you mean idd?). Let the pipeline make it',
    ],
    [
      'lacks its day',
      'SELECT 1 AS id',
      { day: 'snapshot_date' },
      'has no column snapshot_date, which "day" names; its columns are id',
    ],
    [
      'lacks what is ignored',
      'SELECT 1 AS id',
      { ignore: ['loaded_at'] },
      'has no column loaded_at, which "ignore" names',
    ],
    [
      'has a text as day',
      "SELECT 1 AS id, '2024-01-01' AS day",
      { day: 'day' },
      'column day of table "T" is VARCHAR, and as its day must be a DATE or TIMESTAMP',
    ],
    [
      'has a type without a text',
      "SELECT 1 AS id, {'a': 1}::VARIANT AS v",
      {},
      'column v of table "T" is VARIANT, which has no text that could be compared. Let the pipeline cast it, or name it in "ignore"',
    ],
    [
      'has no key in some rows',
      'SELECT unnest([1, NULL, NULL]) AS id',
      {},
      'id, of the key of table "T", is NULL in 2 of its 3 rows',
    ],
    [
      'has a key twice',
      'SELECT unnest([3, 1, 1, 2, 2, 2]) AS id',
      {},
      'the key (id) of table "T" is not unique: 2 keys stand in 5 rows, the first is (1)',
    ],
    [
      'has a key of two columns twice',
      "SELECT 1 AS id, unnest(['x', 'x', 'y']) AS b",
      { key: ['id', 'b'] },
      'the key (id, b) of table "T" is not unique: 1 key stands in 2 rows, the first is (1, x)',
    ],
  ])('%s: it says so, and what to do', async (_, select, parts, reason) => {
    const found = await describeRows(select, parts);
    expect(found).toMatchObject({ kind: 'unusable', reason: expect.stringContaining(reason) });
  });

  it('counts the rows of one that it cannot compare', async () => {
    for (const key of ['id', 'nowhere'])
      expect(await describeRows('SELECT unnest([3, 1, 1]) AS id', { key: [key] })).toMatchObject({
        kind: 'unusable',
        rows: 3,
      });
  });

  it('not for a type that it ignores', async () => {
    const found = await describeRows("SELECT 1 AS id, {'a': 1}::VARIANT AS v", { ignore: ['v'] });
    expect(found).toMatchObject({ kind: 'table', shape: { columns: [{ name: 'id' }] } });
  });
});

const reject = (detail: string): never => {
  throw new Error(detail);
};

describe('a declaration', () => {
  it('says no more than the key', () => {
    expect(readDeclarations('{a: {key: [x]}}', reject, readYaml)).toEqual([
      { name: 'a', goldenFile: 'a.csv', key: ['x'], day: null, ignore: [] },
    ]);
    expect(readDeclarations('none', reject, readYaml)).toEqual([]);
  });

  it.each([
    ['[a]', 'must be a map of tables'],
    ['{a: [', 'must be YAML'],
    ['{"a.b.c": {key: [x]}}', 'names a table "a.b.c"'],
    ['{"": {key: [x]}}', 'names a table ""'],
    [`{${'a'.repeat(197)}: {key: [x]}}`, 'which is too long for a file'],
    ['{Größe: {key: [x]}, größe: {key: [x]}}', 'names the table größe twice'],
    ['{Events: {key: [x]}}', "Events, which is one of the gate's own"],
    ['{a: x}', 'needs a key for a'],
    ['{a: {day: x}}', 'needs a key for a'],
    ['{a: {key: []}}', 'names no column as key of a'],
    ['{a: {key: x}}', 'must name columns in a list, as the key of a'],
    ['{a: {key: [x, X]}}', 'names X twice in the key of a'],
    ['{a: {key: [x], keys: 1}}', 'says "keys" of a'],
    ['{a: {key: [x], ignore: [X]}}', 'ignores X of a, which is its key'],
    ['{a: {key: [x], day: d, ignore: [d]}}', 'ignores d of a, which is its day'],
    ['{a: {key: [x], day: 5}}', 'must name a column as day of a'],
    ['{a: {key: [x]}, A: {key: [x]}}', 'names the table A twice'],
  ])('of %s is refused: %s', (text, said) => {
    expect(() => readDeclarations(text, reject, readYaml)).toThrow(said);
  });
});

describe('tables of SQL of one’s own, by names of all kinds,', () => {
  it('go whole from one database to the other, and those that are not there stay out', async () => {
    const names = ['marts.totals', 'net/gross', '"raw.data".x', 'marts.none', 'none.at_all', 'ä'];
    await database.execute(
      `CREATE SCHEMA marts; CREATE TABLE marts.totals AS SELECT 1 AS id;
       CREATE TABLE "net/gross" AS SELECT 2 AS id;
       CREATE SCHEMA "raw.data"; CREATE VIEW "raw.data".x AS SELECT 3 AS id;
       ATTACH ':memory:' AS result`,
      'test',
    );
    await exportDeclared(database, names, 'result');
    await database.execute('DROP TABLE "net/gross"', 'test');
    await adoptDeclared(database, names, 'result', 'memory');
    const [totals, gross, raw] = names.map((name) => `main.${identifier(name)}`);
    const sql = `FROM ${totals} UNION ALL FROM ${gross} UNION ALL FROM ${raw} ORDER BY 1`;
    expect(await database.rows(sql, 'test')).toEqual([['1'], ['2'], ['3']]);
    const views = await database.rows(
      "SELECT count(*) FROM duckdb_views() WHERE NOT internal AND schema_name = 'main'",
      'test',
    );
    expect(views).toEqual([['3']]);
  });
});

describe('the tables of a run', () => {
  const under = (kind: string, names: readonly string[]) =>
    tablesUnderTest({
      tables: names.map((name) => declare({ name, goldenFile: `${name}.csv` })),
      pipeline: { kind, path: 'x' } as never,
      findPlace: () => 'gate.yml:3, tables',
    });
  const planned = (kind: string, names: readonly string[]) =>
    under(kind, names).plan.map(({ name }) => name);
  const ALL = [
    'participant_balances',
    'fct_participant_balance_snapshots',
    'participant_annual_limits',
  ];

  it.each<[string, readonly string[], readonly string[]]>([
    ['builtin', ['mine'], ALL],
    ['folder', ['mine'], ALL],
    ['command', [], ALL],
    ['command', ['mine'], []],
    ['command', ['mine', 'Participant_Balances'], ['participant_balances']],
  ])('of a pipeline of kind %s with %j declared are, of the plan, %j', (kind, names, plan) => {
    expect(planned(kind, names)).toEqual(plan);
  });

  it('have a golden file each', () => {
    expect(() => under('builtin', ['balances'])).toThrow(
      'gate.yml:3, tables: the golden file balances.csv is that of participant_balances already.',
    );
    expect(() => under('command', ['findings'])).toThrow('that of quality_findings already');
    expect(planned('command', ['balances'])).toEqual([]);
  });
});

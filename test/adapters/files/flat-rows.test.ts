/** Rows of any columns as fixtures, where the schema describes rows: the same events from each format. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { createParquetReader } from '../../../src/adapters/duckdb/parquet/read-parquet.ts';
import { createDuckdbReader } from '../../../src/adapters/duckdb/read-duckdb.ts';
import {
  aFolder,
  findingLines,
  locateInFolder,
  validateFolder,
} from '../../support/fixture-folder.ts';
import { running } from '../../support/outside.ts';

const readParquet = createParquetReader(async () => api, running);
const readDuckdb = createDuckdbReader(async () => api, running);
const spools = mkdtempSync(path.join(os.tmpdir(), 'flat-'));
afterAll(() => rmSync(spools, { recursive: true, force: true }));

/** As a model with a decimal, an optional and a nullable field exports it. */
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['event_id', 'amount', 'day', 'count', 'is_final', 'note', 'plan'],
  properties: {
    event_id: { type: 'string' },
    amount: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?[0-9.]+$' }] },
    day: { type: 'string', format: 'date' },
    count: { type: 'integer' },
    is_final: { type: 'boolean' },
    note: { type: 'string' },
    plan: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    rate: { type: 'number', minimum: 0 },
  },
};

async function validate(root: string, patterns: readonly string[], schema: object = SCHEMA) {
  const { files, spool: written } = await validateFolder({
    root,
    patterns,
    readParquet,
    readDuckdb,
    spoolDirectory: mkdtempSync(path.join(spools, 'spool-')),
    schema: { json: schema, origin: 'builtin', notes: [] },
  });
  const texts = written.map((file) => readFileSync(file, 'utf8')).join('');
  return {
    events: texts
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
    findings: findingLines(files),
  };
}

/** A DuckDB file, made by SQL; closed, so that all of it is in the file. */
async function makeDatabase(file: string, ...statements: readonly string[]): Promise<void> {
  const instance = await api.DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const sql of statements) await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

const ROWS = `SELECT * FROM (VALUES
  ('E-1', 10.50::DECIMAL(9,2), DATE '2024-01-31', 3, true, 'a "quoted", one', NULL, 0.1::DOUBLE),
  ('E-2', -0.05, DATE '2024-02-29', 12345678901, false, '', 'P', NULL)
) AS t (event_id, amount, day, count, is_final, note, plan, rate)`;

const EVENTS = [
  {
    event_id: 'E-1',
    amount: '10.50',
    day: '2024-01-31',
    count: 3,
    is_final: true,
    note: 'a "quoted", one',
    plan: null,
    rate: 0.1,
  },
  {
    event_id: 'E-2',
    amount: '-0.05',
    day: '2024-02-29',
    count: 12345678901,
    is_final: false,
    note: '',
    plan: 'P',
  },
];

describe('flat rows', () => {
  it('are the same events from NDJSON, CSV, Parquet and DuckDB', async () => {
    const root = aFolder({
      'a.ndjson': `${EVENTS.map((event) => JSON.stringify(event)).join('\n')}\n`,
      'b.csv': [
        'note,event_id,amount,day,count,is_final,plan,rate',
        '"a ""quoted"", one",E-1,10.50,2024-01-31,3,true,,0.1',
        '"",E-2,-0.05,2024-02-29,12345678901,FALSE,P,',
        '',
      ].join('\n'),
    });
    await makeDatabase(
      path.join(root, 'd.duckdb'),
      `CREATE TYPE word AS ENUM ('P'); CREATE TABLE "my rows" AS SELECT * REPLACE (plan::word AS plan) FROM (${ROWS})`,
      'CREATE VIEW events AS SELECT 1 AS nothing',
      `COPY (${ROWS}) TO '${root}/c.parquet'`,
    );
    for (const file of ['a.ndjson', 'b.csv', 'c.parquet', 'd.duckdb'])
      expect([file, await validate(root, [file])]).toEqual([
        file,
        { events: EVENTS, findings: [] },
      ]);
    expect(await locateInFolder({ root, patterns: ['b.csv'] }, [])).toEqual([]);
  });

  it('are judged by the schema, each value as it stands in the file', async () => {
    const header = 'event_id,amount,day,count,is_final,note,plan,rate';
    const root = aFolder({
      'a.csv': [
        header,
        'E-1,1,2024-02-30,1.5,yes,,,',
        'E-2,,2024-02-28,+1,true,,,',
        'E-3,1,2024-02-28,1.0,true,,,-1e0',
        '',
      ].join('\n'),
    });
    expect((await validate(root, ['a.csv'])).findings).toEqual([
      'a.csv:2 /day(date) `/day` is 2024-02-30, which is not a day of the calendar',
      'a.csv:2 /count(type) `/count` is 1.5; it must be an integer',
      'a.csv:2 /is_final(type) `/is_final` is "yes"; it must be a boolean',
      expect.stringMatching(/^a.csv:3 \/amount\(required\)/),
      'a.csv:3 /count(type) `/count` is "+1"; it must be an integer',
      'a.csv:4 /rate(range) `/rate` is -1; it must be 0 or more',
    ]);
  });

  it.each<[string, string, string]>([
    [
      'lack a column that every event needs',
      'event_id,amount\n',
      'no column day, count, is_final, note, plan, which the schema asks of every event',
    ],
    ['have a column without a name', 'event_id,,amount\n', 'column 2 has no name'],
    [
      'have a column twice',
      'event_id,amount,day,count,is_final,note,plan,plan\n',
      'the column plan is there twice',
    ],
  ])('of CSV that %s are not read', async (_, text, message) => {
    const { findings } = await validate(aFolder({ 'a.csv': text }), ['a.csv']);
    expect(findings).toEqual([expect.stringContaining(message)]);
  });

  it('may hold what the schema does not know, as text, and objects as JSON', async () => {
    const open = {
      type: 'object',
      properties: { id: { type: 'string' }, more: { type: 'object' } },
    };
    const root = aFolder({
      'a.csv': 'id,more,a/b\n1,"{""x"": [1]}",2\n2,{,\n3,,"\0"\n5,,""\n6,,\n',
    });
    const { events, findings } = await validate(root, ['a.csv'], open);
    expect(events).toEqual([
      { id: '1', more: { x: [1] }, 'a/b': '2' },
      { id: '5', 'a/b': '' },
      { id: '6' },
    ]);
    expect(findings).toEqual([
      expect.stringContaining(
        'a.csv:3 /more(syntax) the field more is "{", which is not JSON; it holds an object',
      ),
      expect.stringContaining('a.csv:4 /a~1b(syntax) the field a/b holds a NUL byte'),
    ]);
  });

  it('are found again by their ids, whatever the columns are', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const root = aFolder({ 'a.csv': `amount,event_id\n1,x\n2,${id}\n` });
    expect(await locateInFolder({ root, patterns: ['a.csv'] }, [id])).toEqual([`${id} a.csv:3`]);
  });
});

describe('a DuckDB file', () => {
  const fileWith = async (...statements: readonly string[]): Promise<string> => {
    const root = aFolder({});
    await makeDatabase(path.join(root, 'a.duckdb'), ...statements);
    return root;
  };

  it.each<[string, readonly string[], string]>([
    [
      'without a table',
      ['CREATE VIEW v AS SELECT 1 AS event_id'],
      'it holds no table; a view is none',
    ],
    [
      'with two tables',
      ['CREATE TABLE b (x INT)', 'CREATE TABLE a (x INT)'],
      'it holds the tables "main"."a", "main"."b"; one of them, called events, is read',
    ],
    [
      'with a type that has no exact form',
      ["CREATE TABLE t AS SELECT '12:00'::TIME AS event_id"],
      'the column event_id is of type TIME, which is not read as text; write it as VARCHAR',
    ],
  ])('%s is not read, and says why', async (_, statements, message) => {
    const { events, findings } = await validate(await fileWith(...statements), ['a.duckdb']);
    expect([events, findings]).toEqual([[], [expect.stringContaining(message)]]);
  });

  it('is read by its table events, where there are several', async () => {
    const root = await fileWith(
      `CREATE TABLE Events AS ${ROWS}`,
      'CREATE TABLE other AS SELECT 1 AS x',
    );
    expect((await validate(root, ['a.duckdb'])).events).toEqual(EVENTS);
  });

  it('keeps lists and structs, and numbers of any length', async () => {
    const root = await fileWith(
      "CREATE TABLE t AS SELECT {'a': [{'b': 1.50::DECIMAL(4,2)}], 'c': [1, 2]::INTEGER[2]} AS s, (2::HUGEINT ** 3)::HUGEINT AS h",
    );
    const { events } = await validate(root, ['a.duckdb'], { type: 'object' });
    expect(events).toEqual([{ s: { a: [{ b: '1.50' }], c: [1, 2] }, h: 8 }]);
  });

  it('is refused while rows of it lie in a log beside it, and where it is none', async () => {
    const root = await fileWith(`CREATE TABLE events AS ${ROWS}`);
    writeFileSync(path.join(root, 'a.duckdb.wal'), 'x');
    writeFileSync(path.join(root, 'b.duckdb'), 'no database');
    expect((await validate(root, ['a.duckdb'])).findings).toEqual([
      expect.stringContaining('some of its rows lie in a.duckdb.wal; run CHECKPOINT'),
    ]);
    expect((await validate(root, ['b.duckdb'])).findings).toEqual([
      expect.stringContaining('cannot be read as DuckDB with the columns of an event'),
    ]);
  });
});

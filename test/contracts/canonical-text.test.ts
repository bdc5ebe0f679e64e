/** What a value of each type of DuckDB is compared as, by DuckDB itself. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalText, columnKind } from '../../src/contracts/tables/canonical-text.ts';
import { parseDuckdbType } from '../../src/contracts/tables/duckdb-type.ts';
import { keyOrder } from '../../src/contracts/tables/key-order.ts';
import { parseLine } from '../../src/contracts/tables/line-differences.ts';
import type { TableShape } from '../../src/contracts/tables/table.ts';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { warehouse } from '../support/duckdb.ts';

const database = await warehouse.open({ path: null, readable: [] });
afterAll(() => database.close());

/** Type, as DuckDB names it, and text of an expression. */
async function textOf(expression: string): Promise<{ type: string; text: string | null }> {
  await database.execute(`CREATE OR REPLACE TABLE one AS SELECT ${expression} AS value`, 'test');
  const [row] = await database.rows('DESCRIBE one', 'test');
  const type = row?.[1] ?? '';
  const sql = canonicalText('value', type);
  if (sql === null) return { type, text: '(none)' };
  const [found] = await database.rows(`SELECT ${sql} FROM one`, 'test');
  return { type, text: found?.[0] ?? null };
}

const D = '123456789012345678.123456::DECIMAL(38,6)';

describe('the text of a value', () => {
  it.each([
    ['1.10::DECIMAL(9,2)', 'DECIMAL(9,2)', '1.10'],
    [D, 'DECIMAL(38,6)', '123456789012345678.123456'],
    ['170141183460469231731687303715884105727::HUGEINT', 'HUGEINT', `${2n ** 127n - 1n}`],
    ['0.1::DOUBLE', 'DOUBLE', '0.1'],
    ["'nan'::DOUBLE", 'DOUBLE', 'nan'],
    ['-0.0::DOUBLE', 'DOUBLE', '-0.0'],
    ['0.1::FLOAT', 'FLOAT', '0.1'],
    ['true', 'BOOLEAN', 'true'],
    ["''", 'VARCHAR', ''],
    ['NULL::VARCHAR', 'VARCHAR', null],
    ["DATE '2024-02-29'", 'DATE', '2024-02-29'],
    ["TIMESTAMP '2024-02-29 01:02:03.5'", 'TIMESTAMP', '2024-02-29 01:02:03.5'],
    ["TIMESTAMP_NS '2024-02-29 01:02:03'", 'TIMESTAMP_NS', '2024-02-29 01:02:03'],
    ["TIMESTAMPTZ '2024-02-29 01:02:03+02'", 'TIMESTAMP WITH TIME ZONE', '2024-02-28 23:02:03+00'],
    ["TIME '24:00:00'", 'TIME', '24:00:00'],
    ["INTERVAL '1 month 40 days 3 seconds'", 'INTERVAL', '1 month 40 days 00:00:03'],
    ["'a'::ENUM('a', 'it''s (b)')", "ENUM('a', 'it''s (b)')", 'a'],
    ["'\\xAA\\x5Cb'::BLOB", 'BLOB', '\\xAA\\x5Cb'],
    ["'101'::BIT", 'BIT', '101'],
    ['\'{"b":1}\'::JSON', 'JSON', '{"b":1}'],
    ['[1.10, NULL]::DECIMAL(9,2)[]', 'DECIMAL(9,2)[]', '[1.10,null]'],
    ['[1, 2]::INTEGER[2]', 'INTEGER[2]', '[1,2]'],
    ["[[], NULL, ['NULL', '']]", 'VARCHAR[][]', '[[],null,["NULL",""]]'],
    [
      `{'a "b"': ${D}, 'c': [{'d': DATE '2024-01-01'}], 'e': NULL::INTEGER}`,
      'STRUCT("a ""b""" DECIMAL(38,6), c STRUCT(d DATE)[], e INTEGER)',
      '{"a \\"b\\"":123456789012345678.123456,"c":[{"d":"2024-01-01"}],"e":null}',
    ],
    [
      "MAP {'b': 1, 'a': 2}",
      'MAP(VARCHAR, INTEGER)',
      '[{"key":"a","value":2},{"key":"b","value":1}]',
    ],
    [
      'union_value(n := 1.5)::UNION(n DECIMAL(2,1), t VARCHAR)',
      'UNION(n DECIMAL(2,1), t VARCHAR)',
      '{"n":1.5}',
    ],
    ["['nan', '1e30']::DOUBLE[]", 'DOUBLE[]', '["nan",1e+30]'],
    ['NULL::INTEGER[]', 'INTEGER[]', null],
  ])('%s is of type %s and reads %j', async (expression, type, text) => {
    expect(await textOf(expression)).toEqual({ type, text });
  });

  it.each([
    "{'x': 1}::VARIANT",
    "[{'x': 1}::VARIANT]",
    "{'a': 1::VARIANT}",
    "MAP {'a': 1::VARIANT}",
  ])('of %s is not there, since its type has none', async (expression) => {
    expect(await textOf(expression)).toMatchObject({ text: '(none)' });
  });

  it('of a double stands for the same double', async () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(doubles, { minLength: 1, maxLength: 50 }), async (values) => {
        const list = values.map((value) => `'${Object.is(value, -0) ? '-0.0' : value}'::DOUBLE`);
        const rows = await database.rows(
          `SELECT ${canonicalText('d', 'DOUBLE')} FROM (SELECT unnest([${list}]) AS d)`,
          'test',
        );
        expect(rows.map(([text]) => Number(text))).toEqual(values);
      }),
      { numRuns: 20, seed: 14 },
    );
  });
});

describe('a type that is not closed', () => {
  it.each(['STRUCT(a INTEGER', 'MAP(VARCHAR', 'DECIMAL(18', 'STRUCT(', ''])(
    '%j is taken as far as it goes',
    (type) => {
      expect(parseDuckdbType(type)).toBeDefined();
      expect(() => canonicalText('value', type)).not.toThrow();
    },
  );
});

describe('rows in order of their key', () => {
  it.each([
    ['INTEGER', ['10', '9', '-1'], ['-1', '9', '10']],
    [
      'DECIMAL(30,2)',
      ['10.00', '9.50', '-1.00', '123456789012345678901.01', '123456789012345678901.00'],
      ['-1.00', '9.50', '10.00', '123456789012345678901.00', '123456789012345678901.01'],
    ],
    [
      'DOUBLE',
      ['nan', 'inf', '-inf', '1e+20', '2.0', '10.0'],
      ['-inf', '2.0', '10.0', '1e+20', 'inf', 'nan'],
    ],
    ["ENUM('z', 'a')", ['z', 'a'], ['a', 'z']],
    ['VARCHAR', ['\u{10400}', '\uffee', 'a', 'Z', ''], ['', 'Z', 'a', '\uffee', '\u{10400}']],
    ['BOOLEAN', ['true', 'false'], ['false', 'true']],
    [
      'TIMESTAMP',
      ['2024-01-01 00:00:00.1', '2024-01-01 00:00:00'],
      ['2024-01-01 00:00:00', '2024-01-01 00:00:00.1'],
    ],
    ['INTEGER[]', ['[10]', '[9]'], ['[10]', '[9]']],
  ])('of type %s: %j as %j, in SQL as from text', async (type, given, ordered) => {
    const values = given.map((text) => `('${text}'::${type})`).join(', ');
    await database.execute(
      `CREATE OR REPLACE TABLE "a ""t" (k ${type}); INSERT INTO "a ""t" VALUES ${values}`,
      'test',
    );
    const shape: TableShape = {
      name: 'a "t',
      goldenFile: '',
      key: ['k'],
      day: null,
      ignore: [],
      columns: [{ name: 'k', kind: columnKind(type), type }],
    };
    const rows = (await database.rows(tableLinesSql(shape), 'test')).map(([line]) =>
      parseLine(line ?? ''),
    );
    expect(rows.flat()).toEqual(ordered);
    const shuffled = given.map((text) => [text]);
    expect(shuffled.sort((a, b) => keyOrder(shape, a, b)).flat()).toEqual(ordered);
  });
});

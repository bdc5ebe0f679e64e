import { describe, expect, it } from 'vitest';
import {
  hasPlan,
  normalised,
  splitStatements,
  withoutEnd,
} from '../../src/contracts/sql/sql-statements.ts';

describe('a script', () => {
  it('falls into statements, whatever its quotes and comments hold', () => {
    const sql = `-- first; not a statement
      SELECT 'a;b', "c;d" /* ; */ FROM t; SELECT $x$ ; -- $x$;
      INSERT   INTO u
      SELECT 1 - -1;`;
    expect(splitStatements(sql)).toEqual([
      `SELECT 'a;b', "c;d" FROM t`,
      'SELECT $x$ ; -- $x$',
      'INSERT INTO u SELECT 1 - -1',
    ]);
  });

  it('is the same with other comments and other spaces, and no other with other words', () => {
    const script = "CREATE TABLE t AS\nSELECT 'a  b' AS x -- why\nFROM u;";
    expect(normalised(`/* new */ ${script.replace('-- why', '')}`)).toBe(normalised(script));
    expect(normalised(script.replace('a  b', 'a b'))).not.toBe(normalised(script));
  });

  it.each([
    ['SELECT 1', true],
    ['WITH a AS (SELECT 1) FROM a', true],
    ['INSERT INTO t SELECT 1', true],
    ['DELETE FROM t', true],
    ['CREATE OR REPLACE TEMP TABLE t AS SELECT 1', true],
    ['CREATE TABLE t (a INTEGER)', false],
    ['CREATE OR REPLACE TEMP MACRO m(x) AS TABLE SELECT x AS y', false],
    ['CREATE OR REPLACE TEMP VIEW v AS SELECT 1', false],
    ['DROP TABLE t', false],
    ["SET VARIABLE a = 'b'", false],
  ])('has a plan or not: %s', (statement, expected) => {
    expect(hasPlan(statement)).toBe(expected);
  });
});

describe('one statement without its end', () => {
  it.each([
    ['SELECT 1', 'SELECT 1'],
    ['SELECT 1;\n', 'SELECT 1'],
    ['SELECT 1; ;\n-- end\n/* all */', 'SELECT 1'],
    ["SELECT '; -- no end'", "SELECT '; -- no end'"],
    ["SELECT '; -- no end' -- ;", "SELECT '; -- no end' -- ;"],
    ['SELECT 1; SELECT 2;', 'SELECT 1; SELECT 2'],
    ['', ''],
  ])('%s', (sql, without) => {
    expect(withoutEnd(sql)).toBe(without);
  });
});

import { describe, expect, it } from 'vitest';
import { literal, quoted } from '../../src/contracts/sql/sql-literal.ts';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { TABLES, tableShape } from '../../src/plan/tables.ts';

describe('a SQL literal', () => {
  it.each([
    [null, 'NULL'],
    [7, '7'],
    ['plain', "'plain'"],
    ['', "''"],
    ["'; DROP TABLE events; --", "'''; DROP TABLE events; --'"],
    [[], 'CAST([] AS VARCHAR[])'],
    [['a', "b'c"], "CAST(['a', 'b''c'] AS VARCHAR[])"],
  ])('of %j is %s', (value, expected) => {
    expect(literal(value)).toBe(expected);
  });

  it('cannot be left by any number of quotes', () => {
    for (const text of ["'", "''", "'''", "\\'", "a'b'c"]) {
      const inner = quoted(text).slice(1, -1);
      expect(inner.replaceAll("''", '')).not.toContain("'");
      expect(inner.replaceAll("''", "'")).toBe(text);
    }
  });
});

describe('the SQL of canonical lines', () => {
  it('names every column once, in order, and orders by the key', () => {
    for (const shape of TABLES) {
      const sql = tableLinesSql(shape);
      const names = [...sql.matchAll(/coalesce\(CAST\((\w+)|CASE WHEN (\w+) IS NULL/g)];
      expect(names.map(([, plain, text]) => plain ?? text)).toEqual(
        shape.columns.map(({ name }) => name),
      );
      const order = shape.key.map((column) => `${column} NULLS FIRST`).join(', ');
      expect(sql.endsWith(` FROM ${shape.name} ORDER BY ${order}`)).toBe(true);
    }
  });

  it('quotes text alone: no other kind can hold a comma', () => {
    const shape = tableShape('participant_annual_limits');
    const [head] = tableLinesSql(shape).split(' FROM ');
    const texts = shape.columns.filter(({ kind }) => kind === 'text');
    expect(head?.match(/CASE WHEN/g)).toHaveLength(texts.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOrder } from '../../src/contracts/tables/key-order.ts';
import { differencesOfRows, parseLine } from '../../src/contracts/tables/line-differences.ts';
import {
  type Cell,
  parseTable,
  parseWithLibrary,
  tableLine,
} from '../../src/contracts/tables/table-lines.ts';
import { tableShape } from '../../src/plan/tables.ts';

const LIMITS = tableShape('participant_annual_limits');
const BALANCES = tableShape('participant_balances');

const cells = (shape: typeof LIMITS, ...leading: Cell[]): Cell[] =>
  shape.columns.map((_, index) => leading[index] ?? null);

describe('a line', () => {
  it.each<[string, Cell[]]>([
    ['a,,""', ['a', null, '']],
    ['"a,b","say ""hi""",0', ['a,b', 'say "hi"', '0']],
    ['"x\ny",1', ['x\ny', '1']],
    ['', []],
  ])('%j has the cells %j', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  it('of a table of one column may be NULL', () => {
    expect(tableLine([null])).toBe('');
  });

  it('with broken quotes is no table, and says where', () => {
    expect(parseTable('a\n"b\n')).toMatchObject({ rows: [], fault: { line: 2 } });
  });
});

describe('a table file', () => {
  const part = fc.constantFrom(',', '\n', '"', '""', 'a', ' ', '\r', '\u{10400}');
  it('is read as the library reads it, whatever it holds', () => {
    const property = fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(parseTable(text)).toEqual(parseWithLibrary(text));
    });
    fc.assert(property, { seed: 14, numRuns: 1000 });
  });
});

describe('two rows', () => {
  it('differ in the cells that are not the same text', () => {
    const left = cells(LIMITS, 's', 'd', 'E-1', '2024', null, '', '0');
    const right = cells(LIMITS, 's', 'd', 'E-1', '2024', '', '0', null);
    expect(differencesOfRows(LIMITS, left, right)).toEqual([
      { column: 'elective_deferrals', left: null, right: '' },
      { column: 'elective_deferral_limit', left: '', right: '0' },
      { column: 'elective_deferral_excess', left: '0', right: null },
    ]);
  });

  it('that are too short lack their last cells', () => {
    expect(differencesOfRows(LIMITS, ['s', 'd'], ['s', 'd', 'E-1'])).toEqual([
      { column: 'employee_id', left: null, right: 'E-1' },
    ]);
    expect(differencesOfRows(LIMITS, ['s'], ['s'])).toEqual([]);
  });

  it.each<[string, Cell[], Cell[], number]>([
    ['the first column that differs', ['a', 'z', 'z', '9'], ['b', 'a', 'a', '1'], -1],
    ['years as numbers', ['s', 'd', 'e', '1000'], ['s', 'd', 'e', '999'], 1],
    ['code points, not UTF-16 units', ['s', 'd', '\uffee', '1'], ['s', 'd', '\u{10400}', '1'], -1],
    ['capitals before small letters', ['s', 'd', 'Z', '1'], ['s', 'd', 'a', '1'], -1],
    ['their key alone', ['s', 'd', 'e', '1', 'x'], ['s', 'd', 'e', '1', 'y'], 0],
    ['a missing cell as empty', ['s', 'd', null, '1'], ['s', 'd', '', '1'], 0],
  ])('stand in order of %s', (_, a, b, expected) => {
    expect(Math.sign(keyOrder(LIMITS, a, b))).toBe(expected);
    expect(Math.sign(keyOrder(LIMITS, b, a))).toBe(0 - expected);
  });

  it('of balances stand in order of their plan, as text', () => {
    expect(keyOrder(BALANCES, ['s', 'd', 'e', 'P-10'], ['s', 'd', 'e', 'P-9'])).toBeLessThan(0);
  });
});

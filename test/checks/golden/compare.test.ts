import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTable } from '../../../src/checks/golden/compare.ts';
import { describeDifference } from '../../../src/checks/golden/describe.ts';
import { tableVariance } from '../../../src/checks/golden/variance.ts';
import {
  headerLine,
  parseTable,
  tableLine,
  tableText,
} from '../../../src/contracts/tables/table-lines.ts';
import { tableShape } from '../../../src/plan/tables.ts';
import { aDifference } from '../../support/report.ts';

const SHAPE = tableShape('participant_annual_limits');

/** A row of annual limits; overrides by column name. */
function row(
  employee: string,
  year: string,
  overrides: Record<string, string | null> = {},
): (string | null)[] {
  const cells: Record<string, string | null> = {
    scenario_id: 's',
    plan_design_id: 'd',
    employee_id: employee,
    calendar_year: year,
    ...overrides,
  };
  return SHAPE.columns.map(({ name, kind }) =>
    name in cells ? (cells[name] ?? null) : kind === 'amount' ? '0.000000' : '',
  );
}

const ACTUAL = [row('E-1', '2023'), row('E-1', '2024'), row('E-2', '2024')].map(tableLine);
const text = (...rows: readonly (readonly (string | null)[])[]) =>
  tableText(SHAPE, rows.map(tableLine));
const compare = (expected: string, actual = ACTUAL) => compareTable(SHAPE, expected, actual);

describe('a golden table', () => {
  it('matches itself', () => {
    expect(compare(tableText(SHAPE, ACTUAL))).toEqual({ rows: 3, differences: [] });
  });

  it.each<[string, (string | null)[], Record<string, unknown>]>([
    [
      'a millionth',
      row('E-1', '2023', { catch_up: '0.000001' }),
      { expected: '0.000001', actual: '0.000000', delta: '-0.000001' },
    ],
    [
      'NULL for 0',
      row('E-1', '2023', { catch_up: null }),
      { expected: null, actual: '0.000000', delta: null },
    ],
    [
      'empty text for 0',
      row('E-1', '2023', { catch_up: '' }),
      { expected: '', actual: '0.000000', delta: null },
    ],
    [
      'another form of the number',
      row('E-1', '2023', { catch_up: '0.00' }),
      {
        expected: '0.00',
        delta: '0.000000',
        detail: 'the same number in another form: goldens have all digits of the scale',
      },
    ],
    ['no number at all', row('E-1', '2023', { catch_up: 'nil' }), { expected: 'nil', delta: null }],
  ])('differs in a cell by %s', (_, changed, facts) => {
    const { differences } = compare(text(changed, row('E-1', '2024'), row('E-2', '2024')));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({
      kind: 'cell',
      line: 2,
      column: 'catch_up',
      key: ['s', 'd', 'E-1', '2023'],
      ...facts,
    });
  });

  it('lacks a row, in the middle and at the end', () => {
    expect(compare(text(row('E-1', '2023'))).differences).toMatchObject([
      { kind: 'row-unexpected', line: 3, key: ['s', 'd', 'E-1', '2024'] },
      { kind: 'row-unexpected', line: 3, key: ['s', 'd', 'E-2', '2024'] },
    ]);
    expect(compare(text(row('E-2', '2024'))).differences).toMatchObject([
      { kind: 'row-unexpected', line: 2, key: ['s', 'd', 'E-1', '2023'] },
      { kind: 'row-unexpected', line: 2, key: ['s', 'd', 'E-1', '2024'] },
    ]);
  });

  it('has a row too many', () => {
    const { differences } = compare(
      text(
        row('E-0', '2023'),
        ...ACTUAL.map((line) => [...(parseTable(line).rows[0]?.cells ?? [])]),
      ),
    );
    expect(differences).toMatchObject([
      { kind: 'row-missing', line: 2, key: ['s', 'd', 'E-0', '2023'] },
    ]);
  });

  it('orders years as numbers', () => {
    const lines = [row('E-1', '999'), row('E-1', '1000')].map(tableLine);
    expect(compare(tableText(SHAPE, lines), lines).differences).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      'rows out of order',
      text(row('E-2', '2024'), row('E-1', '2023')),
      { kind: 'unsorted', line: 3 },
    ],
    [
      'a key twice',
      text(row('E-1', '2023'), row('E-1', '2023')),
      { kind: 'duplicate-key', line: 3 },
    ],
    [
      'a column missing',
      text(row('E-1', '2023')).replace(',catch_up,', ','),
      { kind: 'header', detail: 'its header lacks catch_up' },
    ],
    [
      'a column too many',
      text().replace('scenario_id', 'scenario_id,zebra'),
      { kind: 'header', detail: 'its header has zebra, which the table has not' },
    ],
    [
      'a column twice',
      text().replace('scenario_id', 'scenario_id,scenario_id'),
      { kind: 'header', detail: 'its header has scenario_id twice' },
    ],
    [
      'two columns in one pair of quotes',
      text().replace('scenario_id,plan_design_id', '"scenario_id,plan_design_id"'),
      {
        kind: 'header',
        detail:
          'its header lacks scenario_id, plan_design_id, and has scenario_id,plan_design_id, which the table has not',
      },
    ],
    [
      'a column of another name',
      text(row('E-1', '2023')).replace(',catch_up,', ',catch_ups,'),
      {
        kind: 'header',
        detail: 'its header lacks catch_up, and has catch_ups, which the table has not',
      },
    ],
    [
      'columns in another order',
      text().replace('scenario_id,plan_design_id', 'plan_design_id,scenario_id'),
      { kind: 'header', detail: expect.stringContaining('another order') },
    ],
    ['no header', '', { kind: 'header', line: 1 }],
    [
      'a short row',
      `${headerLine(SHAPE)}\ns,d,E-1\n`,
      { kind: 'malformed', line: 2, detail: 'the row has 3 fields, the table 13 columns' },
    ],
    ['broken quotes', `${headerLine(SHAPE)}\ns,d,"E-1\n`, { kind: 'malformed' }],
  ])('is at fault itself for %s', (_, expected, facts) => {
    expect(compare(expected).differences[0]).toMatchObject(facts);
  });

  it('names any single change of any cell, and nothing else', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.constantFrom('', '0', '1.000000', 'a,b', '"q"', 'x\ny'),
      fc.string({ maxLength: 5 }),
    );
    const property = fc.property(
      fc.nat(2),
      fc.integer({ min: 4, max: SHAPE.columns.length - 1 }),
      cell,
      (at, column, value) => {
        const cells = ACTUAL.map((line) => [...(parseTable(line).rows[0]?.cells ?? [])]);
        const before = cells[at]?.[column] ?? null;
        (cells[at] as (string | null)[])[column] = value;
        const { differences } = compare(text(...cells));
        expect(
          differences.map((difference) => [
            difference.column,
            difference.expected,
            difference.actual,
          ]),
        ).toEqual(before === value ? [] : [[SHAPE.columns[column]?.name, value, before]]);
      },
    );
    fc.assert(property, { seed: 401 });
  });
});

describe('the variance of a golden table', () => {
  it('sums rows, and deltas by column', () => {
    const expected = text(
      row('E-1', '2023', { catch_up: '1.000000' }),
      row('E-1', '2024', { catch_up: '0.250000', elective_deferrals: null }),
      row('E-3', '2024'),
    );
    expect(tableVariance(SHAPE, expected, ACTUAL)).toEqual({
      added: 1,
      removed: 1,
      changed: 2,
      columns: [
        { column: 'catch_up', rows: 2, sum: '-1.250000', largest: '-1.000000' },
        { column: 'elective_deferrals', rows: 1, sum: null, largest: null },
      ],
      fault: null,
    });
  });

  it('says why a file cannot be compared row by row', () => {
    expect(tableVariance(SHAPE, 'a,b\n', ACTUAL).fault).toContain('its header lacks');
  });
});

describe('a difference in one sentence', () => {
  const { message: _, ...facts } = aDifference();
  it.each([
    [
      facts,
      null,
      'golden/graded-vesting/expected/balances.csv:2: E-1 in plan P-1 (base/design), 2024-03-29, vested_balance: expected 43200.000001, rebuilt 43200.000000 (delta -0.000001); the difference begins with the vesting of 2024-03-15, 00000000-0000-4000-8000-000000000001 (line 7 of events.ndjson)',
    ],
    [
      {
        ...facts,
        expected: null,
        actual: '',
        delta: null,
        firstEvent: null,
        plan: null,
        date: null,
      },
      'in another form',
      'golden/graded-vesting/expected/balances.csv:2: E-1 (base/design), vested_balance: expected NULL, rebuilt "" (empty text); in another form',
    ],
    [
      { ...facts, kind: 'row-missing' },
      null,
      'golden/graded-vesting/expected/balances.csv:2: E-1 in plan P-1 (base/design), 2024-03-29: the expected row was not rebuilt',
    ],
    [
      { ...facts, kind: 'row-unexpected' },
      null,
      'golden/graded-vesting/expected/balances.csv:2: E-1 in plan P-1 (base/design), 2024-03-29: a row was rebuilt that is not expected',
    ],
    [
      { ...facts, kind: 'unsorted' },
      'not in order',
      'golden/graded-vesting/expected/balances.csv:2: E-1 in plan P-1 (base/design), 2024-03-29: not in order',
    ],
    [
      { ...facts, kind: 'header', key: [] },
      'its header lacks x',
      'golden/graded-vesting/expected/balances.csv:2: its header lacks x',
    ],
  ])('says where, what, and since when (%#)', (difference, detail, expected) => {
    expect(describeDifference(difference, detail)).toBe(expected);
  });
});

/** A table that differs in a great many rows: all are counted, few are kept. */
import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../src/checks/golden/compare.ts';
import type { TableDifference } from '../../../src/checks/golden/difference.ts';
import { tallyDifferences } from '../../../src/checks/golden/variance.ts';
import type { TableShape } from '../../../src/contracts/tables/table.ts';
import { tableText } from '../../../src/contracts/tables/table-lines.ts';

const SHAPE: TableShape = {
  name: 't',
  goldenFile: 't.csv',
  key: ['id'],
  day: null,
  ignore: [],
  columns: [
    { name: 'id', kind: 'integer', type: 'INTEGER' },
    { name: 'amount', kind: 'amount', type: 'DECIMAL(9,2)' },
  ],
};
const ROWS = 20_000;
const lines = (amount: string) => Array.from({ length: ROWS }, (_, id) => `${id},${amount}`);

describe('twenty thousand differences', () => {
  it('of cells are added up, and the first ones kept', () => {
    const { rows, differences } = findDifferences(
      SHAPE,
      tableText(SHAPE, lines('1.00')),
      lines('1.01'),
    );
    const { kept, differenceCount, variance, firsts } = tallyDifferences(differences, 10);
    expect([rows, differenceCount, kept.length, kept.at(-1)?.key]).toEqual([ROWS, ROWS, 10, ['9']]);
    expect(variance).toEqual({
      added: 0,
      removed: 0,
      changed: ROWS,
      columns: [{ column: 'amount', rows: ROWS, sum: '200.00', largest: '0.01' }],
      fault: null,
    });
    expect(firsts.get('amount')).toMatchObject({ key: ['0'], delta: '0.01' });
  });

  it('of rows that nobody expects are counted', () => {
    const { differences } = findDifferences(SHAPE, tableText(SHAPE, ['7,1.00']), lines('1.00'));
    const { kept, differenceCount, variance } = tallyDifferences(differences, 1);
    expect([differenceCount, kept.length, variance.added]).toEqual([ROWS - 1, 1, ROWS - 1]);
  });
});

describe('the first difference of a column', () => {
  it('is that of the earliest date, not of the first row', () => {
    const cell = (day: string, delta: string | null): TableDifference => ({
      kind: 'cell',
      line: Number(day),
      key: [day],
      column: 'amount',
      expected: '1',
      actual: '2',
      delta,
      detail: null,
    });
    const cells = [cell('3', null), cell('2', '-5'), cell('4', '4')];
    const { firsts, variance } = tallyDifferences(cells, 0, ({ key }) => key[0] ?? '');
    expect(firsts.get('amount')?.key).toEqual(['2']);
    expect(variance.columns).toEqual([{ column: 'amount', rows: 3, sum: '-1', largest: '-5' }]);
  });
});

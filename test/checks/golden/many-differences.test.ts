/** A change that moves every row of a large table: all are counted, few are kept. */
import { expect, it } from 'vitest';
import { findDifferences } from '../../../src/checks/golden/compare.ts';
import { tallyDifferences } from '../../../src/checks/golden/variance.ts';
import type { TableShape } from '../../../src/contracts/tables/table.ts';
import { compareLines } from '../../../src/pipelines/second-opinion/compare-lines.ts';

/** A million of a second opinion; of a golden file, whose text is held, a tenth of it for the time. */
const ROWS = 1_000_000;
const FILE_ROWS = ROWS / 10;
const SHAPE: TableShape = {
  name: 'totals',
  goldenFile: 'totals.csv',
  key: ['id'],
  day: null,
  ignore: [],
  columns: [
    { name: 'id', kind: 'integer', type: 'BIGINT' },
    { name: 'total', kind: 'integer', type: 'BIGINT' },
  ],
};

it('all rows that differ from a large golden file are counted, and the first are kept', () => {
  const rows = (total: number) => Array.from({ length: FILE_ROWS }, (_, id) => `${id},${total}`);
  const text = `id:BIGINT,total:BIGINT\n${rows(1).join('\n')}\n`;
  const tally = tallyDifferences(findDifferences(SHAPE, text, rows(3)).differences, 20);
  expect([tally.differenceCount, tally.kept.length]).toEqual([FILE_ROWS, 20]);
  expect(tally.variance).toMatchObject({
    changed: FILE_ROWS,
    columns: [{ column: 'total', rows: FILE_ROWS, sum: String(2 * FILE_ROWS), largest: '2' }],
  });
});

it('a million rows that differ from a second opinion come one by one, and nobody holds them all', async () => {
  let open = 0;
  async function* side(total: number): AsyncGenerator<string[]> {
    for (let id = 0; id < ROWS; id += 1000) {
      open += 1;
      yield Array.from({ length: 1000 }, (_, at) => `${id + at},${total}`);
    }
  }
  const found = compareLines(SHAPE, side(1), side(3));
  for (let at = 0; at < 2500; at += 1) await found.next();
  // Of each side three chunks, of a thousand.
  expect(open).toBeLessThanOrEqual(8);
  expect((await found.next()).value).toMatchObject({ key: ['2500'], sql: '1', fold: '3' });
});

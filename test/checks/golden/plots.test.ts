import { describe, expect, it } from 'vitest';
import { differencePlots } from '../../../src/checks/golden/plots.ts';
import type { GoldenDifferenceReport } from '../../../src/schema/types.ts';
import { aDifference, aGoldenCase } from '../../support/report.ts';

const week = (date: string, overrides: Partial<GoldenDifferenceReport> = {}) =>
  aDifference({
    table: 'fct_participant_balance_snapshots',
    key: ['base', 'design', 'E-1', 'P-1', date],
    date,
    expected: '20.500000',
    actual: '-1.000000',
    ...overrides,
  });

const plots = (...differences: GoldenDifferenceReport[]) =>
  differencePlots([aGoldenCase({ status: 'different', differences })]);

describe('the line of a participant', () => {
  it('has both sides of each week, in their order, and the event from which they part', () => {
    expect(plots(week('2024-03-22', { actual: '7.250000' }), week('2024-03-15'))).toEqual([
      {
        kind: 'plot',
        title: 'graded-vesting: E-1 / P-1, vested_balance',
        drawing: {
          shape: 'curves',
          series: [
            {
              name: 'expected',
              points: [
                ['2024-03-15', 20.5],
                ['2024-03-22', 20.5],
              ],
            },
            {
              name: 'rebuilt',
              points: [
                ['2024-03-15', -1],
                ['2024-03-22', 7.25],
              ],
            },
          ],
          mark: { day: '2024-03-15', label: 'vesting of 2024-03-15' },
        },
      },
    ]);
  });

  it('is one for each column and person, and six at most', () => {
    const days = ['2024-03-15', '2024-03-22'];
    const columns = Array.from({ length: 8 }, (_, at) => `column_${at}`);
    const all = columns.flatMap((column) => days.map((day) => week(day, { column })));
    expect(plots(...all).map(({ title }) => title.split(', ')[1])).toEqual(columns.slice(0, 6));
  });

  it.each([
    ['one week is', [week('2024-03-15')]],
    ['a side is NULL', [week('2024-03-15', { actual: null }), week('2024-03-22')]],
    [
      'the cells are words',
      ['2024-03-15', '2024-03-22'].map((day) => week(day, { expected: 'active' })),
    ],
    [
      'a row is missing',
      ['2024-03-15', '2024-03-22'].map((day) => week(day, { kind: 'row-missing' })),
    ],
    ['the date is a year', ['2024', '2025'].map((day) => week(day))],
  ])('is not drawn where %s', (_why, differences) => {
    expect(plots(...differences)).toEqual([]);
  });

  it('has no mark where no event parts them', () => {
    const [plot] = plots(
      ...['2024-03-15', '2024-03-22'].map((day) => week(day, { firstEvent: null })),
    );
    expect(plot?.drawing).toMatchObject({ mark: null });
  });
});

import { describe, expect, it } from 'vitest';
import { linePlots } from '../../../src/checks/golden/plots.ts';
import type { GoldenLine } from '../../../src/schema/types.ts';
import { aGoldenCase } from '../../support/report.ts';

const FIRST = { eventId: 'e-2', eventType: 'vesting', effectiveDate: '2024-03-14', line: 2 };

function aLine(overrides: Partial<GoldenLine> = {}): GoldenLine {
  return {
    employee: 'E-1',
    plan: 'P-1',
    column: 'vested_balance',
    weeks: [
      { date: '2024-03-08', expected: '20.500000', actual: '20.500000' },
      { date: '2024-03-15', expected: '20.500000', actual: '-1.000000' },
      { date: '2024-03-22', expected: null, actual: '7.250000' },
    ],
    firstEvent: FIRST,
    moves: [
      {
        date: '2024-03-14',
        eventType: 'vesting',
        eventId: 'e-2',
        before: null,
        after: '20.500000',
      },
    ],
    ...overrides,
  };
}

const plots = (...lines: GoldenLine[]) => linePlots([aGoldenCase({ status: 'different', lines })]);

describe('the line of a participant', () => {
  it('has both sides of each week, the event from which they part, and what moved it until then', () => {
    expect(plots(aLine())).toEqual([
      {
        kind: 'plot',
        title: 'graded-vesting: E-1 / P-1, vested_balance',
        drawing: {
          shape: 'curves',
          series: [
            {
              name: 'expected',
              points: [
                ['2024-03-08', 20.5],
                ['2024-03-15', 20.5],
              ],
            },
            {
              name: 'rebuilt',
              points: [
                ['2024-03-08', 20.5],
                ['2024-03-15', -1],
                ['2024-03-22', 7.25],
              ],
            },
          ],
          mark: { day: '2024-03-14', label: 'vesting of 2024-03-14' },
          moves: [{ day: '2024-03-14', event: 'vesting e-2', before: 'NULL', after: '20.500000' }],
        },
      },
    ]);
  });

  it('is one for each that the report holds, six at most', () => {
    const columns = Array.from({ length: 8 }, (_, at) => `column_${at}`);
    const all = plots(...columns.map((column) => aLine({ column })));
    expect(all.map(({ title }) => title.split(', ')[1])).toEqual(columns.slice(0, 6));
  });

  it('is not drawn of one week, or of words', () => {
    const [week] = aLine().weeks;
    expect(plots(aLine({ weeks: week === undefined ? [] : [week] }))).toEqual([]);
    const words = aLine().weeks.map((each) => ({ ...each, expected: 'active', actual: 'left' }));
    expect(plots(aLine({ weeks: words }))).toEqual([]);
  });

  it('has no mark where no event parts the sides', () => {
    expect(plots(aLine({ firstEvent: null, moves: [] }))[0]?.drawing).toMatchObject({ mark: null });
  });
});

/** What a participant's column was to be and became, week by week, where the report holds the weeks. */
import type { Plot } from '../../contracts/section.ts';
import type { GoldenCaseReport, GoldenDifferenceReport } from '../../schema/types.ts';

/** More say nothing that the first do not. */
const MOST_PLOTS = 6;
/** One week is a point, not a line. */
const FEWEST_WEEKS = 2;

export function differencePlots(cases: readonly GoldenCaseReport[]): Plot[] {
  const series = new Map<string, GoldenDifferenceReport[]>();
  for (const difference of cases.flatMap(({ differences }) => differences)) {
    if (!isWeekly(difference)) continue;
    const { case: name, table, column, key } = difference;
    const id = JSON.stringify([name, table, column, key.slice(0, 4)]);
    series.set(id, [...(series.get(id) ?? []), difference]);
  }
  return [...series.values()]
    .filter((weeks) => weeks.length >= FEWEST_WEEKS)
    .slice(0, MOST_PLOTS)
    .flatMap((weeks) => plot(weeks));
}

/** A figure of a week, on both sides. */
function isWeekly({ kind, date, expected, actual }: GoldenDifferenceReport): boolean {
  return (
    kind === 'cell' &&
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date ?? '') &&
    [expected, actual].every((cell) => cell !== null && /^-?[0-9.]+$/.test(cell))
  );
}

function plot(weeks: readonly GoldenDifferenceReport[]): Plot[] {
  const sorted = [...weeks].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return [];
  const { case: name, employee, plan, column, firstEvent } = first;
  const points = (side: 'expected' | 'actual') =>
    sorted.map((week) => [week.date ?? '', Number(week[side])] as const);
  return [
    {
      kind: 'plot',
      title: `${name}: ${[employee, plan].filter(Boolean).join(' / ')}, ${column}`,
      drawing: {
        shape: 'curves',
        series: [
          { name: 'expected', points: points('expected') },
          { name: 'rebuilt', points: points('actual') },
        ],
        mark:
          firstEvent === null
            ? null
            : {
                day: firstEvent.effectiveDate,
                label: `${firstEvent.eventType} of ${firstEvent.effectiveDate}`,
              },
      },
    },
  ];
}

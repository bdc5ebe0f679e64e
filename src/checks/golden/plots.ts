/** What a participant's column was to be and became, week by week, as drawings. */
import type { Plot } from '../../contracts/section.ts';
import type { GoldenCaseReport, GoldenLine, GoldenWeek } from '../../schema/types.ts';

/** More say nothing that the first do not. */
const MOST_PLOTS = 6;
/** One week is a point, not a line. */
const FEWEST_WEEKS = 2;

export function linePlots(cases: readonly GoldenCaseReport[]): Plot[] {
  return cases
    .flatMap(({ name, lines }) => lines.map((line) => ({ name, line })))
    .filter(({ line: { weeks } }) => figures(weeks, 'actual').length >= FEWEST_WEEKS)
    .slice(0, MOST_PLOTS)
    .map(({ name, line }) => plot(name, line));
}

function plot(
  name: string,
  { employee, plan, column, weeks, firstEvent, moves }: GoldenLine,
): Plot {
  return {
    kind: 'plot',
    title: `${name}: ${[employee, plan].filter(Boolean).join(' / ')}, ${column}`,
    drawing: {
      shape: 'curves',
      series: [
        { name: 'expected', points: figures(weeks, 'expected') },
        { name: 'rebuilt', points: figures(weeks, 'actual') },
      ],
      mark:
        firstEvent === null
          ? null
          : {
              day: firstEvent.effectiveDate,
              label: `${firstEvent.eventType} of ${firstEvent.effectiveDate}`,
            },
      moves: moves.map(({ date, eventType, eventId, before, after }) => ({
        day: date,
        event: `${eventType} ${eventId}`,
        before: before ?? 'NULL',
        after: after ?? 'NULL',
      })),
    },
  };
}

/** A column of words has none. */
function figures(
  weeks: readonly GoldenWeek[],
  side: 'expected' | 'actual',
): (readonly [string, number])[] {
  return weeks.flatMap((week) => {
    const cell = week[side];
    return cell !== null && /^-?[0-9]+(?:\.[0-9]+)?$/.test(cell)
      ? [[week.date, Number(cell)] as const]
      : [];
  });
}

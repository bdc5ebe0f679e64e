/** Figures over days: each series a line, and the day from which they part. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Curves } from '../../../contracts/section.ts';
import { escapeHtml } from '../escape.ts';
import { axisFigure, dot, figureHtml, MARGIN, rule, text, WIDTH } from './svg.ts';

const HEIGHT = 240;
/** Of more points only the line is drawn. */
const MOST_DOTS = 60;
const TICKS = 4;
const DAY = 86_400_000;

export function drawCurves(title: string, curves: Curves): string[] {
  const figure = curvesFigure(title, curves);
  return figure.length === 0 ? [] : [...figure, ...movesTable(curves)];
}

function curvesFigure(title: string, { series, mark }: Curves): string[] {
  const points = series.flatMap((one) => one.points);
  const marked = mark === null ? [] : [Date.parse(mark.day)];
  const days = [...points.map(([day]) => Date.parse(day)), ...marked].filter(Number.isFinite);
  const values = points.map(([, value]) => value).filter(Number.isFinite);
  if (values.length === 0) return [];
  const x = scaleLinear(widened(extent(days), DAY), [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(widened(extent(values), 1e-6), [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(
    TICKS,
  );
  const path = line<readonly [string, number]>(
    ([day]) => x(Date.parse(day)),
    ([, value]) => y(value),
  ).digits(2);
  const notes = [
    ...series.map(({ name }, at) => `${name} (${STYLES[at % STYLES.length]})`),
    ...(mark === null ? [] : [`the difference begins with the ${mark.label} (upright line)`]),
  ];
  return figureHtml(
    title,
    HEIGHT,
    [
      ...y
        .ticks(TICKS)
        .flatMap((value) => [
          rule(MARGIN.left, y(value), WIDTH - MARGIN.right, y(value), 'grid'),
          text(MARGIN.left - 6, y(value) + 4, axisFigure(value), 'end'),
        ]),
      ...dayTicks(extent(days)).map(([day, anchor]) =>
        text(x(day), HEIGHT - 8, new Date(day).toISOString().slice(0, 10), anchor),
      ),
      ...marked.map((day) => rule(x(day), MARGIN.top, x(day), HEIGHT - MARGIN.bottom, 'mark')),
      ...series.flatMap(({ points: own }, at) => [
        `<path class="curve series-${at}" d="${path(own) ?? ''}"/>`,
        ...(own.length > MOST_DOTS
          ? []
          : own.map(([day, value]) => dot(x(Date.parse(day)), y(value), `series-${at}`))),
      ]),
    ],
    `${notes.join('; ')}.`,
  );
}

/** As the style sheet draws them. */
const STYLES = ['broken line', 'full line'] as const;

function extent(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value): [number, number] => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** A line that is level stands in the middle. */
function widened([low, high]: [number, number], least: number): [number, number] {
  return high > low ? [low, high] : [low - least, high + least];
}

function dayTicks([first, last]: [number, number]): (readonly [
  number,
  'start' | 'middle' | 'end',
])[] {
  if (first === last) return [[first, 'middle']];
  return [
    [first, 'start'],
    [(first + last) / 2, 'middle'],
    [last, 'end'],
  ];
}

/** The audit trail of the line, up to the event from which the sides part. */
function movesTable({ moves }: Curves): string[] {
  if (moves.length === 0) return [];
  return [
    '<details><summary>What moved it until then</summary>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Events that moved the line">',
    '<table><thead><tr><th scope="col">day</th><th scope="col">event</th><th scope="col" class="figure">before</th><th scope="col" class="figure">after</th></tr></thead><tbody>',
    ...moves.map(
      ({ day, event, before, after }) =>
        `<tr><td>${escapeHtml(day)}</td><td>${escapeHtml(event)}</td><td class="figure">${escapeHtml(before)}</td><td class="figure">${escapeHtml(after)}</td></tr>`,
    ),
    '</tbody></table></div></details>',
  ];
}

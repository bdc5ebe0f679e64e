/** The same figure before and now: two bars a row. */
import { scaleLinear } from 'd3-scale';
import { figure } from '../../../contracts/figure.ts';
import type { Bars } from '../../../contracts/section.ts';
import { shortened } from '../../../contracts/text/shortened.ts';
import { figureHtml, round, text, WIDTH } from './svg.ts';

const ROW = 52;
const BAR = 12;
/** Room for the figure behind the longest bar. */
const RIGHT = 120;
const MOST_ROWS = 20;

export function drawBars(title: string, { rows }: Bars): string[] {
  const shown = rows.slice(0, MOST_ROWS);
  if (shown.length === 0) return [];
  const most = Math.max(1, ...shown.flatMap(({ base, head }) => [base, head]));
  const x = scaleLinear([0, most], [0, WIDTH - RIGHT]);
  const bar = (value: number, y: number, name: string) => [
    `<rect class="${name}" x="0" y="${y}" width="${round(Math.max(1, x(value)))}" height="${BAR}"/>`,
    text(Math.max(1, x(value)) + 6, y + BAR - 2, figure(value), 'start'),
  ];
  const rest = rows.length - shown.length;
  const more = rest > 0 ? ` ${rest} more rows are in the table.` : '';
  return figureHtml(
    title,
    shown.length * ROW,
    shown.flatMap(({ name, base, head }, at) => [
      text(0, at * ROW + 14, shortened(name, 60), 'start'),
      ...bar(base, at * ROW + 20, 'series-0'),
      ...bar(head, at * ROW + 34, 'series-1'),
    ]),
    `Above base, below head.${more}`,
  );
}

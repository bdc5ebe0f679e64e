/** History: a small line for each figure, with the newest value. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../../../contracts/section.ts';
import { escapeHtml } from '../escape.ts';
import { dot } from './svg.ts';

const SIZE = { width: 240, height: 36, edge: 4 } as const;

export function drawTrend({ series }: Chart): string[] {
  if (series.length === 0) return [];
  return [
    '<div class="scroll" tabindex="0" role="region" aria-label="History">',
    '<table class="trend"><thead><tr><th scope="col">metric</th><th scope="col">trend</th><th scope="col" class="figure">last</th></tr></thead><tbody>',
    ...series.map(
      ({ name, values, last }) =>
        `<tr><th scope="row">${escapeHtml(name)}</th><td>${sparkSvg(name, values)}</td><td class="figure">${escapeHtml(last)}</td></tr>`,
    ),
    '</tbody></table></div>',
  ];
}

function sparkSvg(name: string, values: readonly number[]): string {
  const known = values.filter(Number.isFinite);
  const { width, height, edge } = SIZE;
  if (known.length === 0) return '';
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = scaleLinear([0, Math.max(1, known.length - 1)], [edge, width - edge]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [height - edge, edge]);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  ).digits(2);
  const words = `${name}: ${known.length} runs, from ${known[0]} to ${known.at(-1)}, lowest ${low}, highest ${high}`;
  const end = dot(x(known.length - 1), y(known.at(-1) ?? low), 'series-1');
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(words)}"><path class="curve series-1" d="${path(known) ?? ''}"/>${end}</svg>`;
}

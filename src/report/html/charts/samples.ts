/** Base and head in pairs: every time that was measured, and the ratio with its interval and the threshold. */
import { scaleLinear } from 'd3-scale';
import { change } from '../../../contracts/figure.ts';
import type { Samples } from '../../../contracts/section.ts';
import { axisFigure, dot, figureHtml, MARGIN, rule, text, WIDTH } from './svg.ts';

const ROWS = { base: 28, head: 56, axis: 82, ratios: 124, interval: 150, ratioAxis: 178 } as const;
const HEIGHT = 188;
const TICKS = 4;

export function drawSamples(title: string, samples: Samples): string[] {
  const { pairs, ratio, interval, threshold } = samples;
  if (pairs.length === 0) return [];
  const times = scaleLinear(
    [Math.min(...pairs.flat()), Math.max(...pairs.flat())],
    [MARGIN.left, WIDTH - MARGIN.right],
  ).nice(TICKS);
  const ratios = pairs.filter(([base]) => base > 0).map(([base, head]) => head / base);
  const bounds = [...ratios, 1, threshold, ...(interval ? [interval.low, interval.high] : [])];
  const scale = scaleLinear(
    [Math.min(...bounds), Math.max(...bounds)],
    [MARGIN.left, WIDTH - MARGIN.right],
  ).nice(TICKS);
  const range =
    interval === null ? '' : ` (${change(interval.low)} to ${change(interval.high)}, the bar)`;
  const notes = `${pairs.length} pairs; above, each time in ms; below, head to base of each pair. Change ${change(ratio)}${range}; slower is what lies wholly beyond ${change(threshold)} (upright line).`;
  return figureHtml(
    title,
    HEIGHT,
    [
      text(MARGIN.left - 10, ROWS.base + 4, 'base', 'end'),
      text(MARGIN.left - 10, ROWS.head + 4, 'head', 'end'),
      ...pairs.map(([base, head]) => rule(times(base), ROWS.base, times(head), ROWS.head, 'pair')),
      ...pairs.flatMap(([base, head]) => [
        dot(times(base), ROWS.base, 'series-0'),
        dot(times(head), ROWS.head, 'series-1'),
      ]),
      ...axis(times, ROWS.axis, (value) => `${axisFigure(value)} ms`),
      text(MARGIN.left - 10, ROWS.ratios + 4, 'ratio', 'end'),
      rule(scale(1), ROWS.ratios - 16, scale(1), ROWS.interval + 10, 'grid'),
      rule(scale(threshold), ROWS.ratios - 16, scale(threshold), ROWS.interval + 10, 'mark'),
      ...ratios.map((value) => dot(scale(value), ROWS.ratios, 'series-1')),
      ...(interval === null
        ? []
        : [
            rule(
              scale(interval.low),
              ROWS.interval,
              scale(interval.high),
              ROWS.interval,
              'interval',
            ),
          ]),
      ...(ratio === null ? [] : [dot(scale(ratio), ROWS.interval, 'middle')]),
      ...axis(scale, ROWS.ratioAxis, change),
    ],
    notes,
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function axis(scale: Scale, y: number, words: (value: number) => string): string[] {
  return scale.ticks(TICKS).map((value) => text(scale(value), y, words(value), 'middle'));
}

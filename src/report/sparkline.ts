const BARS = '▁▂▃▄▅▆▇█';

/** A character a value, between the smallest and the largest. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const last = BARS.length - 1;
  return values
    .map((value) => BARS[high === low ? 0 : Math.round(((value - low) / (high - low)) * last)])
    .join('');
}

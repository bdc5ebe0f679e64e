/** Figures that were measured, as they are read. */
import { formatCount } from './rate.ts';

/** "+4.1 %" */
export function change(ratio: number | null): string {
  if (ratio === null) return 'unknown';
  const percent = (ratio - 1) * 100;
  return `${percent >= 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)} %`;
}

/** Three significant digits, or whole with separators. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  return value >= 100 || Number.isInteger(value)
    ? formatCount(Math.round(value))
    : String(Number(value.toPrecision(3)));
}

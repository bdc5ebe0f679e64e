/** A baseline as the text that is committed. */
import type { Baseline } from './baseline.ts';

/** Sorted keys, a line for each figure or list of figures: a diff shows what changed and nothing else. */
export function formatBaseline(baseline: Baseline): string {
  return `${formatted(baseline, '')}\n`;
}

function formatted(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return `[${value.join(', ')}]`;
    return `[\n${value.map((item) => inner + formatted(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length > 0 && entries.every(([, item]) => typeof item === 'number'))
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${item}`).join(', ')} }`;
  const lines = entries.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatted(item, inner)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

/** What two alternatives have in common. */
import { type Alternative, canonical, type Range } from './alternative.ts';
import { settle } from './settle.ts';

/** @returns null where no value is of both */
export function intersect(a: Alternative, b: Alternative): Alternative | null {
  if (a.type !== b.type) return null;
  const values = commonValues(a.values, b.values);
  if (values?.length === 0) return null;
  return settle({
    type: a.type,
    // The more particular one says where to look; of equals the second, to which a reference leads.
    place: weigh(b) >= weigh(a) ? b.place : a.place,
    values,
    range: narrower(a.range, b.range),
    decimal: narrower(a.decimal, b.decimal),
    isInteger: a.isInteger || b.isInteger,
    steps: distinct([...a.steps, ...b.steps]),
    patterns: distinct([...a.patterns, ...b.patterns]),
    formats: distinct([...a.formats, ...b.formats]),
    isUnique: a.isUnique || b.isUnique,
    required: distinct([...a.required, ...b.required]),
    items: [...a.items, ...b.items],
    fields: [...a.fields, ...b.fields],
    opaque: [...a.opaque, ...b.opaque],
  });
}

function commonValues(
  a: Alternative['values'],
  b: Alternative['values'],
): readonly unknown[] | null {
  if (a === null || b === null) return a ?? b;
  const other = new Set(b.map(canonical));
  return a.filter((value) => other.has(canonical(value)));
}

export function narrower(a: Range, b: Range): Range {
  const low = a.min > b.min || (a.min === b.min && a.isMinOpen) ? a : b;
  const high = a.max < b.max || (a.max === b.max && a.isMaxOpen) ? a : b;
  return {
    min: low.min,
    isMinOpen: low.isMinOpen,
    max: high.max,
    isMaxOpen: high.isMaxOpen,
  };
}

function weigh({ values, patterns, formats, fields, items, required }: Alternative): number {
  const named = fields.reduce((sum, { named: own }) => sum + own.size, 0);
  const listed = values === null ? 0 : 1;
  return listed + patterns.length + formats.length + named + items.length + required.length;
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

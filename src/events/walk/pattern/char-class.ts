/** Sets of Unicode code points, as sorted ranges that do not touch. */

export type CharClass = readonly (readonly [first: number, last: number])[];

const LAST = 0x10ffff;

export function classFrom(ranges: CharClass): CharClass {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

export function negate(ranges: CharClass): CharClass {
  const others: [number, number][] = [];
  let next = 0;
  for (const [first, last] of classFrom(ranges)) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  return next <= LAST ? [...others, [next, LAST]] : others;
}

/** Whether all of them are in the class. */
export function holdsAll(ranges: CharClass, from: number, to: number): boolean {
  return ranges.some(([first, last]) => first <= from && to <= last);
}

/** Whether one of them is in the class. */
export function holdsSome(ranges: CharClass, from: number, to: number): boolean {
  return ranges.some(([first, last]) => first <= to && from <= last);
}

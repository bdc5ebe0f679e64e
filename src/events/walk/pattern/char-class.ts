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

const range = (from: string, to = from): readonly [number, number] => [
  from.charCodeAt(0),
  to.charCodeAt(0),
];

export const DIGITS: CharClass = [range('0', '9')];
export const WORD: CharClass = classFrom([
  range('0', '9'),
  range('A', 'Z'),
  range('_'),
  range('a', 'z'),
]);
/** What ECMA-262 calls white space. */
export const SPACE: CharClass = classFrom([
  [0x09, 0x0d],
  range(' '),
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
/** What a point matches. */
export const NO_BREAK: CharClass = negate([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);

/** Classes of characters that a pattern has a sign for. */
import { type CharClass, classFrom, negate } from './char-class.ts';

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

/** Whether the memory holds a given text, eight bytes at a time. */
import { type Code, get, i64, int, load64, long } from '../wasm/code.ts';
import { wordAt } from './bytes.ts';

/**
 * A condition. Up to seven bytes behind the text are read, and do not count.
 * @param first local with the first eight bytes at `at`
 */
export function sameBytes(bytes: Uint8Array, at: number, first: number): Code {
  if (bytes.length < 8) {
    const mask = (1n << BigInt(bytes.length * 8)) - 1n;
    return long.equal(long.and(get(first), i64(mask)), i64(wordAt(bytes, 0, bytes.length)));
  }
  const conditions = [long.equal(get(first), i64(wordAt(bytes, 0, 8)))];
  for (let start = 8; start < bytes.length; start += 8) {
    // The last word begins earlier rather than late.
    const from = Math.min(start, bytes.length - 8);
    conditions.push(long.equal(load64(get(at), from), i64(wordAt(bytes, from, 8))));
  }
  return conditions.reduce((all, one) => int.and(all, one));
}

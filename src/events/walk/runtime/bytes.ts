/** Characters of JSON, and steps that every function of a walk takes. */
import { type Code, call, get, i32, int, load8, set, when } from '../wasm/code.ts';

export const CHAR = {
  tab: 0x09,
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

export const charCode = (character: string): number => character.charCodeAt(0);

/** Moves `local` on. */
export const advance = (local: number, by: number): Code =>
  set(local, int.add(get(local), i32(by)));

/** Gives 0 back, "not certainly valid", where the condition does not hold. */
export const need = (condition: Code): Code => when(int.isZero(condition), NO);

/** Gives 0 back. */
export const NO: Code = [i32(0), 0x0f];

/** Past blanks, of which there are mostly none. */
export const skipBlanks = (skipSpace: number, local: number): Code =>
  when(int.atMost(load8(get(local)), i32(CHAR.space)), set(local, call(skipSpace, get(local))));

/** As `local`'s new value what the function gives back; 0 at once where it says so. */
export const walkBy = (index: number, local: number): Code => [
  set(local, call(index, get(local))),
  when(int.isZero(get(local)), NO),
];

/** The text's bytes as little-endian words. */
export function wordAt(bytes: Uint8Array, at: number, length: number): bigint {
  let word = 0n;
  for (let i = length - 1; i >= 0; i -= 1) word = (word << 8n) | BigInt(bytes[at + i] ?? 0);
  return word;
}

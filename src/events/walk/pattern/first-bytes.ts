/** Characters of UTF-8, by their first byte. */
import type { Follower } from './follower.ts';

const [QUOTE, BACKSLASH, LAST_BYTE] = [0x22, 0x5c, 0xf4];

/** First bytes of characters that may stand in a string, together where no pattern tells them apart. */
export function groupBytes(followers: readonly Follower[]): number[][] {
  const groups = new Map<string, number[]>();
  for (let byte = 0x20; byte <= LAST_BYTE; byte += 1) {
    if (byte === QUOTE || byte === BACKSLASH || (byte >= 0x80 && byte < 0xc2)) continue;
    const [from, to] = charactersFrom(byte);
    const key = followers.map((follower) => follower.sees(from, to)).join();
    const alike = groups.get(key) ?? [];
    alike.push(byte);
    groups.set(key, alike);
  }
  return [...groups.values()];
}

/** First and last code point that begin with this byte, in the shortest form, which is the only one of UTF-8. */
export function charactersFrom(byte: number): [number, number] {
  if (byte < 0x80) return [byte, byte];
  const [bits, shift, least] =
    byte < 0xe0 ? [0x1f, 6, 0x80] : byte < 0xf0 ? [0x0f, 12, 0x800] : [0x07, 18, 0x10000];
  const first = (byte & bits) << shift;
  return [Math.max(first, least), Math.min(first + (1 << shift) - 1, 0x10ffff)];
}

/** Hashes of texts as bytes. The same on every machine: shards share the work by them. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32 bits of the bytes between two offsets, not negative. */
export function hashText(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let hash = OFFSET;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), PRIME);
  return finish(hash);
}

/** Other 32 bits of an id, in which letters are as large as they like and hyphens are none: so UUIDs are compared. */
export function hashId(bytes: Uint8Array, seed: number, start = 0, end = bytes.length): number {
  let hash = OFFSET ^ seed;
  for (let i = start; i < end; i += 1) {
    const code = bytes[i] as number;
    if (code !== HYPHEN) hash = Math.imul(hash ^ (code | 0x20), PRIME);
  }
  return finish(hash);
}

const HYPHEN = 0x2d;

/** Spreads what the last characters changed over all bits. */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

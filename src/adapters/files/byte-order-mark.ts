import type { Chunk } from './decompress.ts';

const MARK = [0xef, 0xbb, 0xbf];

/** The content without a UTF-8 byte order mark at its start. */
export async function* withoutByteOrderMark(content: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  let head: Chunk | null = null;
  let settled = false;
  for await (const chunk of content) {
    if (settled) {
      yield chunk;
      continue;
    }
    const bytes: Uint8Array =
      head === null ? chunk.bytes : Buffer.concat([head.bytes, chunk.bytes]);
    head = { bytes, consumed: chunk.consumed };
    if (bytes.length < MARK.length) continue;
    settled = true;
    yield { ...head, bytes: bytes.subarray(lengthOfMark(bytes)) };
  }
  if (!settled && head !== null) yield head;
}

export function lengthOfMark(bytes: Uint8Array): number {
  return MARK.every((byte, i) => bytes[i] === byte) ? MARK.length : 0;
}

/** The memory of a module that reads lines: so many are copied there at a time as a processor keeps near by. */

const PAGE = 1 << 16;
const NEWLINE = 0x0a;
const CHUNK_BYTES = 1 << 18;

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export interface LineMemory {
  /** @returns whether there is room for as many bytes at once */
  reserve(length: number): boolean;
  /**
   * Copies whole lines, and a line break behind them.
   * @returns their first address, the one behind the last, and the offset in `bytes` of those that follow
   */
  copy(bytes: Uint8Array, from: number): { first: number; end: number; next: number };
}

/**
 * @param start the address of the first line
 * @param readOn how many bytes behind the lines are read
 */
export function openLineMemory(memory: Memory, start: number, readOn: number): LineMemory {
  return {
    reserve(length) {
      const missing = start + length + readOn - memory.buffer.byteLength;
      if (missing <= 0) return true;
      try {
        memory.grow(Math.ceil(missing / PAGE));
        return true;
      } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
      }
    },
    copy(bytes, from) {
      const next = endOfChunk(bytes, from);
      const all = new Uint8Array(memory.buffer);
      all.set(bytes.subarray(from, next), start);
      const end = start + next - from;
      all[end] = NEWLINE;
      return { first: start, end, next };
    },
  };
}

/** Whole lines: as many as there is room for, or one that is longer. */
function endOfChunk(bytes: Uint8Array, from: number): number {
  const most = from + CHUNK_BYTES;
  if (most >= bytes.length) return bytes.length;
  const last = bytes.lastIndexOf(NEWLINE, most - 1);
  const newline = last >= from ? last : bytes.indexOf(NEWLINE, most);
  return newline === -1 ? bytes.length : newline + 1;
}

/** Goes over the lines of a block, and finds the records, and in each the values of a few members. */
import { BYTES_READ_ON, LONGEST } from '../walk/emit/quoted.ts';
import { instantiate } from '../walk/wasm/instantiate.ts';
import { openLineMemory } from '../walk/wasm/line-memory.ts';
import { compileScan, UNCLEAR, WORDS } from './compile-scan.ts';
import { findNeedle } from './read-member.ts';

/**
 * @param words of the records one after the other: `WORDS` each (compile-scan.ts). What they tell of a place is greater than
 * its offset in the block, by `origin`; a value that starts at 0 or below has no place
 */
type OnRecords = (words: Int32Array, origin: number) => void;

export type ScanLines = (bytes: Uint8Array, take: OnRecords) => void;

/** @param pointers of three members at most */
export function createLineScan(pointers: readonly string[]): ScanLines {
  const names = pointers
    .map(findNeedle)
    .filter((needle) => needle !== null)
    .filter(({ length }) => length <= LONGEST);
  return (names.length === pointers.length ? startScan(names) : null) ?? splitLines;
}

/** @returns null where this machine cannot do it */
function startScan(names: readonly string[]): ScanLines | null {
  const { module, count, records } = compileScan(
    names.map((name) => new TextEncoder().encode(name)),
  );
  const exports = instantiate<'scanLines'>(module.bytes);
  if (exports === null) return null;
  const { memory, scanLines } = exports;
  const lines = openLineMemory(memory, module.end, BYTES_READ_ON);
  return (bytes, take) => {
    if (!lines.reserve(bytes.length)) return splitLines(bytes, take);
    const words = new Int32Array(memory.buffer);
    for (let at = 0; at < bytes.length; ) {
      const { first, end, next } = lines.copy(bytes, at);
      for (let from = first; from < end; ) {
        words[count >> 2] = 0;
        from = scanLines(from, end);
        const found = (words[count >> 2] as number) * WORDS;
        take(words.subarray(records >> 2, (records >> 2) + found), first - at);
      }
      at = next;
    }
  };
}

const NEWLINE = 0x0a;

/** Where the records lie, and nothing of what is in them. */
function splitLines(bytes: Uint8Array, take: OnRecords): void {
  const words = new Int32Array(WORDS).fill(UNCLEAR);
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isBlank(bytes, start, end)) {
      words.set([start, end]);
      take(words, 0);
    }
    start = end + 1;
  }
}

const BLANKS = new Set([0x20, 0x09, 0x0d]);

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (!BLANKS.has(bytes[i] as number)) return false;
  return true;
}

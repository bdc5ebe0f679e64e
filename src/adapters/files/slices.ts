import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  type FixturePart,
  MAX_EVENT_BYTES,
  type SlicePart,
} from '../../contracts/ports/fixture-part.ts';
import { lengthOfMark } from './byte-order-mark.ts';
import { unreadable } from './os-reason.ts';

/**
 * Bytes of a plain NDJSON file that one worker takes at a time.
 * @internal Tests make files just above it.
 */
export const SLICE_BYTES = 1 << 22;

const LF = 0x0a;
const READ_ON_BYTES = 1 << 16;

/** @param size bytes of the file */
export function* sliceParts(size: number, bytes = SLICE_BYTES): Generator<FixturePart> {
  for (let start = 0; start < size; start += bytes) {
    const end = Math.min(start + bytes, size);
    yield { kind: 'slice', start, end, consumed: end };
  }
}

/** @param file the path as the user knows it, for errors */
export type ReadSlice = (absolute: string, file: string, slice: SlicePart) => Uint8Array;

/**
 * Reads the whole lines that start in a slice: so each line of a file is in exactly one slice,
 * wherever the cuts fall. Of a line too long the rest is not read. The bytes returned are valid
 * until the next call, which uses the same memory.
 */
export function createSliceReader(): ReadSlice {
  let buffer = new Uint8Array(0);

  return (absolute, file, { start, end }) => {
    // One byte earlier: whether a line starts at `start` shows in the byte before it.
    const from = Math.max(0, start - 1);
    const most = end - from + MAX_EVENT_BYTES + READ_ON_BYTES;
    if (buffer.length < most) buffer = new Uint8Array(most);
    try {
      const descriptor = openSync(absolute, 'r');
      try {
        return linesFrom(descriptor, from, start, end);
      } finally {
        closeSync(descriptor);
      }
    } catch (cause) {
      throw unreadable(file, cause);
    }
  };

  function linesFrom(descriptor: number, from: number, start: number, end: number): Uint8Array {
    let length = fill(descriptor, 0, end - from, from);
    const first = start === 0 ? 0 : after(LF, length);
    if (first === -1 || (start > 0 && first >= length)) return buffer.subarray(0, 0);

    // The last line goes on after the slice.
    const size = fstatSync(descriptor).size;
    const lineStart = Math.max(first, buffer.subarray(0, length).lastIndexOf(LF) + 1);
    while (
      buffer[length - 1] !== LF &&
      from + length < size &&
      length - lineStart <= MAX_EVENT_BYTES
    ) {
      const more = fill(descriptor, length, READ_ON_BYTES, from + length);
      if (more === 0) break;
      const newline = buffer.subarray(length, length + more).indexOf(LF);
      length += newline === -1 ? more : newline + 1;
    }
    const mark = start === 0 ? lengthOfMark(buffer.subarray(0, length)) : 0;
    return buffer.subarray(first + mark, length);
  }

  function after(byte: number, length: number): number {
    const at = buffer.subarray(0, length).indexOf(byte);
    return at === -1 ? -1 : at + 1;
  }

  /** @returns bytes read; fewer than `count` only at the end of the file */
  function fill(descriptor: number, offset: number, count: number, position: number): number {
    let done = 0;
    while (done < count) {
      const read = readSync(descriptor, buffer, offset + done, count - done, position + done);
      if (read === 0) break;
      done += read;
    }
    return done;
  }
}

import {
  MAX_EVENT_BYTES,
  MAX_INVALID_BYTES,
  type RecordsPart,
  type RefusedRecord,
} from '../../contracts/ports/fixture-part.ts';
import { formatCount } from '../../contracts/rate.ts';
import type { Problem } from '../explanation/problem.ts';
import type { HandedRecord } from '../walk/byte-walk.ts';

/** The records of a block, one after the other. */
export interface BlockSource {
  /** @returns false where a visit said so, which ends the walk */
  each(visit: Visit): boolean;
}

/**
 * @param index position in the file's array, or null
 * @param problem why the record is not to be parsed (`text` is then empty), or null
 * @param size bytes of UTF-8; fewer where they are few anyway, or nobody knows
 * @returns false to stop
 */
type Visit = (
  text: string,
  line: number,
  index: number | null,
  problem: Problem | null,
  size: number,
) => boolean;

/** Text of the bytes, or null where they are not UTF-8. A byte order mark stays. */
export type Decode = (bytes: Uint8Array) => string | null;

/** Lines, counted from 1; those with nothing but white space are no records. */
export function lineSource(bytes: Uint8Array, decode: Decode): BlockSource {
  const text = decode(bytes);
  return {
    each: (visit) => (text === null ? eachOfBytes(bytes, decode, visit) : eachOfText(text, visit)),
  };
}

/** Of the lines those that a walk handed over. */
export function handedSource(
  bytes: Uint8Array,
  handed: readonly HandedRecord[],
  decode: Decode,
): BlockSource {
  return {
    each: (visit) =>
      handed.every(({ start, end, line }) => {
        const tooLong = end - start > MAX_EVENT_BYTES;
        const record = tooLong ? '' : decode(bytes.subarray(start, end));
        const problem = tooLong ? TOO_LONG : record === null ? NOT_UTF8 : null;
        return visit(record ?? '', line, null, problem, end - start);
      }),
  };
}

export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) count += 1;
  return bytes.length > 0 && bytes[bytes.length - 1] !== LF ? count + 1 : count;
}

/** Records that know their lines. */
export function recordSource(part: RecordsPart, decode: Decode): BlockSource {
  const { bytes, ends, lines, indices, refused } = part;
  const all = decode(bytes);
  // One character a byte: the offsets of bytes are those of characters.
  const isAscii = all !== null && all.length === bytes.length;
  return {
    each(visit) {
      let next = 0;
      for (let i = 0, start = 0; i <= ends.length; i += 1) {
        for (; refused[next]?.position === i; next += 1) {
          if (!visitRefused(refused[next] as RefusedRecord, visit)) return false;
        }
        if (i === ends.length) break;
        const end = ends[i] as number;
        const text = isAscii ? all.slice(start, end) : decode(bytes.subarray(start, end));
        const line = lines[i] as number;
        const index = indices === null ? null : (indices[i] as number);
        const problem = text === null ? NOT_UTF8 : null;
        if (!visit(text ?? '', line, index, problem, end - start)) return false;
        start = end;
      }
      return true;
    },
  };
}

function visitRefused(refused: RefusedRecord, visit: Visit): boolean {
  const { line, index = null, pointer = '', rule, message, bytes = 0 } = refused;
  return visit('', line, index, { pointer, rule, message }, bytes);
}

const LF = 0x0a;
const BLANK = /^[ \t\r]*$/;

function eachOfText(text: string, visit: Visit): boolean {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    line += 1;
    const record = text.slice(start, end);
    // At an empty line this is the newline itself.
    const mayBeBlank = text.charCodeAt(start) <= 0x20;
    start = end + 1;
    if (mayBeBlank && BLANK.test(record)) continue;
    const size = sizeOf(record);
    const problem = size > MAX_EVENT_BYTES ? TOO_LONG : null;
    if (!visit(problem === null ? record : '', line, null, problem, size)) return false;
  }
  return true;
}

function eachOfBytes(bytes: Uint8Array, decode: Decode, visit: Visit): boolean {
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LF, start);
    const end = newline === -1 ? bytes.length : newline;
    line += 1;
    const size = end - start;
    const tooLong = size > MAX_EVENT_BYTES;
    const record = tooLong ? '' : decode(bytes.subarray(start, end));
    start = end + 1;
    if (record !== null && !tooLong && BLANK.test(record)) continue;
    const problem = tooLong ? TOO_LONG : record === null ? NOT_UTF8 : null;
    if (!visit(record ?? '', line, null, problem, size)) return false;
  }
  return true;
}

/** A character takes 3 bytes of UTF-8 at most per UTF-16 unit, so most records need no counting. */
function sizeOf(record: string): number {
  return record.length * 3 <= MAX_INVALID_BYTES
    ? record.length
    : new TextEncoder().encode(record).length;
}

const NOT_UTF8: Problem = {
  pointer: '',
  rule: 'utf-8',
  message: 'the record is not valid UTF-8, the one encoding of JSON',
};

/** What an event longer than MAX_EVENT_BYTES gets. */
export const TOO_LONG: Problem = {
  pointer: '',
  rule: 'event-size',
  message: `the record is longer than 1 MiB (${MAX_EVENT_BYTES} bytes), the most that is read as one event`,
};

/** What an invalid record gets that may be many events. @param why the first thing that is wrong with it */
export function tooLongForOne(bytes: number, why: string): Problem {
  return {
    pointer: '',
    rule: TOO_LONG.rule,
    message: `${why}; the record has ${formatCount(bytes)} bytes, and an invalid one of more than 16 KiB may be many events`,
  };
}

/** Whether it says one of these two: of a record that counts as one event, and may be thousands. No rate makes up for that. */
export function isUnread({ rule }: { readonly rule: string }): boolean {
  return rule === TOO_LONG.rule;
}

import {
  MAX_EVENT_BYTES,
  type RecordsPart,
  type Refusal,
  type RefusedRecord,
} from '../../contracts/ports/fixture-part.ts';
import { TOO_LONG } from '../../events/validation/block-source.ts';

/** Bytes of JSON text in one part: large enough to outweigh a message to a worker, small enough to hold many. */
export const PART_BYTES = 1 << 22;

/** Collects records into parts; a record may come in pieces. */
export interface RecordsBuilder {
  /** Adds bytes to the record under way; beyond MAX_EVENT_BYTES they are counted and dropped. */
  append(bytes: Uint8Array): void;
  /** Ends the record under way. */
  commit(line: number, index?: number): void;
  /** A whole record as text. */
  add(text: string, line: number): void;
  /** A record that gave no text. */
  refuse(refusal: Refusal): void;
  readonly full: boolean;
  readonly empty: boolean;
  /** The records since the last call. */
  take(): RecordsPart;
}

export function createRecordsBuilder(): RecordsBuilder {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let start = 0;
  let size = 0;
  let ends: number[] = [];
  let lines: number[] = [];
  let indices: number[] = [];
  let refused: RefusedRecord[] = [];

  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, length + more));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  }

  const builder: RecordsBuilder = {
    append(piece) {
      size += piece.length;
      if (size > MAX_EVENT_BYTES) return;
      reserve(piece.length);
      bytes.set(piece, length);
      length += piece.length;
    },
    commit(line, index) {
      if (size > MAX_EVENT_BYTES) {
        length = start;
        builder.refuse({ line, ...(index === undefined ? {} : { index }), ...TOO_LONG });
      } else {
        ends.push(length);
        lines.push(line);
        if (index !== undefined) indices.push(index);
      }
      start = length;
      size = 0;
    },
    add(text, line) {
      builder.append(encoder.encode(text));
      builder.commit(line);
    },
    refuse: (refusal) => void refused.push({ ...refusal, position: ends.length }),
    get full() {
      return start >= PART_BYTES || refused.length >= 10_000;
    },
    get empty() {
      return ends.length === 0 && refused.length === 0;
    },
    take() {
      const part: RecordsPart = {
        kind: 'records',
        bytes: bytes.slice(0, start),
        ends: Uint32Array.from(ends),
        lines: Float64Array.from(lines),
        indices: indices.length > 0 ? Float64Array.from(indices) : null,
        refused,
      };
      bytes.copyWithin(0, start, length);
      length -= start;
      start = 0;
      ends = [];
      lines = [];
      indices = [];
      refused = [];
      return part;
    },
  };
  return builder;
}

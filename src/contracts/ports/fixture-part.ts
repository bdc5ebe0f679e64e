/**
 * What a reader hands to the block loop: a fixture file, cut into parts that can be checked on
 * different cores and put together again in order.
 */

/** Longest event in UTF-8 bytes. A real one has about 500; beyond this it is not an event but a mistake. */
export const MAX_EVENT_BYTES = 1_048_576;

/** Longest record in bytes that is taken for one event though it is invalid; a longer one may be many. */
export const MAX_INVALID_BYTES = 16_384;

/** The lines that start in bytes `start` to `end` (exclusive) of a plain NDJSON file. */
export interface SlicePart {
  readonly kind: 'slice';
  readonly start: number;
  readonly end: number;
}

/** Whole NDJSON lines, the last one perhaps without its newline; a line too long is cut after MAX_EVENT_BYTES + 1. */
interface LinesPart {
  readonly kind: 'lines';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Records that are not lines: elements of an array, rows of a table, as JSON texts end to end. */
export interface RecordsPart {
  readonly kind: 'records';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Per record the offset in `bytes` after its last byte. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Per record its 1-based line in the file (its row in Parquet). */
  readonly lines: Float64Array<ArrayBuffer>;
  /** 0-based index of each record in its array, or null where the file is not an array. */
  readonly indices: Float64Array<ArrayBuffer> | null;
  /** Records of the same stretch of the file that gave no JSON text; each counts as one invalid event. */
  readonly refused: readonly RefusedRecord[];
}

export interface RefusedRecord extends Refusal {
  /** How many records of the part stand before it. */
  readonly position: number;
}

/** Why a record, or the rest of a file, is not there to be checked. */
export interface Refusal {
  readonly line: number;
  readonly index?: number;
  /** JSON pointer into the event, where one part of it is to blame. */
  readonly pointer?: string;
  readonly rule: string;
  readonly message: string;
  /** Of a record: how long it is; not given: nobody knows. */
  readonly bytes?: number;
}

/** The content from here on is unknown. */
export interface EndPart {
  readonly kind: 'end';
  /** Line reached, or null: the one after all lines handed out so far. */
  readonly line: number | null;
  readonly index?: number;
  readonly rule: string;
  readonly message: string;
}

/** A part that holds records, as the block loop takes it. */
export type CheckablePart = SlicePart | LinesPart | RecordsPart;

export type FixturePart = (CheckablePart | EndPart) & {
  /** Bytes on disk that this part and those before it took. */
  readonly consumed: number;
};

/** The columns in the memory of a walk: where they lie, and how they are read from outside. */
import type { StoredKind } from './put-values.ts';

/** A column, and the way to its value in an event. */
export interface WalkedColumn {
  readonly name: string;
  readonly kind: StoredKind;
  readonly path: readonly string[];
}

/** Rows that the memory holds at most; a whole number of bytes of bits. */
export const MOST_ROWS = 1 << 16;

/** Bytes of texts of one column when it is full; beside these there is room for those of one more chunk of lines. */
export const TEXT_BYTES = 1 << 21;

/** Bytes that one value takes; null: a text, behind four bytes with its length. */
export const VALUE_BYTES: Readonly<Record<StoredKind, number | null>> = {
  uuid: 16,
  text: null,
  date: 4,
  instant: 8,
  amount: 8,
  rate: 4,
  integer: 4,
  boolean: 1,
};

/** Of a column's place in the memory: behind its last value, how many values, and a bit for each row that has one. */
export const [TAIL, COUNT, BITS] = [0, 4, 16];

/** A column's addresses. */
interface PlacedColumn extends WalkedColumn {
  readonly put: { readonly function: number; readonly column: number };
  readonly data: number;
}

export interface ColumnParts {
  readonly columns: readonly PlacedColumn[];
  /** What the event that is being read has put into columns. `top` is a global, `start` where the list begins. */
  readonly notes: { readonly top: number; readonly start: number };
  /** Address of the number of accepted events in it. */
  readonly rows: number;
  /** (row): the event is accepted. */
  readonly commit: number;
}

/** The values of one column. */
export interface ColumnValues {
  readonly column: WalkedColumn;
  /** How many rows have one. */
  readonly count: number;
  /** A bit for each row that has one, the lowest first. */
  readonly present: Uint8Array;
  /** The values, one behind the other, little-endian; a text behind its length. */
  readonly data: Uint8Array;
}

/** Rows by column. Its bytes are lent: they are another's once it has been taken. */
export interface ColumnBatch {
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
}

/** The columns of a memory, seen from outside. */
export interface ColumnMemory {
  /** Whether another chunk of lines may not fit. */
  isFull(): boolean;
  read(): ColumnBatch;
  /** How many rows it holds. */
  rows(): number;
  clear(): void;
}

/** @param buffer of the memory, which may grow, and is another then */
export function openColumns(parts: ColumnParts, buffer: () => ArrayBuffer): ColumnMemory {
  const tail = (words: Int32Array, { put }: PlacedColumn) => words[(put.column + TAIL) >> 2] ?? 0;
  return {
    isFull() {
      const words = new Int32Array(buffer());
      if ((words[parts.rows >> 2] ?? 0) >= MOST_ROWS) return true;
      return parts.columns.some(
        (column) =>
          VALUE_BYTES[column.kind] === null && tail(words, column) > column.data + TEXT_BYTES,
      );
    },
    rows: () => new Int32Array(buffer())[parts.rows >> 2] ?? 0,
    read() {
      const [words, all] = [new Int32Array(buffer()), new Uint8Array(buffer())];
      const rows = words[parts.rows >> 2] ?? 0;
      const columns = parts.columns.map((column) => {
        const { put, data } = column;
        const bits = put.column + BITS;
        return {
          column,
          count: words[(put.column + COUNT) >> 2] ?? 0,
          present: all.subarray(bits, bits + Math.ceil(rows / 8)),
          data: all.subarray(data, tail(words, column)),
        };
      });
      return { rows, columns };
    },
    clear() {
      const [words, all] = [new Int32Array(buffer()), new Uint8Array(buffer())];
      words[parts.rows >> 2] = 0;
      for (const { put, data } of parts.columns) {
        words[(put.column + TAIL) >> 2] = data;
        words[(put.column + COUNT) >> 2] = 0;
        all.fill(0, put.column + BITS, put.column + BITS + MOST_ROWS / 8);
      }
    },
  };
}

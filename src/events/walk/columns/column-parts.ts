/**
 * Columns in the memory of a walk: each value that is read is written behind the last one of its column, and counts
 * only once its whole event is accepted. So an event that is handed over leaves nothing.
 */
import { advance } from '../runtime/bytes.ts';
import {
  branch,
  type Code,
  get,
  getGlobal,
  giveBack,
  i32,
  int,
  Label,
  load8,
  load32,
  loop,
  set,
  setGlobal,
  store8,
  store32,
  when,
} from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import { LONGEST_TEXT } from './put-text.ts';
import { createPuts, type StoredKind } from './put-values.ts';

/** A column, and the way to its value in an event. */
export interface WalkedColumn {
  readonly name: string;
  readonly kind: StoredKind;
  readonly path: readonly string[];
}

/** Rows that the memory holds at most; a whole number of bytes of bits. */
export const MOST_ROWS = 1 << 16;

/** Bytes of texts of one column when it is full; beside these there is room for those of one more chunk of lines. */
const TEXT_BYTES = 1 << 21;
const SLACK = 2 * LONGEST_TEXT;

/** Bytes that one value takes; null: a text, behind four bytes with its length. */
const VALUE_BYTES: Readonly<Record<StoredKind, number | null>> = {
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
const [TAIL, COUNT, BITS] = [0, 4, 16];
const BYTES_OF_NOTE = 8;

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

export function createColumnParts(
  module: ModuleBuilder,
  columns: readonly WalkedColumn[],
): ColumnParts {
  const notes = {
    top: module.global('i32'),
    start: module.reserve((columns.length + 1) * BYTES_OF_NOTE),
  };
  const puts = createPuts(module, (column, bytes) => [
    store32(getGlobal(notes.top), column),
    store32(getGlobal(notes.top), bytes, 4),
    setGlobal(notes.top, int.add(getGlobal(notes.top), i32(BYTES_OF_NOTE))),
    giveBack(i32(1)),
  ]);
  return {
    columns: columns.map((column) => {
      const size = VALUE_BYTES[column.kind];
      const bytes = size === null ? TEXT_BYTES + SLACK : (MOST_ROWS + 16) * size;
      const address = module.reserve(BITS + MOST_ROWS / 8);
      const put = { function: puts[column.kind], column: address };
      return { ...column, put, data: module.reserve(bytes) };
    }),
    notes,
    rows: module.reserve(4),
    commit: defineCommit(module, notes),
  };
}

function defineCommit(module: ModuleBuilder, { top, start }: ColumnParts['notes']): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [row, at, column, next] = [0, body.local('i32'), body.local('i32'), new Label()];
    const bits = body.local('i32');
    const increase = (by: Code, offset: number) =>
      store32(get(column), int.add(load32(get(column), offset), by), offset);
    const bit = int.shiftLeft(i32(1), int.and(get(row), i32(7)));
    return [
      set(at, i32(start)),
      loop(
        next,
        when(int.below(get(at), getGlobal(top)), [
          set(column, load32(get(at))),
          increase(load32(get(at), 4), TAIL),
          increase(i32(1), COUNT),
          set(bits, int.add(get(column), int.shiftRight(get(row), i32(3)))),
          store8(get(bits), int.or(load8(get(bits), BITS), bit), BITS),
          advance(at, BYTES_OF_NOTE),
          branch(next),
        ]),
      ),
      giveBack(i32(1)),
    ];
  });
  return index;
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

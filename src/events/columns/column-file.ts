/**
 * Batches of columns as a Parquet file: a row group each, nothing compressed, no dictionary. What a column has not is
 * two bytes, and what it has is written as it lies in the memory.
 */
import type { ColumnBatch, ColumnValues, WalkedColumn } from '../walk/columns/column-memory.ts';
import { levelBytes, packBits, pageBytes } from './pages.ts';
import { PLACE_TYPE, STORED_TYPES } from './stored-types.ts';
import { type ThriftStruct, type ThriftValue, thriftBytes } from './thrift.ts';

/** Each row has a number of its own, over all files of a build. */
const PLACE = 'place';

export interface ColumnFile {
  add(batch: ColumnBatch): void;
  /** What is written last; nothing where no batch came. */
  end(): void;
}

const MAGIC = new TextEncoder().encode('PAR1');
const [VERSION, UNCOMPRESSED] = [1, 0];
const [REQUIRED, OPTIONAL] = [0, 1];
/** What the upper half of a number of 64 bits counts in. */
const WORD = 2 ** 32;

/**
 * @param write takes bytes that are another's once it is back
 * @param firstPlace of the first row
 */
export function createColumnFile(
  columns: readonly Pick<WalkedColumn, 'name' | 'kind'>[],
  write: (bytes: Uint8Array) => void,
  firstPlace: number,
): ColumnFile {
  const groups: ThriftValue[] = [];
  let [at, rows] = [0, 0];
  const put = (bytes: Uint8Array): void => {
    write(bytes);
    at += bytes.length;
  };

  function chunk(name: string, physical: number, count: number, page: readonly Uint8Array[]) {
    const start = at;
    for (const bytes of page) put(bytes);
    return chunkEntry({ name, physical, count, start, size: at - start });
  }

  function placesOf(count: number) {
    const words = new Uint32Array(count * 2);
    for (let i = 0; i < count; i += 1) {
      const place = firstPlace + rows + i;
      words[2 * i] = place;
      words[2 * i + 1] = place / WORD;
    }
    const page = pageBytes(count, null, new Uint8Array(words.buffer));
    return chunk(PLACE, PLACE_TYPE.physical, count, page);
  }

  return {
    add(batch) {
      if (at === 0) put(MAGIC);
      const start = at;
      const chunks = [
        placesOf(batch.rows),
        ...batch.columns.map((values) => {
          const { name, kind } = values.column;
          return chunk(
            name,
            STORED_TYPES[kind].physical,
            batch.rows,
            valuePage(batch.rows, values),
          );
        }),
      ];
      groups.push(groupEntry(chunks, { bytes: at - start, rows: batch.rows }));
      rows += batch.rows;
    },
    end() {
      if (rows === 0) return;
      const footer = thriftBytes(fileEntry(columns, groups, rows));
      put(footer);
      put(new Uint8Array(Uint32Array.of(footer.length).buffer));
      put(MAGIC);
    },
  };
}

function valuePage(rows: number, { column, count, present, data }: ColumnValues): Uint8Array[] {
  const values = column.kind === 'boolean' ? packBits(data) : data;
  return pageBytes(rows, levelBytes(rows, count, present), values);
}

interface Chunk {
  readonly name: string;
  readonly physical: number;
  /** Rows, with a value or without. */
  readonly count: number;
  /** Bytes from the beginning of the file. */
  readonly start: number;
  readonly size: number;
}

function chunkEntry({ name, physical, count, start, size }: Chunk): ThriftValue {
  const described: ThriftStruct = [
    [1, { i32: physical }],
    [2, { list: [{ i32: 0 }, { i32: 3 }] }],
    [3, { list: [{ text: name }] }],
    [4, { i32: UNCOMPRESSED }],
    [5, { i64: count }],
    [6, { i64: size }],
    [7, { i64: size }],
    [9, { i64: start }],
  ];
  return {
    struct: [
      [2, { i64: start }],
      [3, { struct: described }],
    ],
  };
}

function groupEntry(
  chunks: readonly ThriftValue[],
  { bytes, rows }: { readonly bytes: number; readonly rows: number },
): ThriftValue {
  return {
    struct: [
      [1, { list: chunks }],
      [2, { i64: bytes }],
      [3, { i64: rows }],
    ],
  };
}

function fileEntry(
  columns: readonly Pick<WalkedColumn, 'name' | 'kind'>[],
  groups: readonly ThriftValue[],
  rows: number,
): ThriftStruct {
  const root: ThriftStruct = [
    [4, { text: 'events' }],
    [5, { i32: columns.length + 1 }],
  ];
  const leaves = [
    leafEntry(PLACE, PLACE_TYPE, REQUIRED),
    ...columns.map(({ name, kind }) => leafEntry(name, STORED_TYPES[kind], OPTIONAL)),
  ];
  return [
    [1, { i32: VERSION }],
    [2, { list: [root, ...leaves].map((struct) => ({ struct })) }],
    [3, { i64: rows }],
    [4, { list: groups }],
  ];
}

/** Fields stand in the order of their numbers. */
function leafEntry(
  name: string,
  { physical, says }: { readonly physical: number; readonly says: ThriftStruct },
  repetition: number,
): ThriftStruct {
  const fields: ThriftStruct = [
    [1, { i32: physical }],
    [3, { i32: repetition }],
    [4, { text: name }],
    ...says,
  ];
  return [...fields].sort(([a], [b]) => a - b);
}

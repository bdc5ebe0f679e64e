/** A column's part of a row group: one page, plain, with a bit for each row that has a value. */
import { thriftBytes, varint } from './thrift.ts';

const DATA_PAGE = 0;
const [PLAIN, RLE] = [0, 3];

/** @param levels which rows have a value; null: the column asks for one in each */
export function pageBytes(
  rows: number,
  levels: Uint8Array | null,
  values: Uint8Array,
): Uint8Array[] {
  const parts = levels === null ? [values] : [lengthOf(levels), levels, values];
  const size = { i32: parts.reduce((sum, { length }) => sum + length, 0) };
  const header = thriftBytes([
    [1, { i32: DATA_PAGE }],
    [2, size],
    [3, size],
    [
      5,
      {
        struct: [
          [1, { i32: rows }],
          [2, { i32: PLAIN }],
          [3, { i32: RLE }],
          [4, { i32: RLE }],
        ],
      },
    ],
  ]);
  return [header, ...parts];
}

/** @param present a bit for each row, the lowest first; those behind the last row are 0 */
export function levelBytes(rows: number, count: number, present: Uint8Array): Uint8Array {
  // All alike: a run.
  if (count === 0 || count === rows) return Uint8Array.of(...varint(rows * 2), count === 0 ? 0 : 1);
  const head = varint(present.length * 2 + 1);
  const bytes = new Uint8Array(head.length + present.length);
  bytes.set(head);
  bytes.set(present, head.length);
  return bytes;
}

/** A bit for each byte, the lowest first. */
export function packBits(flags: Uint8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  for (let i = 0; i < flags.length; i += 1)
    bits[i >> 3] = (bits[i >> 3] ?? 0) | ((flags[i] ?? 0) << (i & 7));
  return bits;
}

function lengthOf({ length }: Uint8Array): Uint8Array {
  return new Uint8Array(Uint32Array.of(length).buffer);
}

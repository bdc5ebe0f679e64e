/** Thrift's compact protocol, as far as Parquet's own descriptions need it. */

/** A field's value; a struct is a list of fields by number, where those that are not given are left out. */
export type ThriftValue =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string }
  | { readonly flag: boolean }
  | { readonly struct: ThriftStruct }
  | { readonly list: readonly ThriftValue[] };

/** In order of their numbers. */
export type ThriftStruct = readonly (readonly [number: number, value: ThriftValue])[];

const TYPE = { true: 1, false: 2, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;
const STOP = 0;
const SHORT_LIST = 15;

export function thriftBytes(struct: ThriftStruct): Uint8Array {
  const bytes: number[] = [];
  writeStruct(struct, bytes);
  return Uint8Array.from(bytes);
}

/** Of a whole number from 0 on, seven bits a byte. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return bytes;
}

function writeStruct(struct: ThriftStruct, bytes: number[]): void {
  let last = 0;
  for (const [number, value] of struct) {
    bytes.push(((number - last) << 4) | typeOf(value));
    // A flag is its own type.
    if (!('flag' in value)) writeValue(value, bytes);
    last = number;
  }
  bytes.push(STOP);
}

function typeOf(value: ThriftValue): number {
  if ('flag' in value) return value.flag ? TYPE.true : TYPE.false;
  if ('i32' in value) return TYPE.i32;
  if ('i64' in value) return TYPE.i64;
  if ('text' in value) return TYPE.binary;
  return 'list' in value ? TYPE.list : TYPE.struct;
}

function writeValue(value: ThriftValue, bytes: number[]): void {
  if ('i32' in value) bytes.push(...varint(zigzag(value.i32)));
  else if ('i64' in value) bytes.push(...varint(zigzag(value.i64)));
  else if ('text' in value) {
    const text = new TextEncoder().encode(value.text);
    bytes.push(...varint(text.length), ...text);
  } else if ('struct' in value) writeStruct(value.struct, bytes);
  else if ('list' in value) {
    const { list } = value;
    const [first] = list;
    const type = first === undefined ? TYPE.i32 : typeOf(first);
    if (list.length < SHORT_LIST) bytes.push((list.length << 4) | type);
    else bytes.push(0xf0 | type, ...varint(list.length));
    for (const each of list) writeValue(each, bytes);
  }
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

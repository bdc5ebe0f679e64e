/** Instructions of WebAssembly, as far as the walk needs them; a branch names its block, and is numbered at the end. */

/** Bytes, nested as they are composed. */
export type Code = number | readonly Code[] | Block | Branch;

/** What a branch leaves (`block`, `if`) or begins again (`loop`). */
export class Label {}

interface Block {
  readonly opcode: 0x02 | 0x03 | 0x04;
  readonly label: Label;
  readonly body: Code;
  readonly otherwise: Code | null;
}

interface Branch {
  readonly to: Label;
  readonly opcode: 0x0c | 0x0d;
}

const NO_RESULT = 0x40;
const [ELSE, END] = [0x05, 0x0b];

export function assemble(code: Code): number[] {
  const bytes: number[] = [];
  append(code, [], bytes);
  return bytes;
}

function append(code: Code, labels: readonly Label[], bytes: number[]): void {
  if (typeof code === 'number') bytes.push(code);
  else if ('to' in code) {
    const depth = labels.indexOf(code.to);
    if (depth === -1) throw new TypeError('a branch leaves a block that it is in');
    bytes.push(code.opcode, ...unsigned(depth));
  } else if ('body' in code) {
    const inner = [code.label, ...labels];
    bytes.push(code.opcode, NO_RESULT);
    append(code.body, inner, bytes);
    if (code.otherwise !== null) {
      bytes.push(ELSE);
      append(code.otherwise, inner, bytes);
    }
    bytes.push(END);
  } else for (const part of code) append(part, labels, bytes);
}

/** LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const byte = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? byte : byte | 0x80);
  } while (rest !== 0);
  return bytes;
}

function signed(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = rest === (byte & 0x40 ? -1n : 0n);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}

export const block = (label: Label, ...body: Code[]): Code => ({
  opcode: 0x02,
  label,
  body,
  otherwise: null,
});
export const loop = (label: Label, ...body: Code[]): Code => ({
  opcode: 0x03,
  label,
  body,
  otherwise: null,
});
export const when = (condition: Code, then: Code, otherwise: Code | null = null): Code => [
  condition,
  { opcode: 0x04, label: new Label(), body: then, otherwise },
];
export const branch = (to: Label): Code => ({ to, opcode: 0x0c });
export const branchIf = (to: Label, condition: Code): Code => [condition, { to, opcode: 0x0d }];
export const giveBack = (value: Code): Code => [value, 0x0f];
export const call = (index: number, ...parameters: Code[]): Code => [
  parameters,
  0x10,
  unsigned(index),
];

/** Of a value that nobody wants. */
export const DROP: Code = 0x1a;

export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)];
export const tee = (local: number, value: Code): Code => [value, 0x22, unsigned(local)];
export const getGlobal = (index: number): Code => [0x23, unsigned(index)];
export const setGlobal = (index: number, value: Code): Code => [value, 0x24, unsigned(index)];

const memory =
  (opcode: number) =>
  (address: Code, offset = 0): Code => [address, opcode, 0, unsigned(offset)];
export const load8 = memory(0x2d);
export const load32 = memory(0x28);
export const load64 = memory(0x29);
export const loadFloat = memory(0x2b);
export const load128 = (address: Code, offset = 0): Code => [address, 0xfd, 0, 0, unsigned(offset)];
export const store32 = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  0x36,
  0,
  unsigned(offset),
];

const store =
  (...opcode: number[]) =>
  (address: Code, value: Code, offset = 0): Code => [address, value, opcode, 0, unsigned(offset)];
export const store8 = store(0x3a);
export const store64 = store(0x37);
export const store128 = store(0xfd, 0x0b);

export const i32 = (value: number): Code => [0x41, signed(BigInt(value | 0))];
export const i64 = (value: bigint): Code => [0x42, signed(BigInt.asIntN(64, value))];
export const f64 = (value: number): Code => [
  0x44,
  [...new Uint8Array(Float64Array.of(value).buffer)],
];

const binary =
  (opcode: number) =>
  (a: Code, b: Code): Code => [a, b, opcode];
const unary =
  (opcode: number) =>
  (a: Code): Code => [a, opcode];

export const int = {
  isZero: unary(0x45),
  equal: binary(0x46),
  differ: binary(0x47),
  below: binary(0x49),
  above: binary(0x4b),
  atMost: binary(0x4d),
  atLeast: binary(0x4f),
  add: binary(0x6a),
  subtract: binary(0x6b),
  multiply: binary(0x6c),
  divide: binary(0x6e),
  remainder: binary(0x70),
  and: binary(0x71),
  or: binary(0x72),
  xor: binary(0x73),
  shiftLeft: binary(0x74),
  shiftRight: binary(0x76),
  trailingZeros: unary(0x68),
} as const;

export const long = {
  isZero: unary(0x50),
  equal: binary(0x51),
  differ: binary(0x52),
  below: binary(0x54),
  atMost: binary(0x58),
  add: binary(0x7c),
  subtract: binary(0x7d),
  multiply: binary(0x7e),
  signedRemainder: binary(0x81),
  and: binary(0x83),
  or: binary(0x84),
  xor: binary(0x85),
  shiftLeft: binary(0x86),
  shiftRight: binary(0x88),
  toInt: unary(0xa7),
  fromInt: unary(0xad),
  fromSigned: unary(0xac),
} as const;

export const float = {
  equal: binary(0x61),
  differ: binary(0x62),
  below: binary(0x63),
  above: binary(0x64),
  atMost: binary(0x65),
  atLeast: binary(0x66),
  truncate: unary(0x9d),
  divide: binary(0xa3),
  fromLong: unary(0xb9),
} as const;

const simd = (opcode: number): Code => [0xfd, unsigned(opcode)];
/** 16 bytes at once. */
export const wide = {
  all: (byte: number): Code => [i32(byte), simd(0x0f)],
  equal: (a: Code, b: Code): Code => [a, b, simd(0x23)],
  below: (a: Code, b: Code): Code => [a, b, simd(0x26)],
  subtract: (a: Code, b: Code): Code => [a, b, simd(0x71)],
  or: (a: Code, b: Code): Code => [a, b, simd(0x50)],
  /** One bit for each byte. */
  bits: (a: Code): Code => [a, simd(0x64)],
} as const;

/** The function that writes a text as it is in UTF-8, without its escapes, behind four bytes with its length. */
import { advance, CHAR, charCode, need } from '../runtime/bytes.ts';
import {
  branch,
  type Code,
  get,
  i32,
  int,
  Label,
  load8,
  load128,
  loop,
  set,
  store8,
  store32,
  store128,
  when,
  wide,
} from '../wasm/code.ts';
import type { FunctionBody, ModuleBuilder } from '../wasm/module.ts';
import { COLUMN, definePut, FROM, type Note, TO, tailOf } from './put.ts';

const BYTES_OF_LENGTH = 4;

/** Longer texts are handed over: so much is free in each column before a line is read. */
export const LONGEST_TEXT = 1 << 18;

export function definePutText(module: ModuleBuilder, note: Note): number {
  return definePut(module, (body) => {
    const [to, bytes, found] = [body.local('i32'), body.local('v128'), body.local('i32')];
    const next = new Label();
    const length = int.subtract(get(to), tailOf(COLUMN));
    return [
      need(int.equal(load8(get(FROM)), i32(CHAR.quote))),
      need(int.atMost(int.subtract(get(TO), get(FROM)), i32(LONGEST_TEXT))),
      advance(FROM, 1),
      advance(TO, -1),
      set(to, int.add(tailOf(COLUMN), i32(BYTES_OF_LENGTH))),
      loop(
        next,
        when(int.below(get(FROM), get(TO)), [
          set(bytes, load128(get(FROM))),
          store128(get(to), get(bytes)),
          set(found, wide.bits(wide.equal(get(bytes), wide.all(CHAR.backslash)))),
          when(
            get(found),
            [
              set(found, int.trailingZeros(get(found))),
              set(FROM, int.add(get(FROM), get(found))),
              set(to, int.add(get(to), get(found))),
              when(int.below(get(FROM), get(TO)), putEscaped(to, body)),
            ],
            [advance(FROM, 16), advance(to, 16)],
          ),
          branch(next),
        ]),
      ),
      // Both have gone as far beyond the end.
      set(to, int.subtract(get(to), int.subtract(get(FROM), get(TO)))),
      store32(tailOf(COLUMN), int.subtract(length, i32(BYTES_OF_LENGTH))),
      note(get(COLUMN), length),
    ];
  });
}

const SHORT: readonly (readonly [string, number])[] = [
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
];

/** One escape, which no half of a surrogate pair is. */
function putEscaped(to: number, body: FunctionBody): Code {
  const c = body.local('i32');
  const put = (byte: Code) => [store8(get(to), byte), advance(to, 1)];
  const upper = (bits: number, mark: number) =>
    put(int.or(int.shiftRight(get(c), i32(bits)), i32(mark)));
  const lower = (bits: number) =>
    put(int.or(int.and(int.shiftRight(get(c), i32(bits)), i32(0x3f)), i32(0x80)));
  return [
    set(c, load8(get(FROM), 1)),
    when(
      int.equal(get(c), i32(charCode('u'))),
      [
        set(c, fourDigits()),
        advance(FROM, 6),
        when(
          int.below(get(c), i32(0x80)),
          put(get(c)),
          when(
            int.below(get(c), i32(0x800)),
            [upper(6, 0xc0), lower(0)],
            [upper(12, 0xe0), lower(6), lower(0)],
          ),
        ),
      ],
      [
        SHORT.map(([letter, byte]) =>
          when(int.equal(load8(get(FROM), 1), i32(charCode(letter))), set(c, i32(byte))),
        ),
        advance(FROM, 2),
        put(get(c)),
      ],
    ),
  ];
}

function fourDigits(): Code {
  const digit = (at: number) => {
    const c = load8(get(FROM), at);
    return int.add(int.and(c, i32(0xf)), int.multiply(int.shiftRight(c, i32(6)), i32(9)));
  };
  return [3, 4, 5].reduce<Code>(
    (all, at) => int.or(int.shiftLeft(all, i32(4)), digit(at)),
    digit(2),
  );
}

/** Functions that write each kind of value into a column; times and texts have files of their own. */
import { advance, CHAR, charCode, need } from '../runtime/bytes.ts';
import {
  branch,
  type Code,
  get,
  i32,
  i64,
  int,
  Label,
  load8,
  long,
  loop,
  set,
  store8,
  store32,
  store64,
  when,
} from '../wasm/code.ts';
import type { FunctionBody, ModuleBuilder } from '../wasm/module.ts';
import { COLUMN, definePut, FROM, type Note, TO, tailOf } from './put.ts';
import { definePutText } from './put-text.ts';
import { definePutTimes } from './put-times.ts';

export type StoredKind =
  | 'uuid'
  | 'text'
  | 'date'
  | 'instant'
  | 'amount'
  | 'rate'
  | 'integer'
  | 'boolean';

/** Of a column of decimals. */
const AMOUNT = { whole: 12, decimals: 6, bytes: 8 } as const;
const RATE = { whole: 1, decimals: 4, bytes: 4 } as const;

export function createPuts(
  module: ModuleBuilder,
  note: Note,
): Readonly<Record<StoredKind, number>> {
  return {
    text: definePutText(module, note),
    ...definePutTimes(module, note),
    uuid: definePut(module, (body) => putUuid(body, note)),
    amount: definePut(module, (body) => putDecimal(AMOUNT, body, note)),
    rate: definePut(module, (body) => putDecimal(RATE, body, note)),
    integer: definePut(module, (body) => putInteger(body, note)),
    boolean: definePut(module, () => [
      store8(tailOf(COLUMN), int.equal(load8(get(FROM)), i32(charCode('t')))),
      note(get(COLUMN), i32(1)),
    ]),
  };
}

/** 16 bytes, the first digits first. */
function putUuid(body: FunctionBody, note: Note): Code {
  const [p, to, end, next] = [FROM, body.local('i32'), body.local('i32'), new Label()];
  const digit = (at: number): Code => {
    const c = load8(get(p), at);
    // Letters have bit 6, and their lowest four say which of them it is.
    return int.add(int.and(c, i32(0xf)), int.multiply(int.shiftRight(c, i32(6)), i32(9)));
  };
  return [
    need(int.equal(int.subtract(get(TO), get(FROM)), i32(38))),
    advance(p, 1),
    set(to, tailOf(COLUMN)),
    set(end, int.add(get(to), i32(16))),
    loop(
      next,
      set(p, int.add(get(p), int.equal(load8(get(p)), i32(CHAR.minus)))),
      store8(get(to), int.or(int.shiftLeft(digit(0), i32(4)), digit(1))),
      advance(p, 2),
      advance(to, 1),
      when(int.below(get(to), get(end)), branch(next)),
    ),
    note(get(COLUMN), i32(16)),
  ];
}

/** A text or a number, as a whole number of its last decimals. */
function putDecimal(
  { whole, decimals, bytes }: typeof AMOUNT | typeof RATE,
  body: FunctionBody,
  note: Note,
): Code {
  const [sum, c, isText] = [body.local('i64'), body.local('i32'), body.local('i32')];
  const [before, behind, isBehind] = [body.local('i32'), body.local('i32'), body.local('i32')];
  const [next, more] = [new Label(), new Label()];
  const stored =
    bytes === 8 ? store64(tailOf(COLUMN), get(sum)) : store32(tailOf(COLUMN), long.toInt(get(sum)));
  return [
    set(isText, int.equal(load8(get(FROM)), i32(CHAR.quote))),
    set(FROM, int.add(get(FROM), get(isText))),
    set(TO, int.subtract(get(TO), get(isText))),
    loop(
      next,
      when(int.below(get(FROM), get(TO)), [
        set(c, int.subtract(load8(get(FROM)), i32(CHAR.zero))),
        when(
          int.below(get(c), i32(10)),
          [
            set(sum, long.add(long.multiply(get(sum), i64(10n)), long.fromInt(get(c)))),
            set(before, int.add(get(before), int.isZero(get(isBehind)))),
            set(behind, int.add(get(behind), get(isBehind))),
          ],
          [
            need(int.equal(get(c), i32(CHAR.point - CHAR.zero))),
            need(int.isZero(get(isBehind))),
            set(isBehind, i32(1)),
          ],
        ),
        advance(FROM, 1),
        branch(next),
      ]),
    ),
    need(int.below(int.subtract(get(before), i32(1)), i32(whole))),
    need(int.atMost(get(behind), i32(decimals))),
    loop(
      more,
      when(int.below(get(behind), i32(decimals)), [
        set(sum, long.multiply(get(sum), i64(10n))),
        advance(behind, 1),
        branch(more),
      ]),
    ),
    stored,
    note(get(COLUMN), i32(bytes)),
  ];
}

const MOST_DIGITS = 9;

/** Digits, with a sign or none: what else a JSON number of a whole value may look like is handed over. */
function putInteger(body: FunctionBody, note: Note): Code {
  const [sum, c, sign] = [body.local('i32'), body.local('i32'), body.local('i32')];
  const next = new Label();
  return [
    set(sign, int.equal(load8(get(FROM)), i32(CHAR.minus))),
    set(FROM, int.add(get(FROM), get(sign))),
    need(int.below(int.subtract(int.subtract(get(TO), get(FROM)), i32(1)), i32(MOST_DIGITS))),
    loop(
      next,
      set(c, int.subtract(load8(get(FROM)), i32(CHAR.zero))),
      need(int.below(get(c), i32(10))),
      set(sum, int.add(int.multiply(get(sum), i32(10)), get(c))),
      advance(FROM, 1),
      when(int.below(get(FROM), get(TO)), branch(next)),
    ),
    when(get(sign), set(sum, int.subtract(i32(0), get(sum)))),
    store32(tailOf(COLUMN), get(sum)),
    note(get(COLUMN), i32(4)),
  ];
}

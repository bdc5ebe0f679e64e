/** Functions that write days as days since 1970, and instants as microseconds since then; cut, not rounded. */
import { advance, CHAR, need } from '../runtime/bytes.ts';
import {
  branch,
  type Code,
  call,
  get,
  giveBack,
  i32,
  i64,
  int,
  Label,
  load8,
  long,
  loop,
  set,
  store32,
  store64,
  when,
} from '../wasm/code.ts';
import type { FunctionBody, ModuleBuilder } from '../wasm/module.ts';
import { COLUMN, definePut, FROM, type Note, TO, tailOf } from './put.ts';

const [DAY_TEXT, SECOND_TEXT, FRACTION_DIGITS] = [10, 19, 6];

export function definePutTimes(
  module: ModuleBuilder,
  note: Note,
): { readonly date: number; readonly instant: number } {
  const daysAt = defineDaysAt(module);
  return {
    date: definePut(module, () => [
      need(int.equal(int.subtract(get(TO), get(FROM)), i32(DAY_TEXT + 2))),
      store32(tailOf(COLUMN), call(daysAt, int.add(get(FROM), i32(1)))),
      note(get(COLUMN), i32(4)),
    ]),
    instant: definePut(module, (body) => putInstant(daysAt, body, note)),
  };
}

/** At a local and so many bytes on. */
const digit = (p: number, at: number): Code => int.subtract(load8(get(p), at), i32(CHAR.zero));
const twoDigits = (p: number, at: number): Code =>
  int.add(int.multiply(digit(p, at), i32(10)), digit(p, at + 1));

/** (at the first digit of YYYY-MM-DD): days since 1970-01-01, by years that begin in March. */
function defineDaysAt(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, year, month] = [0, body.local('i32'), body.local('i32')];
    const [ofEra, isEarly] = [body.local('i32'), body.local('i32')];
    const marchMonth = int.subtract(
      int.add(get(month), int.multiply(get(isEarly), i32(12))),
      i32(3),
    );
    const dayOfYear = int.add(
      int.divide(int.add(int.multiply(marchMonth, i32(153)), i32(2)), i32(5)),
      int.subtract(twoDigits(p, 8), i32(1)),
    );
    return [
      set(month, twoDigits(p, 5)),
      set(isEarly, int.below(get(month), i32(3))),
      set(year, int.add(int.multiply(twoDigits(p, 0), i32(100)), twoDigits(p, 2))),
      set(year, int.subtract(get(year), get(isEarly))),
      set(ofEra, int.remainder(get(year), i32(400))),
      giveBack(
        [
          int.multiply(int.divide(get(year), i32(400)), i32(146_097)),
          int.multiply(get(ofEra), i32(365)),
          int.divide(get(ofEra), i32(4)),
          int.subtract(i32(0), int.divide(get(ofEra), i32(100))),
          dayOfYear,
          i32(-719_468),
        ].reduce((a, b) => int.add(a, b)),
      ),
    ];
  });
  return index;
}

/** A day, a time, a fraction or none; and `Z`, an offset, or neither. */
function putInstant(daysAt: number, body: FunctionBody, note: Note): Code {
  const [p, days, seconds] = [FROM, body.local('i32'), body.local('i32')];
  const [fraction, digits, c] = [body.local('i32'), body.local('i32'), body.local('i32')];
  const [next, more] = [new Label(), new Label()];
  const offset = int.multiply(
    int.add(int.multiply(twoDigits(p, 1), i32(60)), twoDigits(p, 4)),
    i32(60),
  );
  const micros = long.add(
    long.multiply(long.fromSigned(get(days)), i64(86_400_000_000n)),
    long.multiply(long.fromSigned(get(seconds)), i64(1_000_000n)),
  );
  return [
    advance(p, 1),
    set(days, call(daysAt, get(p))),
    set(
      seconds,
      int.add(
        int.multiply(int.add(int.multiply(twoDigits(p, 11), i32(60)), twoDigits(p, 14)), i32(60)),
        twoDigits(p, 17),
      ),
    ),
    advance(p, SECOND_TEXT),
    when(int.equal(load8(get(p)), i32(CHAR.point)), [
      advance(p, 1),
      loop(
        next,
        set(c, digit(p, 0)),
        when(int.below(get(c), i32(10)), [
          when(int.below(get(digits), i32(FRACTION_DIGITS)), [
            set(fraction, int.add(int.multiply(get(fraction), i32(10)), get(c))),
            advance(digits, 1),
          ]),
          advance(p, 1),
          branch(next),
        ]),
      ),
      loop(
        more,
        when(int.below(get(digits), i32(FRACTION_DIGITS)), [
          set(fraction, int.multiply(get(fraction), i32(10))),
          advance(digits, 1),
          branch(more),
        ]),
      ),
    ]),
    set(c, load8(get(p))),
    when(int.equal(get(c), i32(CHAR.plus)), set(seconds, int.subtract(get(seconds), offset))),
    when(int.equal(get(c), i32(CHAR.minus)), set(seconds, int.add(get(seconds), offset))),
    store64(tailOf(COLUMN), long.add(micros, long.fromInt(get(fraction)))),
    note(get(COLUMN), i32(8)),
  ];
}

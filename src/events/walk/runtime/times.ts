/** Functions that read days, times and UUIDs; each from behind the opening quote to behind the closing one. */
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
  load64,
  load128,
  long,
  loop,
  set,
  when,
  wide,
} from '../wasm/code.ts';
import type { FunctionBody, ModuleBuilder } from '../wasm/module.ts';
import { advance, CHAR, charCode, need, walkBy } from './bytes.ts';

/**
 * Digits and marks at their places, all at once: of the difference to the same form of zeros a digit's byte is
 * below 10, a mark's is 0.
 * @param form `0` for any digit
 */
function differsFrom(form: string): { zeros: bigint; limits: bigint; high: bigint } {
  const word = (byte: (character: string) => number) =>
    [...form].reduceRight((all, character) => (all << 8n) | BigInt(byte(character)), 0n);
  return {
    zeros: word(charCode),
    limits: word((character) => (character === '0' ? 0x76 : 0x7f)),
    high: word(() => 0x80),
  };
}

/** @param word local of 64 bits; afterwards it holds the difference */
function needForm(form: string, word: number, loaded: Code): Code {
  const { zeros, limits, high } = differsFrom(form);
  const mask = form.length === 8 ? [] : [i64((1n << BigInt(form.length * 8)) - 1n), 0x83];
  const sum = long.add(get(word), i64(limits));
  return [
    set(word, long.xor([loaded, mask], i64(zeros))),
    need(long.isZero(long.and(long.or(get(word), sum), i64(high)))),
  ];
}

/** Byte of a difference: a digit. */
function digit(word: number, at: number): Code {
  return long.toInt(long.and(long.shiftRight(get(word), i64(BigInt(at * 8))), i64(0xffn)));
}

function twoDigits(word: number, at: number): Code {
  return int.add(int.multiply(digit(word, at), i32(10)), digit(word, at + 1));
}

/** A bit for each month of 31 days. */
const LONG_MONTHS = 0x15aa;

/** A day that exists, `YYYY-MM-DD`: to behind its tenth character. */
function defineDay(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, start, end] = [0, body.local('i64'), body.local('i64')];
    const [month, day, year] = [body.local('i32'), body.local('i32'), body.local('i32')];
    return [
      needForm('0000-00-', start, load64(get(p))),
      needForm('00', end, load64(get(p), 8)),
      set(month, twoDigits(start, 5)),
      set(day, twoDigits(end, 0)),
      set(year, int.add(int.multiply(twoDigits(start, 0), i32(100)), twoDigits(start, 2))),
      need(get(year)),
      need(int.below(int.subtract(get(month), i32(1)), i32(12))),
      need(get(day)),
      when(int.above(get(day), i32(28)), needLateDay(year, month, day)),
      giveBack(int.add(get(p), i32(10))),
    ];
  });
  return index;
}

function needLateDay(year: number, month: number, day: number): Code {
  const isLong = int.and(int.shiftRight(i32(LONG_MONTHS), get(month)), i32(1));
  const divides = (by: number) => int.isZero(int.remainder(get(year), i32(by)));
  const isLeap = int.or(int.and(divides(4), int.isZero(divides(100))), divides(400));
  return when(
    int.equal(get(month), i32(2)),
    [need(int.equal(get(day), i32(29))), need(isLeap)],
    need(int.atMost(get(day), int.add(i32(30), isLong))),
  );
}

/** `HH:MM:SS`, a fraction or none, `Z`, an offset with a colon, or neither; and the closing quote. */
function defineClock(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, word, c, start] = [0, body.local('i64'), body.local('i32'), body.local('i32')];
    const next = new Label();
    return [
      needForm('00:00:00', word, load64(get(p))),
      need(int.below(twoDigits(word, 0), i32(24))),
      need(int.below(digit(word, 3), i32(6))),
      need(int.below(digit(word, 6), i32(6))),
      advance(p, 8),
      when(int.equal(load8(get(p)), i32(CHAR.point)), [
        advance(p, 1),
        set(start, get(p)),
        loop(
          next,
          when(int.below(int.subtract(load8(get(p)), i32(CHAR.zero)), i32(10)), [
            advance(p, 1),
            branch(next),
          ]),
        ),
        need(int.above(get(p), get(start))),
      ]),
      set(c, load8(get(p))),
      when(int.equal(int.or(get(c), i32(0x20)), i32(charCode('z'))), advance(p, 1)),
      when(int.or(int.equal(get(c), i32(CHAR.plus)), int.equal(get(c), i32(CHAR.minus))), [
        needForm('00:00', word, load64(get(p), 1)),
        need(int.below(twoDigits(word, 0), i32(24))),
        need(int.below(digit(word, 3), i32(6))),
        advance(p, 6),
      ]),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(1))),
    ];
  });
  return index;
}

/** 8-4-4-4-12 hexadecimal digits. */
function defineUuid(module: ModuleBuilder): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, bytes] = [0, body.local('v128')];
    const needAt = (offset: number, hyphens: number) => [
      set(bytes, load128(get(p), offset)),
      need(int.equal(wide.bits(isHexadecimal(bytes)), i32(0xffff & ~hyphens))),
      need(
        int.equal(
          int.and(wide.bits(wide.equal(get(bytes), wide.all(CHAR.minus))), i32(hyphens)),
          i32(hyphens),
        ),
      ),
    ];
    return [
      needAt(0, (1 << 8) | (1 << 13)),
      needAt(16, (1 << 2) | (1 << 7)),
      needAt(20, 1 << 3),
      need(int.equal(load8(get(p), 36), i32(CHAR.quote))),
      giveBack(int.add(get(p), i32(37))),
    ];
  });
  return index;
}

function isHexadecimal(bytes: number): Code {
  const lower = wide.or(get(bytes), wide.all(0x20));
  return wide.or(
    wide.below(wide.subtract(get(bytes), wide.all(CHAR.zero)), wide.all(10)),
    wide.below(wide.subtract(lower, wide.all(charCode('a'))), wide.all(6)),
  );
}

/** By format: functions that accept part of what the format takes, and nothing else. */
export function defineFormats(module: ModuleBuilder): Readonly<Record<string, number>> {
  const [day, clock] = [defineDay(module), defineClock(module)];
  const define = (write: (body: FunctionBody) => Code) => {
    const index = module.declare(1);
    module.define(index, write);
    return index;
  };
  const date = define(() => [
    walkBy(day, 0),
    need(int.equal(load8(get(0)), i32(CHAR.quote))),
    giveBack(int.add(get(0), i32(1))),
  ]);
  const instant = define(() => [
    walkBy(day, 0),
    need(int.equal(int.or(load8(get(0)), i32(0x20)), i32(charCode('t')))),
    giveBack(call(clock, int.add(get(0), i32(1)))),
  ]);
  return {
    date,
    'event-time': instant,
    'date-time': instant,
    time: clock,
    uuid: defineUuid(module),
  };
}

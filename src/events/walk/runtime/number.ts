/** Functions that read numbers: the value, and how it is written. */
import {
  branch,
  type Code,
  float,
  get,
  getGlobal,
  giveBack,
  i32,
  i64,
  int,
  Label,
  load8,
  load64,
  loadFloat,
  long,
  loop,
  set,
  setGlobal,
  when,
} from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import { advance, CHAR, NO, need, walkBy } from './bytes.ts';

/** So many digits every double keeps. */
const MOST_DIGITS = 15;
/** Where an amount or a rate stands somewhere: what both allow, so that nobody asks which of them it is. */
const MOST_DECIMALS = 4;
const MOST_WHOLE = 9;

export interface NumberReader {
  /** JSON numbers without an exponent, from the first character to behind the last. */
  readonly scan: number;
  /** The digits of a decimal in a text, from behind the opening quote to behind the closing one. */
  readonly scanText: number;
  /** Of the last number: a condition's operand, a double. */
  readonly value: Code;
  /** Of the last number: its digits as a whole number of 64 bits, the digits before the point, those behind it. */
  readonly digits: Code;
  readonly whole: Code;
  readonly decimals: Code;
  /** A whole number of 64 bits. */
  readonly powerOfTen: (exponent: Code) => Code;
}

/** @param isDecimalRuled whether the schema says of a field how many decimals it has */
export function defineNumbers(
  module: ModuleBuilder,
  { isDecimalRuled }: { readonly isDecimalRuled: boolean },
): NumberReader {
  const globals = {
    digits: module.global('i64'),
    whole: module.global('i32'),
    decimals: module.global('i32'),
  };
  const scanDigits = defineScanDigits(module, globals);
  const powers = module.place(
    new Uint8Array(Float64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i).buffer),
  );
  const longPowers = module.place(
    new Uint8Array(
      BigInt64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10n ** BigInt(i)).buffer,
    ),
  );
  return {
    powerOfTen: (exponent) => load64(int.shiftLeft(exponent, i32(3)), longPowers),
    scan: defineScanNumber(module, scanDigits, globals, isDecimalRuled),
    scanText: defineScanDecimal(module, scanDigits, globals),
    // Exact: both are below 2^53, and a division is rounded once, as the parser rounds.
    value: float.divide(
      float.fromLong(getGlobal(globals.digits)),
      loadFloat(int.shiftLeft(getGlobal(globals.decimals), i32(3)), powers),
    ),
    digits: getGlobal(globals.digits),
    whole: getGlobal(globals.whole),
    decimals: getGlobal(globals.decimals),
  };
}

interface NumberGlobals {
  readonly digits: number;
  readonly whole: number;
  readonly decimals: number;
}

function defineScanDigits(module: ModuleBuilder, globals: NumberGlobals): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, sum, start, c] = [0, body.local('i64'), body.local('i32'), body.local('i32')];
    const run = (count: number): Code => {
      const next = new Label();
      return [
        set(start, get(p)),
        loop(
          next,
          set(c, int.subtract(load8(get(p)), i32(CHAR.zero))),
          when(int.below(get(c), i32(10)), [
            set(sum, long.add(long.multiply(get(sum), i64(10n)), long.fromInt(get(c)))),
            advance(p, 1),
            branch(next),
          ]),
        ),
        setGlobal(count, int.subtract(get(p), get(start))),
        need(getGlobal(count)),
      ];
    };
    return [
      run(globals.whole),
      setGlobal(globals.decimals, i32(0)),
      when(int.equal(load8(get(p)), i32(CHAR.point)), [advance(p, 1), run(globals.decimals)]),
      need(
        int.atMost(
          int.add(getGlobal(globals.whole), getGlobal(globals.decimals)),
          i32(MOST_DIGITS),
        ),
      ),
      setGlobal(globals.digits, get(sum)),
      giveBack(get(p)),
    ];
  });
  return index;
}

function defineScanNumber(
  module: ModuleBuilder,
  scanDigits: number,
  globals: NumberGlobals,
  isDecimalRuled: boolean,
): number {
  const index = module.declare(1);
  const [whole, decimals] = [getGlobal(globals.whole), getGlobal(globals.decimals)];
  const fewDigits = int.and(
    int.atMost(decimals, i32(MOST_DECIMALS)),
    int.or(int.isZero(decimals), int.atMost(whole, i32(MOST_WHOLE))),
  );
  module.define(index, (body) => {
    const [p, isNegative] = [0, body.local('i32')];
    return [
      set(isNegative, int.equal(load8(get(p)), i32(CHAR.minus))),
      set(p, int.add(get(p), get(isNegative))),
      // No zero before another digit.
      when(
        int.and(
          int.equal(load8(get(p)), i32(CHAR.zero)),
          int.below(int.subtract(load8(get(p), 1), i32(CHAR.zero)), i32(10)),
        ),
        NO,
      ),
      walkBy(scanDigits, p),
      isDecimalRuled ? need(fewDigits) : [],
      negate(isNegative, globals.digits),
      giveBack(get(p)),
    ];
  });
  return index;
}

/** Of a decimal in a text: a sign or none, digits, a point and digits or none, and no more. */
function defineScanDecimal(
  module: ModuleBuilder,
  scanDigits: number,
  globals: NumberGlobals,
): number {
  const index = module.declare(1);
  module.define(index, (body) => {
    const [p, isNegative] = [0, body.local('i32')];
    return [
      set(isNegative, int.equal(load8(get(p)), i32(CHAR.minus))),
      set(p, int.add(get(p), get(isNegative))),
      walkBy(scanDigits, p),
      need(int.equal(load8(get(p)), i32(CHAR.quote))),
      negate(isNegative, globals.digits),
      giveBack(int.add(get(p), i32(1))),
    ];
  });
  return index;
}

/** A zero with a sign is nobody's zero. */
function negate(isNegative: number, digits: number): Code {
  return when(get(isNegative), [
    need(long.differ(getGlobal(digits), i64(0n))),
    setGlobal(digits, long.subtract(i64(0n), getGlobal(digits))),
  ]);
}

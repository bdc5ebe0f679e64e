/** Bounds of the number that was read last. */

import type { SchemaNode } from '../../schema/subschemas.ts';
import { need } from '../runtime/bytes.ts';
import type { NumberReader } from '../runtime/number.ts';
import { type Code, f64, float, i32, i64, int, long } from '../wasm/code.ts';

const COMPARE = {
  minimum: float.atLeast,
  maximum: float.atMost,
  exclusiveMinimum: float.above,
  exclusiveMaximum: float.below,
} as const;

const NAMES = Object.keys(COMPARE) as (keyof typeof COMPARE)[];

/** @returns null where a multiple is finer than what is counted in */
export function emitBounds(numbers: NumberReader, bounds: SchemaNode): Code | null {
  const compared = NAMES.flatMap((name) => {
    const bound = bounds[name];
    return typeof bound === 'number' ? [need(COMPARE[name](numbers.value, f64(bound)))] : [];
  });
  const { multipleOf } = bounds;
  if (typeof multipleOf !== 'number') return compared;
  const millionths = inMillionths(multipleOf);
  return millionths === null ? null : [compared, needMultiple(numbers, millionths)];
}

/** Doubles are in the order of the decimals that they stand for, as long as both have no more than 15 digits. */
export function areExact(bounds: SchemaNode): boolean {
  return NAMES.every((name) => {
    const bound = bounds[name];
    return (
      typeof bound !== 'number' ||
      /^-?(?=[0-9.]{1,16}$)[0-9]{1,15}(?:\.[0-9]+)?$/.test(String(bound))
    );
  });
}

const [DECIMALS, MOST_WHOLE] = [6, 12];

function inMillionths(value: number): bigint | null {
  const [, whole, fraction = ''] = /^([0-9]{1,12})(?:\.([0-9]{1,6}))?$/.exec(String(value)) ?? [];
  if (whole === undefined) return null;
  const all = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  return all === 0n ? null : all;
}

function needMultiple(numbers: NumberReader, millionths: bigint): Code {
  return [
    need(int.atMost(numbers.decimals, i32(DECIMALS))),
    need(int.atMost(numbers.whole, i32(MOST_WHOLE))),
    need(
      long.isZero(
        long.signedRemainder(
          long.multiply(
            numbers.digits,
            numbers.powerOfTen(int.subtract(i32(DECIMALS), numbers.decimals)),
          ),
          i64(millionths),
        ),
      ),
    ),
  ];
}

/** Numbers of DuckDB as JSON texts that mean exactly the same. */
import type { FieldKind } from '../../../contracts/ports/parquet.ts';

/** Decimals that an amount or a rate may have; zeros after them say nothing. */
const DECIMALS: Partial<Record<FieldKind, number>> = { amount: 6, rate: 4 };

/** The number as JSON: a decimal as text where the field takes text, which keeps every digit. */
export function decimalJson(digits: string, kind: FieldKind): string | null {
  if (kind === 'integer' || kind === 'number') return numberJson(digits);
  return `"${withoutZerosBeyond(digits, DECIMALS[kind] ?? Number.POSITIVE_INFINITY)}"`;
}

export function integerJson(digits: string, kind: FieldKind): string | null {
  if (kind === 'amount' || kind === 'rate') return `"${digits}"`;
  return numberJson(digits) ?? (kind === 'any' ? `"${digits}"` : null);
}

/** JSON's number for a double; there is none for infinity, NaN and negative zero. */
export function doubleJson(value: number): string | null {
  return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : null;
}

/** A parser reads the number back with the same digits, or it is not written as one. */
function numberJson(digits: string): string | null {
  const shortest = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return String(Number(shortest)) === shortest ? shortest : null;
}

function withoutZerosBeyond(digits: string, most: number): string {
  const point = digits.indexOf('.');
  if (point === -1) return digits;
  let end = digits.length;
  while (end > point + 1 + most && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

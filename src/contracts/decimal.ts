/**
 * Money and rates as integers: amounts in millionths of a dollar, DECIMAL(18,6); rates in
 * ten-thousandths, DECIMAL(5,4). No float touches them.
 */
import { GateError } from './errors.ts';

const MILLION = 1_000_000n;
/** First magnitude that DECIMAL(18,6) cannot hold, in millionths. */
const AMOUNT_BOUND = 10n ** 18n;

/** A valid amount (string or exact JSON number) in millionths. */
export function parseAmount(value: string | number): bigint {
  return parseScaled(decimalText(value), 6);
}

/** All six decimals: "1234.560000", "-0.000001". */
export function formatAmount(millionths: bigint): string {
  return formatScaled(millionths, 6);
}

/** A valid rate in ten-thousandths. */
export function parseRate(value: string | number): bigint {
  return parseScaled(decimalText(value), 4);
}

/** All four decimals: "0.0600". */
export function formatRate(tenThousandths: bigint): string {
  return formatScaled(tenThousandths, 4);
}

/** numerator ÷ denominator (> 0) to the nearest integer, ties to the even one. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  let quotient = numerator / denominator;
  let remainder = numerator % denominator;
  if (remainder < 0n) {
    quotient -= 1n;
    remainder += denominator;
  }
  const twice = remainder * 2n;
  const roundUp = twice > denominator || (twice === denominator && quotient % 2n !== 0n);
  return roundUp ? quotient + 1n : quotient;
}

/** (1 − rate) × amount, in millionths, half to even. */
export function unvestedShare(amount: bigint, rate: bigint): bigint {
  return divideHalfEven((10_000n - rate) * amount, 10_000n);
}

/**
 * @param event the event after which the sum stands, for the error
 * @throws GateError AMOUNT_OVERFLOW where DECIMAL(18,6) cannot hold it
 */
export function requireAmount(millionths: bigint, event: string): bigint {
  if (millionths < AMOUNT_BOUND && millionths > -AMOUNT_BOUND) return millionths;
  throw new GateError('AMOUNT_OVERFLOW', { event, amount: formatAmount(millionths) });
}

/** minuend − subtrahend, exact, for decimal texts of any scale; null where one is no decimal. */
export function subtractDecimals(minuend: string, subtrahend: string): string | null {
  const pattern = /^-?[0-9]+(?:\.[0-9]+)?$/;
  if (!pattern.test(minuend) || !pattern.test(subtrahend)) return null;
  const scale = Math.max(countDecimals(minuend), countDecimals(subtrahend));
  return formatScaled(parseScaled(minuend, scale) - parseScaled(subtrahend, scale), scale);
}

/** Sum of two decimal texts, exact. */
export function addDecimals(a: string, b: string): string {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  return formatScaled(parseScaled(a, scale) + parseScaled(b, scale), scale);
}

/** Whether decimal text `a` is of greater magnitude than `b`. */
export function isLarger(a: string, b: string): boolean {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  return parseScaled(a.replace('-', ''), scale) > parseScaled(b.replace('-', ''), scale);
}

function countDecimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** The shortest decimal text of a number. No valid one needs an exponent: 0.000001 is the smallest. */
function decimalText(value: string | number): string {
  return typeof value === 'string' ? value : String(value);
}

function parseScaled(text: string, scale: number): bigint {
  return parseShort(text, scale) ?? parseAny(text, scale);
}

const [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];

/** Up to 15 digits in one go, without texts on the way, in a third of the time; null for anything else. */
function parseShort(text: string, scale: number): bigint | null {
  const negative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let point = -1;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (code === POINT && point === -1) point = at;
    else return null;
  }
  const decimals = point === -1 ? 0 : text.length - point - 1;
  if (decimals > scale || text.length + scale - decimals > EXACT_DIGITS) return null;
  const units = value * 10 ** (scale - decimals);
  // Of -0 a BigInt knows nothing.
  return BigInt(negative ? -units : units);
}

function parseAny(text: string, scale: number): bigint {
  const negative = text.startsWith('-');
  const begin = negative ? 1 : 0;
  const point = text.indexOf('.');
  const end = point === -1 ? text.length : point;
  const fraction = point === -1 ? '' : text.slice(point + 1);
  const units = wholeNumber(text.slice(begin, end) + fraction.padEnd(scale, '0'));
  return negative ? -units : units;
}

/** Up to 15 digits a number is exact too, and read in a third of the time. */
const EXACT_DIGITS = 15;
const EXACT = 10n ** BigInt(EXACT_DIGITS);

/** @throws SyntaxError where there is anything else than digits: an exponent must not become another number. */
function wholeNumber(digits: string): bigint {
  const isShort = digits.length <= EXACT_DIGITS && /^[0-9]*$/.test(digits);
  return isShort ? BigInt(Number(digits)) : BigInt(digits);
}

function formatScaled(units: bigint, scale: number): string {
  const negative = units < 0n;
  const amount = negative ? -units : units;
  const whole = amount < EXACT ? String(Number(amount)) : String(amount);
  const digits = whole.padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}

/** Whole dollars in millionths. */
export function dollars(whole: number): bigint {
  return BigInt(whole) * MILLION;
}

/** The values of docs/DOMAIN.md, each as its sentence says, in the plainest way to ask for it. */
import type { Json } from './read-json.ts';

/** @returns what is wrong with it, or null */
export type Kind = (value: Json) => string | null;

const when =
  (what: string, holds: (value: Json) => boolean): Kind =>
  (value) =>
    holds(value) ? null : `is no ${what}`;

const textThat =
  (what: string, holds: (text: string) => boolean): Kind =>
  (value) =>
    value.kind === 'string' && holds(value.text) ? null : `is no ${what}`;

/** "UUID" */
export const uuid = textThat('UUID', (text) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
);

/** "text with a non-blank character": one that is neither Unicode's White_Space nor U+001C to U+001F. */
export const text = textThat('text', (given) =>
  [...given].some((character) => !/^[\p{White_Space}\u001c-\u001f]$/u.test(character)),
);

/** "text or null", blank or not. */
export const anyText = textThat('text', () => true);

/** "calendar day `YYYY-MM-DD`", of the years from 1 on. */
export const date = textThat('day', isDay);

function isDay(given: string): boolean {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(given) ?? [];
  if (year === undefined || Number(year) < 1) return false;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return d >= 1 && d <= (days[m - 1] ?? 0);
}

/** "RFC 3339 date-time; without an offset it is UTC". */
export const time = textThat('date-time', (given) => {
  const parts =
    /^(.{10})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|[+-]([0-9]{2}):([0-9]{2}))?$/s;
  const [, day, hour, minute, second, zoneHour = '0', zoneMinute = '0'] = parts.exec(given) ?? [];
  return (
    day !== undefined &&
    isDay(day) &&
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59 &&
    Number(zoneHour) <= 23 &&
    Number(zoneMinute) <= 59
  );
});

/** "at most 12 digits before and 6 after the point", as a number "at most 9 before and 6 after"; no sign, no exponent. */
function isAmount(value: Json): boolean {
  if (value.kind === 'string') return /^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(value.text);
  return value.kind === 'number' && /^[0-9]{1,9}(\.[0-9]{1,6})?$/.test(value.text);
}

export const amount = when('amount', isAmount);

export const positive = when(
  'amount over 0',
  (value) => isAmount(value) && 'text' in value && /[1-9]/.test(value.text),
);

/** "from 0 to 1 with at most 4 decimals, string or number" */
export const rate = when(
  'rate',
  (value) =>
    (value.kind === 'string' || value.kind === 'number') &&
    (/^0(\.[0-9]{1,4})?$/.test(value.text) || /^1(\.0{1,4})?$/.test(value.text)),
);

/** A whole number is one however it is written, "without losing a digit". */
export function whole(from: number, to: number): Kind {
  return when(`whole number from ${from} to ${to}`, (value) => {
    const exact = value.kind === 'number' ? exactWhole(value.text) : null;
    return exact !== null && exact >= BigInt(from) && exact <= BigInt(to);
  });
}

/** Null where the number has a fraction, or so many digits that nobody means it. */
function exactWhole(given: string): bigint | null {
  const [, sign, digits = '', fraction = '', exponent = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(given) ?? [];
  const shift = Number(exponent) - fraction.length;
  const all = BigInt(digits + fraction);
  if (all === 0n) return 0n;
  if (Math.abs(shift) > 100) return null;
  const scale = 10n ** BigInt(Math.abs(shift));
  if (shift < 0 && all % scale !== 0n) return null;
  const size = shift < 0 ? all / scale : all * scale;
  return sign === '-' ? -size : size;
}

export const flag = when('boolean', ({ kind }) => kind === 'true' || kind === 'false');

export function oneOf(...words: readonly string[]): Kind {
  return textThat(`one of ${words.join(', ')}`, (given) => words.includes(given));
}

/**
 * What JSON Schema's keywords cannot say of an event, in this one place: that a day exists, that a
 * time exists, how many decimals a JSON number has. Other validators read these names as
 * annotations (or, for `date`, as the standard format) and agree on everything else.
 */
import type { Format } from 'ajv';

export const FORMATS: Record<string, Format> = {
  date: { type: 'string', validate: isCalendarDate },
  'event-time': { type: 'string', validate: isEventTime },
  amount: { type: 'number', validate: (value: number) => hasDecimals(value, 1e6) },
  rate: { type: 'number', validate: (value: number) => hasDecimals(value, 1e4) },
  // Their patterns say all there is to say; the names are for other readers of the schema.
  uuid: true,
};

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the proleptic Gregorian calendar from year 1 on, `YYYY-MM-DD` in the first 10 characters. */
function isCalendarDay(text: string): boolean {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (month !== 2) return day <= (DAYS_IN_MONTH[month - 1] ?? 0);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (leap ? 29 : 28);
}

export function isCalendarDate(text: string): boolean {
  return text.length === 10 && isCalendarDay(text);
}

/**
 * RFC 3339 date-time whose day and time exist. No leap second: neither DuckDB's nor JavaScript's
 * clock has one, so accepting it would mean to change it.
 */
function isEventTime(text: string): boolean {
  if (!isCalendarDay(text)) return false;
  if (digits(text, 11, 13) > 23 || digits(text, 14, 16) > 59 || digits(text, 17, 19) > 59)
    return false;
  const sign = text.charCodeAt(text.length - 6);
  const hasOffset = sign === 0x2b || (sign === 0x2d && text.length > 19);
  if (!hasOffset) return true;
  const end = text.length;
  return digits(text, end - 5, end - 3) <= 23 && digits(text, end - 2, end) <= 59;
}

/** Whether the shortest decimal form of `value` has no more decimals than `unit` (a power of ten) holds. */
function hasDecimals(value: number, unit: number): boolean {
  return Math.round(value * unit) / unit === value;
}

/** The digits in `text[start, end)` as a number; NaN where one is none. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

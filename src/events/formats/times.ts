/**
 * Times as events write them. `date-time`, `time` and `duration` are read as Pydantic v2 reads them, since
 * its models are what most schemas come from; test/events/formats.test.ts holds what it said to each form.
 */
import { startsWithDay } from './calendar.ts';

const HOUR_AND_MINUTE = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const SECOND = '[0-5][0-9]';
/** The third sign is U+2212, the minus of typesetters. */
const OFFSET = '(?:[Zz]|[+\\-\u2212](?:[01][0-9]|2[0-3]):?[0-5][0-9])?';
const CLOCK = `${HOUR_AND_MINUTE}(?::${SECOND}(?:[.,][0-9]+)?)?${OFFSET}$`;

const TIME = new RegExp(`^${CLOCK}`);
const CLOCK_OF_DAY = new RegExp(`[Tt _]${CLOCK}`, 'y');
const CLOCK_OF_EVENT = new RegExp(
  `[Tt]${HOUR_AND_MINUTE}:${SECOND}(?:\\.[0-9]+)?(?:[Zz]|[+-]${HOUR_AND_MINUTE})?$`,
  'y',
);

/**
 * ISO 8601, as Pydantic reads it: with a sign or none, years to weeks in any order, each with a fraction or
 * none. A `T` needs something before it or after it.
 */
const DURATION =
  /^[+-]?P(?!T?$)(?:[0-9]+(?:[.,][0-9]+)?[YMWD])*(?:T(?:[0-9]+(?:[.,][0-9]+)?[HMS])*)?$/;

/** `HH:MM`, with seconds, a fraction and an offset or without. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** A day, then a `T`, a space or `_`, then a time. No leap second, no 24:00. */
export function isDateTime(text: string): boolean {
  return startsWithDay(text) && matchesAt(CLOCK_OF_DAY, text, 10);
}

/**
 * RFC 3339 date-time whose day and time exist; without an offset too. No leap second: neither DuckDB's nor
 * JavaScript's clock has one, so accepting it would mean to change it.
 */
export function isEventTime(text: string): boolean {
  return startsWithDay(text) && matchesAt(CLOCK_OF_EVENT, text, 10);
}

export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Which JSON values each kind of column takes exactly: those of the built-in schema, without what it asks of them beyond that. */

import builtinSchema from '../schema/event.schema.json' with { type: 'json' };
import type { EventColumn } from '../schema/event-columns.ts';
import { isCalendarDate } from './formats/calendar.ts';
import { isEventTime } from './formats/times.ts';

export interface LoadableKind {
  fits(value: unknown): boolean;
  /** What "cannot be loaded as …" ends with. */
  readonly says: string;
}

const { $defs, properties } = builtinSchema;
const UUID = new RegExp(properties.event_id.pattern);
const DATE = new RegExp($defs.date.pattern);
const TIME = new RegExp($defs.timestamp.pattern);
const AMOUNT = new RegExp($defs.amount.pattern);
/** As the column holds it; the built-in schema ends at 1. */
const RATE = /^[0-9](?:\.[0-9]{1,4})?$/;
const INTEGER_BOUND = 2 ** 31;

const KINDS: Readonly<Record<EventColumn['kind'], LoadableKind>> = {
  uuid: {
    fits: (value) => typeof value === 'string' && UUID.test(value),
    says: 'a UUID of 8-4-4-4-12 hexadecimal digits',
  },
  text: { fits: (value) => typeof value === 'string', says: 'text' },
  date: {
    fits: (value) => typeof value === 'string' && DATE.test(value) && isCalendarDate(value),
    says: 'a date, YYYY-MM-DD',
  },
  instant: {
    fits: (value) => typeof value === 'string' && TIME.test(value) && isEventTime(value),
    says: 'a timestamp with T between day and time, such as 2024-01-15T12:00:00Z',
  },
  amount: {
    fits: (value) =>
      typeof value === 'string'
        ? AMOUNT.test(value)
        : isDecimal(value, $defs.amount.maximum, 1_000_000),
    says: 'an amount: no sign, no exponent, at most 12 digits before and 6 after the point, as a JSON number at most 9 before it',
  },
  rate: {
    fits: (value) =>
      typeof value === 'string' ? RATE.test(value) : isDecimal(value, 9.9999, 10_000),
    says: 'a rate: no sign, no exponent, one digit before and at most 4 after the point',
  },
  integer: {
    fits: (value) => Number.isInteger(value) && Math.abs(value as number) < INTEGER_BOUND,
    says: 'a whole number of 32 bits',
  },
  boolean: { fits: (value) => typeof value === 'boolean', says: 'true or false' },
};

export function columnKind(kind: EventColumn['kind']): LoadableKind {
  return KINDS[kind];
}

function isDecimal(value: unknown, most: number, unit: number): boolean {
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value <= most &&
    Math.round(value * unit) / unit === value
  );
}

/** Sentences about a text that is not of its format. */
import { quoteValue } from '../../contracts/text/found.ts';
import type { Sentence } from './sentence.ts';

const NEEDED: Readonly<Record<string, string>> = {
  'date-time':
    'it must be an existing day and time, like 2024-01-31T09:30:00Z (a space for the T, and no offset, will do too)',
  time: 'it must be a time, like 09:30:00, with or without an offset',
  duration: 'it must be a duration, like P3DT12H30M (ISO 8601)',
  uuid: 'it must be a UUID, like 123e4567-e89b-42d3-a456-426614174000',
  email: 'it must be an email address, like name@example.com',
  uri: 'it must be an absolute URI, like https://example.com/page',
  ipv4: 'it must be an IPv4 address, like 192.0.2.1',
  ipv6: 'it must be an IPv6 address, like 2001:db8::1',
  'event-time':
    'it must be an existing day and time, like 2024-01-31T09:30:00Z (without an offset it is UTC)',
};

/** @param format one that is enforced */
export function explainFormat(format: string, value: unknown): Sentence {
  if (format === 'date') return { rule: 'date', text: explainDate(value) };
  const needed = NEEDED[format] ?? explainVersion(format) ?? `it must have the format ${format}`;
  return { rule: format, text: `is ${quoteValue(value)}; ${needed}` };
}

function explainVersion(format: string): string | undefined {
  const version = /^uuid([1-8])$/.exec(format)?.[1];
  return (
    version && `it must be a UUID of version ${version}, whose third group begins with ${version}`
  );
}

export function explainDate(value: unknown): string {
  const isDayLike = typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  return isDayLike
    ? `is ${value}, which is not a day of the calendar`
    : `is ${quoteValue(value)}; it must be a date, written YYYY-MM-DD`;
}

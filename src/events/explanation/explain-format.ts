/** Sentences about a text that is not of its format. */
import { quoteValue } from '../../contracts/text/found.ts';
import type { Sentence } from './sentence.ts';

const NEEDED: Readonly<Record<string, string>> = {
  'date-time':
    'a date-time is an existing day and time like 2024-01-31T09:30:00Z, with a T or a space between them, with an offset or without',
  time: 'a time is written like 09:30:00, with an offset or without',
  duration: 'a duration is written like P3DT12H30M (ISO 8601)',
  uuid: 'a UUID is needed, like 123e4567-e89b-42d3-a456-426614174000',
  email: 'an email address is needed, like name@example.com',
  uri: 'an absolute URI is needed, like https://example.com/page',
  ipv4: 'an IPv4 address is needed, like 192.0.2.1',
  ipv6: 'an IPv6 address is needed, like 2001:db8::1',
  'event-time':
    'a date-time is an existing day and time like 2024-01-31T09:30:00Z (without an offset it is UTC)',
};

/** @param format one that is enforced */
export function explainFormat(format: string, value: unknown): Sentence {
  if (format === 'date') return { rule: 'date', text: explainDate(value) };
  const needed = NEEDED[format] ?? `it is not of the format ${format}`;
  return { rule: format, text: `is ${quoteValue(value)}; ${needed}` };
}

export function explainDate(value: unknown): string {
  const isDayLike = typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  return isDayLike
    ? `is ${value}, which is not a day of the calendar`
    : `is ${quoteValue(value)}; a date is written YYYY-MM-DD`;
}

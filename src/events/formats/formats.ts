/**
 * The formats that are enforced, in this one place: those of JSON Schema that people use, and three that say
 * of an event what its keywords cannot: that a time exists, how many decimals a JSON number has. Other
 * validators read those three as annotations and agree on everything else.
 */
import type { Format } from 'ajv';
import { isEmail, isIpv4, isIpv6, isUri } from './addresses.ts';
import { isCalendarDate } from './calendar.ts';
import { isDateTime, isDuration, isEventTime, isTime } from './times.ts';

const HYPHENATED = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
/** The standard form, as a URN, in braces, or without its hyphens: so Pydantic reads it. */
const UUID = new RegExp(`^(?:(?:urn:uuid:)?${HYPHENATED}|\\{${HYPHENATED}\\}|[0-9A-Fa-f]{32})$`);

/** What Pydantic calls the types `UUID1` to `UUID8`: it looks at the version, and at no other digit. */
const UUID_VERSIONS = [1, 3, 4, 5, 6, 7, 8].map(
  (version) => [`uuid${version}`, (text: string) => isUuidOf(version, text)] as const,
);

function isUuidOf(version: number, text: string): boolean {
  return UUID.test(text) && text.replace(/^urn:uuid:|[-{}]/g, '')[12] === String(version);
}

const TEXT_FORMATS = {
  date: isCalendarDate,
  'date-time': isDateTime,
  time: isTime,
  duration: isDuration,
  uuid: (text: string) => UUID.test(text),
  ...(Object.fromEntries(UUID_VERSIONS) as Record<string, (text: string) => boolean>),
  email: isEmail,
  uri: isUri,
  ipv4: isIpv4,
  ipv6: isIpv6,
  'event-time': isEventTime,
} satisfies Record<string, (text: string) => boolean>;

export const FORMATS: Record<string, Format> = {
  ...Object.fromEntries(
    Object.entries(TEXT_FORMATS).map(([name, validate]) => [name, { type: 'string', validate }]),
  ),
  amount: { type: 'number', validate: (value: number) => hasDecimals(value, 1e6) },
  rate: { type: 'number', validate: (value: number) => hasDecimals(value, 1e4) },
};

/** For a sentence. */
export const KNOWN_FORMATS: readonly string[] = Object.keys(FORMATS);

export function isKnownFormat(name: string): boolean {
  return Object.hasOwn(FORMATS, name);
}

/** Whether the shortest decimal form of `value` has no more decimals than `unit` (a power of ten) holds. */
function hasDecimals(value: number, unit: number): boolean {
  return Math.round(value * unit) / unit === value;
}

/**
 * Days as integers (days since 1970-01-01), instants as microseconds: no Date, no time zone, no
 * locale. The civil calendar arithmetic is Howard Hinnant's "chrono-compatible low-level date
 * algorithms" (days_from_civil, civil_from_days).
 */

/** `YYYY-MM-DD` (already validated) as days since 1970-01-01. */
export function parseDay(text: string): number {
  return toDay(readDigits(text, 0, 4), readDigits(text, 5, 7), readDigits(text, 8, 10));
}

const [ZERO, NINE] = [48, 57];

/** The number that stands there, without a text of its own; NaN where something else does. */
function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code >= ZERO && code <= NINE)) return Number.NaN;
    value = value * 10 + code - ZERO;
  }
  return value;
}

export function toDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function toCivil(day: number): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export function formatDay(day: number): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const civil = toCivil(day);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const text = `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
  if (dayTexts.size >= MOST_TEXTS) dayTexts.clear();
  dayTexts.set(day, text);
  return text;
}

/** The same Fridays come again for each person. */
const dayTexts = new Map<number, string>();
/** Of a hundred years. */
const MOST_TEXTS = 36_525;

/** 0 = Sunday … 6 = Saturday; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The first Friday on or after `day`. */
export function fridayOnOrAfter(day: number): number {
  return day + ((5 - weekday(day) + 7) % 7);
}

const MICROSECONDS_PER_DAY = 86_400_000_000n;

/**
 * An RFC 3339 date-time (already validated) as microseconds since 1970-01-01T00:00:00Z. Without an
 * offset it is UTC; digits beyond the microsecond are cut, in both reconstructions alike.
 */
export function parseInstant(text: string): bigint {
  return parseUsualInstant(text) ?? parseAnyInstant(text);
}

/** Less than 0 where the first comes before the second, and 0 where they are the same instant. */
export function compareInstants(a: string, b: string): number {
  if (a === b) return 0;
  if (isUsual(a) && isUsual(b)) return a < b ? -1 : 1;
  const [first, second] = [parseInstant(a), parseInstant(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** `YYYY-MM-DDTHH:MM:SSZ`, as nearly all are written, and no leap second: such texts stand in the order of their instants. */
function isUsual(text: string): boolean {
  return text.length === 20 && text[10] === 'T' && text[19] === 'Z' && text[17] !== '6';
}

/** The same form; null for another. */
function parseUsualInstant(text: string): bigint | null {
  if (text.length !== 20 || text[10] !== 'T' || text[19] !== 'Z') return null;
  const [hours, minutes, seconds] = [text.slice(11, 13), text.slice(14, 16), text.slice(17, 19)];
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return BigInt(parseDay(text) * 86_400 + second) * 1_000_000n;
}

function parseAnyInstant(text: string): bigint {
  const parts = /^(.{10})[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))?$/.exec(
    text,
  );
  if (parts === null) throw new RangeError(`not a date-time: ${text}`);
  const [
    ,
    date = '',
    hours,
    minutes,
    seconds,
    fraction = '',
    sign,
    offsetHours = 0,
    offsetMinutes = 0,
  ] = parts;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60 : 60);
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offset;
  const micros = BigInt(fraction.slice(0, 6).padEnd(6, '0'));
  return BigInt(parseDay(date)) * MICROSECONDS_PER_DAY + BigInt(second) * 1_000_000n + micros;
}

/** Days and instants of DuckDB as text. JavaScript's calendar is the proleptic Gregorian one, as DuckDB's. */

const DAY_SECONDS = 86_400n;
/** Years 1 to 9999: those of RFC 3339, in seconds from 1970. */
const FIRST_SECOND = BigInt(Date.parse('0001-01-01T00:00:00Z')) / 1000n;
const LAST_SECOND = BigInt(Date.parse('9999-12-31T23:59:59Z')) / 1000n;

/** @returns `YYYY-MM-DD`, or null where the year is not 1 to 9999 */
export function dateText(days: number): string | null {
  const seconds = BigInt(days) * DAY_SECONDS;
  return isInRange(seconds) ? isoText(seconds).slice(0, 10) : null;
}

/**
 * @param units from 1970 on
 * @param digits of a second's fraction in one unit: 0, 3, 6 or 9
 * @returns `YYYY-MM-DDTHH:MM:SS`, with a fraction where it is not zero; null outside of the years 1 to 9999
 */
export function instantText(units: bigint, digits: number): string | null {
  const perSecond = 10n ** BigInt(digits);
  const fraction = ((units % perSecond) + perSecond) % perSecond;
  const seconds = (units - fraction) / perSecond;
  if (!isInRange(seconds)) return null;
  const text = isoText(seconds).slice(0, 19);
  if (fraction === 0n) return text;
  return `${text}.${String(fraction).padStart(digits, '0').replace(/0+$/, '')}`;
}

function isInRange(seconds: bigint): boolean {
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
}

function isoText(seconds: bigint): string {
  return new Date(Number(seconds) * 1000).toISOString();
}

/** A value from a fixture, as an explanation shows it: short, on one line, never dumped. */

const MOST_CHARACTERS = 60;

/** Strings in quotes, numbers as they are, containers by kind. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  return String(value);
}

/** As `found`, but without quotes where the text reads as a figure or a date. */
export function quoteFigure(value: unknown): string {
  return typeof value === 'string' && /^[-+0-9.:TZe]{1,60}$/i.test(value)
    ? value
    : quoteValue(value);
}

/** At most 60 characters; the cut shows. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 2)];
  return characters.length <= MOST_CHARACTERS
    ? text
    : `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
}

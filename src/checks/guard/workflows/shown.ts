/** Values of a workflow, as a person would compare them. */

export const NOT_THERE = 'not there';

const MOST = 120;

export function shown(value: unknown): string {
  if (value === undefined) return NOT_THERE;
  const text = typeof value === 'string' ? value : ordered(value);
  const line = text === '' || /\p{Cc}/u.test(text) ? JSON.stringify(text) : text;
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}

/** Two values are alike where their texts are: the order of keys means nothing. */
export function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

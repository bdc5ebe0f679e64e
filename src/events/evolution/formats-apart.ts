/** Formats of which no text has two. */
const APART = ['date', 'date-time', 'time', 'duration', 'uuid', 'email', 'ipv4', 'ipv6'];

export function areFormatsApart(one: string, other: string): boolean {
  return one !== other && APART.includes(one) && APART.includes(other);
}

/** What a value of a known kind was most likely meant to be; whoever uses it holds it against the schema again. */
import type { Repair } from '../../contracts/findings.ts';

/** @param rule of the kind */
export function likelyRepair(rule: string, value: unknown): Repair | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const meant = rule === 'amount' ? likelyAmount(text) : rule === 'date' ? likelyDate(text) : null;
  return meant === null ? undefined : { values: [meant] };
}

/** "-1,234.50" and "$1234.50" are 1234.50. */
function likelyAmount(text: string): string | null {
  const [, whole, decimals = ''] = /^([0-9]+)(\.[0-9]+)?$/.exec(text.replace(/[^0-9.]/g, '')) ?? [];
  return whole === undefined ? null : `${whole}${decimals.slice(0, 7)}`;
}

/** "2024/03/15", "20240315" and "2024-03-15T00:00:00Z" are 2024-03-15. */
function likelyDate(text: string): string | null {
  const [, year, month, day] = /^([0-9]{4})[-/. ]?([0-9]{2})[-/. ]?([0-9]{2})/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/**
 * Shares of events in percent, exact: a gate that rounds 98.9999 % up to its minimum of 99 % has
 * let an invalid event through.
 */

/** 100 × valid ÷ events, cut to 4 decimals (98.99999 shows as 98.9999, never as 99); 0 for no events. */
export function percent(valid: number, events: number): number {
  if (events === 0) return 0;
  return Number((BigInt(valid) * 1_000_000n) / BigInt(events)) / 10_000;
}

/** Whether valid ÷ events reaches `minimum`, a percentage as text with at most 6 decimals. */
export function reachesMinimum(valid: number, events: number, minimum: string): boolean {
  const [whole = '0', fraction = ''] = minimum.split('.');
  const millionths = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
  return BigInt(valid) * 100_000_000n >= millionths * BigInt(events);
}

/** "98.90": at least two decimals, at most four. */
export function formatPercent(value: number): string {
  const [whole = '0', fraction = ''] = value.toFixed(4).split('.');
  return `${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, '')}`;
}

/** "1,234,567"; Intl writes the same, and takes 40 ms to start. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

/** "1,234 events", "1 event". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** Parts of an event's payload, which anyone may have shaped. */

export function readMember(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

export function readText(payload: unknown, ...path: readonly string[]): string | null {
  const value = readMember(payload, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function readSha(payload: unknown, ...path: readonly string[]): string | null {
  const text = readText(payload, ...path);
  return text !== null && /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}

export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

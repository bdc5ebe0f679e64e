/** What changed since a base, around a golden case that differs: who owes the explanation. */
import type { GoldenDrift } from '../../schema/types.ts';

export interface CasePlaces {
  /** Folder of the expected files. */
  readonly expected: string;
  readonly events: string;
  /** Files, and folders, that decide how events are rebuilt and judged. */
  readonly code: readonly string[];
}

/** @param changed paths relative to the workspace */
export function findDrift(
  changed: readonly string[],
  { expected, events, code }: CasePlaces,
): GoldenDrift {
  const isBelow = (place: string) =>
    changed.some((file) => file === place || file.startsWith(`${place}/`));
  return { expected: isBelow(expected), events: isBelow(events), code: code.some(isBelow) };
}

/** "since main: expected files changed; events and code did not" */
export function describeDrift(base: string, drift: GoldenDrift): string {
  // A whole commit id says no more to a reader than its beginning.
  const since = /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
  const parts = { 'expected files': drift.expected, events: drift.events, code: drift.code };
  const names = (is: boolean) =>
    Object.entries(parts)
      .filter(([, changed]) => changed === is)
      .map(([name]) => name)
      .join(' and ');
  if (names(true) === '')
    return `since ${since}: neither expected files nor events nor code changed`;
  const rest = names(false);
  return `since ${since}: ${names(true)} changed${rest === '' ? '' : `; ${rest} did not`}`;
}

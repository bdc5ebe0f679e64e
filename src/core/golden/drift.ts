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
export function driftOf(
  changed: readonly string[],
  { expected, events, code }: CasePlaces,
): GoldenDrift {
  const isBelow = (place: string) =>
    changed.some((file) => file === place || file.startsWith(`${place}/`));
  return { expected: isBelow(expected), events: isBelow(events), code: code.some(isBelow) };
}

/** "since main: expected files changed; events and code did not" */
export function describeDrift(base: string, drift: GoldenDrift): string {
  const parts = { 'expected files': drift.expected, events: drift.events, code: drift.code };
  const names = (is: boolean) =>
    Object.entries(parts)
      .filter(([, changed]) => changed === is)
      .map(([name]) => name)
      .join(' and ');
  if (names(true) === '')
    return `since ${base}: neither expected files nor events nor code changed`;
  const rest = names(false);
  return `since ${base}: ${names(true)} changed${rest === '' ? '' : `; ${rest} did not`}`;
}

/** What changed since a base, around a golden case that differs: who owes the explanation. */
import { firstFew } from '../../contracts/text/first-few.ts';
import type { GoldenDrift } from '../../schema/types.ts';

export interface CasePlaces {
  /** Folder of the expected files. */
  readonly expected: string;
  readonly events: string;
  /** Files, and folders, that decide how events are rebuilt and judged. */
  readonly code: readonly string[];
  /** Of a command, which may read any file: whether a file is none of those that the gate reads itself. */
  readonly mayBeCode?: (file: string) => boolean;
}

/** Files of code that are named. */
const MOST_FILES = 20;
const TOLD_FILES = 3;

/** @param changed paths relative to the workspace */
export function findDrift(
  changed: readonly string[],
  { expected, events, code, mayBeCode = () => false }: CasePlaces,
): GoldenDrift {
  const isBelow = (file: string, place: string) => file === place || file.startsWith(`${place}/`);
  const ofCode = changed.filter(
    (file) => code.some((place) => isBelow(file, place)) || mayBeCode(file),
  );
  return {
    expected: changed.some((file) => isBelow(file, expected)),
    events: changed.some((file) => isBelow(file, events)),
    code: ofCode.length > 0,
    codeFiles: ofCode.slice(0, MOST_FILES),
  };
}

/** "models/a.sql, models/b.sql"; '' where no code changed. */
export function nameCode(drifts: readonly (GoldenDrift | null)[]): string {
  const files = drifts.flatMap((drift) => drift?.codeFiles ?? []);
  return firstFew([...new Set(files)], TOLD_FILES);
}

/** A whole commit id says no more to a reader than its beginning. */
export function nameBase(base: string | null): string {
  return base === null ? 'the base' : base.replace(/^([0-9a-f]{12})[0-9a-f]{28,52}$/, '$1');
}

/** "since main: code changed (sql/balances.sql); expected files and events did not" */
export function describeDrift(base: string, drift: GoldenDrift): string {
  const since = nameBase(base);
  const parts = { 'expected files': drift.expected, events: drift.events, code: drift.code };
  const names = (is: boolean) =>
    Object.entries(parts)
      .filter(([, changed]) => changed === is)
      .map(([name]) => name)
      .join(' and ');
  if (names(true) === '')
    return `since ${since}: neither expected files nor events nor code changed`;
  const rest = names(false);
  const files = nameCode([drift]);
  const which = files === '' ? '' : ` (${files})`;
  return `since ${since}: ${names(true)} changed${which}${rest === '' ? '' : `; ${rest} did not`}`;
}

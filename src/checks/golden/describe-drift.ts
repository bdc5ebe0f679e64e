/** What changed since a base, in words. */
import { firstFew } from '../../contracts/text/first-few.ts';
import type { GoldenDrift } from '../../schema/types.ts';

const TOLD_FILES = 3;

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

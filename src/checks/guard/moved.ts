/** Where a valid fixture went that only has another name. */
import type { Changed } from '../../contracts/ports/repository.ts';
import { fixtureKind } from '../../events/fixture-name.ts';
import type { Place } from '../places.ts';

/** @returns its name now, by which it is among the valid fixtures and read in the same way; or null */
export function findMoved(gone: Changed, valid: Place, all: readonly Changed[]): string | null {
  const found = all.find(
    ({ status, after, path, leads }) =>
      status !== 'removed' &&
      !leads &&
      after === gone.before &&
      isReadAlike(path, gone.path) &&
      valid.exactNamesOf(path).length > 0,
  );
  return found?.path ?? null;
}

function isReadAlike(one: string, other: string): boolean {
  const [a, b] = [fixtureKind(one), fixtureKind(other)];
  return a?.format === b?.format && a?.compression === b?.compression;
}

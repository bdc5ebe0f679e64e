/** Which changed files are expectations: what the gate compares with. */
import picomatch from 'picomatch';
import type { GuardedFile } from '../../schema/types.ts';

/** A file that differs between two commits. */
export interface Changed {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
}

/** Where expectations lie, as either side's settings name it. */
export interface Expected {
  /** Of goldens, baselines and own rules. */
  readonly folders: readonly string[];
  /** Globs of the fixtures that must be rejected; `!` leaves out. */
  readonly invalidFixtures: readonly string[];
}

/** @returns those that are not as they were; one that is new takes nothing away */
export function changedExpectations(
  changes: readonly Changed[],
  { folders, invalidFixtures }: Expected,
): GuardedFile[] {
  const isInvalidFixture = matcherOf(invalidFixtures);
  const isExpected = (path: string) =>
    folders.some((folder) => isIn(path, folder)) || isInvalidFixture(path);
  return changes
    .flatMap(({ path, status }) =>
      status !== 'added' && isExpected(path) ? [{ path, status }] : [],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  if (wanted.length === 0) return () => false;
  return picomatch(
    wanted.map((glob) => glob.replace(/^\.\//, '')),
    { ignore },
  );
}

function isIn(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** What changed between two commits of what is expected: files, and settings that let more pass. */
import type { Loosened } from '../../contracts/settings/setting.ts';
import type { GuardedFile } from '../../schema/types.ts';
import { resolveLinks } from '../mounts.ts';
import { findPlaces, type GuardedSettings, listFolders, withoutRoot } from '../places.ts';
import { type Comparing, readableAt, readSettings } from '../read-settings.ts';
import { changedExpectations } from './expectations.ts';
import { withoutAddedYears } from './find-added-years.ts';
import type { GuardSettings } from './settings.ts';
import type { Steps } from './steps.ts';

export type AllSettings = GuardedSettings & GuardSettings;

export interface Found {
  readonly files: readonly GuardedFile[];
  readonly settings: readonly Loosened[];
  /** Where a commit that changes expectations leaves a trace. */
  readonly covered: readonly string[];
}

/** @param target settings of the branch that the pull request goes to: it may expect more by now */
export async function compare<Settings extends AllSettings>(
  request: Comparing<Settings>,
  { from, to }: Steps,
  target: Settings,
): Promise<Found> {
  const { repository, root, settings } = request;
  const [known, after] = [await readableAt(request, from), await readSettings(request, to)];
  const before = known ?? target;
  const trees = [await repository.tree(from), await repository.tree(to)] as const;
  const file = settings.path;
  const sides = [before, target, after].flatMap((config) =>
    trees.map((tree) => findPlaces(config, file, tree, root)),
  );
  const files = [
    ...(await withoutAddedYears(
      repository,
      { from, to },
      sides.map(({ limits }) => limits),
      changedExpectations(await repository.changes(from, to), trees[0], sides),
    )),
    // What it said cannot be compared; that it is fixed is for a maintainer to see.
    ...(known === null ? [{ path: withoutRoot(file, root), status: 'modified' as const }] : []),
  ];
  const real = trees.map(({ links }) => resolveLinks(withoutRoot(file, root), links));
  const covered = [...listFolders(before), ...listFolders(after)].map((path) =>
    withoutRoot(path, root),
  );
  return {
    files,
    settings: known === null ? [] : settings.loosened(known, after),
    covered: [...covered, withoutRoot(file, root), ...real],
  };
}

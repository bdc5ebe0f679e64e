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
import { compareWorkflows } from './workflows/compare-workflows.ts';
import type { GateIdentity } from './workflows/find-gates.ts';

export type AllSettings = GuardedSettings & GuardSettings;

/** With the workflows that run the gate. */
export interface ComparingAll<Settings extends AllSettings> extends Comparing<Settings> {
  /** The action that runs, and its workflow. */
  readonly identity: GateIdentity;
}

export interface Found {
  readonly files: readonly GuardedFile[];
  readonly settings: readonly Loosened[];
  /** Where a commit that changes expectations leaves a trace. */
  readonly covered: readonly string[];
}

/** @param target settings of the branch that the pull request goes to: it may expect more by now */
export async function compare<Settings extends AllSettings>(
  request: ComparingAll<Settings>,
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
  const workflows = await compareWorkflows(request, { from, to });
  // From where git is asked, which may lie below the repository's top.
  const above = '../'.repeat((await repository.prefix()).split('/').length - 1);
  return {
    files: [...files, ...workflows.files],
    settings: [...(known === null ? [] : settings.loosened(known, after)), ...workflows.settings],
    covered: [
      ...covered,
      withoutRoot(file, root),
      ...real,
      ...workflows.covered.map((path) => `${above}${path}`),
    ],
  };
}

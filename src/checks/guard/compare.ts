/** What changed between two commits of what is expected: files, and settings that let more pass. */
import { GateError } from '../../contracts/errors.ts';
import type { Repository } from '../../contracts/ports/repository.ts';
import type { Loosened } from '../../contracts/settings/setting.ts';
import type { GuardedFile } from '../../schema/types.ts';
import type { SettingsAt } from '../settings-at.ts';
import { changedExpectations } from './expectations.ts';
import { resolveLinks } from './mounts.ts';
import { findPlaces, type GuardedSettings, listFolders, withoutRoot } from './places.ts';
import type { GuardSettings } from './settings.ts';
import type { Steps } from './steps.ts';

export type AllSettings = GuardedSettings & GuardSettings;

export interface Comparing<Settings extends AllSettings> {
  readonly repository: Repository;
  /** The workspace, absolute. */
  readonly root: string;
  readonly settings: SettingsAt<Settings>;
  /** The settings of this run, whatever file they come from. */
  readonly inUse: Settings;
}

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
    ...changedExpectations(await repository.changes(from, to), trees[0], sides),
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

/** The settings as a commit has them; of the commit that is checked out, those that this run obeys. */
export async function readSettings<Settings extends AllSettings>(
  { repository, root, settings, inUse }: Comparing<Settings>,
  commit: string,
): Promise<Settings> {
  if (commit === (await repository.head())) return inUse;
  const { links } = await repository.tree(commit);
  return settings.read(
    await repository.textAt(commit, resolveLinks(withoutRoot(settings.path, root), links)),
  );
}

/**
 * The settings before: null where they cannot be read. The pull request that fixes them must not be stopped
 * by what it fixes; of the head itself it is an error.
 */
export async function readableAt<Settings extends AllSettings>(
  request: Comparing<Settings>,
  commit: string,
): Promise<Settings | null> {
  try {
    return await readSettings(request, commit);
  } catch (error) {
    if (error instanceof GateError && error.code.startsWith('CONFIG_')) return null;
    throw error;
  }
}

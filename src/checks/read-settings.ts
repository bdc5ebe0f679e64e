/** The settings as a commit has them, in the place where that commit has its config. */
import { GateError } from '../contracts/errors.ts';
import type { Repository } from '../contracts/ports/repository.ts';
import { resolveLinks } from './mounts.ts';
import { withoutRoot } from './places.ts';
import type { SettingsAt } from './settings-at.ts';

export interface Comparing<Settings> {
  readonly repository: Repository;
  /** The workspace, absolute. */
  readonly root: string;
  readonly settings: SettingsAt<Settings>;
  /** The settings of this run, whatever file they come from. */
  readonly inUse: Settings;
}

/** The settings as a commit has them; of the commit that is checked out, those that this run obeys. */
export async function readSettings<Settings>(
  request: Comparing<Settings>,
  commit: string,
): Promise<Settings> {
  const { repository, settings, inUse } = request;
  if (commit === (await repository.head())) return inUse;
  return settings.read(await readConfigText(request, commit));
}

/** null: the commit has no config. */
export async function readConfigText<Settings>(
  { repository, root, settings }: Comparing<Settings>,
  commit: string,
): Promise<string | null> {
  const { links } = await repository.tree(commit);
  return repository.textAt(commit, resolveLinks(withoutRoot(settings.path, root), links));
}

/**
 * The settings before: null where they cannot be read. The pull request that fixes them must not be stopped
 * by what it fixes; of the head itself it is an error.
 */
export async function readableAt<Settings>(
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

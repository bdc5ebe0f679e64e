/**
 * The tamper guard: what a pull request changes of what is expected, and whether a maintainer has approved
 * it. New cases and tighter thresholds need nobody's word.
 */

import { GateError } from '../../contracts/errors.ts';
import type { Repository } from '../../contracts/ports/repository.ts';
import type { PullRequestEvent } from '../../contracts/ports/trigger.ts';
import type { Loosened } from '../../contracts/settings/setting.ts';
import type { GuardedFile, GuardReport } from '../../schema/types.ts';
import type { SettingsAt } from '../settings-at.ts';
import { changedExpectations } from './expectations.ts';
import { type ApprovalRecords, findApproval } from './find-approval.ts';
import { findRewritten } from './find-rewritten.ts';
import { resolveLinks } from './mounts.ts';
import { findPlaces, type GuardedSettings, listFolders, withoutRoot } from './places.ts';
import type { GuardSettings } from './settings.ts';

type AllSettings = GuardedSettings & GuardSettings;

export interface GuardRequest<Settings extends AllSettings> {
  readonly repository: Repository;
  /** null: no token, so nobody can be asked about a label. */
  readonly github: ApprovalRecords | null;
  readonly pull: PullRequestEvent;
  /** The workspace, absolute. */
  readonly root: string;
  readonly settings: SettingsAt<Settings>;
  /** The settings of this run, whatever file they come from. */
  readonly inUse: Settings;
  /** `needed`: only where something changed; `always`: for an update, which the label asks for too. */
  readonly approval: 'needed' | 'always';
}

/** @throws GateError BASE_UNKNOWN, CONFIG_… of the head */
export async function guard<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
): Promise<GuardReport> {
  const { repository, pull } = request;
  const bases = await repository.mergeBases(pull.baseSha, pull.headSha);
  const target = (await readableAt(request, pull.baseSha)) ?? request.settings.read(null);
  const own: Found[] = [];
  for (const from of bases) own.push(await compare(request, { from, to: pull.headSha }, target));
  const merged = await findMerge(request);
  const arriving = merged === null ? [] : [await compare(request, merged, target)];
  const found = [...own, ...arriving];

  // The label is the target's to name: a pull request, or a branch that is old, could name one that is set
  // for something else.
  const label = target['github.label'];
  const files = distinct(found.flatMap((each) => each.files));
  const settings = distinct(found.flatMap((each) => each.settings));
  const checkout = await findRewritten({
    repository,
    root: request.root,
    file: request.settings.path,
    settings: request.inUse,
  });
  const isNeeded = files.length + settings.length > 0;
  const paths = [...found.flatMap(({ covered }) => covered), ...files.map(({ path }) => path)];
  const approval =
    isNeeded || request.approval === 'always'
      ? await findApproval({
          ...request,
          label,
          paths: [...new Set(paths)],
          isTraced: isNeeded
            ? namesIn(arriving).every((name) => namesIn(own).includes(name))
            : null,
        })
      : ({ state: 'not-needed', by: null, at: null, detail: null } as const);
  return { base: merged?.from ?? bases[0], label, files, settings, checkout, approval };
}

interface Steps {
  readonly from: string;
  readonly to: string;
}

/**
 * The merge, where that is what this run judges: what it does to the target. Git follows a file that was
 * moved on one side, so that a change to an old name can arrive under a new one.
 */
async function findMerge({
  repository,
  pull,
}: Pick<GuardRequest<AllSettings>, 'repository' | 'pull'>): Promise<Steps | null> {
  const [from, to] = [await repository.mergedInto(pull.headSha), await repository.head()];
  return from === null || to === null ? null : { from, to };
}

interface Found {
  readonly files: readonly GuardedFile[];
  readonly settings: readonly Loosened[];
  /** Where a commit that changes expectations leaves a trace. */
  readonly covered: readonly string[];
}

/** @param target settings of the branch that the pull request goes to: it may expect more by now */
async function compare<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
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
async function readSettings<Settings extends AllSettings>(
  { repository, root, settings, inUse }: GuardRequest<Settings>,
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
async function readableAt<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
  commit: string,
): Promise<Settings | null> {
  try {
    return await readSettings(request, commit);
  } catch (error) {
    if (error instanceof GateError && error.code.startsWith('CONFIG_')) return null;
    throw error;
  }
}

/** Of what was found, whatever its value. */
function namesIn(found: readonly Found[]): string[] {
  return found.flatMap(({ files, settings }) => [
    ...files.map(({ path }) => path),
    ...settings.map(({ setting }) => setting),
  ]);
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}

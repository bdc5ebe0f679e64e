/**
 * The tamper guard: what a change does to what is expected, and whether a maintainer has approved it. New
 * cases and tighter thresholds need nobody's word.
 */

import type { Repository } from '../../contracts/ports/repository.ts';
import type { PullRequestEvent, Subject } from '../../contracts/ports/trigger.ts';
import type { GuardReport } from '../../schema/types.ts';
import {
  type AllSettings,
  type Comparing,
  compare,
  type Found,
  readableAt,
  type Steps,
} from './compare.ts';
import { type ApprovalRecords, findApproval } from './find-approval.ts';
import { findRewritten } from './find-rewritten.ts';

export interface GuardRequest<Settings extends AllSettings> extends Comparing<Settings> {
  /** null: no token, so nobody can be asked about a label. */
  readonly github: ApprovalRecords | null;
  readonly subject: Subject;
  /** `needed`: only where something changed; `always`: for an update, which the label asks for too. */
  readonly approval: 'needed' | 'always';
}

/** @throws GateError BASE_UNKNOWN, CONFIG_… of the head */
export async function guard<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
): Promise<GuardReport> {
  const { subject, settings: settingsAt, inUse, repository, root } = request;
  const target = (await readableAt(request, targetCommit(subject))) ?? settingsAt.read(null);
  const { own, arriving, base } = await compareSubject(request, target);
  const found = [...own, ...arriving];

  // The label is the target's to name: a pull request, or a branch that is old, could name one that is set
  // for something else.
  const label = target['github.label'];
  const files = distinct(found.flatMap((each) => each.files));
  const settings = distinct(found.flatMap((each) => each.settings));
  const checkout = await findRewritten({
    repository,
    root,
    file: settingsAt.path,
    settings: inUse,
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
  return { base, label, files, settings, checkout, approval };
}

function targetCommit(subject: Subject): string {
  return subject.kind === 'pull' ? subject.pull.baseSha : subject.baseSha;
}

interface Compared {
  /** What the commits of a pull request show. */
  readonly own: readonly Found[];
  /** What comes with a merge, or by a branch that no pull request is known of. */
  readonly arriving: readonly Found[];
  /** What it is told against. */
  readonly base: string;
}

async function compareSubject<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
  target: Settings,
): Promise<Compared> {
  const { subject, repository } = request;
  switch (subject.kind) {
    case 'pull': {
      const { own, bases } = await compareBranch(request, subject.pull, target);
      const merged = await findMerge(repository, subject.pull);
      const arriving = merged === null ? [] : [await compare(request, merged, target)];
      return { own, arriving, base: merged?.from ?? bases[0] };
    }
    case 'group': {
      const { baseSha, headSha, pull } = subject;
      const arriving = [await compare(request, { from: baseSha, to: headSha }, target)];
      // A group that squashes has none of the commits of its pull request.
      const isHere = pull !== null && (await repository.commitAt(pull.headSha)) !== null;
      const own = isHere ? (await compareBranch(request, pull, target)).own : [];
      return { own, arriving, base: baseSha };
    }
    case 'branch': {
      const { own, bases } = await compareBranch(request, subject, target);
      return { own: [], arriving: own, base: bases[0] };
    }
  }
}

async function compareBranch<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
  { baseSha, headSha }: Pick<PullRequestEvent, 'baseSha' | 'headSha'>,
  target: Settings,
): Promise<{ own: Found[]; bases: readonly [string, ...string[]] }> {
  const bases = await request.repository.mergeBases(baseSha, headSha);
  const own: Found[] = [];
  for (const from of bases) own.push(await compare(request, { from, to: headSha }, target));
  return { own, bases };
}

/**
 * The merge, where that is what this run judges: what it does to the target. Git follows a file that was
 * moved on one side, so that a change to an old name can arrive under a new one.
 */
async function findMerge(repository: Repository, pull: PullRequestEvent): Promise<Steps | null> {
  const [from, to] = [await repository.mergedInto(pull.headSha), await repository.head()];
  return from === null || to === null ? null : { from, to };
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

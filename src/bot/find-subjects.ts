/**
 * What a run is about where its event names no pull request. A check of the same name on a branch, or on a
 * merge group, must not pass with less: what it brings is held against where it would go.
 */
import { GateError } from '../contracts/errors.ts';
import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { GitHub, Pull } from '../contracts/ports/github.ts';
import type { Repository } from '../contracts/ports/repository.ts';
import type { PullRequestEvent, Subject, Trigger } from '../contracts/ports/trigger.ts';
import { isOfDefaultBranch } from './event.ts';
import { readSha, readText } from './payload.ts';

/** What is asked of GitHub. */
export type SubjectRecords = Pick<GitHub, 'pull' | 'openPulls' | 'branch' | 'defaultBranch'>;

interface Asking {
  readonly trigger: Trigger;
  /** null: no token. */
  readonly github: SubjectRecords | null;
  readonly repository: Repository;
}

/**
 * @returns none where nothing is to be compared: the default branch itself, or no GitHub around; several
 *   where more than one pull request has the commit as its head
 * @throws GateError SUBJECT_UNKNOWN, BASE_UNKNOWN
 */
export async function findSubjects(asking: Asking): Promise<Subject[]> {
  const { trigger, repository } = asking;
  if (trigger.event === '') return [];
  if (trigger.event === 'merge_group') return [await findGroup(asking)];
  const isDefault = isOfDefaultBranch(trigger);
  const checkedOut = await repository.head();
  // A run for the default branch may have checked out something else.
  const commit = isDefault ? checkedOut : trigger.sha || checkedOut;
  if (isDefault && (commit === null || commit === trigger.sha)) return [];
  if (commit === null) return throwUnknown(trigger, 'no commit is checked out');
  const pulls = await findPulls(asking, commit);
  if (pulls.length > 0) return pulls.map((pull) => ({ kind: 'pull', pull }));
  const branch = await findDefaultBranch(asking);
  if (!isDefault && trigger.ref === `refs/heads/${branch}` && commit === checkedOut) return [];
  const baseSha = await findTip(asking, branch);
  return [{ kind: 'branch', baseSha, headSha: commit, pull: null }];
}

async function findGroup(asking: Asking): Promise<Subject> {
  const { trigger, github } = asking;
  const group = (key: string) => readSha(trigger.payload, 'merge_group', key);
  const [baseSha, headSha] = [group('base_sha'), group('head_sha')];
  if (baseSha === null || headSha === null)
    return throwUnknown(trigger, 'the event does not name the commits of the merge group');
  // `refs/heads/gh-readonly-queue/main/pr-12-<base>`, which only GitHub writes.
  const ref = readText(trigger.payload, 'merge_group', 'head_ref') ?? '';
  const [, number] = /\/pr-([0-9]+)-[0-9a-f]+$/.exec(ref) ?? [];
  const into = readText(trigger.payload, 'merge_group', 'base_ref');
  const pull =
    github === null || number === undefined
      ? null
      : await orNull(() => github.pull(Number(number)));
  const isThis = pull !== null && into === `refs/heads/${pull.baseRef}`;
  return { kind: 'group', baseSha, headSha, pull: isThis ? toEvent(pull, baseSha) : null };
}

/** Open pull requests of the branch whose head this commit is. */
async function findPulls(asking: Asking, commit: string): Promise<PullRequestEvent[]> {
  const { trigger, github } = asking;
  const [, branch] = /^refs\/heads\/(.+)$/.exec(trigger.ref) ?? [];
  if (github === null || branch === undefined) return [];
  const [owner = ''] = trigger.repository.split('/');
  const open = (await orNull(() => github.openPulls(`${owner}:${branch}`))) ?? [];
  const found: PullRequestEvent[] = [];
  for (const pull of open.filter(({ headSha }) => headSha === commit))
    found.push(toEvent(pull, await findTip(asking, pull.baseRef)));
  return found;
}

async function findDefaultBranch({ trigger, github }: Asking): Promise<string> {
  const named = readText(trigger.payload, 'repository', 'default_branch');
  const told = named ?? (github === null ? null : await orNull(() => github.defaultBranch()));
  return told ?? throwUnknown(trigger, 'neither the event nor GitHub names the default branch');
}

/** As it was when the checkout was made, before GitHub is asked: the checkout may not hold what came since. */
async function findTip({ trigger, github, repository }: Asking, branch: string): Promise<string> {
  const here = await repository.commitAt(`refs/remotes/origin/${branch}`);
  const there = here ?? (github === null ? null : await orNull(() => github.branch(branch)));
  return there ?? throwUnknown(trigger, `nobody tells where the branch ${branch} is`);
}

function toEvent(pull: Pull, baseSha: string): PullRequestEvent {
  const { number, headSha, headRef, headRepository, baseRepository } = pull;
  const isFork = headRepository !== baseRepository;
  return { number, headSha, baseSha, headRef, headRepository, isFork };
}

/** What GitHub refuses to tell is not told; the comparison is then made without it. */
async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubRefusal) return null;
    throw error;
  }
}

function throwUnknown({ event, ref }: Trigger, detail: string): never {
  throw new GateError('SUBJECT_UNKNOWN', { event, ref: ref || 'no branch', detail });
}

/** Whether a maintainer has approved what a pull request changes of what is expected: asked of GitHub and of git. */

import { GitHubRefusal } from '../../contracts/github-refusal.ts';
import type { GitHub } from '../../contracts/ports/github.ts';
import type { Repository } from '../../contracts/ports/repository.ts';
import type { PullRequestEvent, Subject } from '../../contracts/ports/trigger.ts';
import type { ApprovalReport } from '../../schema/types.ts';
import { type Approval, findArrival, judgeApproval, standingLabel } from './approval.ts';

/** What is asked of GitHub. */
export type ApprovalRecords = Pick<
  GitHub,
  'login' | 'approvalEvents' | 'permission' | 'pushes' | 'commit'
>;

export interface ApprovalQuestion {
  readonly repository: Repository;
  /** null: no token, so nobody can be asked about a label. */
  readonly github: ApprovalRecords | null;
  readonly subject: Subject;
  readonly label: string;
  /** Where commits that need an approval leave a trace. */
  readonly paths: readonly string[];
  /**
   * Whether the commits show all that needs an approval under the names it has now; null: nothing needs one.
   */
  readonly isTraced: boolean | null;
}

/** @throws GateError BASE_UNKNOWN */
export async function findApproval(question: ApprovalQuestion): Promise<ApprovalReport> {
  return { by: null, at: null, detail: null, ...(await judged(question)) };
}

async function judged({ subject, ...rest }: ApprovalQuestion): Promise<Approval> {
  const { github, label } = rest;
  const { pull } = subject;
  if (github === null)
    return { state: 'unknown', detail: 'there is no token to ask GitHub with (input token)' };
  if (pull === null) return { state: 'unknown', detail: NO_PULL };
  const question = { ...rest, pull };
  try {
    const [bot, events] = [await github.login(), await github.approvalEvents(pull.number)];
    const standing = standingLabel(events, label, bot);
    if (standing === null || standing.actor === null) return { state: 'missing' };
    const own = await ownCommits(question, github, bot);
    const mayWrite = new Map([
      [standing.actor, await mayApprove(question, github, standing.actor, bot, own)],
    ]);
    const coveredFrom = await witnessed(question, github, own.newestForeign);
    return judgeApproval({ events, label, bot, mayWrite, coveredFrom });
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    return { state: 'unknown', detail: error.message.replace(/\.$/, '') };
  }
}

const NO_PULL =
  'no open pull request has this commit as its head, so that nobody can set the label; open one';

type PullQuestion = Omit<ApprovalQuestion, 'subject'> & { readonly pull: PullRequestEvent };

interface OwnCommits {
  /** The newest commit that touches what is expected and is not the bot's own; null where all are. */
  readonly newestForeign: string | null;
}

/**
 * What the bot itself committed on a maintainer's word needs no second word. Only in this repository: in
 * a fork anyone can have the same bot sign anything.
 */
async function ownCommits(
  { repository, pull, paths, isTraced }: PullQuestion,
  github: ApprovalRecords,
  bot: string,
): Promise<OwnCommits> {
  // What has come by a way that is not known may have come with any of them: then all must be older than
  // the label.
  if (isTraced === false) return { newestForeign: pull.headSha };
  const commits = await repository.touching(pull.baseSha, pull.headSha, paths);
  if (isTraced && commits.length === 0) return { newestForeign: pull.headSha };
  for (const sha of commits) {
    if (pull.isFork) return { newestForeign: sha };
    const commit = await github.commit(sha);
    if (commit?.author !== bot || !commit.signedByGitHub) return { newestForeign: sha };
  }
  return { newestForeign: null };
}

async function mayApprove(
  { pull }: PullQuestion,
  github: ApprovalRecords,
  actor: string,
  bot: string,
  { newestForeign }: OwnCommits,
): Promise<boolean> {
  // The bot labels only what it has recorded itself, on the default branch, for someone who may write.
  if (actor === bot) return newestForeign === null && !pull.isFork;
  const permission = await github.permission(actor);
  return permission === 'admin' || permission === 'write';
}

const EPOCH = '1970-01-01T00:00:00Z';

/**
 * When a commit came to the head's branch, by GitHub's own clock where it tells.
 * @returns null where nobody who can be trusted knows
 */
async function witnessed(
  { repository, pull }: PullQuestion,
  github: ApprovalRecords,
  commit: string | null,
): Promise<string | null> {
  if (commit === null) return EPOCH;
  if (pull.headRepository === null) return null;
  const pushes = await github.pushes(pull.headRepository, pull.headRef);
  if (pushes !== null && pushes.length > 0) {
    // The head itself is known without git, which may not hold it.
    const above = commit === pull.headSha ? [] : await repository.descendants(commit, pull.headSha);
    const holding = new Set([commit, ...above]);
    return findArrival(holding, pushes);
  }
  // A server of old keeps no record. Whoever pushes to this repository may approve as well, so that a date
  // made up gives nobody what they had not; to a fork anyone may push.
  return pull.isFork ? null : repository.dateOf(commit);
}

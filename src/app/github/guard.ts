/**
 * The tamper guard: what a pull request changes of what is expected, held against the merge base, and
 * whether a maintainer has approved it. New cases and tighter thresholds need nobody's word.
 */
import { type Config, DEFAULT_CONFIG_FILE } from '../../core/config/config.ts';
import { parseConfig } from '../../core/config/config-file.ts';
import { resolveConfig } from '../../core/config/resolve.ts';
import {
  type Approval,
  arrivalOf,
  judgeApproval,
  standingLabel,
} from '../../core/github/approval.ts';
import type { PullRequestEvent } from '../../core/github/occasion.ts';
import { GitHubRefusal } from '../../core/github/refusal.ts';
import { changedExpectations } from '../../core/guard/expectations.ts';
import { loosenedSettings } from '../../core/guard/loosened.ts';
import type { ApprovalReport, GuardReport } from '../../schema/types.ts';
import type { ConfigRequest } from '../load-config.ts';
import type { GitHub } from '../ports/github.ts';
import type { Repository } from '../ports/repository.ts';

export interface GuardRequest {
  readonly repository: Repository;
  /** null: no token, so nobody can be asked about a label. */
  readonly github: GitHub | null;
  readonly pull: PullRequestEvent;
  readonly config: Pick<ConfigRequest, 'file' | 'overrides' | 'place'>;
  /** `needed`: only where something changed; `always`: for an update, which the label asks for too. */
  readonly approval: 'needed' | 'always';
}

/** @throws GateError BASE_UNKNOWN, CONFIG_… of either side */
export async function guard(request: GuardRequest): Promise<GuardReport> {
  const { repository, pull } = request;
  const base = await repository.mergeBase(pull.baseSha, pull.headSha);
  const [before, after] = [await configAt(request, base), await configAt(request, pull.headSha)];
  const folders = [before, after].flatMap(({ golden, benchmarks, quality }) =>
    [golden.path, benchmarks.baselines, quality.rules].filter((path) => path !== null),
  );
  // The label is the base's to name: a pull request could name one that is set for something else.
  const { label } = before.github;
  const files = changedExpectations(await repository.changes(base, pull.headSha), {
    folders,
    invalidFixtures: [...before.fixtures.invalid, ...after.fixtures.invalid],
  });
  const settings = loosenedSettings(before, after);
  const isNeeded = files.length + settings.length > 0;
  const covered = [...new Set([...folders, ...files.map(({ path }) => path), configPath(request)])];
  const approval: ApprovalReport =
    isNeeded || request.approval === 'always'
      ? approvalReport(await approvalOf(request, label, base, covered))
      : { state: 'not-needed', by: null, at: null, detail: null };
  return { base, label, files: [...files], settings: [...settings], approval };
}

function configPath({ config }: GuardRequest): string {
  return config.file ?? DEFAULT_CONFIG_FILE;
}

/** The settings as a commit has them; the built-in ones where it has no config yet. */
async function configAt(request: GuardRequest, commit: string): Promise<Config> {
  const { overrides, place } = request.config;
  const path = configPath(request);
  const text = await request.repository.textAt(commit, path);
  return resolveConfig({
    file: text === null ? null : parseConfig(text, path),
    overrides,
    place,
  });
}

async function approvalOf(
  request: GuardRequest,
  label: string,
  base: string,
  paths: readonly string[],
): Promise<Approval> {
  const { github, pull } = request;
  if (github === null)
    return { state: 'unknown', detail: 'there is no token to ask GitHub with (input token)' };
  try {
    const [bot, changes] = [await github.login(), await github.labelChanges(pull.number)];
    const standing = standingLabel(changes, label, bot);
    if (standing === null || standing.actor === null) return { state: 'missing' };
    const own = await ownCommits(request, github, bot, base, paths);
    const mayWrite = new Map([
      [standing.actor, await mayApprove(request, github, standing.actor, bot, own)],
    ]);
    const coveredFrom = await witnessed(request, github, own.newestForeign);
    return judgeApproval({ changes, label, bot, mayWrite, coveredFrom });
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    return { state: 'unknown', detail: error.message.replace(/\.$/, '') };
  }
}

interface OwnCommits {
  /** The newest commit that touches what is expected and is not the bot's own; null where all are. */
  readonly newestForeign: string | null;
}

/**
 * What the bot itself committed on a maintainer's word needs no second word. Only in this repository: in
 * a fork anyone can have the same bot sign anything.
 */
async function ownCommits(
  { repository, pull }: GuardRequest,
  github: GitHub,
  bot: string,
  base: string,
  paths: readonly string[],
): Promise<OwnCommits> {
  for (const sha of await repository.touching(base, pull.headSha, paths)) {
    if (pull.isFork) return { newestForeign: sha };
    const commit = await github.commit(sha);
    if (commit?.author !== bot || !commit.signedByGitHub) return { newestForeign: sha };
  }
  return { newestForeign: null };
}

async function mayApprove(
  { pull }: GuardRequest,
  github: GitHub,
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
  { repository, pull }: GuardRequest,
  github: GitHub,
  commit: string | null,
): Promise<string | null> {
  if (commit === null) return EPOCH;
  if (pull.headRepository === null) return null;
  const pushes = await github.pushes(pull.headRepository, pull.headRef);
  if (pushes !== null && pushes.length > 0) {
    const holding = new Set([commit, ...(await repository.descendants(commit, pull.headSha))]);
    return arrivalOf(holding, pushes);
  }
  // A server of old keeps no record. Whoever pushes to this repository may approve as well, so that a date
  // made up gives nobody what they had not; to a fork anyone may push.
  return pull.isFork ? null : repository.dateOf(commit);
}

function approvalReport(approval: Approval): ApprovalReport {
  const nothing = { by: null, at: null, detail: null };
  return { ...nothing, ...approval };
}

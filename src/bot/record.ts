/**
 * On the default branch, asked for by hand: everything that is expected rewritten, as one pull request of
 * the bot's own, opened or brought up to date.
 */

import { answerVariance } from '../commands/variance-answer.ts';
import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { GitHub } from '../contracts/ports/github.ts';
import { type Config, DEFAULT_CONFIG_FILE } from '../project/config.ts';
import { BODY_LIMIT } from '../report/comment.ts';
import { digest } from '../report/fingerprint.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { escapeMarkdown } from '../report/markdown-text.ts';
import { outlineAnswer } from '../report/outline.ts';
import type { UpdateReport } from '../schema/types.ts';
import { type BotRun, runUrl } from './bot-run.ts';
import { noteRefusal } from './note-refusal.ts';
import { type RewritingPorts, rewriteExpectations } from './rewrite-expectations.ts';
import { fileChanges, refusedUpdate, UPDATE_HEADLINE } from './update.ts';

const RECORD_BRANCH = 'dc-event-gate/update-baselines';
const MOST_OF_A_KEY = 100;
const DIGITS_OF_A_KEY = 8;

interface RecordRequest {
  readonly ports: RewritingPorts;
  readonly github: GitHub;
  readonly config: Config;
  readonly overrides: Overrides;
  readonly owner: string;
  /** Where the pull request's commit is; each gate has its own, or one would take the other's away. */
  readonly branch: string;
  /** The commit that runs: the tip of the default branch. */
  readonly sha: string;
  readonly runId: number;
  readonly runUrl: string;
}

export interface Recorded {
  readonly update: UpdateReport;
  /** What could not be done beside it. */
  readonly notices: readonly string[];
}

/** On the default branch, asked for by hand; what GitHub refuses is the answer. */
export async function recordExpectations(run: BotRun, config: Config): Promise<Recorded> {
  const { ports, github, request, trigger } = run;
  if (github === null) return only(refusedUpdate('there is no token to commit with (input token)'));
  try {
    return await record({
      ports,
      github,
      config,
      overrides: request.overrides,
      owner: trigger.repository.split('/')[0] ?? '',
      branch: branchOf(run),
      sha: trigger.sha,
      runId: trigger.runId,
      runUrl: runUrl(run),
    });
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    return only(refusedUpdate(error.message.replace(/\.$/, '')));
  }
}

/** With a digest: `plans/b.yml` and `plans-b.yml` are two gates. */
function branchOf({ key }: BotRun): string {
  if (key === DEFAULT_CONFIG_FILE) return RECORD_BRANCH;
  const readable = key.replace(/[^\p{L}\p{N}]+/gu, '-').slice(-MOST_OF_A_KEY);
  return `${RECORD_BRANCH}-${readable}-${digest(key).slice(0, DIGITS_OF_A_KEY)}`;
}

/** @throws GitHubRefusal where nothing could be recorded, and then nothing is left behind */
async function record(request: RecordRequest): Promise<Recorded> {
  const { ports, github, config, overrides } = request;
  const base = await github.defaultBranch();
  const rewrite = await rewriteExpectations(ports, config, overrides);
  if (rewrite.kind === 'invalid')
    return only(
      refusedUpdate(`a golden case cannot be rebuilt (${rewrite.reasons.slice(0, 3).join('; ')})`),
    );
  const files = [...rewrite.files];
  const nothing = { commit: null, patch: null, files: [] };
  if (files.length === 0) {
    const detail = 'Nothing to change: what is expected is what this code gives.';
    return only({ ...nothing, status: 'nothing', detail });
  }
  const { commit, notices } = await committed(request, files);
  if (commit === null)
    return {
      update: refusedUpdate(`${workBranchName(request)} was moved by somebody else`),
      notices,
    };
  const pull = await pullRequest(request, base, files);
  if (pull.number === null) {
    const left = `the branch ${request.branch} holds what was rewritten`;
    return { update: refusedUpdate(`${pull.refusal.replace(/\.$/, '')}; ${left}`), notices };
  }
  const detail = `${UPDATE_HEADLINE}: see pull request ${pull.number}.`;
  const update = { ...nothing, status: 'committed' as const, detail, commit, files };
  return { update, notices: [...notices, ...pull.notices] };
}

function only(update: UpdateReport): Recorded {
  return { update, notices: [] };
}

function workBranchName({ branch, runId }: RecordRequest): string {
  return `${branch}-${runId}`;
}

/**
 * On a branch of this run's own first: moving the pull request's to the base, even for a moment, would
 * close it. Whatever happens, the run's own branch goes.
 */
async function committed(
  request: RecordRequest,
  files: UpdateReport['files'],
): Promise<{ commit: string | null; notices: string[] }> {
  const { ports, github, branch, sha } = request;
  const workBranch = workBranchName(request);
  const tidy = () => noteRefusal(ports.console, () => github.removeBranch(workBranch));
  try {
    await github.setBranch(workBranch, sha);
    const commit = await github.commitOn(workBranch, {
      expectedHead: sha,
      headline: UPDATE_HEADLINE,
      body: `Rewritten at ${sha}.`,
      changes: await fileChanges(ports, files),
    });
    if (commit !== null) await github.setBranch(branch, commit);
    return { commit, notices: await tidy() };
  } catch (error) {
    await tidy();
    throw error;
  }
}

type PullRequest =
  | { readonly number: number; readonly notices: readonly string[] }
  | { readonly number: null; readonly refusal: string };

async function pullRequest(
  { ports, github, owner, branch, config, sha, runUrl }: RecordRequest,
  base: string,
  files: UpdateReport['files'],
): Promise<PullRequest> {
  const changed = files.map(({ file, ...variance }) => ({ file, variance }));
  const markdown = renderMarkdown(outlineAnswer(answerVariance(changed, 'write')));
  const names = files.map(({ file }) => `- ${escapeMarkdown(file)}`).join('\n');
  const foot = `\n\n<sub>Rewritten at ${sha.slice(0, 12)} by [this run](${runUrl}).</sub>\n`;
  const room = BODY_LIMIT - foot.length;
  const text =
    [markdown, names, `${files.length} files.`].find((form) => form.length <= room) ?? '';
  const pull = { title: UPDATE_HEADLINE, body: `${text}${foot}` };
  let number: number;
  const notices: string[] = [];
  try {
    const [open] = await github.openPulls(`${owner}:${branch}`);
    number = open?.number ?? (await github.createPull({ ...pull, head: branch, base }));
    if (open !== undefined)
      notices.push(...(await noteRefusal(ports.console, () => github.updatePull(number, pull))));
  } catch (error) {
    if (error instanceof GitHubRefusal) return { number: null, refusal: error.message };
    throw error;
  }
  const label = config['github.label'];
  notices.push(...(await noteRefusal(ports.console, () => github.addLabel(number, label))));
  return { number, notices };
}

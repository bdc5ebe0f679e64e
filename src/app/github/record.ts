/**
 * On the default branch, asked for by hand: everything that is expected made anew, as one pull request of
 * the bot's own, opened or brought up to date.
 */
import type { Config } from '../../core/config/config.ts';
import type { Overrides } from '../../core/config/settings.ts';
import { BODY_LIMIT } from '../../report/comment.ts';
import { escapeMarkdown } from '../../report/markdown-text.ts';
import { renderVariance } from '../../report/variance.ts';
import type { UpdateReport } from '../../schema/types.ts';
import type { GitHub } from '../ports/github.ts';
import type { Ports } from '../ports.ts';
import { rewriteExpectations } from './rewrite-expectations.ts';
import { fileChanges, refused, UPDATE_HEADLINE } from './update.ts';

export const RECORD_BRANCH = 'dc-event-gate/update-baselines';

export interface RecordRequest {
  readonly ports: Ports;
  readonly github: GitHub;
  readonly config: Config;
  readonly overrides: Overrides;
  readonly owner: string;
  /** The commit that runs: the tip of the default branch. */
  readonly sha: string;
  readonly runId: number;
  readonly runUrl: string;
}

/** @throws GitHubRefusal */
export async function record(request: RecordRequest): Promise<UpdateReport> {
  const { ports, github, config, overrides, sha, runId } = request;
  const nothing = { commit: null, patch: null, files: [] };
  const base = await github.defaultBranch();
  const rewrite = await rewriteExpectations(ports, config, overrides);
  if (rewrite.kind === 'invalid')
    return refused(`a golden case cannot be rebuilt (${rewrite.reasons.slice(0, 3).join('; ')})`);
  const files = [...rewrite.files];
  if (files.length === 0)
    return {
      ...nothing,
      status: 'nothing',
      detail: 'Nothing to change: what is expected is what this code gives.',
    };
  // A branch of this run's own first: moving the pull request's to the base, even for a moment, would close it.
  const workBranch = `${RECORD_BRANCH}-${runId}`;
  await github.setBranch(workBranch, sha);
  const commit = await github.commitOn(workBranch, {
    expectedHead: sha,
    headline: UPDATE_HEADLINE,
    body: `Made anew at ${sha}.`,
    changes: await fileChanges(ports, files),
  });
  if (commit !== null) await github.setBranch(RECORD_BRANCH, commit);
  await github.removeBranch(workBranch);
  if (commit === null) return refused(`${workBranch} was moved by somebody else`);
  const number = await pullRequest(request, base, files);
  const detail = `${UPDATE_HEADLINE}: see pull request ${number}.`;
  return { status: 'committed', detail, commit, patch: null, files };
}

async function pullRequest(
  { github, owner, config, sha, runUrl }: RecordRequest,
  base: string,
  files: UpdateReport['files'],
): Promise<number> {
  const changed = files.map(({ file, ...variance }) => ({ file, variance }));
  const { markdown } = renderVariance(changed, 'write');
  const names = files.map(({ file }) => `- ${escapeMarkdown(file)}`).join('\n');
  const foot = `\n\n<sub>Made anew at ${sha.slice(0, 12)} by [this run](${runUrl}).</sub>\n`;
  const room = BODY_LIMIT - foot.length;
  const text =
    [markdown, names, `${files.length} files.`].find((form) => form.length <= room) ?? '';
  const pull = { title: UPDATE_HEADLINE, body: `${text}${foot}` };
  const [open] = await github.openPulls(`${owner}:${RECORD_BRANCH}`);
  const number = open?.number ?? (await github.createPull({ ...pull, head: RECORD_BRANCH, base }));
  if (open !== undefined) await github.updatePull(number, pull);
  await github.addLabel(number, config.github.label);
  return number;
}

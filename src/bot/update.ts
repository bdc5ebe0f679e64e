/**
 * A labelled update: what is expected, rewritten at the head that the label was set on, and committed by
 * the bot; for a fork, a patch. Nothing is written unless a person with write access asked for just this.
 */

import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { FileChange, GitHub } from '../contracts/ports/github.ts';
import type { PullRequestEvent } from '../contracts/ports/trigger.ts';
import type { Ports } from '../contracts/ports.ts';
import { counted } from '../contracts/rate.ts';
import { firstFew } from '../contracts/text/first-few.ts';
import type { Config } from '../project/config.ts';
import type { GuardReport, UpdatedFile, UpdateReport } from '../schema/types.ts';
import { findAskedCases } from './asked-cases.ts';
import { type RewritingPorts, rewriteExpectations } from './rewrite-expectations.ts';

export interface UpdateRequest {
  readonly ports: RewritingPorts;
  readonly github: GitHub | null;
  readonly pull: PullRequestEvent;
  readonly config: Config;
  /** Of the config, where the run was given one. */
  readonly configFile: string | null;
  readonly overrides: Overrides;
  /** What the guard found, the approval looked up. */
  readonly guard: GuardReport;
  /** Folder of the report, relative to the workspace: where a patch goes. */
  readonly folder: string;
}

const PATCH_FILE = 'update.patch';
export const UPDATE_HEADLINE = 'Update expected balances and baselines';

/** @throws GitHubRefusal where the commit is not taken */
export async function update(request: UpdateRequest): Promise<UpdateReport> {
  const { ports, pull, config, overrides } = request;
  const { github, reason } = await mayUpdate(request);
  if (github === null) return refusedUpdate(reason);
  const asked = await findAskedCases({
    github,
    number: pull.number,
    label: request.guard.label,
    by: request.guard.approval.by ?? '',
    config: request.configFile,
    there: await casesThere(ports, config),
  });
  if (asked.kind === 'unclear') return refusedUpdate(asked.reason);
  const rewrite = await rewriteExpectations(ports, config, overrides, asked.names);
  if (rewrite.kind === 'invalid')
    return refusedUpdate(
      `a golden case cannot be rebuilt (${rewrite.reasons.slice(0, 3).join('; ')})`,
    );
  const files = [...rewrite.files];
  const nothing = { commit: null, patch: null, files };
  if (files.length === 0) {
    const detail = `Nothing to change: what is expected${ofCases(asked.names)} is what this code gives.`;
    return { ...nothing, status: 'nothing', detail };
  }
  const what = counted(files.length, 'file');
  if (pull.isFork) {
    const patch = await ports.repository.patch(files.map(({ file }) => file));
    await ports.workspace.writeText(`${request.folder}/${PATCH_FILE}`, patch);
    const detail = `The head lies in a fork, where the bot may not write. The change of ${what} is ${PATCH_FILE}, in the report of this run: "git apply ${PATCH_FILE}", then commit and push.`;
    return { ...nothing, status: 'patched', detail, patch: PATCH_FILE };
  }
  const commit = await github.commitOn(pull.headRef, {
    expectedHead: pull.headSha,
    headline: UPDATE_HEADLINE,
    body: commitBody(request, files),
    changes: await fileChanges(ports, files),
  });
  if (commit === null)
    return refusedUpdate(
      `${pull.headRef} has moved on from ${pull.headSha.slice(0, 12)} meanwhile`,
    );
  const detail = `${what}${ofCases(asked.names)} rewritten and committed as ${commit.slice(0, 12)}, approved by ${request.guard.approval.by}.`;
  return { ...nothing, status: 'committed', detail, commit };
}

function casesThere(
  { workspace }: Pick<Ports, 'workspace'>,
  { 'golden.path': path }: Config,
): Promise<readonly string[]> {
  return path === null ? Promise.resolve([]) : workspace.directories(path);
}

/** " of the golden cases a and b, and of nothing else" */
function ofCases(names: readonly string[]): string {
  if (names.length === 0) return '';
  const [word, only] = names.length === 1 ? ['case', 'it'] : ['cases', 'them'];
  return ` of the golden ${word} ${firstFew(names)} (a comment names only ${only})`;
}

/** Each reason not to, before anything is measured or written. */
async function mayUpdate({
  ports,
  github,
  pull,
  guard,
}: UpdateRequest): Promise<{ github: GitHub | null; reason: string }> {
  const no = (reason: string) => ({ github: null, reason });
  if (github === null) return no('there is no token to commit with (input token)');
  const now = await github.pull(pull.number);
  if (now === null)
    return no(
      `GitHub does not show pull request ${pull.number} (this workflow needs "permissions: pull-requests: read")`,
    );
  if (now.state !== 'open') return no('the pull request is not open any more');
  if (now.headSha !== pull.headSha)
    return no(
      `the head has moved to ${now.headSha.slice(0, 12)} since the label was set; set it again`,
    );
  const { state, by, detail } = guard.approval;
  if (state === 'missing') return no(`the label "${guard.label}" is not set any more`);
  if (state === 'not-allowed') return no(`${by}, who set the label, may not write here`);
  if (state === 'stale')
    return no(`the label is older than a push that changes what is expected; set it again`);
  if (state !== 'approved')
    return no(`whether ${by ?? 'somebody'} may ask for it is not known: ${detail}`);
  const here = await ports.repository.head();
  if (here !== pull.headSha)
    return no(
      `the checkout is at ${here?.slice(0, 12) ?? 'no commit'}, not at the head ${pull.headSha.slice(0, 12)}; for the event "labeled", let actions/checkout take "ref: \${{ github.event.pull_request.head.sha }}"`,
    );
  return { github, reason: '' };
}

/** Nothing was written, and why. */
export function refusedUpdate(detail: string): UpdateReport {
  return { status: 'refused', detail, commit: null, patch: null, files: [] };
}

/** What GitHub does not let happen is the answer to whoever asked for it. */
export async function orRefusedUpdate(work: () => Promise<UpdateReport>): Promise<UpdateReport> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    return refusedUpdate(error.message.replace(/\.$/, ''));
  }
}

/** As the commit has them: relative to the repository, which may reach above the workspace. */
export async function fileChanges(
  { workspace, repository }: Pick<Ports, 'workspace' | 'repository'>,
  files: readonly UpdatedFile[],
): Promise<FileChange[]> {
  const prefix = await repository.prefix();
  return Promise.all(
    files.map(async ({ file }) => ({
      path: `${prefix}${file}`,
      content: new TextEncoder().encode(await workspace.readText(file)),
    })),
  );
}

function commitBody({ pull, guard }: UpdateRequest, files: readonly UpdatedFile[]): string {
  const lines = files.map(({ file }) => `- ${file}`);
  return `Rewritten at ${pull.headSha} on the label "${guard.label}" by ${guard.approval.by}.\n\n${lines.join('\n')}`;
}

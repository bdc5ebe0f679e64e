/** What GitHub has started us for, and what is to be done about it. */
import type { PullRequestEvent, Trigger } from '../contracts/ports/trigger.ts';
import { isWhole, readMember, readSha, readText } from './payload.ts';

export const MODES = ['auto', 'gate', 'comment', 'update', 'monitor'] as const;
export type Mode = (typeof MODES)[number];

/** Another workflow's run, which left a report for us to post. */
export interface ReportedRun {
  readonly runId: number;
  readonly attempt: number;
  readonly headSha: string;
  readonly headRef: string;
  /** Owner of the repository that the head lies in; null where it was deleted. */
  readonly headOwner: string | null;
  readonly isOfPullRequest: boolean;
}

export type Task =
  | { readonly kind: 'gate'; readonly pull: PullRequestEvent | null; readonly comments: boolean }
  | { readonly kind: 'update'; readonly pull: PullRequestEvent }
  /** Everything recorded anew, as a pull request of our own. */
  | { readonly kind: 'record' }
  | { readonly kind: 'post'; readonly run: ReportedRun }
  | { readonly kind: 'monitor' }
  /** The mode asks for what this event cannot give. */
  | { readonly kind: 'impossible'; readonly detail: string };

const COMMENTED = ['opened', 'synchronize', 'reopened'];

/** Without the pull request there is no guard, and less would pass. */
const OF_A_PULL_REQUEST = /^pull_request/;

/** @param label that asks for an update of what is expected */
export function chooseTask(trigger: Trigger, mode: Mode, label: string): Task {
  const pull = readPull(trigger.payload);
  const run = readReportedRun(trigger.payload);
  if (pull === null && OF_A_PULL_REQUEST.test(trigger.event))
    return { kind: 'impossible', detail: `the event ${trigger.event} names no pull request` };
  switch (mode) {
    case 'auto':
      return chooseAutomatically(trigger, label);
    case 'gate':
      return { kind: 'gate', pull, comments: false };
    case 'comment':
      if (run !== null) return { kind: 'post', run };
      if (pull !== null) return { kind: 'gate', pull, comments: true };
      return impossible(mode, 'pull_request or workflow_run', trigger);
    case 'update':
      if (pull !== null) return { kind: 'update', pull };
      if (isOfDefaultBranch(trigger)) return { kind: 'record' };
      return impossible(mode, 'pull_request, or one on the default branch', trigger);
    case 'monitor':
      if (isOfDefaultBranch(trigger)) return { kind: 'monitor' };
      return impossible(mode, 'push, schedule or workflow_dispatch on the default branch', trigger);
  }
}

function chooseAutomatically(trigger: Trigger, label: string): Task {
  const { event, payload } = trigger;
  const action = readText(payload, 'action');
  const pull = readPull(payload);
  const run = readReportedRun(payload);
  if (event === 'pull_request' && pull !== null) {
    // GitHub takes a label in other letters for the same.
    const isOurLabel = readText(payload, 'label', 'name')?.toLowerCase() === label.toLowerCase();
    if (action === 'labeled' && isOurLabel) return { kind: 'update', pull };
    // Taking the label back takes an approval back, and another target expects other things: the comment
    // should say so.
    const comments =
      COMMENTED.includes(action ?? '') ||
      (action === 'unlabeled' && isOurLabel) ||
      (action === 'edited' && readMember(payload, 'changes', 'base') !== undefined);
    return { kind: 'gate', pull, comments };
  }
  if (event === 'workflow_run' && action === 'completed' && run !== null)
    return { kind: 'post', run };
  if ((event === 'push' || event === 'schedule') && isOfDefaultBranch(trigger))
    return { kind: 'monitor' };
  if (event === 'workflow_dispatch' && isOfDefaultBranch(trigger)) return { kind: 'record' };
  // Whatever names a pull request is held against its target: by another event it must not pass with less.
  return { kind: 'gate', pull, comments: false };
}

function impossible(mode: Mode, events: string, { event, ref }: Trigger): Task {
  return {
    kind: 'impossible',
    detail: `mode ${mode} is for the event ${events}, and this is ${event} on ${ref}`,
  };
}

/** Where the payload does not say which branch is the default, it is none. */
export function isOfDefaultBranch({ payload, ref, event }: Trigger): boolean {
  const branch = readText(payload, 'repository', 'default_branch');
  // A schedule always runs on the default branch; its payload has no repository.
  return event === 'schedule' || (branch !== null && ref === `refs/heads/${branch}`);
}

function readPull(payload: unknown): PullRequestEvent | null {
  const number = readMember(payload, 'pull_request', 'number');
  const headSha = readSha(payload, 'pull_request', 'head', 'sha');
  const baseSha = readSha(payload, 'pull_request', 'base', 'sha');
  const headRef = readText(payload, 'pull_request', 'head', 'ref');
  if (!isWhole(number) || headSha === null || baseSha === null || headRef === null) return null;
  const head = readText(payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = readText(payload, 'pull_request', 'base', 'repo', 'full_name');
  const isFork = head === null || head !== base;
  return { number, headSha, baseSha, headRef, headRepository: head, isFork };
}

function readReportedRun(payload: unknown): ReportedRun | null {
  const runId = readMember(payload, 'workflow_run', 'id');
  const attempt = readMember(payload, 'workflow_run', 'run_attempt');
  const headSha = readSha(payload, 'workflow_run', 'head_sha');
  const headRef = readText(payload, 'workflow_run', 'head_branch');
  if (!isWhole(runId) || headSha === null || headRef === null) return null;
  return {
    runId,
    attempt: isWhole(attempt) ? attempt : 1,
    headSha,
    headRef,
    headOwner: readText(payload, 'workflow_run', 'head_repository', 'owner', 'login'),
    isOfPullRequest: readText(payload, 'workflow_run', 'event') === 'pull_request',
  };
}

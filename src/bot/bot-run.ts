/** What every part of the bot is given. */
import type { Outcome } from '../commands/conclude.ts';
import type { GitHub, SendAlert } from '../contracts/ports/github.ts';
import type { Trigger } from '../contracts/ports/trigger.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Shard } from '../contracts/shard.ts';
import type { ConfigRequest } from '../project/load-config.ts';
import type { WebhookFormat } from '../report/alert.ts';
import type { Said } from '../report/comment.ts';
import type { LineLinks } from '../report/line-links.ts';
import type { Mode } from './event.ts';
import { formatMarker, type Identity } from './sticky-comment.ts';

/** How much of the work is this job's. */
export type RunPart =
  | { readonly kind: 'shard'; readonly shard: Shard }
  /** @param folder with what the shards left */
  | { readonly kind: 'merge'; readonly folder: string };

export interface BotRun {
  /** Which config, and what inputs set above it. */
  readonly request: ConfigRequest;
  /** Folder of the report, relative to the workspace. */
  readonly reportDirectory: string;
  readonly ports: Ports;
  /** Of the workspace in the repository; '' where it is the repository. */
  readonly folder: string;
  readonly trigger: Trigger;
  readonly mode: Mode;
  /** All of it where it is not given. */
  readonly part?: RunPart;
  /** null where there is no token. */
  readonly github: GitHub | null;
  readonly webhook: { readonly send: SendAlert; readonly format: WebhookFormat } | null;
  /** Tells this gate from others of the repository. */
  readonly key: string;
  /** Name of the job: what a check of ours is called. */
  readonly job: string;
  /** The instant, ISO. */
  readonly now: () => string;
}

export interface Handled extends Outcome {
  /** What could not be said on GitHub, and what would let it; never a reason for a verdict. */
  readonly notices: readonly string[];
  /** The commit that the report is of; where there is none, nothing is linked. */
  readonly judged?: string;
}

export function runUrl({ trigger }: BotRun, runId = trigger.runId): string {
  return `${trigger.serverUrl}/${trigger.repository}/actions/runs/${runId}`;
}

/** Its name; a run on the default branch is about that. */
export function judgedBranch({ ref }: Trigger): string {
  return ref.replace(/^refs\/heads\//, '');
}

export function identity({ key, trigger }: BotRun, headSha: string): Identity {
  return { key, headSha, runId: trigger.runId, attempt: trigger.attempt };
}

/** Who says it, and where; the marker finds it again. */
export function signature(run: BotRun, own: Identity, url: string): Said {
  const { headSha } = own;
  return { marker: formatMarker(own), headSha, runUrl: url, links: linesAt(run, headSha) };
}

/** Where the lines of a commit's files are to be seen. */
export function linesAt(
  { trigger, folder }: Pick<BotRun, 'trigger' | 'folder'>,
  commit: string,
): LineLinks {
  return { root: `${trigger.serverUrl}/${trigger.repository}/blob/${commit}`, folder };
}

/** What every part of the bot is given. */
import type { Invocation } from '../commands/line/parse.ts';
import type { Outcome } from '../commands/run.ts';
import type { GitHub, Webhook } from '../contracts/ports/github.ts';
import type { Trigger } from '../contracts/ports/trigger.ts';
import type { Ports } from '../contracts/ports.ts';
import type { SettingName } from '../project/settings.ts';
import type { WebhookFormat } from '../report/alert.ts';
import type { Mode } from './event.ts';
import type { Identity } from './sticky-comment.ts';

export interface Attendance {
  readonly invocation: Invocation;
  readonly ports: Ports;
  readonly place: (name: SettingName) => string;
  readonly trigger: Trigger;
  readonly mode: Mode;
  /** null where there is no token. */
  readonly github: GitHub | null;
  readonly webhook: { readonly port: Webhook; readonly format: WebhookFormat } | null;
  /** Tells this gate from others of the repository. */
  readonly key: string;
  /** Name of the job: what a check of ours is called. */
  readonly job: string;
  /** The instant, ISO. */
  readonly now: () => string;
}

export interface Attended extends Outcome {
  /** What could not be said on GitHub, and what would let it; never a reason for a verdict. */
  readonly notices: readonly string[];
}

/** Folder of the report, relative to the workspace. */
export function reportFolder({ invocation }: Attendance): string {
  return invocation.reportDirectory ?? '.dc-event-gate';
}

export function runUrl({ trigger }: Attendance, runId = trigger.runId): string {
  return `${trigger.serverUrl}/${trigger.repository}/actions/runs/${runId}`;
}

export function identity({ key, trigger }: Attendance, headSha: string): Identity {
  return { key, headSha, runId: trigger.runId, attempt: trigger.attempt };
}

/** What GitHub adds to the evidence of the gate: the guard, an update that was asked for, the trend. */

import { guard } from '../checks/guard/guard.ts';
import type { GitHubEvidence } from '../commands/gate.ts';
import { NO_EVIDENCE } from '../commands/verdict.ts';
import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { PullRequestEvent } from '../contracts/ports/trigger.ts';
import type { Config } from '../project/config.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { UpdateReport } from '../schema/types.ts';
import { type Attendance, reportFolder, runUrl } from './bot-run.ts';
import { readTrend } from './monitor.ts';
import { type Recorded, record } from './record.ts';
import { refused, update } from './update.ts';

export async function evidenceOf(
  attendance: Attendance,
  config: Config,
  pull: PullRequestEvent | null,
  purpose: 'gate' | 'update',
): Promise<GitHubEvidence> {
  const { ports, github, invocation, place } = attendance;
  if (pull === null) return NO_EVIDENCE;
  const trend = await readTrend(github, config['github.history']);
  const { overrides } = invocation;
  const guarded = await guard({
    repository: ports.repository,
    github,
    pull,
    root: ports.workspace.root,
    settings: settingsAt(config.file, { overrides, place }),
    inUse: config,
    approval: purpose === 'update' ? 'always' : 'needed',
  });
  if (purpose === 'gate') return { guard: guarded, update: null, trend };
  const folder = reportFolder(attendance);
  const updated = await orRefused(
    () => update({ ports, github, pull, config, overrides, guard: guarded, folder }),
    (no) => no,
  );
  return { guard: guarded, update: updated, trend };
}

/** On the default branch, asked for by hand. */
export async function recorded(attendance: Attendance, config: Config): Promise<Recorded> {
  const { ports, github, invocation, trigger } = attendance;
  if (github === null)
    return { update: refused('there is no token to commit with (input token)'), notices: [] };
  return orRefused(
    () =>
      record({
        ports,
        github,
        config,
        overrides: invocation.overrides,
        owner: trigger.repository.split('/')[0] ?? '',
        sha: trigger.sha,
        runId: trigger.runId,
        runUrl: runUrl(attendance),
      }),
    (update) => ({ update, notices: [] }),
  );
}

/** What GitHub does not let happen is the answer to whoever asked for it. */
async function orRefused<T>(deed: () => Promise<T>, answer: (no: UpdateReport) => T): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof GitHubRefusal) return answer(refused(error.message.replace(/\.$/, '')));
    throw error;
  }
}

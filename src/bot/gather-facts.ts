/** What GitHub adds to the evidence of the gate: the guard, an update that was asked for, the trend. */

import { NO_RESULTS } from '../checks/checks.ts';
import type { Facts } from '../checks/context.ts';
import { guard } from '../checks/guard/guard.ts';
import type { PullRequestEvent } from '../contracts/ports/trigger.ts';
import type { Config } from '../project/config.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { BotRun } from './bot-run.ts';
import { readTrend } from './monitor.ts';
import { orRefusedUpdate, update } from './update.ts';

export async function gatherFacts(
  run: BotRun,
  config: Config,
  pull: PullRequestEvent | null,
  purpose: 'gate' | 'update',
): Promise<Facts> {
  const { ports, github, request, reportDirectory } = run;
  if (pull === null) return NO_RESULTS;
  const trend = await readTrend(github, config['github.history']);
  const guarded = await guard({
    repository: ports.repository,
    github,
    pull,
    root: ports.workspace.root,
    settings: settingsAt(config.file, request),
    inUse: config,
    approval: purpose === 'update' ? 'always' : 'needed',
  });
  if (purpose === 'gate') return { guard: guarded, update: null, trend };
  const { overrides } = request;
  const updated = await orRefusedUpdate(() =>
    update({ ports, github, pull, config, overrides, guard: guarded, folder: reportDirectory }),
  );
  return { guard: guarded, update: updated, trend };
}

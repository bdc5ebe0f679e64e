/** What GitHub adds to the evidence of the gate: the guard, an update that was asked for, the trend. */

import { NO_RESULTS } from '../checks/checks.ts';
import type { Facts } from '../checks/context.ts';
import { guardCauses } from '../checks/guard/causes.ts';
import { guard } from '../checks/guard/guard.ts';
import { GateError } from '../contracts/errors.ts';
import type { PullRequestEvent, Subject } from '../contracts/ports/trigger.ts';
import type { Config } from '../project/config.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { GuardReport } from '../schema/types.ts';
import type { BotRun } from './bot-run.ts';
import { findSubjects } from './find-subjects.ts';
import { readTrend } from './monitor.ts';
import { orRefusedUpdate, update } from './update.ts';

export async function gatherFacts(
  run: BotRun,
  config: Config,
  pull: PullRequestEvent | null,
  purpose: 'gate' | 'update',
): Promise<Facts> {
  const { ports, github, request, reportDirectory, trigger } = run;
  const { repository } = ports;
  const subjects: readonly Subject[] =
    pull === null ? await findSubjects({ trigger, github, repository }) : [{ kind: 'pull', pull }];
  const guardEach = async () => {
    const reports: GuardReport[] = [];
    for (const subject of subjects)
      reports.push(
        await guard({
          repository,
          github,
          subject,
          root: ports.workspace.root,
          settings: settingsAt(config.file, request),
          inUse: config,
          approval: purpose === 'update' ? 'always' : 'needed',
        }),
      );
    return reports;
  };
  const guarded = findWorst(await guardEach().catch(throwHistoryMissing));
  if (guarded === null) return NO_RESULTS;
  const trend = await readTrend(github, config['github.history']);
  if (purpose === 'gate' || pull === null) return { guard: guarded, update: null, trend };
  const { overrides } = request;
  const updated = await orRefusedUpdate(() =>
    update({ ports, github, pull, config, overrides, guard: guarded, folder: reportDirectory }),
  );
  return { guard: guarded, update: updated, trend };
}

/** One commit can be the head of several pull requests: then each must be able to merge. */
function findWorst(reports: readonly GuardReport[]): GuardReport | null {
  return reports.find((report) => guardCauses(report).length > 0) ?? reports[0] ?? null;
}

/** Nobody has named this base, so that to name another, or none, would not help. */
function throwHistoryMissing(error: unknown): never {
  if (!(error instanceof GateError) || error.code !== 'BASE_UNKNOWN') throw error;
  const { base = '', detail = '' } = error.facts;
  throw new GateError('HISTORY_MISSING', { base, detail }, { cause: error });
}

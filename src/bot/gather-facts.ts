/** What GitHub adds to the evidence of the gate: the guard, an update that was asked for, the trend. */

import { NO_RESULTS } from '../checks/checks.ts';
import type { GitHubFacts } from '../checks/context.ts';
import { findEvolution } from '../checks/evolution/find-evolution.ts';
import type { FixtureChange } from '../checks/fixture-changes.ts';
import { guardCauses } from '../checks/guard/causes.ts';
import { findFixtureChanges } from '../checks/guard/find-fixture-changes.ts';
import { guard } from '../checks/guard/guard.ts';
import { findSteps } from '../checks/guard/steps.ts';
import type { GateIdentity } from '../checks/guard/workflows/find-gates.ts';
import { listAllRead } from '../checks/list-read-files.ts';
import { GateError } from '../contracts/errors.ts';
import type { PullRequestEvent, Subject } from '../contracts/ports/trigger.ts';
import type { Ports } from '../contracts/ports.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import type { Config } from '../project/config.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { EvolutionReport, GuardReport } from '../schema/types.ts';
import type { BotRun } from './bot-run.ts';
import { findSubjects } from './find-subjects.ts';
import { readTrend } from './monitor.ts';
import { requireCheckout, requirePushed } from './require-checkout.ts';
import { orRefusedUpdate, update } from './update.ts';

export async function gatherFacts(
  run: BotRun,
  config: Config,
  pull: PullRequestEvent | null,
  purpose: 'gate' | 'update',
): Promise<GitHubFacts> {
  const { ports, github, request, reportDirectory, trigger } = run;
  const { repository } = ports;
  if (trigger.event === 'push') await requirePushed(repository, trigger);
  const subjects: readonly Subject[] =
    pull === null ? await findSubjects({ trigger, github, repository }) : [{ kind: 'pull', pull }];
  const guards = await guardEach(run, config, subjects, purpose).catch(throwHistoryMissing);
  const worst = findWorst(guards);
  if (worst === null) return NO_RESULTS;
  const { guard: guarded, fixtures, evolution } = worst;
  const trend = await readTrend(github, config['github.history'], run.key);
  if (purpose === 'gate' || pull === null)
    return { guard: guarded, update: null, trend, fixtures, evolution };
  const { overrides, file: configFile } = request;
  const asked = { config, configFile, overrides, guard: guarded, folder: reportDirectory };
  const updated = await orRefusedUpdate(() => update({ ports, github, pull, ...asked }));
  return { guard: guarded, update: updated, trend, fixtures, evolution };
}

interface Guarded {
  readonly guard: GuardReport;
  readonly fixtures: readonly FixtureChange[];
  readonly evolution: EvolutionReport | null;
}

async function guardEach(
  { ports, github, request, trigger }: BotRun,
  config: Config,
  subjects: readonly Subject[],
  purpose: 'gate' | 'update',
): Promise<Guarded[]> {
  const { repository, workspace, validator } = ports;
  const common = {
    repository,
    root: workspace.root,
    settings: settingsAt(config.file, request),
    inUse: config,
    identity: identify(ports.environment, trigger),
  };
  const temporaryDirectory = () => workspace.temporaryDirectory();
  const read = await listAllRead(workspace, config);
  const head = await loadUsableSchema(config, workspace);
  const guards: Guarded[] = [];
  for (const subject of subjects) {
    // An update from another commit is refused, and so fails; it says so in the comment.
    if (purpose === 'gate') await requireCheckout(repository, subject, trigger);
    const judged = { ...common, validator, temporaryDirectory };
    const fixtures =
      head === null ? [] : await findFixtureChanges({ ...judged, subject, schema: head });
    const { whole } = await findSteps(repository, subject);
    const evolution =
      head === null
        ? null
        : await findEvolution({ ...judged, head, base: whole.from, approval: 'label', ports });
    const schema = { breaks: evolution?.broken ?? [], paths: listSchemaFiles(config) };
    const approval = purpose === 'update' ? 'always' : 'needed';
    guards.push({
      guard: await guard({ ...common, github, subject, fixtures, read, schema, approval }),
      fixtures,
      evolution,
    });
  }
  return guards;
}

/** null where it cannot be used: the gate then ends with what is wrong with it. */
async function loadUsableSchema(config: Config, workspace: Ports['workspace']) {
  try {
    return await loadEventSchema(config, workspace);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

function listSchemaFiles({ schema }: Config): string[] {
  return schema.kind === 'file' ? [schema.path] : [];
}

/** An action that lies in the workspace is a file below its folder; the runner names no other by its place. */
function identify(
  { home }: Ports['environment'],
  { action, workflow }: BotRun['trigger'],
): GateIdentity {
  const folder = home === null ? null : home.slice(0, Math.max(0, home.lastIndexOf('/'))) || '.';
  return { repository: folder === null ? action : '', folder, workflow };
}

/** One commit can be the head of several pull requests: then each must be able to merge. */
function findWorst(guards: readonly Guarded[]): Guarded | null {
  return guards.find((each) => guardCauses(each.guard).length > 0) ?? guards[0] ?? null;
}

/** Nobody has named this base, so that to name another, or none, would not help. */
function throwHistoryMissing(error: unknown): never {
  if (!(error instanceof GateError) || error.code !== 'BASE_UNKNOWN') throw error;
  const { base = '', detail = '' } = error.facts;
  throw new GateError('HISTORY_MISSING', { base, detail }, { cause: error });
}

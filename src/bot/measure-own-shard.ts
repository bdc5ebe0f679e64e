/** A job of the matrix: it measures, and says nothing on GitHub; the job that merges does both. */
import { findSteps } from '../checks/guard/steps.ts';
import { gateBenchRequest } from '../commands/bench-request.ts';
import { measureShard } from '../commands/shards/shard.ts';
import { GateError } from '../contracts/errors.ts';
import type { Shard } from '../contracts/shard.ts';
import type { Config } from '../project/config.ts';
import type { BotRun, Handled } from './bot-run.ts';
import { chooseTask } from './event.ts';
import type { BotSettings } from './settings.ts';

export async function measureOwnShard(
  run: BotRun,
  { config, label }: BotSettings,
  shard: Shard,
): Promise<Handled> {
  const { ports, request, reportDirectory } = run;
  try {
    if (config instanceof GateError) throw config;
    const settings = { ...config, base: config.base ?? (await findBase(run, config, label)) };
    await measureShard(ports, {
      task: { command: 'gate', depth: 'schema', goldenCases: [] },
      shard,
      folder: reportDirectory,
      config: settings,
      bench: gateBenchRequest(settings, request.overrides),
    });
    return { exit: 0, report: null, notices: [] };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    ports.console.note(error.message);
    return { exit: 2, report: null, notices: [error.message] };
  }
}

/**
 * What golden cases of a pull request are held against, and what it is timed against. Of any other event the job that
 * merges finds it out, as that may take a question to GitHub.
 */
async function findBase(
  { ports, trigger }: BotRun,
  config: Config,
  label: string,
): Promise<string | null> {
  const asksForIt = config['golden.path'] !== null || config['benchmarks.workloads'].length > 0;
  if (!asksForIt) return null;
  const task = chooseTask(trigger, 'gate', label);
  if (task.kind !== 'gate' || task.pull === null) return null;
  const { whole } = await findSteps(ports.repository, { kind: 'pull', pull: task.pull });
  return whole.from;
}

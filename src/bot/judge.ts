import { NO_RESULTS } from '../checks/checks.ts';
import type { GitHubFacts } from '../checks/context.ts';
import { conclude, type Outcome, undecided } from '../commands/conclude.ts';
import { gate } from '../commands/gate.ts';
import { gatherShards } from '../commands/shards/gather-shards.ts';
import { mergeShards } from '../commands/shards/merge.ts';
import { GateError } from '../contracts/errors.ts';
import type { Config } from '../project/config.ts';
import type { BotRun } from './bot-run.ts';
import type { BotSettings } from './settings.ts';

/**
 * The gate over the workspace, with the facts that GitHub adds.
 * @returns a report in any case: one that could not decide says why
 */
export async function judge(
  { ports, request, reportDirectory, part }: BotRun,
  { config }: BotSettings,
  gatherFacts: (config: Config) => Promise<GitHubFacts>,
): Promise<Outcome> {
  const output = { format: 'human', reportDirectory } as const;
  let facts: GitHubFacts = NO_RESULTS;
  try {
    if (config instanceof GateError) throw config;
    facts = await gatherFacts(config);
    const sources = { config, overrides: request.overrides };
    const report =
      part?.kind === 'merge'
        ? await mergeShards(ports, await gatherShards(ports, part.folder), sources, facts)
        : await gate(ports, config, request.overrides, facts);
    return await conclude(report, output, ports, facts);
  } catch (error) {
    return undecided(error, 'gate', output, ports, facts);
  }
}

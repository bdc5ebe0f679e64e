/** Shards and their merge, as the command line asks for them. */
import type { Ports } from '../../contracts/ports.ts';
import { parseShard } from '../../contracts/shard.ts';
import type { Config } from '../../project/config.ts';
import type { Report } from '../../schema/types.ts';
import { gateBenchRequest } from '../bench-request.ts';
import { type Done, reported } from '../done.ts';
import { requireCases } from '../golden-cases.ts';
import type { Invocation } from '../line/parse.ts';
import { rejectUsage } from '../line/usage.ts';
import { benchRequest } from '../read-options.ts';
import { gatherShards } from './gather-shards.ts';
import { mergeShards } from './merge.ts';
import { measureShard } from './shard.ts';
import { SHARD_FOLDER } from './shard-file.ts';

type ReadConfig = (needsFixtures?: boolean) => Promise<Config>;

/** What the shards could not decide is told of the command that they ran. */
export async function mergeAsked(
  ports: Ports,
  { overrides, positionals }: Invocation,
  readConfig: ReadConfig,
): Promise<Done> {
  // Where it is wrong, no shard has left a file, and that is why.
  await readConfig(false);
  const shards = await gatherShards(ports, positionals[0] ?? '');
  const { command } = shards[0].task;
  const config = await readConfig(readsFixtures(command));
  try {
    return reported(await mergeShards(ports, shards, { config, overrides }));
  } catch (error) {
    return { kind: 'undecided', command, error };
  }
}

export async function shardAsked(
  ports: Ports,
  invocation: Invocation,
  text: string,
  readConfig: ReadConfig,
): Promise<Done> {
  const { options, positionals, reportDirectory } = invocation;
  const command = invocation.command as Report['command'];
  const shard = parseShard(text);
  if (shard === null) return rejectUsage(`--shard is "${text}"; it is N/M, as in 2/8`);
  if (options.changed !== undefined) return rejectUsage('--shard and --changed exclude each other');
  const config = await readConfig(readsFixtures(command));
  const goldenCases = command === 'golden check' ? positionals : [];
  if (command === 'golden check')
    await requireCases(ports.workspace, config['golden.path'], goldenCases);
  const depth = 'quality' in options ? 'quality' : 'schema';
  const bench =
    command === 'gate'
      ? gateBenchRequest(config, invocation.overrides)
      : command === 'bench'
        ? benchRequest(invocation)
        : null;
  const folder = reportDirectory ?? SHARD_FOLDER;
  return measureShard(ports, {
    task: { command, depth, goldenCases },
    shard,
    folder,
    config,
    bench,
  });
}

function readsFixtures(command: Report['command']): boolean {
  return command === 'gate' || command === 'validate';
}

/** By what a run judges, in one short text: shards that do not judge alike do not belong together. */
import type { Engine } from '../../checks/engine.ts';
import { listReadFiles } from '../../checks/list-read-files.ts';
import { GateError } from '../../contracts/errors.ts';
import type { Ports, Workspace } from '../../contracts/ports.ts';
import { digest } from '../../contracts/text/digest.ts';
import type { Config } from '../../project/config.ts';
import { SETTINGS } from '../../project/settings.ts';
import type { ShardTask } from './shard-file.ts';
import { checksOf } from './task-checks.ts';

/** In a pull request it is known to the run that merges alone. */
const OF_THE_MERGE = ['base'];

export async function settingsDigest(
  { workspace }: Pick<Ports, 'workspace'>,
  task: ShardTask,
  config: Config,
  { schema, pipeline, rules, annualLimits }: Engine,
): Promise<string> {
  const settings = SETTINGS.filter(({ key }) => !OF_THE_MERGE.includes(key)).map(({ key }) => [
    key,
    config[key],
  ]);
  const goldens = checksOf(task).names.includes('golden')
    ? await readGoldens(workspace, config)
    : null;
  return digest(
    JSON.stringify([settings, schema.json, pipeline.fingerprint(), rules, annualLimits, goldens]),
  );
}

/** @returns null where they cannot be read: why, is told by those who compare with them */
async function readGoldens(workspace: Workspace, config: Config): Promise<unknown> {
  try {
    const files = await listReadFiles(workspace, config, 'goldens');
    return await Promise.all(
      files.map(async (file) => [file, digest(await workspace.readText(file))]),
    );
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

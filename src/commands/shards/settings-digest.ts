/** By what a run judges, in one short text: shards that do not judge alike do not belong together. */
import type { Engine } from '../../checks/engine.ts';
import { digest } from '../../contracts/text/digest.ts';
import type { Config } from '../../project/config.ts';
import { SETTINGS } from '../../project/settings.ts';

/** In a pull request it is known to the run that merges alone. */
const OF_THE_MERGE = ['base'];

export function settingsDigest(
  config: Config,
  { schema, pipeline, rules, annualLimits }: Engine,
): string {
  const settings = SETTINGS.filter(({ key }) => !OF_THE_MERGE.includes(key)).map(({ key }) => [
    key,
    config[key],
  ]);
  return digest(
    JSON.stringify([settings, schema.json, pipeline.fingerprint(), rules, annualLimits]),
  );
}

/**
 * The inputs of action.yml, read once. What they mean is the config's to say.
 * @internal A test holds action.yml to it.
 */
export const INPUTS = [
  'config',
  'schema',
  'events-type',
  'events-id',
  'events-date',
  'events-person',
  'events-created',
  'fixtures-valid',
  'fixtures-invalid',
  'minimum-rate',
  'minimum-rate-by-type',
  'require-types',
  'quality-rules',
  'quality-severity',
  'quality-max-findings',
  'limits',
  'golden-path',
  'golden-keep-apart-by',
  'invariants',
  'invariant-builds',
  'snapshots',
  'pipeline',
  'pipeline-timeout',
  'pipeline-memory',
  'pipeline-disk',
  'pipeline-env',
  'pipeline-prepare',
  'tables',
  'evolution',
  'evolution-against',
  'second-opinion',
  'benchmarks',
  'baselines',
  'work-budget',
  'margin',
  'targets',
  'comment',
  'label',
  'generated',
  'history',
  'paths',
  'base',
  'as-of',
  'max-findings',
  'mode',
  'shard',
  'merge',
  'token',
  'comment-key',
  'webhook-url',
  'webhook-format',
  'report-dir',
  'duckdb-path',
  'working-directory',
] as const;

type InputName = (typeof INPUTS)[number];

/** Only what was given: the runner hands an absent input over as an empty text. */
export type RunnerInputs = Readonly<Partial<Record<InputName, string>>>;

export function readInputs(env: NodeJS.ProcessEnv): RunnerInputs {
  const given = INPUTS.map(
    (name) => [name, env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''] as const,
  );
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

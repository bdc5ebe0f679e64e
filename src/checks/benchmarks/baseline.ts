/** What was measured before, as it is committed: `<baselines>/<scale>.json`. */
import type { Baseline, BaselineJob } from '../../schema/types.ts';

export type { Baseline, BaselineJob };

/**
 * Jobs kept of each environment; the oldest go.
 * @internal Tests go over it.
 */
export const MOST_JOBS = 20;

export interface EnvironmentFacts {
  readonly cpu: string;
  readonly cpus: number;
  readonly platform: string;
  readonly image: string;
  readonly node: string;
  readonly duckdb: string;
}

/** Jobs are comparable within it: processors do not differ by one factor, so nothing is calibrated. */
export function environmentClass(facts: EnvironmentFacts): string {
  const { cpu, cpus, platform, image, node, duckdb } = facts;
  return [cpu, `${cpus} cores`, platform, image, `Node ${node}`, `DuckDB ${duckdb}`].join(' · ');
}

export function baselinePath(folder: string, scale: string): string {
  return `${folder}/${scale}.json`;
}

/** With the job added, and the work as it is now. */
export function withJob(
  before: Baseline | null,
  now: Omit<Baseline, 'format' | 'environments'>,
  environment: string,
  job: BaselineJob,
): Baseline {
  const environments = before?.environments ?? {};
  const jobs = [...(environments[environment]?.jobs ?? []), job].slice(-MOST_JOBS);
  return { format: 1, ...now, environments: { ...environments, [environment]: { jobs } } };
}

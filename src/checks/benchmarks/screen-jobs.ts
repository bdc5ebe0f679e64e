/** This job against earlier ones of the same environment: it only asks for pairs, and never decides. */

import type { WorkloadName } from '../../contracts/measured/workload-names.ts';
import type { BenchmarkMetric, ScreenedWorkload } from '../../schema/types.ts';
import { median } from '../../statistics/median.ts';
import { screen } from '../../statistics/screen.ts';
import type { Baseline, BaselineJob } from './baseline.ts';
import { METRICS } from './workloads.ts';

/** By the first metric of each workload, turned so that more is slower. */
export function screenJobs(
  metrics: readonly BenchmarkMetric[],
  baseline: Baseline | null,
  environment: string,
): ScreenedWorkload[] {
  const environments = Object.entries(baseline?.environments ?? {});
  const listJobs = (isWanted: (name: string) => boolean) =>
    environments.flatMap(([name, { jobs }]) => (isWanted(name) ? jobs : []));
  const [here, others] = [
    listJobs((name) => name === environment),
    listJobs((name) => name !== environment),
  ];
  return metrics
    .filter(({ workload, metric }) => firstMetric(workload)?.name === metric)
    .map(({ workload, metric, value }) => {
      const figures = (jobs: readonly BaselineJob[]) =>
        jobs.map(({ samples }) => median(samples[`${workload}.${metric}`] ?? [])).filter(isUsable);
      const slowness = (figure: number) =>
        firstMetric(workload)?.better === 'more' ? 1 / figure : figure;
      const screened = screen(figures(here).map(slowness), slowness(value));
      const isCompared = screened.kind === 'compared';
      return {
        workload,
        jobs: screened.jobs,
        elsewhere: figures(others).length,
        ratio: isCompared ? screened.ratio : null,
        asksForPairs: isCompared ? screened.asksForPairs : null,
      };
    });
}

/** A job that did not measure a workload is none of its earlier ones. */
function isUsable(figure: number): boolean {
  return Number.isFinite(figure) && figure > 0;
}

function firstMetric(workload: string) {
  return METRICS[workload as WorkloadName]?.[0];
}

/** This job against earlier ones of the same environment: it only asks for pairs, and never decides. */
import type { Baseline } from '../../core/measuring/baseline.ts';
import { METRICS, type WorkloadName } from '../../core/measuring/workloads.ts';
import { median } from '../../core/statistics/median.ts';
import { screen } from '../../core/statistics/screen.ts';
import type { BenchmarkMetric, ScreenedWorkload } from '../../schema/types.ts';

/** By the first metric of each workload, turned so that more is slower. */
export function screenJobs(
  metrics: readonly BenchmarkMetric[],
  baseline: Baseline | null,
  environment: string,
): ScreenedWorkload[] {
  const jobs = baseline?.environments[environment]?.jobs ?? [];
  return metrics
    .filter(({ workload, metric }) => metricOf(workload)?.name === metric)
    .map(({ workload, metric, value }) => {
      const earlier = jobs.map(({ samples }) => median(samples[`${workload}.${metric}`] ?? []));
      const slowness = (figure: number) =>
        metricOf(workload)?.better === 'more' ? 1 / figure : figure;
      const screened = screen(earlier.filter(Number.isFinite).map(slowness), slowness(value));
      return screened.kind === 'compared'
        ? {
            workload,
            jobs: screened.jobs,
            ratio: screened.ratio,
            asksForPairs: screened.asksForPairs,
          }
        : { workload, jobs: screened.jobs, ratio: null, asksForPairs: null };
    });
}

function metricOf(workload: string) {
  return METRICS[workload as WorkloadName]?.[0];
}

/** Absolute limits, apart from any comparison with the past. */

import type { WorkloadName } from '../../contracts/measured/workload-names.ts';
import type { BenchmarkMetric } from '../../schema/types.ts';
import { median } from '../../statistics/median.ts';
import { METRICS, type Metric } from './workloads.ts';

export interface JudgedMetrics {
  readonly metrics: BenchmarkMetric[];
  /** Metrics without a figure that could be believed, and why. */
  readonly failures: string[];
}

/**
 * A workload's metrics with their limits. One whose samples cannot be times, counts or bytes has no figure:
 * a clock that went back would meet every target.
 * @param samples by metric, one a repetition
 * @param targets by `workload.metric`, where they are not the product's own; null: no limit
 */
export function judgeMetrics(
  workload: WorkloadName,
  samples: Readonly<Record<string, readonly number[]>>,
  targets: Readonly<Record<string, number | null>>,
  scale: string,
): JudgedMetrics {
  const metrics: BenchmarkMetric[] = [];
  const failures: string[] = [];
  for (const metric of METRICS[workload]) {
    const measured = samples[metric.name] ?? [];
    const broken = measured.find((sample) => !isFigure(sample, metric));
    if (measured.length === 0 && metric.isOptional === true) continue;
    if (measured.length === 0) failures.push(`no measurement of ${workload} ${metric.name}`);
    else if (broken === undefined)
      metrics.push(
        judged(workload, metric, measured, targets[`${workload}.${metric.name}`], scale),
      );
    else
      failures.push(
        `no measurement of ${workload} ${metric.name}: a sample of ${broken} ${metric.unit} cannot be`,
      );
  }
  return { metrics, failures };
}

function isFigure(sample: number, { canBeZero = false }: Metric): boolean {
  return Number.isFinite(sample) && (canBeZero ? sample >= 0 : sample > 0);
}

function judged(
  workload: WorkloadName,
  { name, unit, better, target, fromScale }: Metric,
  measured: readonly number[],
  given: number | null | undefined,
  scale: string,
): BenchmarkMetric {
  const value = median(measured);
  const own = fromScale === undefined || fromScale === scale ? target : null;
  const limit = given === undefined ? own : given;
  return {
    workload,
    metric: name,
    unit,
    samples: [...measured],
    value,
    target: limit === null ? null : { limit, kind: better === 'more' ? 'at least' : 'at most' },
    targetMet: limit === null ? null : better === 'more' ? value >= limit : value <= limit,
  };
}

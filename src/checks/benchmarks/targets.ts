/** Absolute limits, apart from any comparison with the past. */

import type { WorkloadName } from '../../contracts/measured/workload-names.ts';
import type { BenchmarkMetric } from '../../schema/types.ts';
import { median } from '../../statistics/median.ts';
import { METRICS, type Metric, type Scale } from './workloads.ts';

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

/**
 * Whether no further repetition can change what is said of any target: most of all that there may be are on one side
 * of it, and so is their median, whatever the others would have been.
 * @param samples by metric, of the repetitions so far
 */
export function isDecided(
  workload: WorkloadName,
  samples: Readonly<Record<string, readonly number[]>>,
  targets: Readonly<Record<string, number | null>>,
  { name, samples: most }: Pick<Scale, 'name' | 'samples'>,
): boolean {
  const majority = Math.floor(most / 2) + 1;
  return METRICS[workload].every((metric) => {
    const limit = limitOf(metric, targets[`${workload}.${metric.name}`], name);
    const measured = samples[metric.name];
    // Of what is measured once, before the repetitions or after them, none of them says anything.
    if (limit === null || measured === undefined) return true;
    const met = measured.filter((sample) => isMet(metric, sample, limit)).length;
    return Math.max(met, measured.length - met) >= majority;
  });
}

function limitOf(
  { target, fromScale }: Metric,
  given: number | null | undefined,
  scale: string,
): number | null {
  const own = fromScale === undefined || fromScale === scale ? target : null;
  return given === undefined ? own : given;
}

function isMet({ better }: Metric, value: number, limit: number): boolean {
  return better === 'more' ? value >= limit : value <= limit;
}

function judged(
  workload: WorkloadName,
  metric: Metric,
  measured: readonly number[],
  given: number | null | undefined,
  scale: string,
): BenchmarkMetric {
  const { name, unit, better } = metric;
  const value = median(measured);
  const limit = limitOf(metric, given, scale);
  return {
    workload,
    metric: name,
    unit,
    samples: [...measured],
    value,
    target: limit === null ? null : { limit, kind: better === 'more' ? 'at least' : 'at most' },
    targetMet: limit === null ? null : isMet(metric, value, limit),
  };
}

/** Absolute limits, apart from any comparison with the past. */
import type { BenchmarkMetric } from '../../schema/types.ts';
import { median } from '../statistics/median.ts';
import { METRICS, type WorkloadName } from './workloads.ts';

/**
 * A workload's metrics with their limits.
 * @param samples by metric, one a repetition
 * @param targets by `workload.metric`, where they are not the product's own; null: no limit
 */
export function judgeMetrics(
  workload: WorkloadName,
  samples: Readonly<Record<string, readonly number[]>>,
  targets: Readonly<Record<string, number | null>>,
  scale: string,
): BenchmarkMetric[] {
  return METRICS[workload].map(({ name, unit, better, target, fromScale }) => {
    const measured = samples[name] ?? [];
    const value = median(measured);
    const given = targets[`${workload}.${name}`];
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
  });
}

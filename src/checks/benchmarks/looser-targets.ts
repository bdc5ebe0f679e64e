/** Which change of a limit is looser. */
import { WORKLOADS } from '../../contracts/measured/workload-names.ts';
import type { Loosening } from '../../contracts/settings/setting.ts';
import type { Targets } from './targets-setting.ts';
import { METRICS, type Metric, SCALES } from './workloads.ts';

export function looserTargets(base: Targets, head: Targets): Loosening[] {
  return WORKLOADS.flatMap((workload) =>
    METRICS[workload].flatMap((metric) => {
      const name = `${workload}.${metric.name}`;
      const limit = (targets: Targets, own: number | null) => {
        const given = targets[name];
        return given === undefined ? own : given;
      };
      const looser = ownLimits(metric)
        .map((own) => ({ before: limit(base, own), after: limit(head, own) }))
        .find(({ before, after }) => isLooser(before, after, metric.better));
      if (looser === undefined) return [];
      const { before, after } = looser;
      return [{ base: `${name} ${before ?? 'off'}`, head: `${name} ${after ?? 'off'}` }];
    }),
  );
}

/** The product's own limit at each scale: a limit that a config sets holds at all of them. */
function ownLimits({ target, fromScale }: Metric): (number | null)[] {
  return Object.values(SCALES).map(({ name }) =>
    fromScale === undefined || fromScale === name ? target : null,
  );
}

function isLooser(before: number | null, after: number | null, better: Metric['better']): boolean {
  if (before === null || before === after) return false;
  if (after === null) return true;
  return better === 'more' ? after < before : after > before;
}

/** Which settings of what is measured let more pass than before. */

import { WORKLOADS } from '../../contracts/measured/workload-names.ts';
import type { Config } from '../../project/config.ts';
import { METRICS, type Metric, SCALES } from '../benchmarks/workloads.ts';
import { type Loosened, moved } from './loosened-setting.ts';

export function loosenedMeasuring(base: Config, head: Config): Loosened[] {
  return [
    ...workloads(base, head),
    ...exchanged('benchmarks.baselines', base.benchmarks.baselines, head.benchmarks.baselines),
    ...exchanged('base', base.base, head.base),
    ...percentages(base, head),
    ...targets(base, head),
  ];
}

/**
 * None is no less here: without a baseline, and without a base of its own, a pull request is held against
 * what it branched from, which it cannot choose.
 */
function exchanged(
  setting: 'benchmarks.baselines' | 'base',
  base: string | null,
  head: string | null,
): Loosened[] {
  return moved(setting, base ?? 'none', head ?? 'none');
}

function workloads({ benchmarks: base }: Config, { benchmarks: head }: Config): Loosened[] {
  const dropped = base.workloads.filter((name) => !head.workloads.includes(name));
  if (dropped.length === 0) return [];
  return [{ setting: 'benchmarks.workloads', base: dropped.join(', '), head: 'not measured' }];
}

function percentages({ benchmarks: base }: Config, { benchmarks: head }: Config): Loosened[] {
  const settings = [
    ['benchmarks.work-budget', base.workBudget, head.workBudget],
    ['benchmarks.margin', base.margin, head.margin],
  ] as const;
  return settings
    .filter(([, before, after]) => after > before)
    .map(([setting, before, after]) => ({ setting, base: `${before} %`, head: `${after} %` }));
}

function targets({ benchmarks: base }: Config, { benchmarks: head }: Config): Loosened[] {
  return WORKLOADS.flatMap((workload) =>
    METRICS[workload].flatMap((metric) => {
      const name = `${workload}.${metric.name}`;
      const looser = scalesOf(metric)
        .map((own) => ({ before: limitOf(base.targets, own), after: limitOf(head.targets, own) }))
        .find(({ before, after }) => isLooser(before, after, metric.better));
      return looser === undefined ? [] : [said(name, looser)];

      function limitOf(set: Config['benchmarks']['targets'], own: number | null) {
        const given = set[name];
        return given === undefined ? own : given;
      }
    }),
  );
}

/** The product's own limit at each scale: a limit that a config sets holds at all of them. */
function scalesOf({ target, fromScale }: Metric): (number | null)[] {
  return Object.values(SCALES).map(({ name }) =>
    fromScale === undefined || fromScale === name ? target : null,
  );
}

function isLooser(before: number | null, after: number | null, better: Metric['better']): boolean {
  if (before === null || before === after) return false;
  if (after === null) return true;
  return better === 'more' ? after < before : after > before;
}

function said(
  name: string,
  { before, after }: Record<'before' | 'after', number | null>,
): Loosened {
  return {
    setting: 'benchmarks.targets',
    base: `${name} ${before ?? 'off'}`,
    head: `${name} ${after ?? 'off'}`,
  };
}

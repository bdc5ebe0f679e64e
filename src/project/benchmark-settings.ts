/** What is measured, and what it must be. */
import { METRICS } from '../checks/benchmarks/workloads.ts';
import { WORKLOADS, type WorkloadName } from '../contracts/measured/workload-names.ts';
import { nearest } from '../contracts/text/nearest.ts';
import type { Config } from './config.ts';
import type { Layers } from './layers.ts';
import { assignments, listOf } from './list-of.ts';
import { refuse, refuseInFile } from './refuse.ts';

/** @throws GateError OVERRIDE_VALUE, CONFIG_VALUE */
export function benchmarkSettings(layers: Layers): Omit<Config['benchmarks'], 'baselines'> {
  const configured = layers.file?.values.benchmarks;
  return {
    workloads: workloads(layers),
    workBudget: percent(layers, 'work-budget') ?? configured?.['work-budget'] ?? 0,
    margin: percent(layers, 'margin') ?? configured?.margin ?? 2,
    targets: targets(layers),
  };
}

function workloads({ file, overrides, place }: Layers): readonly WorkloadName[] {
  const given = overrides.benchmarks;
  if (given === undefined) return file?.values.benchmarks?.workloads ?? [];
  if (given === 'none') return [];
  if (given === 'all') return WORKLOADS;
  const names = listOf(given);
  const stranger = names.find((name) => !WORKLOADS.some((workload) => workload === name));
  if (stranger !== undefined)
    return refuse(place('benchmarks'), stranger, `all, none, or some of ${WORKLOADS.join(', ')}`);
  return WORKLOADS.filter((workload) => names.includes(workload));
}

function percent({ overrides, place }: Layers, name: 'work-budget' | 'margin'): number | undefined {
  const given = overrides[name];
  if (given === undefined) return undefined;
  const isPercent = /^[0-9]{1,3}(?:\.[0-9]+)?$/.test(given) && Number(given) <= MOST_PERCENT[name];
  if (isPercent) return Number(given);
  return refuse(place(name), given, `a percentage from 0 to ${MOST_PERCENT[name]}`);
}

/** As the file's JSON Schema has them. */
const MOST_PERCENT = { 'work-budget': 1000, margin: 100 } as const;

function targets({ file, overrides, place }: Layers): Readonly<Record<string, number | null>> {
  const given = overrides.targets;
  const known = WORKLOADS.flatMap((workload) =>
    METRICS[workload].map(({ name }) => `${workload}.${name}`),
  );
  const pairs: (readonly [string, number | 'off'])[] =
    given === undefined
      ? Object.entries(file?.values.benchmarks?.targets ?? {})
      : assignments(given, place('targets')).map(([metric, limit]) => {
          if (limit === 'off' || /^[0-9]+(?:\.[0-9]+)?$/.test(limit))
            return [metric, limit === 'off' ? limit : Number(limit)] as const;
          return refuse(place('targets'), `${metric}=${limit}`, 'METRIC=NUMBER or METRIC=off');
        });
  const stranger = pairs.find(([metric]) => !known.includes(metric))?.[0];
  if (stranger !== undefined) {
    const meant = nearest(stranger, known);
    const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
    const detail = `names no metric: ${stranger}${hint}`;
    if (given === undefined) return refuseInFile(file, 'benchmarks.targets', detail);
    return refuse(place('targets'), stranger, `a metric such as ${known[0]}${hint}`);
  }
  return Object.fromEntries(
    pairs.map(([metric, limit]) => [metric, limit === 'off' ? null : limit]),
  );
}

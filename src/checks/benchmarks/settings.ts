import { WORKLOADS, type WorkloadName } from '../../contracts/measured/workload-names.ts';
import { pathOrNone, percentage, words } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  type Loosening,
  looserWhenExchanged,
  type SettingPlaces,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import type { CommandSettings } from '../../pipelines/command/settings.ts';
import type { TableSettings } from '../../pipelines/declared/settings.ts';
import type { AsOfSettings, SqlLimitSettings } from '../../pipelines/settings.ts';
import type { GuardedSettings } from '../places.ts';
import { looserTargets } from './looser-targets.ts';
import { targets } from './targets-setting.ts';

const workloads: Kind<readonly WorkloadName[]> = {
  byDefault: [],
  parse: (text, reject) => {
    if (text === 'none') return [];
    if (text === 'all') return WORKLOADS;
    const names = words(text);
    const unknown = names.find((name) => !WORKLOADS.some((workload) => workload === name));
    if (unknown !== undefined)
      return reject(unknown, `all, none, or some of ${WORKLOADS.join(', ')}`);
    return WORKLOADS.filter((workload) => names.includes(workload));
  },
  read: (value) => value as WorkloadName[],
};

function looserPercentage(base: number, head: number): Loosening[] {
  return head > base ? [{ base: `${base} %`, head: `${head} %` }] : [];
}

export const BENCHMARK_SETTINGS = [
  setting({
    key: 'benchmarks.workloads',
    name: 'benchmarks',
    placeholder: 'WORKLOADS|all|none',
    help: 'what the gate measures (default none)',
    kind: workloads,
    looser: (base, head) => {
      const dropped = base.filter((name) => !head.includes(name));
      return dropped.length === 0 ? [] : [{ base: dropped.join(', '), head: 'not measured' }];
    },
  }),
  setting({
    key: 'benchmarks.baselines',
    name: 'baselines',
    placeholder: 'FOLDER|none',
    help: 'folder of earlier measurements (default baselines)',
    kind: pathOrNone('baselines'),
    // Without a baseline a pull request is held against what it branched from, which it cannot choose.
    looser: looserWhenExchanged,
  }),
  setting({
    key: 'benchmarks.work-budget',
    name: 'work-budget',
    placeholder: 'PERCENT',
    help: 'by how much a work counter may grow (default 0)',
    kind: percentage(0, 1000),
    looser: looserPercentage,
  }),
  setting({
    key: 'benchmarks.margin',
    name: 'margin',
    placeholder: 'PERCENT',
    help: 'how much slower is not "slower" (default 2)',
    kind: percentage(2, 100),
    looser: looserPercentage,
  }),
  setting({
    key: 'benchmarks.targets',
    name: 'targets',
    placeholder: 'METRIC=LIMIT',
    help: "limits other than the product's own, separated by commas; LIMIT may be off",
    kind: targets,
    looser: looserTargets,
  }),
] as const;

type BenchmarkSettings = SettingValues<typeof BENCHMARK_SETTINGS>;

/** What measuring needs beside: whose code the two sides run. */
export interface MeasuringSettings
  extends BenchmarkSettings,
    GuardedSettings,
    CommandSettings,
    SqlLimitSettings,
    TableSettings,
    AsOfSettings,
    SettingPlaces {
  readonly file: string | null;
}

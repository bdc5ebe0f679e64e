/** Which settings of a config let more pass than before. */
import type { Config } from '../config/config.ts';
import type { SettingKey } from '../config/settings.ts';
import { METRICS, WORKLOADS } from '../measuring/workloads.ts';
import { OWN_RULE_SEVERITY, RULE_SEVERITIES, type Severity } from '../quality/rules.ts';

export interface Loosened {
  readonly setting: SettingKey;
  /** As a person would write it. */
  readonly base: string;
  readonly head: string;
}

const WEIGHT: Readonly<Record<Severity, number>> = { off: 0, warning: 1, error: 2 };

/** @returns what head lets pass that base did not, setting by setting */
export function loosenedSettings(base: Config, head: Config): Loosened[] {
  return [
    ...minimumRate(base, head),
    ...requiredTypes(base, head),
    ...severities(base, head),
    ...patterns('fixtures.valid', base.fixtures.valid, head.fixtures.valid),
    ...patterns('fixtures.invalid', base.fixtures.invalid, head.fixtures.invalid),
    ...schema(base, head),
    ...asOf(base, head),
    ...moved('github.label', base.github.label, head.github.label),
    ...moved('golden.path', base.golden.path, head.golden.path),
    ...moved('quality.rules', base.quality.rules, head.quality.rules),
    ...moved('snapshots', base.snapshots, head.snapshots),
    ...moved('benchmarks.baselines', base.benchmarks.baselines, head.benchmarks.baselines),
    ...workloads(base, head),
    ...percentages(base, head),
    ...targets(base, head),
  ];
}

function minimumRate({ validation: base }: Config, { validation: head }: Config): Loosened[] {
  if (Number(head.minimumRate) >= Number(base.minimumRate)) return [];
  return [{ setting: 'validation.minimum-rate', base: base.minimumRate, head: head.minimumRate }];
}

function requiredTypes({ validation: base }: Config, { validation: head }: Config): Loosened[] {
  const dropped = base.requireTypes.filter((type) => !head.requireTypes.includes(type));
  if (dropped.length === 0) return [];
  return [
    { setting: 'validation.require-types', base: dropped.join(', '), head: 'no longer required' },
  ];
}

function severities({ quality: base }: Config, { quality: head }: Config): Loosened[] {
  const rules = [...new Set([...Object.keys(base.severity), ...Object.keys(head.severity)])].sort();
  return rules.flatMap((rule) => {
    const builtin: Readonly<Record<string, Severity>> = RULE_SEVERITIES;
    const own = builtin[rule] ?? OWN_RULE_SEVERITY;
    const before = base.severity[rule] ?? own;
    const after = head.severity[rule] ?? own;
    if (WEIGHT[after] >= WEIGHT[before]) return [];
    return [
      { setting: 'quality.severity' as const, base: `${rule} ${before}`, head: `${rule} ${after}` },
    ];
  });
}

/** Another schema may take what this one refuses; what is in its file is judged by the invalid fixtures. */
function schema(base: Config, head: Config): Loosened[] {
  const nameOf = ({ schema: own }: Config) => (own.kind === 'builtin' ? 'builtin' : own.path);
  return moved('schema', nameOf(base), nameOf(head));
}

/** Events after the day are not looked at. */
function asOf({ asOf: base }: Config, { asOf: head }: Config): Loosened[] {
  if (head === null || (base !== null && head >= base)) return [];
  return [{ setting: 'as-of', base: base ?? 'the latest event', head }];
}

/** A pattern that is gone, and one more that leaves out, may each mean fewer fixtures. */
function patterns(
  setting: SettingKey,
  base: readonly string[],
  head: readonly string[],
): Loosened[] {
  const gone = base.filter((glob) => !glob.startsWith('!') && !head.includes(glob));
  const left = head.filter((glob) => glob.startsWith('!') && !base.includes(glob));
  return [
    ...gone.map((glob) => ({ setting, base: glob, head: 'not in the list' })),
    ...left.map((glob) => ({ setting, base: 'not in the list', head: glob })),
  ];
}

function moved(setting: SettingKey, base: string | null, head: string | null): Loosened[] {
  return base === null || base === head ? [] : [{ setting, base, head: head ?? 'none' }];
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
    METRICS[workload].flatMap(({ name, better, target }) => {
      const metric = `${workload}.${name}`;
      const limitOf = (set: Config['benchmarks']['targets']) => {
        const own = set[metric];
        return own === undefined ? target : own;
      };
      const [before, after] = [limitOf(base.targets), limitOf(head.targets)];
      if (before === null || before === after) return [];
      const isTighter = after !== null && (better === 'more' ? after > before : after < before);
      if (isTighter) return [];
      return [
        {
          setting: 'benchmarks.targets' as const,
          base: `${metric} ${before}`,
          head: `${metric} ${after ?? 'off'}`,
        },
      ];
    }),
  );
}

/** One typed value out of flags or inputs, the config file, and the built-in defaults, in that order. */

import { GateError } from '../errors.ts';
import { EVENT_TYPES, type EventType, isEventType } from '../events/event-types.ts';
import { METRICS, WORKLOADS, type WorkloadName } from '../measuring/workloads.ts';
import { nearest } from '../nearest.ts';
import { isSeverity, SEVERITIES, type Severity } from '../quality/rules.ts';
import { isCalendarDate } from '../validation/formats.ts';
import type { Config } from './config.ts';
import type { ParsedConfig } from './config-file.ts';
import { githubSettings } from './github-settings.ts';
import type { Layers } from './layers.ts';
import { refuse } from './refuse.ts';
import { SETTINGS, type SettingKey } from './settings.ts';

/** @throws GateError OVERRIDE_VALUE, CONFIG_VALUE */
export function resolveConfig(layers: Layers): Config {
  const { file, overrides } = layers;
  const values = file?.values;
  return {
    placeOf: (key, item) => placeOf(layers, key, item ?? null),
    schema: kindOf(overrides.schema ?? values?.schema, 'file'),
    fixtures: {
      valid: globs(overrides['fixtures-valid']) ?? globList(values?.fixtures?.valid) ?? [],
      invalid: globs(overrides['fixtures-invalid']) ?? globList(values?.fixtures?.invalid) ?? [],
    },
    validation: {
      minimumRate: minimumRate(layers),
      requireTypes: requireTypes(layers),
    },
    quality: {
      rules: pathOrNone(overrides['quality-rules'] ?? values?.quality?.rules ?? 'none'),
      severity: severities(layers),
      maxFindings: count(layers, 'quality-max-findings', values?.quality?.['max-findings'] ?? 20),
    },
    golden: { path: pathOrNone(overrides['golden-path'] ?? values?.golden?.path ?? 'golden') },
    snapshots: pathOrNone(overrides.snapshots ?? values?.snapshots ?? 'none'),
    pipeline: kindOf(overrides.pipeline ?? values?.pipeline, 'folder'),
    benchmarks: {
      workloads: workloads(layers),
      baselines: pathOrNone(overrides.baselines ?? values?.benchmarks?.baselines ?? 'baselines'),
      workBudget: workBudget(layers),
      targets: targets(layers),
    },
    github: githubSettings(layers),
    base: wordOrNone(overrides.base ?? values?.base ?? 'none'),
    file: file?.file ?? null,
    asOf: asOf(layers),
    maxFindings: count(layers, 'max-findings', values?.validation?.['max-findings'] ?? 1000),
  };
}

/** Where a person finds a setting: the flag or input that set it, else its line in the file. */
function placeOf({ file, overrides, place }: Layers, key: SettingKey, item: string | null): string {
  const setting = SETTINGS.find((candidate) => candidate.key === key);
  if (setting !== undefined && overrides[setting.name] !== undefined) return place(setting.name);
  return file === null ? key : `${file.file}:${file.line(key, item)}, ${key}`;
}

function kindOf<Kind extends 'file' | 'folder'>(
  path: string | undefined,
  kind: Kind,
): { readonly kind: 'builtin' } | { readonly kind: Kind; readonly path: string } {
  return path === undefined || path === 'builtin'
    ? { kind: 'builtin' }
    : { kind, path: trimSlash(path) };
}

function pathOrNone(path: string): string | null {
  return path === 'none' ? null : trimSlash(path);
}

function wordOrNone(word: string): string | null {
  return word === 'none' ? null : word;
}

function trimSlash(path: string): string {
  return path.replace(/(?<=[^/])\/+$/, '').replace(/^\.\/(?=.)/, '');
}

/** Percent as exact text: YAML's 98.9 is the number whose shortest form is 98.9. */
function minimumRate({ file, overrides, place }: Layers): string {
  const given = overrides['minimum-rate'];
  if (given !== undefined) {
    const isPercent = /^(?:100(?:\.0{1,6})?|[0-9]{1,2}(?:\.[0-9]{1,6})?)$/.test(given);
    return isPercent
      ? given
      : refuse(place('minimum-rate'), given, 'a percentage from 0 to 100 with at most 6 decimals');
  }
  const text = String(file?.values.validation?.['minimum-rate'] ?? 99);
  if (/^[0-9]+(?:\.[0-9]{1,6})?$/.test(text)) return text;
  return refuseInFile(file, 'validation.minimum-rate', `is ${text}; it has at most 6 decimals`);
}

function requireTypes({ file, overrides, place }: Layers): readonly EventType[] {
  const given = overrides['require-types'];
  if (given === undefined) return file?.values.validation?.['require-types'] ?? EVENT_TYPES;
  if (given === 'none') return [];
  return listOf(given).map((type) => {
    if (isEventType(type)) return type;
    const meant = nearest(type, EVENT_TYPES);
    const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
    return refuse(
      place('require-types'),
      type,
      `one or more of ${EVENT_TYPES.join(', ')}, or none${hint}`,
    );
  });
}

function count(
  { overrides, place }: Layers,
  name: 'max-findings' | 'quality-max-findings',
  configured: number,
): number {
  const given = overrides[name];
  if (given === undefined) return configured;
  return /^[0-9]{1,9}$/.test(given)
    ? Number(given)
    : refuse(place(name), given, 'a whole number, 0 for all');
}

function severities({ file, overrides, place }: Layers): Readonly<Record<string, Severity>> {
  const given = overrides['quality-severity'];
  if (given === undefined) return file?.values.quality?.severity ?? {};
  return Object.fromEntries(
    assignments(given, place('quality-severity')).map(([rule, severity]) => {
      if (rule !== '' && isSeverity(severity)) return [rule, severity];
      const allowed = `RULE=${SEVERITIES.join('|')}`;
      return refuse(place('quality-severity'), `${rule}=${severity}`, allowed);
    }),
  );
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

function workBudget({ file, overrides, place }: Layers): number {
  const given = overrides['work-budget'];
  if (given === undefined) return file?.values.benchmarks?.['work-budget'] ?? 0;
  const isPercent = /^[0-9]{1,3}(?:\.[0-9]+)?$/.test(given);
  return isPercent
    ? Number(given)
    : refuse(place('work-budget'), given, 'a percentage of 0 or more');
}

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

function asOf({ file, overrides, place }: Layers): string | null {
  const given = overrides['as-of'];
  if (given === undefined) return file?.values['as-of'] ?? null;
  return isCalendarDate(given)
    ? given
    : refuse(place('as-of'), given, 'a day of the calendar, YYYY-MM-DD');
}

function globs(text: string | undefined): readonly string[] | undefined {
  return text === undefined
    ? undefined
    : text
        .split('\n')
        .map((glob) => glob.trim())
        .filter((glob) => glob !== '');
}

function globList(value: string | string[] | undefined): readonly string[] | undefined {
  return typeof value === 'string' ? [value] : value;
}

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

/** `NAME=VALUE,…` of a flag; what stands behind the first `=` is the value, and a name stands once. */
function assignments(given: string, place: string): (readonly [string, string])[] {
  const pairs = listOf(given).map((item) => {
    const [name = '', ...value] = item.split('=');
    return [name, value.join('=')] as const;
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? pairs : refuse(place, given, `one value for ${twice}`);
}

function refuseInFile(file: ParsedConfig | null, key: SettingKey, detail: string): never {
  throw new GateError('CONFIG_VALUE', {
    file: file?.file ?? '',
    line: file?.line(key) ?? 1,
    key,
    detail,
  });
}

/** One typed value out of flags or inputs, the config file, and the built-in defaults, in that order. */

import { isSeverity, SEVERITIES, type Severity } from '../checks/quality/rules.ts';
import { EVENT_TYPES, type EventType, isEventType } from '../contracts/event-types.ts';
import { nearest } from '../contracts/text/nearest.ts';
import { isCalendarDate } from '../events/formats.ts';
import { benchmarkSettings } from './benchmark-settings.ts';
import type { Config } from './config.ts';
import { githubSettings } from './github-settings.ts';
import type { Layers } from './layers.ts';
import { assignments, listOf } from './list-of.ts';
import { refuse, refuseInFile } from './refuse.ts';
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
      baselines: pathOrNone(overrides.baselines ?? values?.benchmarks?.baselines ?? 'baselines'),
      ...benchmarkSettings(layers),
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

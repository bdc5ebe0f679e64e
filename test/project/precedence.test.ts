import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Overrides } from '../../src/contracts/overrides.ts';
import type { Config } from '../../src/project/config.ts';
import { parseConfig } from '../../src/project/config-file.ts';
import { resolveConfig } from '../../src/project/resolve.ts';
import { SETTINGS, type SettingKey, type SettingName } from '../../src/project/settings.ts';

interface Case {
  readonly name: SettingName;
  readonly byDefault: unknown;
  /** What the file says, and what that means. */
  readonly file: readonly [unknown, unknown];
  /** What the flag or input says, and what that means. */
  readonly flag: readonly [string, unknown];
}

const CASES: Record<SettingKey, Case> = {
  paths: { name: 'paths', byDefault: 'root', file: ['config', 'config'], flag: ['root', 'root'] },
  limits: {
    name: 'limits',
    byDefault: null,
    file: ['./seeds/irs.csv', 'seeds/irs.csv'],
    flag: ['none', null],
  },
  evolution: {
    name: 'evolution',
    byDefault: null,
    file: [{ against: ['base'] }, 'backward'],
    flag: ['off', null],
  },
  'evolution.against': {
    name: 'evolution-against',
    byDefault: ['base'],
    file: [
      ['base', 'v*'],
      ['base', 'v*'],
    ],
    flag: ['v1, v2', ['v1', 'v2']],
  },
  schema: {
    name: 'schema',
    byDefault: { kind: 'builtin' },
    file: ['./event.json', { kind: 'file', path: 'event.json' }],
    flag: ['/other.json', { kind: 'file', path: '/other.json' }],
  },
  'fixtures.valid': {
    name: 'fixtures-valid',
    byDefault: [],
    file: [
      ['a', '!b'],
      ['a', '!b'],
    ],
    flag: [' c \n\n!d\n', ['c', '!d']],
  },
  'fixtures.invalid': {
    name: 'fixtures-invalid',
    byDefault: [],
    file: ['a', ['a']],
    flag: ['b', ['b']],
  },
  'validation.minimum-rate': {
    name: 'minimum-rate',
    byDefault: '99',
    file: [98.9, '98.9'],
    flag: ['100.000000', '100.000000'],
  },
  'validation.minimum-rate-by-type': {
    name: 'minimum-rate-by-type',
    byDefault: null,
    file: [95.5, '95.5'],
    flag: ['same', null],
  },
  'validation.require-types': {
    name: 'require-types',
    byDefault: null,
    file: [['hire'], ['hire']],
    flag: ['merit, vesting', ['merit', 'vesting']],
  },
  'validation.max-findings': {
    name: 'max-findings',
    byDefault: 1000,
    file: [0, 0],
    flag: ['25', 25],
  },
  generated: {
    name: 'generated',
    byDefault: [],
    file: ['made/**', ['made/**']],
    flag: ['a\nb', ['a', 'b']],
  },
  'quality.rules': {
    name: 'quality-rules',
    byDefault: null,
    file: ['rules/', 'rules'],
    flag: ['./other', 'other'],
  },
  'quality.severity': {
    name: 'quality-severity',
    byDefault: {},
    file: [{ ytd_mismatch: 'warning' }, { ytd_mismatch: 'warning' }],
    flag: ['ytd_mismatch=off, own=error', { ytd_mismatch: 'off', own: 'error' }],
  },
  'quality.max-findings': {
    name: 'quality-max-findings',
    byDefault: 20,
    file: [5, 5],
    flag: ['0', 0],
  },
  'golden.path': {
    name: 'golden-path',
    byDefault: 'golden',
    file: ['none', null],
    flag: ['./expected//', 'expected'],
  },
  snapshots: {
    name: 'snapshots',
    byDefault: null,
    file: ['./plan.duckdb', 'plan.duckdb'],
    flag: ['none', null],
  },
  'pipeline.timeout': {
    name: 'pipeline-timeout',
    byDefault: 300,
    file: [60, 60],
    flag: ['5', 5],
  },
  'pipeline.memory': {
    name: 'pipeline-memory',
    byDefault: null,
    file: ['1.5GB', 1_500_000_000],
    flag: ['500MB', 500_000_000],
  },
  'pipeline.disk': {
    name: 'pipeline-disk',
    byDefault: null,
    file: ['10GB', 10_000_000_000],
    flag: ['200MB', 200_000_000],
  },
  pipeline: {
    name: 'pipeline',
    byDefault: { kind: 'builtin' },
    file: ['sql/', { kind: 'folder', path: 'sql' }],
    flag: ['.', { kind: 'folder', path: '.' }],
  },
  'benchmarks.workloads': {
    name: 'benchmarks',
    byDefault: [],
    file: [['ingest'], ['ingest']],
    flag: ['reconstruct, validate', ['validate', 'reconstruct']],
  },
  'benchmarks.baselines': {
    name: 'baselines',
    byDefault: 'baselines',
    file: ['measured/', 'measured'],
    flag: ['none', null],
  },
  'benchmarks.work-budget': {
    name: 'work-budget',
    byDefault: 0,
    file: [2.5, 2.5],
    flag: ['3', 3],
  },
  'benchmarks.margin': {
    name: 'margin',
    byDefault: 2,
    file: [1.5, 1.5],
    flag: ['0', 0],
  },
  'pipeline.env': {
    name: 'pipeline-env',
    byDefault: [],
    file: [['PLAN_YEAR'], ['PLAN_YEAR']],
    flag: ['A, B_2', ['A', 'B_2']],
  },
  'pipeline.prepare': {
    name: 'pipeline-prepare',
    byDefault: null,
    file: ['dbt deps', 'dbt deps'],
    flag: ['none', null],
  },
  'benchmarks.targets': {
    name: 'targets',
    byDefault: {},
    file: [
      { 'ingest.peak-rss': 'off', 'reconstruct.seconds': 2 },
      { 'ingest.peak-rss': null, 'reconstruct.seconds': 2 },
    ],
    flag: ['ingest.events-per-second=5000', { 'ingest.events-per-second': 5000 }],
  },
  'github.comment': {
    name: 'comment',
    byDefault: 'always',
    file: ['changes', 'changes'],
    flag: ['off', 'off'],
  },
  'github.label': {
    name: 'label',
    byDefault: 'update-baselines',
    file: ['approve me', 'approve me'],
    flag: ['ok', 'ok'],
  },
  'github.history': {
    name: 'history',
    byDefault: 'dc-event-gate-history',
    file: ['figures', 'figures'],
    flag: ['none', null],
  },
  tables: {
    name: 'tables',
    byDefault: [],
    file: [
      { a: { key: ['x'], day: 'd', ignore: ['y'] } },
      [{ name: 'a', goldenFile: 'a.csv', key: ['x'], day: 'd', ignore: ['y'] }],
    ],
    flag: [
      '{b: {key: [z]}}',
      [{ name: 'b', goldenFile: 'b.csv', key: ['z'], day: null, ignore: [] }],
    ],
  },
  'invariant-builds': {
    name: 'invariant-builds',
    byDefault: null,
    file: [30, 30],
    flag: ['12', 12],
  },
  'golden.keep-apart-by': {
    name: 'golden-keep-apart-by',
    byDefault: null,
    file: ['/scenario_id', '/scenario_id'],
    flag: ['none', null],
  },
  invariants: {
    name: 'invariants',
    byDefault: [],
    file: [['keys'], ['keys']],
    flag: ['order, as-of', ['order', 'as-of']],
  },
  base: {
    name: 'base',
    byDefault: null,
    file: ['main', 'main'],
    flag: ['none', null],
  },
  'second-opinion': {
    name: 'second-opinion',
    byDefault: { kind: 'builtin' },
    file: [{ run: 'old ' }, { kind: 'command', run: 'old' }],
    flag: ['none', { kind: 'none' }],
  },
  'events.type': {
    name: 'events-type',
    byDefault: null,
    file: ['/kind', '/kind'],
    flag: ['schema', null],
  },
  'events.id': {
    name: 'events-id',
    byDefault: '/event_id',
    file: ['/id', '/id'],
    flag: ['/payload/id', '/payload/id'],
  },
  'events.person': {
    name: 'events-person',
    byDefault: '/employee_id',
    file: ['/who', '/who'],
    flag: ['/payload/who', '/payload/who'],
  },
  'events.created': {
    name: 'events-created',
    byDefault: '/created_at',
    file: ['/at', '/at'],
    flag: ['/payload/at', '/payload/at'],
  },
  'events.date': {
    name: 'events-date',
    byDefault: '/effective_date',
    file: ['/occurred_on', '/occurred_on'],
    flag: ['/payload/day', '/payload/day'],
  },
  'as-of': {
    name: 'as-of',
    byDefault: null,
    file: ['2023-12-31', '2023-12-31'],
    flag: ['2024-02-29', '2024-02-29'],
  },
};

function yamlOf(key: string, value: unknown): string {
  return stringify(key.split('.').reduceRight((inner, step) => ({ [step]: inner }), value));
}

function resolve(text: string | null, overrides: Overrides = {}): Config {
  const file = text === null ? null : parseConfig(text, 'gate.yml');
  return resolveConfig({ file, overrides, place: (name) => `--${name}` });
}

describe('the setting', () => {
  it('has a case here, whichever it is', () => {
    expect(Object.keys(CASES).sort()).toEqual(SETTINGS.map(({ key }) => key).sort());
  });

  it.each(Object.entries(CASES))('%s is the flag, else the file, else the default', (key, one) => {
    const { name, byDefault, file, flag } = one;
    const read = (config: Config) => config[key as SettingKey];
    const yaml = yamlOf(key, file[0]);
    expect(read(resolve(null))).toEqual(byDefault);
    expect(read(resolve(''))).toEqual(byDefault);
    expect(read(resolve(yaml))).toEqual(file[1]);
    expect(read(resolve(yaml, { [name]: flag[0] }))).toEqual(flag[1]);
    expect(read(resolve(null, { [name]: flag[0] }))).toEqual(flag[1]);
  });

  it.each(Object.entries(CASES))('%s is found where it was set', (key, { name, file, flag }) => {
    const yaml = yamlOf(key, file[0]);
    const setting = key as SettingKey;
    const line = key.includes('.') ? 2 : 1;
    expect(resolve(null).findPlace(setting)).toBe(key);
    expect(resolve('\n\n{}\n').findPlace(setting)).toBe(`gate.yml:1, ${key}`);
    expect(resolve(yaml).findPlace(setting)).toBe(`gate.yml:${line}, ${key}`);
    expect(resolve(yaml, { [name]: flag[0] }).findPlace(setting)).toBe(`--${name}`);
  });

  it.each(Object.entries(CASES))('%s leaves every other alone', (key, { name, flag }) => {
    const plain = resolve(null);
    const set = resolve(null, { [name]: flag[0] });
    for (const { key: other } of SETTINGS) {
      if (other !== key) expect(set[other]).toEqual(plain[other]);
    }
  });
});

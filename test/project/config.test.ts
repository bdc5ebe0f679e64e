import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import type { Overrides } from '../../src/contracts/overrides.ts';
import { parseConfig } from '../../src/project/config-file.ts';
import { resolveConfig } from '../../src/project/resolve.ts';

const FILE = '.github/dc-event-gate.yml';

function resolve(text: string | null, overrides: Overrides = {}) {
  const file = text === null ? null : parseConfig(text, FILE);
  return resolveConfig({ file, overrides, place: (name) => `--${name}` });
}

function message(work: () => unknown): string {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

const BROKEN: readonly (readonly [string, string])[] = [
  ['misspelled key', 'fixtures:\n  valid: a\nvalidation:\n  minimum-rat: 5\n'],
  ['unknown key without a neighbour', 'zebra: 1\n'],
  ['unknown key at the top, near a known one', 'golder:\n  path: x\n'],
  ['wrong type', 'validation:\n  minimum-rate: high\n'],
  ['a map for a glob', 'fixtures:\n  valid: {a: b}\n'],
  ['a number in a list of globs', 'fixtures:\n  valid:\n    - a\n    - 5\n'],
  ['a list where a map is due', 'fixtures:\n  - a\n'],
  ['a text where a map is due', 'validation: strict\n'],
  ['the whole file a list', '- a\n'],
  ['the whole file a text', 'gate\n'],
  ['rate over 100', 'validation:\n  minimum-rate: 101\n'],
  ['rate under 0', 'validation:\n  minimum-rate: -1\n'],
  ['rate not a number', 'validation:\n  minimum-rate: .nan\n'],
  ['negative max-findings', 'validation:\n  max-findings: -1\n'],
  ['fraction of a finding', 'validation:\n  max-findings: 1.5\n'],
  ['unknown type', 'validation:\n  require-types: [hire, contributions]\n'],
  ['a type twice', 'validation:\n  require-types: [hire, hire]\n'],
  ['types as text', 'validation:\n  require-types: hire\n'],
  ['a table without its key', 'tables:\n  a: {day: d}\n'],
  ['a table with an unknown part', 'tables:\n  a: {key: [x], keys: [y]}\n'],
  ['a key of no column', 'tables:\n  a:\n    key: []\n'],
  ['a key as text', 'tables:\n  a:\n    key: x\n'],
  ['a column twice in a key', 'tables:\n  a: {key: [x, x]}\n'],
  ['a table with a name of three parts', 'tables:\n  a.b.c: {key: [x]}\n'],
  ['a table by the name of one of ours', 'tables:\n  events: {key: [x]}\n'],
  ['an ignored column of the key', 'tables:\n  a: {key: [x], ignore: [x]}\n'],
  ['a list of tables', 'tables: [a, b]\n'],
  ['no such day', 'as-of: "2023-02-30"\n'],
  ['a date with slashes', 'as-of: 2023/02/28\n'],
  ['a number for a date', 'as-of: 20230228\n'],
  ['blank schema', 'schema: " "\n'],
  ['a severity that is none', 'quality:\n  severity:\n    ytd_mismatch: warn\n'],
  ['a severity for all', 'quality:\n  severity: off\n'],
  ['boolean pipeline', 'pipeline: true\n'],
  ['a command beside a folder', 'pipeline:\n  path: sql\n  run: dbt build\n'],
  ['memory for a command', 'pipeline: {run: dbt build, memory: 2GB}\n'],
  ['an opinion of nobody', 'second-opinion: someone\n'],
  ['an opinion without a command', 'second-opinion: {}\n'],
  ['no command', 'pipeline: "run: "\n'],
  ['a blank command', 'pipeline: {run: " "}\n'],
  ['a token for a command', 'pipeline:\n  run: dbt build\n  env: [PLAN_YEAR, GITHUB_TOKEN]\n'],
  ['no name of a variable', 'pipeline:\n  run: dbt build\n  env: [A B]\n'],
  ['null path', 'golden:\n  path:\n'],
  ['broken YAML', 'fixtures:\n  valid: [a\n'],
  ['a tab', 'fixtures:\n\tvalid: a\n'],
  ['a key twice', 'schema: a\nschema: b\n'],
  ['two documents', 'schema: a\n---\nschema: b\n'],
  ['an alias of nothing', 'fixtures: *f\n'],
  ['aliases of aliases', bomb()],
  ['a tag', 'fixtures: !secret {valid: a}\n'],
  ['a list for a key', '? [a, b]\n: c\n'],
  ['a blank label', 'github:\n  label: ""\n'],
  ['a branch with a space', 'github:\n  history: a b\n'],
];

/** Ten lines that would be thousands of values. */
function bomb(): string {
  const names = [...'abcdefghij'];
  const lines = names.map((name, at) => {
    const before = names[at - 1];
    return `${name}: &${name} [${before === undefined ? 'x, x' : `*${before}, *${before}`}]`;
  });
  return lines.join('\n');
}

describe('a broken config', () => {
  it('is explained with file, line, key and what is allowed', async () => {
    const text = BROKEN.map(([name, yaml]) => `${name}\n  ${message(() => resolve(yaml))}`).join(
      '\n\n',
    );
    expect(text).not.toContain('accepted');
    await expect(`${text}\n`).toMatchFileSnapshot('broken-configs.txt');
  });
});

describe('a config', () => {
  it('has defaults for all but the fixtures', () => {
    const { findPlace, ...values } = resolve('fixtures:\n  valid: fixtures/*.json\n');
    expect(values).toEqual({
      schema: { kind: 'builtin' },
      'fixtures.valid': ['fixtures/*.json'],
      generated: [],
      'fixtures.invalid': [],
      'validation.minimum-rate': '99',
      'validation.minimum-rate-by-type': null,
      'validation.require-types': null,
      'quality.rules': null,
      'quality.severity': {},
      'quality.max-findings': 20,
      limits: null,
      paths: 'root',
      'golden.path': 'golden',
      'golden.keep-apart-by': null,
      invariants: [],
      'invariant-builds': null,
      snapshots: null,
      pipeline: { kind: 'builtin' },
      tables: [],
      'pipeline.timeout': 300,
      'pipeline.memory': null,
      'pipeline.disk': null,
      'pipeline.env': [],
      'pipeline.prepare': null,
      'events.type': null,
      'events.id': '/event_id',
      'events.date': '/effective_date',
      'events.person': '/employee_id',
      'events.created': '/created_at',
      'second-opinion': { kind: 'builtin' },
      'benchmarks.workloads': [],
      'benchmarks.baselines': 'baselines',
      'benchmarks.work-budget': 0,
      'benchmarks.margin': 2,
      'benchmarks.targets': {},
      evolution: null,
      'evolution.against': ['base'],
      'github.comment': 'always',
      'github.label': 'update-baselines',
      'github.history': 'dc-event-gate-history',
      base: null,
      file: FILE,
      'as-of': null,
      'validation.max-findings': 1000,
    });
    expect(findPlace('golden.path')).toBe(`${FILE}:1, golden.path`);
  });

  it.each(['', '\n# nothing\n', '---\n'])('may be empty (%j)', (text) => {
    expect(resolve(text)['fixtures.valid']).toEqual([]);
  });

  it('takes every setting from the file', () => {
    const text = [
      'schema: schema/event.json',
      'fixtures: {valid: [a, "!b"], invalid: c}',
      'validation: {minimum-rate: 98.95, minimum-rate-by-type: 90, require-types: [], max-findings: 0}',
      'quality: {rules: ./rules, severity: {ytd_mismatch: off}, max-findings: 0}',
      'limits: seeds/irs.csv',
      'paths: root',
      'golden: {path: none, keep-apart-by: /scenario_id}',
      'invariants: [order]',
      'invariant-builds: 30',
      'snapshots: plan.duckdb',
      'events: {type: /kind, id: /id, date: /occurred_on, person: /who, created: /at}',
      'second-opinion: "run: old"',
      'pipeline: {path: ./sql/, timeout: 5, memory: 2GB, disk: 0.5GB, env: [A], prepare: dbt deps}',
      'benchmarks: {workloads: [history], baselines: b/, work-budget: 1.5, margin: 3, targets: {history.p50: 4}}',
      'tables: {a: {key: [x]}}',
      'evolution: {allow: full, against: ["v*"]}',
      'base: origin/main',
      'as-of: "2024-02-29"',
      'generated: made/**',
    ].join('\n');
    const { findPlace: _, ...values } = resolve(text);
    expect(values).toEqual({
      paths: 'root',
      schema: { kind: 'file', path: 'schema/event.json' },
      'fixtures.valid': ['a', '!b'],
      generated: ['made/**'],
      'fixtures.invalid': ['c'],
      'validation.minimum-rate': '98.95',
      'validation.minimum-rate-by-type': '90',
      'validation.require-types': [],
      'quality.rules': 'rules',
      'quality.severity': { ytd_mismatch: 'off' },
      'quality.max-findings': 0,
      limits: 'seeds/irs.csv',
      'golden.path': null,
      'golden.keep-apart-by': '/scenario_id',
      invariants: ['order'],
      'invariant-builds': 30,
      snapshots: 'plan.duckdb',
      pipeline: { kind: 'folder', path: 'sql' },
      'pipeline.timeout': 5,
      'pipeline.memory': 2_000_000_000,
      'pipeline.disk': 500_000_000,
      'pipeline.env': ['A'],
      'pipeline.prepare': 'dbt deps',
      'events.type': '/kind',
      'events.id': '/id',
      'events.date': '/occurred_on',
      'events.person': '/who',
      'events.created': '/at',
      'second-opinion': { kind: 'command', run: 'old' },
      tables: [{ name: 'a', goldenFile: 'a.csv', key: ['x'], day: null, ignore: [] }],
      'benchmarks.workloads': ['history'],
      'benchmarks.baselines': 'b',
      'benchmarks.work-budget': 1.5,
      'benchmarks.margin': 3,
      'benchmarks.targets': { 'history.p50': 4 },
      evolution: 'full',
      'evolution.against': ['v*'],
      'github.comment': 'always',
      'github.label': 'update-baselines',
      'github.history': 'dc-event-gate-history',
      base: 'origin/main',
      file: FILE,
      'as-of': '2024-02-29',
      'validation.max-findings': 0,
    });
  });

  it('takes the pipeline as a folder alone, or as what it may take alone', () => {
    expect(resolve('pipeline: sql')).toMatchObject({
      pipeline: { kind: 'folder', path: 'sql' },
      'pipeline.timeout': 300,
    });
    const command = { pipeline: { kind: 'command', run: 'dbt build' } };
    expect(resolve('pipeline: {run: dbt build}')).toMatchObject(command);
    expect(resolve('pipeline: "run:  dbt build "')).toMatchObject(command);
    expect(resolve('pipeline: sql', { pipeline: 'run: dbt build' })).toMatchObject(command);
    expect(message(() => resolve(null, { pipeline: 'run:' }))).toContain('run: COMMAND');
    expect(message(() => resolve(null, { 'pipeline-env': 'A,ACTIONS_X' }))).toContain('ACTIONS_X');
    expect(resolve('pipeline: {timeout: 5}')).toMatchObject({
      pipeline: { kind: 'builtin' },
      'pipeline.timeout': 5,
    });
  });

  it('yields to flags and inputs', () => {
    const text = 'schema: x.json\nvalidation: {minimum-rate: 5}\nas-of: "2024-01-01"\n';
    const config = resolve(text, {
      schema: 'builtin',
      'fixtures-valid': 'a\n\n !b \n',
      'fixtures-invalid': 'c',
      'minimum-rate': '99.999999',
      'require-types': 'hire, merit\nvesting',
      'golden-path': 'none',
      pipeline: 'sql',
      'as-of': '2025-12-31',
      'max-findings': '7',
    });
    expect(config).toMatchObject({
      schema: { kind: 'builtin' },
      'fixtures.valid': ['a', '!b'],
      'fixtures.invalid': ['c'],
      'validation.minimum-rate': '99.999999',
      'validation.require-types': ['hire', 'merit', 'vesting'],
      'golden.path': null,
      pipeline: { kind: 'folder', path: 'sql' },
      'as-of': '2025-12-31',
      'validation.max-findings': 7,
    });
    expect(config.findPlace('fixtures.valid')).toBe('--fixtures-valid');
  });

  it('knows the line of each key, and of each item of a list', () => {
    const { findPlace } = resolve('fixtures:\n  invalid: x\n  valid:\n    - a\n    - b\n');
    expect(findPlace('fixtures.valid')).toBe(`${FILE}:3, fixtures.valid`);
    expect(findPlace('fixtures.valid', 'b')).toBe(`${FILE}:5, fixtures.valid`);
    expect(findPlace('fixtures.valid', 'c')).toBe(`${FILE}:3, fixtures.valid`);
    expect(findPlace('pipeline')).toBe(`${FILE}:1, pipeline`);
  });

  it('needs no file where flags say it all', () => {
    const config = resolve(null, { 'fixtures-valid': 'a', 'require-types': 'none' });
    expect(config['validation.require-types']).toEqual([]);
    expect(config.findPlace('schema')).toBe('schema');
  });

  it.each<[Overrides, string]>([
    [
      { 'minimum-rate': '101' },
      '--minimum-rate is "101"; allowed: a percentage from 0 to 100 with at most 6 decimals.',
    ],
    [
      { 'minimum-rate': '99.1234567' },
      '--minimum-rate is "99.1234567"; allowed: a percentage from 0 to 100 with at most 6 decimals.',
    ],
    [
      { 'work-budget': '1000.5' },
      '--work-budget is "1000.5"; allowed: a percentage from 0 to 1000.',
    ],
    [{ 'max-findings': '-1' }, '--max-findings is "-1"; allowed: a whole number, 0 for all.'],
    [
      { 'as-of': '2023-02-29' },
      '--as-of is "2023-02-29"; allowed: a day of the calendar, YYYY-MM-DD.',
    ],
    [
      { 'require-types': 'hire,mertit' },
      `--require-types is "mertit"; allowed: one or more of ${EVENT_TYPES.join(', ')}, or none (did you mean merit?).`,
    ],
    [
      { 'quality-severity': 'hire_absent=off=error' },
      '--quality-severity is "hire_absent=off=error"; allowed: RULE=error|warning|off.',
    ],
    [
      { 'quality-severity': 'hire_absent=off,hire_absent=error' },
      '--quality-severity is "hire_absent=off,hire_absent=error"; allowed: one value for hire_absent.',
    ],
    [
      { targets: 'validate.p99=1=2' },
      '--targets is "validate.p99=1=2"; allowed: METRIC=NUMBER or METRIC=off.',
    ],
  ])('refuses the override %j', (overrides, expected) => {
    expect(message(() => resolve(null, overrides))).toBe(expected);
  });

  it('refuses a rate in the file that is finer than can be compared', () => {
    expect(message(() => resolve('validation:\n  minimum-rate: 99.12345678\n'))).toBe(
      `${FILE}:2: "validation.minimum-rate" is 99.12345678; it has at most 6 decimals.`,
    );
  });
});

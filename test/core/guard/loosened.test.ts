import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/config-file.ts';
import { resolveConfig } from '../../../src/core/config/resolve.ts';
import { changedExpectations } from '../../../src/core/guard/expectations.ts';
import { loosenedSettings } from '../../../src/core/guard/loosened.ts';

function config(text: string) {
  return resolveConfig({
    file: parseConfig(text, 'gate.yml'),
    overrides: {},
    place: (name) => name,
  });
}

function loosened(base: string, head: string): string[] {
  return loosenedSettings(config(base), config(head)).map(
    ({ setting, base: before, head: after }) => `${setting}: ${before} -> ${after}`,
  );
}

/** Each is looser from left to right, and tighter from right to left. */
const LOOSER: [string, string, string][] = [
  ['validation: {minimum-rate: 99.5}', '', 'validation.minimum-rate: 99.5 -> 99'],
  ['', 'validation: {minimum-rate: 98.999999}', 'validation.minimum-rate: 99 -> 98.999999'],
  [
    'validation: {require-types: [hire, vesting]}',
    'validation: {require-types: [hire]}',
    'validation.require-types: vesting -> no longer required',
  ],
  [
    '',
    'quality: {severity: {ytd_mismatch: warning}}',
    'quality.severity: ytd_mismatch error -> ytd_mismatch warning',
  ],
  [
    'quality: {severity: {hire_absent: error}}',
    '',
    'quality.severity: hire_absent error -> hire_absent warning',
  ],
  ['', 'quality: {severity: {my_own: off}}', 'quality.severity: my_own error -> my_own off'],
  ['fixtures: {valid: [a, b]}', 'fixtures: {valid: [a]}', 'fixtures.valid: b -> not in the list'],
  [
    'fixtures: {valid: a}',
    'fixtures: {valid: [a, "!a/b"]}',
    'fixtures.valid: not in the list -> !a/b',
  ],
  ['fixtures: {invalid: a}', '', 'fixtures.invalid: a -> not in the list'],
  ['', 'as-of: 2024-01-01', 'as-of: the latest event -> 2024-01-01'],
  ['as-of: 2024-02-01', 'as-of: 2024-01-01', 'as-of: 2024-02-01 -> 2024-01-01'],
  ['', 'golden: {path: none}', 'golden.path: golden -> none'],
  ['snapshots: plan.duckdb', '', 'snapshots: plan.duckdb -> none'],
  ['quality: {rules: rules}', '', 'quality.rules: rules -> none'],
  ['', 'benchmarks: {baselines: none}', 'benchmarks.baselines: baselines -> none'],
  ['benchmarks: {workloads: [ingest]}', '', 'benchmarks.workloads: ingest -> not measured'],
  ['', 'benchmarks: {work-budget: 5}', 'benchmarks.work-budget: 0 % -> 5 %'],
  ['benchmarks: {margin: 1}', '', 'benchmarks.margin: 1 % -> 2 %'],
  [
    '',
    'benchmarks: {targets: {ingest.events-per-second: 50000}}',
    'benchmarks.targets: ingest.events-per-second 100000 -> ingest.events-per-second 50000',
  ],
  [
    '',
    'benchmarks: {targets: {validate.p99: off}}',
    'benchmarks.targets: validate.p99 10 -> validate.p99 off',
  ],
  [
    'benchmarks: {targets: {history.p50: 4}}',
    'benchmarks: {targets: {history.p50: 5}}',
    'benchmarks.targets: history.p50 4 -> history.p50 5',
  ],
];

describe('a setting', () => {
  it.each(LOOSER)('%s | %s: is looser', (base, head, said) => {
    expect(loosened(base, head)).toEqual([said]);
  });

  it.each(LOOSER)('%s | %s: is tighter the other way, or as before', (base, head) => {
    const back = loosened(head, base);
    // A folder that moves is no tighter wherever it moves to: both ways are for a person to judge.
    expect(back.filter((line) => !line.includes('!a/b'))).toEqual([]);
    expect(loosened(base, base)).toEqual([]);
  });

  it('that moves a folder is for a person to judge', () => {
    expect(loosened('golden: {path: a}', 'golden: {path: b}')).toEqual(['golden.path: a -> b']);
    expect(loosened('', 'schema: own.json')).toEqual(['schema: builtin -> own.json']);
    expect(loosened('', 'github: {label: bug}')).toEqual(['github.label: update-baselines -> bug']);
  });
});

describe('a changed file', () => {
  const of = (status: 'added' | 'modified' | 'removed', path: string) => ({ path, status });

  it('is an expectation in one of the folders, unless it is new', () => {
    const changes = [
      of('modified', 'golden/b.csv'),
      of('removed', 'golden/a/x.csv'),
      of('added', 'golden/c.csv'),
      of('modified', 'golden-old/a.csv'),
      of('modified', 'src/golden/a.csv'),
      of('removed', 'baselines/small.json'),
    ];
    const folders = ['golden', 'baselines', 'golden'];
    expect(changedExpectations(changes, { folders, invalidFixtures: [] })).toEqual([
      of('removed', 'baselines/small.json'),
      of('removed', 'golden/a/x.csv'),
      of('modified', 'golden/b.csv'),
    ]);
  });

  it('is one wherever it lies, where the folder is the workspace', () => {
    const expected = { folders: ['.'], invalidFixtures: [] };
    expect(changedExpectations([of('modified', 'a.csv')], expected)).toHaveLength(1);
  });

  it('is one among the fixtures that must be rejected', () => {
    const changes = ['a/bad.json', 'a/b/bad.json', 'a/good.json', 'c/bad.json'].map((path) =>
      of('removed', path),
    );
    const expected = { folders: [], invalidFixtures: ['./a/**/*.json', '!a/good.json'] };
    expect(changedExpectations(changes, expected).map(({ path }) => path)).toEqual([
      'a/b/bad.json',
      'a/bad.json',
    ]);
  });
});

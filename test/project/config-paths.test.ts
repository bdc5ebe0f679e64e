import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/project/config-file.ts';
import { PATH_KEYS } from '../../src/project/config-paths.ts';
import { loosenedSettings } from '../../src/project/loosened.ts';
import { resolveConfig } from '../../src/project/resolve.ts';
import { SETTINGS } from '../../src/project/settings.ts';

const resolved = (text: string, file = 'services/plan/gate.yml', overrides = {}) =>
  resolveConfig({ file: parseConfig(text, file), overrides, place: String });

describe('paths of a config file', () => {
  it('begin at the root where nothing is said', () => {
    const config = resolved('golden: {path: g}\nfixtures: {valid: f/*.json}\n');
    expect([config['golden.path'], config['fixtures.valid']]).toEqual(['g', ['f/*.json']]);
  });

  it('begin in the folder of the file with "paths: config", each of them', () => {
    const config = resolved(`paths: config
schema: event.schema.json
fixtures: {valid: [f/*.json, "!f/wip/**", "!(a|b).json", ../shared/x.json], invalid: bad/*.json}
quality: {rules: rules}
limits: ./limits.csv
snapshots: plan.duckdb
pipeline: {path: sql, timeout: 5}
generated: made/**
`);
    expect(config).toMatchObject({
      schema: { kind: 'file', path: 'services/plan/event.schema.json' },
      'fixtures.valid': [
        'services/plan/f/*.json',
        '!services/plan/f/wip/**',
        'services/plan/!(a|b).json',
        'services/shared/x.json',
      ],
      'fixtures.invalid': ['services/plan/bad/*.json'],
      'quality.rules': 'services/plan/rules',
      limits: 'services/plan/limits.csv',
      snapshots: 'services/plan/plan.duckdb',
      pipeline: { kind: 'folder', path: 'services/plan/sql' },
      'pipeline.timeout': 5,
      generated: ['services/plan/made/**'],
      // Their defaults are paths too.
      'golden.path': 'services/plan/golden',
      'benchmarks.baselines': 'services/plan/baselines',
      'events.date': '/effective_date',
    });
  });

  it('stay words and absolute paths where they are that, and commands commands', () => {
    const config = resolved(`paths: config
schema: builtin
golden: {path: none}
fixtures: {valid: /etc/x.json}
pipeline: {run: dbt build}
`);
    expect(config).toMatchObject({
      schema: { kind: 'builtin' },
      'golden.path': null,
      'fixtures.valid': ['/etc/x.json'],
      pipeline: { kind: 'command', run: 'dbt build' },
    });
  });

  it('are no patterns of the folder’s own signs', () => {
    const config = resolved('paths: config\nfixtures: {valid: "*.json"}\n', 'a [b]/gate.yml');
    expect(config['fixtures.valid']).toEqual(['a \\[b\\]/*.json']);
  });

  it('of a file at the root are the same either way', () => {
    expect(resolved('paths: config\n', 'gate.yml')['golden.path']).toBe('golden');
  });

  it('of flags begin at the root, and a flag may say where those of the file begin', () => {
    const config = resolved('golden: {path: g}\n', undefined, {
      paths: 'config',
      schema: 's.json',
    });
    expect(config).toMatchObject({
      schema: { kind: 'file', path: 's.json' },
      'golden.path': 'services/plan/g',
    });
  });

  it('that become others need a person, as any that is renamed', () => {
    const [base, head] = [resolved('{}'), resolved('paths: config\n')];
    const changed = loosenedSettings(base, head).map(({ setting }) => setting);
    expect(changed).toEqual(['golden.path', 'benchmarks.baselines']);
  });

  it('are known of every setting whose help names a file, a folder or globs', () => {
    const named = SETTINGS.filter(({ placeholder }) => /FILE|FOLDER|GLOBS/.test(placeholder));
    expect(Object.keys(PATH_KEYS).sort()).toEqual(named.map(({ key }) => key).sort());
    const many = named.filter(({ placeholder }) => placeholder === 'GLOBS');
    expect(many.every(({ key }) => PATH_KEYS[key] === 'globs')).toBe(true);
  });
});

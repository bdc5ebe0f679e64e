import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/project/config-file.ts';
import { loosenedSettings } from '../../src/project/loosened.ts';
import { resolveConfig } from '../../src/project/resolve.ts';
import { SETTINGS } from '../../src/project/settings.ts';

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
    'validation: {minimum-rate-by-type: 99.5}',
    'validation: {minimum-rate-by-type: 99}',
    'validation.minimum-rate-by-type: 99.5 -> 99',
  ],
  ['validation: {minimum-rate-by-type: 100}', '', 'validation.minimum-rate-by-type: 100 -> same'],
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
  [
    'quality: {severity: {my_own: error}}',
    '',
    'quality.severity: my_own error -> my_own as its file says',
  ],
  ['fixtures: {valid: [a, b]}', 'fixtures: {valid: [a]}', 'fixtures.valid: b -> not in the list'],
  [
    'fixtures: {valid: a}',
    'fixtures: {valid: [a, "!a/b"]}',
    'fixtures.valid: not in the list -> !a/b',
  ],
  ['fixtures: {invalid: a}', '', 'fixtures.invalid: a -> not in the list'],
  ['tables: {a: {key: [x]}}', '', 'tables: a -> not declared'],
  [
    'tables: {a: {key: [x], ignore: [y]}}',
    'tables: {A: {key: [x], ignore: [Y, z]}}',
    'tables: a: ignore y -> A: ignore Y, z',
  ],
  ['tables: {a: {key: [x], day: d}}', 'tables: {a: {key: [x]}}', 'tables: a: day d -> a: day none'],
  [
    'pipeline: {run: a, env: [A]}',
    'pipeline: {run: a, env: [A, B]}',
    'pipeline.env: not in the list -> B',
  ],
  ['generated: a', 'generated: [a, b]', 'generated: not in the list -> b'],
  ['generated: [a, "!b"]', 'generated: a', 'generated: !b -> not in the list'],
  ['', 'second-opinion: none', 'second-opinion: builtin -> none'],
  ['second-opinion: {run: old}', 'second-opinion: none', 'second-opinion: run: old -> none'],
  ['invariant-builds: 40', 'invariant-builds: 39', 'invariant-builds: 40 -> 39'],
  [
    'golden: {keep-apart-by: none}',
    'golden: {keep-apart-by: /a}',
    'golden.keep-apart-by: none -> /a',
  ],
  ['invariants: [order, keys]', 'invariants: [keys]', 'invariants: order -> not in the list'],
  ['', 'as-of: 2024-01-01', 'as-of: the latest event -> 2024-01-01'],
  ['as-of: 2024-02-01', 'as-of: 2024-01-01', 'as-of: 2024-02-01 -> 2024-01-01'],
  ['', 'golden: {path: none}', 'golden.path: golden -> none'],
  ['snapshots: plan.duckdb', '', 'snapshots: plan.duckdb -> none'],
  ['quality: {rules: rules}', '', 'quality.rules: rules -> none'],
  ['github: {history: figures}', 'github: {history: none}', 'github.history: figures -> none'],
  ['', 'github: {comment: changes}', 'github.comment: always -> changes'],
  ['github: {comment: failures}', 'github: {comment: off}', 'github.comment: failures -> off'],
  ['fixtures: {invalid: "!(a).json"}', '', 'fixtures.invalid: !(a).json -> not in the list'],
  [
    '',
    'quality: {severity: {constructor: off}}',
    'quality.severity: constructor error -> constructor off',
  ],
  ['limits: seeds/irs.csv', '', 'limits: seeds/irs.csv -> none'],
  ['evolution: backward', '', 'evolution: backward -> off'],
  ['evolution: full', 'evolution: off', 'evolution: full -> off'],
  ['evolution: full', 'evolution: {allow: off}', 'evolution: full -> off'],
  ['evolution: full', 'evolution: forward', 'evolution: full -> forward'],
  ['evolution: none', 'evolution: full', 'evolution: none -> full'],
  [
    'evolution: {against: [base, "v*"]}',
    'evolution: backward',
    'evolution.against: v* -> not compared with',
  ],
  ['benchmarks: {workloads: [ingest]}', '', 'benchmarks.workloads: ingest -> not measured'],
  ['', 'benchmarks: {work-budget: 5}', 'benchmarks.work-budget: 0 % -> 5 %'],
  ['benchmarks: {margin: 1}', '', 'benchmarks.margin: 1 % -> 2 %'],
  [
    '',
    'benchmarks: {targets: {reconstruct.seconds: 9}}',
    'benchmarks.targets: reconstruct.seconds 5 -> reconstruct.seconds 9',
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
  // The gate measures at the small scale, where the product asks for no such number of events.
  [
    'benchmarks: {targets: {ingest.events-per-second: 50000}}',
    'benchmarks: {targets: {ingest.events-per-second: off}}',
    'benchmarks.targets: ingest.events-per-second 50000 -> ingest.events-per-second off',
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
    expect(loosened('', 'events: {date: /created_at}')).toEqual([
      'events.date: /effective_date -> /created_at',
    ]);
    expect(loosened('', 'events: {type: /kind, id: /id, person: /who, created: /at}')).toEqual([
      'events.type: schema -> /kind',
      'events.id: /event_id -> /id',
      'events.person: /employee_id -> /who',
      'events.created: /created_at -> /at',
    ]);
    expect(loosened('events: {type: schema}', '')).toEqual([]);
    expect(loosened('pipeline: sql', '')).toEqual(['pipeline: sql -> builtin']);
    // Neither direction stands for the other.
    const turned = loosened('evolution: {against: [base]}', 'evolution: forward');
    expect(turned).toEqual(['evolution: backward -> forward']);
    expect(loosened('', 'pipeline: sql')).toEqual(['pipeline: builtin -> sql']);
  });

  it('that runs another command, or none any more, is for a person to judge', () => {
    const command = 'pipeline: {run: dbt build, env: [A], timeout: 9}';
    expect(loosened(command, '')).toEqual(['pipeline: run: dbt build -> builtin']);
    expect(loosened(command, 'pipeline: "run: dbt run"')).toEqual([
      'pipeline: run: dbt build -> run: dbt run',
    ]);
    expect(loosened(command, 'pipeline: {run: dbt build}')).toEqual([]);
    const prepared = 'pipeline: {run: dbt build, prepare: dbt deps}';
    expect(loosened(command, prepared)).toEqual(['pipeline.prepare: none -> dbt deps']);
    expect(loosened(prepared, command.replace('env: [A], ', ''))).toEqual([
      'pipeline.prepare: dbt deps -> none',
    ]);
  });

  it.each([
    // A base of its own: a pull request could be held against itself.
    ['base', '', 'base: HEAD', 'base: none -> HEAD'],
    ['base', 'base: v1', '', 'base: v1 -> none'],
    // Another key tells other rows apart: which is more, nobody can say.
    [
      'tables',
      'tables: {a: {key: [x, y]}}',
      'tables: {a: {key: [x]}}',
      'tables: a: key x, y -> a: key x',
    ],
    [
      'tables',
      'tables: {a: {key: [x]}}',
      'tables: {a: {key: [x, y]}}',
      'tables: a: key x -> a: key x, y',
    ],
    [
      'tables',
      'tables: {a: {key: [x], day: d}}',
      'tables: {a: {key: [x], day: e}}',
      'tables: a: day d -> a: day e',
    ],
    [
      'benchmarks.baselines',
      'benchmarks: {baselines: none}',
      'benchmarks: {baselines: archive}',
      'benchmarks.baselines: none -> archive',
    ],
    [
      'benchmarks.baselines',
      '',
      'benchmarks: {baselines: none}',
      'benchmarks.baselines: baselines -> none',
    ],
  ])('%s: what is compared with changes, and none is something too', (_key, base, head, said) => {
    expect(loosened(base, head)).toEqual([said]);
  });

  it('is looser at one scale, though tighter at the other', () => {
    const own = 'benchmarks: {targets: {ingest.events-per-second: 50000}}';
    const metric = 'ingest.events-per-second';
    expect(loosened(own, '')).toEqual([`benchmarks.targets: ${metric} 50000 -> ${metric} off`]);
    expect(loosened('', own)).toEqual([`benchmarks.targets: ${metric} 100000 -> ${metric} 50000`]);
  });

  it('of any kind is looked at, but for how much is listed', () => {
    const known = LOOSER.map(([, , said]) => said.split(':')[0]);
    const elsewhere = [
      'schema',
      'events.type',
      'events.id',
      'events.date',
      'events.person',
      'events.created',
      'pipeline',
      'pipeline.prepare',
      'base',
      'benchmarks.baselines',
      'github.label',
    ];
    const listed = ['validation.max-findings', 'quality.max-findings'];
    // What SQL may take: without an end there is no verdict.
    const limits = ['pipeline.timeout', 'pipeline.memory', 'pipeline.disk'];
    // What it makes of each path is compared with what that was.
    const indirect = ['paths'];
    expect(
      [...new Set([...known, ...elsewhere, ...listed, ...limits, ...indirect])].sort(),
    ).toEqual(SETTINGS.map(({ key }) => key).sort());
  });

  it('is the first declared table of a command, which then need not leave those of the plan', () => {
    const first = 'tables: {mine: {key: [x]}, participant_balances: {key: [x]}}';
    const run = 'pipeline: {run: x}';
    expect(loosened(run, `${run}\n${first}`)).toEqual([
      'tables: fct_participant_balance_snapshots -> not declared',
      'tables: participant_annual_limits -> not declared',
    ]);
    expect(loosened('', first)).toEqual([]);
  });
});

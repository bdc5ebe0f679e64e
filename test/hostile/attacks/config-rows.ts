/** Attacks by the config. */
import { CONFIG, settings, WITH_GOLDENS } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

/** One text of the settings in place of another, and the row of the report that tells it. */
function looser(name: string, from: string, to: string, caught: string): AttackRow {
  return { name, files: { [CONFIG]: settings(from, to) }, caught };
}

const LAST = 'golden: {path: none}\n';
const VALID = 'valid: [fixtures/valid/**/*.ndjson]';

export const CONFIG_ROWS: readonly AttackRow[] = [
  looser('a lower rate', '99.5', '5', 'validation.minimum-rate: 99.5 → 5'),
  looser(
    'a lower rate by type',
    '99.5,',
    '99.5, minimum-rate-by-type: 0,',
    'validation.minimum-rate-by-type: same → 0',
  ),
  looser(
    'a type that is required no more',
    ', vesting]',
    ']',
    'validation.require-types: vesting → no longer required',
  ),
  looser(
    'a pattern with fewer fixtures',
    VALID,
    'valid: [fixtures/valid/p*.ndjson]',
    'fixtures.valid: fixtures/valid/**/*.ndjson → not in the list',
  ),
  {
    name: 'a pattern that leaves a fixture out',
    team: { 'fixtures/valid/second.ndjson': '' },
    files: { [CONFIG]: settings('.ndjson]', '.ndjson, "!fixtures/valid/second.ndjson"]') },
    caught: 'fixtures.valid: not in the list → !fixtures/valid/second.ndjson',
  },
  looser(
    'no invalid fixtures any more',
    '  invalid: fixtures/invalid/**/*.json\n',
    '',
    'fixtures.invalid: fixtures/invalid/**/*.json → not in the list',
  ),
  {
    name: 'no goldens',
    team: WITH_GOLDENS,
    files: { [CONFIG]: settings(LAST, LAST) },
    caught: 'golden.path: golden → none',
  },
  {
    name: 'goldens in another folder',
    team: WITH_GOLDENS,
    before: ({ git }) => void git('mv', 'golden', 'cases'),
    files: { [CONFIG]: settings('path: none', 'path: cases') },
    caught: 'golden.path: golden → cases',
  },
  looser(
    'a rule that is off',
    'hire_absent: error',
    'hire_absent: off',
    'quality.severity: hire_absent error → hire_absent off',
  ),
  {
    name: 'rules of its own no more',
    team: {
      [CONFIG]: settings('quality: {', 'quality: {rules: rules, '),
      'rules/own.sql': "SELECT event_id, 'x' AS message FROM events WHERE false\n",
    },
    files: { [CONFIG]: settings(LAST, LAST) },
    caught: 'quality.rules: rules → none',
  },
  {
    name: 'a schema of its own that takes anything',
    files: { [CONFIG]: settings(LAST, `${LAST}schema: any.json\n`), 'any.json': '{}\n' },
    caught: 'schema: builtin → any.json',
  },
  {
    name: 'the built-in SQL in place of its own',
    team: {
      [CONFIG]: settings(LAST, `${LAST}pipeline: sql\n`),
      'sql/annual_limits.sql': 'SELECT 1;\n',
    },
    files: { [CONFIG]: settings(LAST, LAST) },
    caught: 'pipeline: sql → builtin',
  },
  {
    name: 'nothing measured any more',
    team: { [CONFIG]: settings(LAST, `${LAST}benchmarks: {workloads: [ingest]}\n`) },
    files: { [CONFIG]: settings(LAST, LAST) },
    caught: 'benchmarks.workloads: ingest → not measured',
  },
  looser(
    'baselines elsewhere',
    LAST,
    `${LAST}benchmarks: {baselines: other}\n`,
    'benchmarks.baselines: baselines → other',
  ),
  looser(
    'a budget of work',
    LAST,
    `${LAST}benchmarks: {work-budget: 50}\n`,
    'benchmarks.work-budget: 0 % → 50 %',
  ),
  looser(
    'a wide margin',
    LAST,
    `${LAST}benchmarks: {margin: 90}\n`,
    'benchmarks.margin: 2 % → 90 %',
  ),
  looser(
    'a target that is off',
    LAST,
    `${LAST}benchmarks: {targets: {validate.p99: off}}\n`,
    'benchmarks.targets: validate.p99 10 → validate.p99 off',
  ),
  {
    name: 'another label, which is set',
    files: { [CONFIG]: settings(LAST, `${LAST}github: {label: bug}\n`) },
    after: ({ github, pull }) => github.label(pull, 'bug', 'ada'),
    caught: 'the label "update-baselines"',
  },
  looser('no comments', LAST, `${LAST}github: {comment: off}\n`, 'github.comment: always → off'),
  looser(
    'no history',
    LAST,
    `${LAST}github: {history: none}\n`,
    'github.history: dc-event-gate-history → none',
  ),
  looser('a base of its own', LAST, `${LAST}base: HEAD\n`, 'base: none → HEAD'),
  looser(
    'an early day',
    LAST,
    `${LAST}as-of: 2025-06-30\n`,
    'as-of: the latest event → 2025-06-30',
  ),
  looser(
    'files that a step is said to make',
    LAST,
    `${LAST}generated: golden/**\n`,
    'generated: not in the list → golden/**',
  ),
  { name: 'no config at all', files: { [CONFIG]: null }, exit: 2, caught: 'no such file' },
  {
    name: 'a config that cannot be read',
    files: { [CONFIG]: 'validation: [\n' },
    exit: 2,
    caught: 'this is not valid YAML',
  },
  {
    name: 'a config that is a link to another',
    files: { 'other.yml': settings('99.5', '5') },
    before: ({ link }) => link('../other.yml', CONFIG),
    caught: 'validation.minimum-rate: 99.5 → 5',
  },
  {
    name: 'a config in other letters, which some disks take for the same',
    files: { '.github/DC-Event-Gate.yml': settings('99.5', '5') },
    caught: '.github/DC-Event-Gate.yml (modified)',
  },
  {
    name: 'a link in place of the folder of the config',
    files: { 'second/dc-event-gate.yml': settings('99.5', '5') },
    before: ({ git, link }) => {
      git('rm', '-r', '--quiet', '.github');
      link('second', '.github');
    },
    caught: '.github (modified)',
  },
];

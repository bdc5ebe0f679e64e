/** Attacks by goldens, baselines, rules, SQL and schema. */
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import {
  CASE,
  CONFIG,
  EXPECTED,
  settings,
  type Team,
  WITH_GOLDENS,
} from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

const FINDINGS = `${CASE}/expected/findings.csv`;
const read = ({ folder }: Team, file: string) => readFileSync(path.join(folder, file), 'utf8');
const edited = (file: string, from: string, to: string) => (team: Team) =>
  team.write(file, read(team, file).replaceAll(from, to));
const LAST = 'golden: {path: none}\n';
const RULE = "SELECT event_id, 'none' AS message FROM events WHERE false\n";
const WITH_RULES = {
  [CONFIG]: settings('quality: {', 'quality: {rules: rules, '),
  'rules/own.sql': RULE,
  'rules/two.sql': RULE,
};
const sql = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../../src/sql', name), 'utf8');
const WITH_SQL = {
  [CONFIG]: settings(LAST, `${LAST}pipeline: sql\n`),
  'sql/annual_limits.sql': sql('annual_limits.sql'),
};
const OWN = JSON.stringify(schema);
const WITH_SCHEMA = { [CONFIG]: settings(LAST, `${LAST}schema: own.json\n`), 'own.json': OWN };

const ABOUT_GOLDENS: readonly AttackRow[] = [
  {
    name: 'an expected figure',
    before: edited(EXPECTED, '180.000000', '181.000000'),
    caught: `${EXPECTED} (modified)`,
  },
  {
    name: 'the events of a case',
    before: edited(`${CASE}/events.ndjson`, '"60.00"', '"61.00"'),
    caught: `${CASE}/events.ndjson (modified)`,
  },
  {
    name: 'what a case says of itself',
    before: edited(`${CASE}/case.yml`, 'title', 'rule2'),
    exit: 2,
    caught: 'case.yml',
  },
  {
    name: 'a case that is gone',
    team: { 'golden/two/case.yml': 'title: Two\n' },
    before: ({ git }) => void git('rm', '-r', '--quiet', 'golden/two'),
    caught: 'golden/two/case.yml (removed)',
  },
  {
    name: 'findings that a case may have',
    files: { [FINDINGS]: 'rule,event_id,severity,message\n' },
    caught: `${FINDINGS} (added)`,
  },
  {
    name: 'an expected file in other letters',
    files: { 'Golden/First-Contribution/expected/balances.csv': 'x\n' },
    caught: 'Golden/First-Contribution/expected/balances.csv (modified)',
  },
  {
    name: 'an expected file of another mode',
    before: ({ folder }) => chmodSync(path.join(folder, EXPECTED), 0o755),
    caught: `${EXPECTED} (modified)`,
  },
  {
    name: 'an expected file that becomes a link',
    before: (team) => {
      team.write('copy.csv', read(team, EXPECTED));
      team.link('../../../copy.csv', EXPECTED);
    },
    caught: `${EXPECTED} (modified)`,
  },
  {
    name: 'a folder of goldens that becomes a link',
    before: (team) => {
      team.git('mv', 'golden', 'copy');
      team.link('copy', 'golden');
    },
    caught: `${EXPECTED} (removed)`,
  },
  {
    name: 'an expected file behind a link, changed where it lies',
    team: { 'data/balances.csv': 'x\n', [EXPECTED]: '→ ../../../data/balances.csv' },
    before: (team) => team.write('data/balances.csv', 'y\n'),
    caught: 'data/balances.csv (modified)',
  },
  {
    name: 'goldens that become a submodule',
    before: ({ git, base }) => {
      git('rm', '-r', '--quiet', 'golden');
      git('update-index', '--add', '--cacheinfo', `160000,${base},golden`);
    },
    exit: 2,
    caught: 'there is no golden case here',
  },
];

const GOLDEN_ROWS = ABOUT_GOLDENS.map((row) => ({
  ...row,
  team: { ...WITH_GOLDENS, ...row.team },
}));

export const EXPECTATION_ROWS: readonly AttackRow[] = [
  ...GOLDEN_ROWS,
  {
    name: 'a first baseline',
    files: { 'baselines/small.json': '{}\n' },
    caught: 'baselines/small.json (added)',
  },
  {
    name: 'a baseline that is changed',
    team: { 'baselines/small.json': '{}\n' },
    files: { 'baselines/small.json': '{"a":1}\n' },
    caught: 'baselines/small.json (modified)',
  },
  {
    name: 'a baseline that is gone',
    team: { 'baselines/small.json': '{}\n' },
    files: { 'baselines/small.json': null },
    caught: 'baselines/small.json (removed)',
  },
  {
    name: 'a rule that finds nothing any more',
    team: WITH_RULES,
    files: { 'rules/own.sql': `${RULE}-- less\n` },
    caught: 'rules/own.sql (modified)',
  },
  {
    name: 'a rule that is gone',
    team: WITH_RULES,
    files: { 'rules/own.sql': null },
    caught: 'rules/own.sql (removed)',
  },
  {
    name: 'a rule that is warned of only',
    team: WITH_RULES,
    files: { 'rules/own.sql': `-- Severity: warning\n${RULE}` },
    caught: 'rules/own.sql (modified)',
  },
  {
    name: 'a rule that closes our bracket',
    team: WITH_RULES,
    files: { 'rules/own.sql': `${RULE}); DELETE FROM events; SELECT (1` },
    exit: 2,
    caught: 'rules/own.sql',
  },
  {
    name: 'SQL that is gone',
    team: { ...WITH_SQL, 'sql/tables.sql': sql('tables.sql') },
    files: { 'sql/tables.sql': null },
    caught: 'sql/tables.sql (removed)',
  },
  {
    name: 'SQL that loads no events',
    team: { ...WITH_SQL, 'sql/ingest.sql': 'SELECT 1;\n' },
    files: { 'sql/ingest.sql': 'SELECT 2;\n' },
    exit: 2,
    caught: 'table "events" cannot be used',
  },
  {
    name: 'a schema that takes what must be rejected',
    team: WITH_SCHEMA,
    files: { 'own.json': OWN.replace(/"pattern":"[^"]*"/g, '"minLength":0') },
    caught: 'accepts',
  },
  {
    name: 'a schema in which a merge is not resolved',
    team: WITH_SCHEMA,
    files: { 'own.json': `<<<<<<< a\n${OWN}\n=======\n>>>>>>> b\n` },
    caught: 'own.json',
  },
];

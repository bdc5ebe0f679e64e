/** Attacks by what is checked out: attributes, steps before the gate, links, submodules, other commits, histories. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  CONFIG,
  EXPECTED,
  INVALID,
  settings,
  VALID,
  WITH_GOLDENS,
} from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

/** Commits the attributes alone: git would convert what else it adds. */
function attributes(name: string, text: string, caught: string): AttackRow {
  return {
    name,
    caught,
    after(team) {
      team.write('.gitattributes', text);
      team.git('add', '.gitattributes');
      team.git('commit', '--quiet', '-m', 'attributes');
      team.git('config', 'filter.upper.smudge', 'tr a-z A-Z');
      rmSync(path.join(team.folder, 'fixtures'), { recursive: true });
      team.git('checkout', '--', '.');
      team.push();
    },
  };
}

const HARMLESS = { 'README.md': 'x\n' };
export const CHECKOUT_ROWS: readonly AttackRow[] = [
  attributes(
    'an attribute with another encoding',
    '*.json working-tree-encoding=UTF-16\n',
    `${INVALID} (different bytes)`,
  ),
  attributes(
    'a lone CR in the attributes',
    '*.md\rx\n*.json -text\rworking-tree-encoding=UTF-16\n',
    `${INVALID} (different bytes)`,
  ),
  attributes(
    'an attribute in a macro',
    '[attr]wide working-tree-encoding=UTF-16\n*.json wide\n',
    `${INVALID} (different bytes)`,
  ),
  attributes(
    'a filter that the machine has',
    '*.json filter=upper\n',
    `${INVALID} (different bytes)`,
  ),
  {
    name: 'a sparse checkout',
    files: HARMLESS,
    after: ({ git }) =>
      void git('sparse-checkout', 'set', '--no-cone', '/*', '!/fixtures/invalid/'),
    exit: 2,
    caught: 'negative-contribution.json (not checked out)',
  },
  {
    name: 'a step that rewrites a golden',
    team: WITH_GOLDENS,
    files: HARMLESS,
    after: (team) => team.write(EXPECTED, 'x\n'),
    caught: `${EXPECTED} (different bytes)`,
  },
  {
    name: 'a step that rewrites what git takes for unchanged',
    files: HARMLESS,
    after: (team) => {
      team.git('update-index', '--assume-unchanged', VALID);
      team.write(VALID, '{}\n');
    },
    caught: `${VALID} (different bytes)`,
  },
  {
    name: 'a step that puts a link in the place of a fixture',
    files: { 'x.json': '{}\n' },
    after: ({ link }) => link('../../x.json', INVALID),
    caught: `${INVALID} (a link on one side`,
  },
  {
    name: 'a step that makes a golden',
    team: WITH_GOLDENS,
    files: HARMLESS,
    after: (team) =>
      team.write(
        `${path.posix.dirname(EXPECTED)}/findings.csv`,
        'rule,event_id,severity,message\n',
      ),
    caught: 'findings.csv (not committed)',
  },
  {
    name: 'a step that makes fixtures',
    files: HARMLESS,
    after: (team) => team.write('fixtures/valid/made.ndjson', '{}\n'),
    caught: 'fixtures/valid/made.ndjson (not committed)',
  },
  {
    name: 'a step that makes fixtures, and adds them to the index',
    files: HARMLESS,
    after: (team) => {
      team.write('fixtures/valid/made.ndjson', '{}\n');
      team.git('add', '.');
    },
    caught: 'fixtures/valid/made.ndjson (not committed)',
  },
  {
    name: 'a step that makes a baseline',
    team: { 'baselines/x.md': '' },
    files: HARMLESS,
    after: (team) => team.write('baselines/small.json', '{}\n'),
    caught: 'baselines/small.json (not committed)',
  },
  {
    name: 'a step that makes what the settings say it makes',
    team: { [CONFIG]: settings('golden', 'generated: fixtures/invalid/made-*\ngolden') },
    files: HARMLESS,
    after: (team) => team.write('fixtures/invalid/made-1.json', '{}\n'),
    notOurs: 'What makes the files that `generated` names',
  },
  {
    name: 'a link out of the workspace',
    before: ({ link }) => link('/etc/hostname', 'fixtures/valid/out.ndjson'),
    exit: 2,
    caught: 'leads out of the workspace',
  },
  {
    name: 'a submodule that asks not to be compared',
    team: { 'fixtures/valid/.keep': '' },
    before({ git, base, write }) {
      git('update-index', '--add', '--cacheinfo', `160000,${base},fixtures/invalid/more`);
      write(
        '.gitmodules',
        '[submodule "m"]\n\tpath = fixtures/invalid/more\n\turl = ./x\n\tignore = all\n',
      );
      git('add', '.gitmodules');
    },
    notOurs: 'a submodule, whose bytes are not compared',
  },
];

/**
 * A dbt project that knows nothing of the gate, and keeps its data as seeds: adopted by doing what `init` and the
 * messages say, and nothing else, until a fault in a model is caught.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** As `dbt init` leaves it, with two seeds and three models. */
const PROJECT = {
  'dbt_project.yml': `name: club
version: "1.0"
profile: club
models:
  club:
    +materialized: table
`,
  '.gitignore': 'target/\nlogs/\n*.duckdb\n',
  'seeds/members.csv': 'id,name,joined_on\n1,Ada,2024-01-05\n2,Ben,2024-02-01\n3,Cy,2024-02-09\n',
  'seeds/dues.csv': 'id,member_id,cents\n10,1,1250\n11,1,750\n12,2,2000\n13,3,999\n',
  'models/staging/stg_members.sql':
    "select id as member_id, name, joined_on from {{ ref('members') }}",
  'models/staging/stg_dues.sql': "select member_id, cents / 100 as paid from {{ ref('dues') }}",
  'models/member_totals.sql': `select member_id, name, sum(paid) as paid
from {{ ref('stg_members') }} left join {{ ref('stg_dues') }} using (member_id)
group by all`,
  'models/schema.yml': `models:
  - name: member_totals
    columns:
      - {name: member_id, data_tests: [unique, not_null]}
`,
};

const CASE = [
  { id: 1, name: 'Ada', joined_on: '2024-01-05' },
  { id: 10, member_id: 1, cents: 1250 },
  { id: 11, member_id: 1, cents: 750 },
];

let team: string;
beforeAll(() => {
  team = mkdtempSync(path.join(tmpdir(), 'newcomer-'));
  for (const [file, text] of Object.entries(PROJECT)) write(file, text);
  git('init', '-q');
});
afterAll(() => rmSync(team, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(team, file)), { recursive: true });
  writeFileSync(path.join(team, file), text);
}

const read = (file: string) => readFileSync(path.join(team, file), 'utf8');

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...words], {
    cwd: team,
    stdio: 'pipe',
  });

function run(...words: readonly string[]): { exit: number | null; said: string } {
  const PATH = `${inject('warmDbt')}${path.delimiter}${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), ...words],
    { cwd: team, env: { ...process.env, PATH, GITHUB_ACTIONS: '' }, encoding: 'utf8' },
  );
  return { exit: status, said: status === 2 ? `${stdout}${stderr}` : stdout };
}

describe('a dbt project with seeds that does not know the gate', () => {
  it('has a green run, and a caught fault, by what init and the messages say', () => {
    const proposed = run('init').said;
    const [, edit = ''] = /At once: (perl .*)/.exec(proposed) ?? [];
    execFileSync('/bin/sh', ['-c', edit], { cwd: team });
    expect(read('models/staging/stg_dues.sql')).toContain("{{ gate_rows('dues') }}");

    write('golden/ada/events.ndjson', CASE.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const added = run('golden', 'add', 'ada').said;
    expect(added).toContain('golden/ada/expected/member_totals.csv: 1 row');
    expect(read('golden/ada/expected/member_totals.csv').split('\n')[1]).toBe('1,Ada,20.0');
    write('golden/ada/case.yml', 'title: Ada pays twice\nsource: 12.50 and 7.50 are 20\n');

    const green = run('gate');
    expect([green.exit, green.said.split('\n')[0]]).toEqual([
      0,
      'PASS  100.00 % of 7 events valid, the key of 1 declared table is unique, without a second opinion of it, 1 of 1 golden case matched',
    ]);

    git('add', '-A');
    git('commit', '-qm', 'the gate');
    write(
      'models/staging/stg_dues.sql',
      read('models/staging/stg_dues.sql').replace('/ 100', '/ 10'),
    );
    const red = run('golden', 'check', '--base', 'HEAD');
    expect([red.exit, red.said.slice(0, 4)]).toEqual([1, 'FAIL']);
    expect(red.said).toContain('paid: expected 20.0, rebuilt 200.0');
    expect(red.said).toContain('fix the change of models/staging/stg_dues.sql that moved them');
  });
});

/**
 * examples/dbt-duckdb as a team's repository, through the built command line: green as it is, and red after each
 * of the changes that a colleague may make, with the sentence that a person needs.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findPython } from './python.ts';

const root = path.resolve(import.meta.dirname, '../..');
const made: string[] = [];
let team: string;

const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...words], {
    cwd,
    stdio: 'pipe',
  });

beforeAll(() => {
  team = aFolder();
  cpSync(path.join(root, 'examples/dbt-duckdb'), team, { recursive: true });
  git(team, 'init', '-q', '-b', 'main');
  git(team, 'add', '-A');
  git(team, 'commit', '-qm', 'the project');
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'team-'));
  made.push(folder);
  return folder;
}

interface Edit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The project with a change; its schema exported anew where the models of its events are another. */
function changed(edits: readonly Edit[]): string {
  const folder = aFolder();
  cpSync(team, folder, { recursive: true });
  for (const { file, from, to } of edits) {
    const target = path.join(folder, file);
    const text = readFileSync(target, 'utf8');
    const after = text.replace(from, to);
    if (after === text) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(target, after);
  }
  if (edits.some(({ file }) => file.startsWith('events/'))) exportSchema(folder);
  return folder;
}

function exportSchema(folder: string): void {
  execFileSync(findPython(), ['-B', '-m', 'events.export'], { cwd: folder, stdio: 'pipe' });
}

const gate = (folder: string, ...options: readonly string[]) =>
  run(folder, ['gate', '--base', 'main', ...options]);

function run(folder: string, command: readonly string[]): Promise<{ exit: number; said: string }> {
  const env = {
    ...process.env,
    PATH: `${inject('warmDbt')}${path.delimiter}${process.env.PATH}`,
    GITHUB_ACTIONS: '',
  };
  const words = [path.join(root, 'dist/cli.js'), ...command];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: folder, env }, (error, stdout) =>
      resolve({ exit: error === null ? 0 : Number(error.code), said: stdout }),
    );
  });
}

const WITHOUT_BASE = ['--evolution', 'off'];

describe.concurrent('the example of a dbt project', () => {
  it('passes as it is, and leaves the checkout as it was', async () => {
    const folder = changed([]);
    exportSchema(folder);
    const { exit, said } = await gate(folder);
    expect([exit, said.split('\n')[0]]).toEqual([
      0,
      'PASS  100.00 % of 241 events valid, the keys of 3 declared tables are unique, without a second opinion of them, 2 of 2 golden cases matched',
    ]);
    expect(git(folder, 'status', '--porcelain').toString()).toBe('');
  });

  it('stays green where only the words of a model change', async () => {
    const { exit, said } = await gate(
      changed([
        { file: 'models/marts/fct_balance_snapshots.sql', from: /\bdays\b/g, to: 'month_ends' },
      ]),
    );
    expect(exit).toBe(0);
    expect(said).toContain("The base's events give the same tables by the pipeline of the base");
  });

  const snapshots = 'models/marts/fct_balance_snapshots.sql';
  const models = 'events/models.py';
  it.each<[string, readonly Edit[], string]>([
    [
      'a wrong join',
      [{ file: snapshots, from: /\n {4}and contributions\.effective_date[^\n]*/, to: '' }],
      'fix the change of models/marts/fct_balance_snapshots.sql that moved them',
    ],
    [
      'a wrong rounding',
      [{ file: snapshots, from: 'cast(round(', to: 'cast(trunc(' }],
      'vested_match: expected 545.78, rebuilt 545.77',
    ],
    [
      'a lost type',
      [{ file: 'models/staging/stg_status.sql', from: "'sabbatical', ", to: '' }],
      'sabbaticals: expected 1, rebuilt 0',
    ],
    [
      'an enum value that is renamed with its fixtures',
      [
        { file: models, from: '"employer_match"', to: '"company_match"' },
        { file: 'fixtures/valid/events.ndjson', from: /employer_match/g, to: 'company_match' },
        { file: 'golden/sabbatical/events.ndjson', from: /employer_match/g, to: 'company_match' },
        {
          file: 'golden/vested-in-part/events.ndjson',
          from: /employer_match/g,
          to: 'company_match',
        },
        { file: snapshots, from: /'employer_match'/g, to: "'company_match'" },
        {
          file: 'golden/sabbatical/expected/fct_yearly_contributions.csv',
          from: /employer_match,/g,
          to: 'company_match,',
        },
        {
          file: 'golden/vested-in-part/expected/fct_yearly_contributions.csv',
          from: /employer_match,/g,
          to: 'company_match,',
        },
      ],
      'enum value removed: /payload/source of contribution ("employer_match"',
    ],
    [
      'a tightened bound',
      [{ file: models, from: 'le=100_000', to: 'le=500' }],
      'bound narrowed: /payload/amount of contribution (maximum 100000 → maximum 500)',
    ],
    [
      'a dropped row',
      [
        {
          file: snapshots,
          from: 'group by all',
          to: "  and days.month_end > date '2024-02-01'\ngroup by all",
        },
      ],
      'the expected row was not rebuilt',
    ],
    [
      'a changed key',
      [
        {
          file: 'models/marts/fct_yearly_contributions.sql',
          from: '    source,\n',
          to: '',
        },
      ],
      'table "fct_yearly_contributions" has no column source, which "key" names; its columns are',
    ],
    [
      'a golden that is edited',
      [
        {
          file: 'golden/vested-in-part/expected/fct_balance_snapshots.csv',
          from: '545.78',
          to: '545.79',
        },
      ],
      'With the expected files of main it matches',
    ],
    [
      'a broken fixture',
      [{ file: 'fixtures/valid/events.ndjson', from: /"pre_tax"/g, to: '"pre-tax"' }],
      '`/payload/source` is "pre-tax"; it must be one of pre_tax, roth, employer_match; did you mean pre_tax?',
    ],
  ])('fails after %s', async (_, edits, sentence) => {
    // The base's own dbt is run where the question is about it.
    const isAboutEvents = /^(?:enum value|bound)/.test(sentence);
    const { exit, said } = await gate(changed(edits), ...(isAboutEvents ? [] : WITHOUT_BASE));
    expect(said).toContain(sentence);
    expect([exit, said.slice(0, 4)]).toEqual([1, 'FAIL']);
  });

  it("says what the base's events give by the base's dbt and by this one", async () => {
    const { said } = await gate(
      changed([{ file: 'models/staging/stg_status.sql', from: "'sabbatical', ", to: '' }]),
    );
    expect(said).toMatch(/dim_participants: 1 row, first \(baseline, E-\d+\): sabbaticals 1 → 0/);
  });
});

/** Ways to change what is expected without a word of it, each in a git repository of its own. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approvalRecords } from '../../support/approval-records.ts';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import {
  type Attack,
  CASE,
  CONFIG,
  EXPECTED,
  FIXTURES,
  guardTeam,
  startTeam,
} from '../../support/guarded-team.ts';

let repo: GitRepository;
beforeEach(() => {
  repo = aGitRepository();
});
afterEach(() => repo.remove());

const started = (files?: Readonly<Record<string, string>>) => startTeam(repo, files);
const guarded = (attack: Attack) => guardTeam(repo, attack);

function link(target: string, place: string): void {
  const absolute = path.join(repo.folder, place);
  mkdirSync(path.dirname(absolute), { recursive: true });
  rmSync(absolute, { recursive: true, force: true });
  symlinkSync(target, absolute);
}

describe('a file that is new', () => {
  it('lets a case that is there have findings', async () => {
    const target = started();
    const findings = `${CASE}/expected/findings.csv`;
    repo.commit('allow errors', { [findings]: 'rule,event_id,severity,message\n' });
    expect((await guarded({ target })).found).toEqual([`${findings} added`]);
  });

  it('is a case of its own, with findings or without', async () => {
    const target = started();
    repo.commit('new', {
      'golden/two/case.yml': 'title: Two\n',
      'golden/two/expected/findings.csv': 'rule,event_id,severity,message\n',
      [`${CASE}/expected/snapshots.csv`]: 'more is compared\n',
      'fixtures/valid/c.ndjson': '{}\n',
      'fixtures/invalid/worse.json': '{}\n',
    });
    expect(await guarded({ target })).toMatchObject({ found: [], approval: 'not-needed' });
  });

  it('is the first baseline, so that nothing is held against the base any more', async () => {
    const target = started();
    repo.commit('baseline', { 'baselines/small.json': '{}\n' });
    expect((await guarded({ target })).found).toEqual(['baselines/small.json added']);
  });

  it('takes the place of another, where the disk knows no case', async () => {
    const target = started();
    // The index can hold both, whatever this disk can.
    const blob = repo.git('hash-object', '-w', CONFIG);
    repo.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `100644,${blob},Golden/One/expected/balances.csv`,
    );
    repo.git('commit', '--quiet', '-m', 'case');
    expect((await guarded({ target })).found).toEqual([
      'Golden/One/expected/balances.csv modified',
    ]);
  });

  it('is about line ends and display only', async () => {
    const target = started({ '.gitattributes': '* text=auto\n' });
    repo.commit('attributes', {
      '.gitattributes':
        '# all\n* text=auto eol=lf\n*.parquet binary\ndist/** -diff linguist-generated=true\n',
    });
    expect((await guarded({ target })).found).toEqual([]);
  });
});

describe('what is gone', () => {
  it('is a valid fixture, unless it only has another name', async () => {
    const target = started();
    repo.git('mv', 'fixtures/valid/a.ndjson', 'fixtures/valid/z.ndjson');
    repo.git('mv', 'fixtures/valid/b.ndjson', 'fixtures/b.ndjson');
    repo.commit('moved');
    expect((await guarded({ target })).found).toEqual(['fixtures/valid/b.ndjson removed']);
  });

  it("is a file of the consumer's own pipeline, so that the built-in one is tested instead", async () => {
    const target = started({
      [CONFIG]: `${FIXTURES}pipeline: sql\n`,
      'sql/balances.sql': 'SELECT 1;\n',
      'sql/ingest.sql': 'SELECT 1;\n',
    });
    repo.commit('gone', { 'sql/balances.sql': null, 'sql/ingest.sql': 'SELECT 2;\n' });
    expect((await guarded({ target })).found).toEqual(['sql/balances.sql removed']);
  });

  it('is an invalid fixture that the same change leaves out', async () => {
    const target = started();
    const pattern = '"!fixtures/invalid/bad.json"';
    repo.commit('left out', {
      [CONFIG]: `fixtures: {valid: fixtures/valid/*.ndjson, invalid: [fixtures/invalid/**/*.json, ${pattern}]}\n`,
      'fixtures/invalid/bad.json': null,
    });
    expect((await guarded({ target })).found).toEqual([
      'fixtures/invalid/bad.json removed',
      'fixtures.invalid: not in the list -> !fixtures/invalid/bad.json',
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['golden: {path: ./golden/../golden/.}', {}],
    ['golden: {path: golden//}', {}],
    ['golden: {path: .}', {}],
    ['', { 'golden-path': '$root/golden' }],
  ])('of a folder can be written in many ways: %j %j', async (setting, overrides) => {
    const target = started({ [CONFIG]: `${FIXTURES}${setting}\n` });
    repo.commit('golden', { [EXPECTED]: '2\n' });
    const given = Object.fromEntries(
      Object.entries(overrides).map(([key, value]) => [key, value.replace('$root', repo.folder)]),
    );
    expect((await guarded({ target, overrides: given })).found).toEqual([`${EXPECTED} modified`]);
  });

  it.each([
    'fixtures//invalid/./*.json',
    'fixtures/valid/../invalid/*.json',
    'fixtures/{invalid,other}/*.json',
    'fixtures/invalid/!(good).json',
    '!(golden)/invalid/*.json',
    'FIXTURES/invalid/*.json',
  ])('of a fixture can be written in many ways: %s', async (pattern) => {
    const target = started({
      [CONFIG]: `fixtures: {valid: fixtures/valid/*.ndjson, invalid: "${pattern}"}\n`,
    });
    repo.commit('fixture', { 'fixtures/invalid/bad.json': '[]\n' });
    expect((await guarded({ target })).found).toEqual(['fixtures/invalid/bad.json modified']);
  });

  it('is no pattern of git, whatever signs it holds', async () => {
    const odd = 'golden/:(exclude)[a]*/expected/balances.csv';
    const target = started({ [odd]: '1\n' });
    repo.commit('odd', { [odd]: '2\n' });
    const github = approvalRecords({
      approvalEvents: [
        { kind: 'labeled', label: 'update-baselines', actor: 'ada', at: '2025-01-01T00:00:00Z' },
      ],
      permissions: { ada: 'write' },
      pushes: null,
    });
    expect(await guarded({ target, github })).toMatchObject({
      found: [`${odd} modified`],
      approval: 'stale',
    });
  });
});

describe('a link', () => {
  it('leads to the goldens, which are changed where they lie', async () => {
    started({ 'shared/golden/one/expected/balances.csv': '1\n', 'rules/a.sql': 'SELECT 1\n' });
    link('shared/golden', 'golden');
    const target = repo.commit('linked');
    repo.commit('golden', { 'shared/golden/one/expected/balances.csv': '2\n' });
    expect((await guarded({ target })).found).toEqual([
      'shared/golden/one/expected/balances.csv modified',
    ]);
  });

  it('stands for one expected file, or for a folder of invalid fixtures', async () => {
    started({ 'data/balances.csv': '1\n', 'data/bad/one.json': '{}\n' });
    link('../../../data/balances.csv', EXPECTED);
    link('../../data/bad', 'fixtures/invalid/more');
    const target = repo.commit('linked');
    repo.commit('data', { 'data/balances.csv': '2\n', 'data/bad/one.json': '[]\n' });
    expect((await guarded({ target })).found).toEqual([
      'data/bad/one.json modified',
      'data/balances.csv modified',
    ]);
  });

  it('stands for the folder of expected files, to which one is added that lets errors pass', async () => {
    started({ 'data/one/balances.csv': '1\n' });
    link('../../data/one', `${CASE}/expected`);
    const target = repo.commit('linked');
    repo.commit('allow errors', { 'data/one/findings.csv': 'rule\n' });
    expect((await guarded({ target })).found).toEqual(['data/one/findings.csv added']);
  });

  it.each([
    ['above the goldens', 'data', 'golden: {path: data/golden}'],
    ['above the config', '.github', ''],
    ['above the valid fixtures', 'fixtures', ''],
  ])('%s is led elsewhere', async (_where, place, setting) => {
    started({ 'data/golden/one/case.yml': 'title: One\n', [CONFIG]: `${FIXTURES}${setting}\n` });
    renameSync(path.join(repo.folder, place), path.join(repo.folder, 'first'));
    link('first', place);
    const target = repo.commit('linked', { 'second/other': '' });
    link('second', place);
    repo.commit('led elsewhere');
    expect((await guarded({ target })).found).toContain(`${place} modified`);
  });

  it('in a circle ends', async () => {
    started();
    link('.', 'golden/round');
    link('b', 'a');
    link('a', 'b');
    const target = repo.commit('circles');
    repo.commit('golden', { [EXPECTED]: '2\n' });
    expect((await guarded({ target })).found).toEqual([`${EXPECTED} modified`]);
  });

  it('is the config itself, whose text lies elsewhere', async () => {
    started({ 'settings/gate.yml': `${FIXTURES}validation: {minimum-rate: 99.5}\n` });
    link('../settings/gate.yml', CONFIG);
    const target = repo.commit('linked');
    repo.git('checkout', '--quiet', '-b', 'topic');
    const headSha = repo.commit('lower', { 'settings/gate.yml': FIXTURES });
    repo.git('checkout', '--quiet', '--detach', 'main~1');
    expect((await guarded({ target, headSha })).found).toEqual([
      'validation.minimum-rate: 99.5 -> 99',
    ]);
  });
});

it('a submodule that asks not to be compared is compared', async () => {
  started();
  const one = repo.git('rev-parse', 'HEAD');
  repo.git('rm', '-r', '--quiet', 'golden');
  const gitlink = (sha: string) =>
    repo.git('update-index', '--add', '--cacheinfo', `160000,${sha},golden`);
  gitlink(one);
  repo.git('commit', '--quiet', '-m', 'submodule');
  const target = repo.git('rev-parse', 'HEAD');
  writeFileSync(
    path.join(repo.folder, '.gitmodules'),
    '[submodule "golden"]\n\tpath = golden\n\turl = ./x\n\tignore = all\n',
  );
  repo.git('add', '.gitmodules');
  gitlink(target);
  repo.git('commit', '--quiet', '-m', 'moved');
  expect((await guarded({ target })).found).toEqual(['golden modified']);
});

it('a file of another mode is not as it was', async () => {
  const target = started();
  repo.git('update-index', '--chmod=+x', EXPECTED);
  repo.git('commit', '--quiet', '-m', 'mode');
  expect((await guarded({ target })).found).toEqual([`${EXPECTED} modified`]);
});

describe('a target that has moved', () => {
  it('expects more by now than where the branch began', async () => {
    started({ 'cases/two/case.yml': 'title: Two\n', 'cases/two/expected/balances.csv': '1\n' });
    repo.git('checkout', '--quiet', '-b', 'topic');
    const headSha = repo.commit('topic', { 'cases/two/expected/balances.csv': '2\n' });
    repo.git('checkout', '--quiet', 'main');
    const target = repo.commit('more', { [CONFIG]: `${FIXTURES}golden: {path: cases}\n` });
    repo.git('checkout', '--quiet', 'topic');
    expect((await guarded({ target, headSha })).found).toEqual([
      'cases/two/expected/balances.csv modified',
    ]);
  });

  it('names the label, not the day when the branch began', async () => {
    started({ [CONFIG]: `${FIXTURES}github: {label: bug}\n` });
    repo.git('checkout', '--quiet', '-b', 'topic');
    const headSha = repo.commit('topic', { [EXPECTED]: '2\n' });
    repo.git('checkout', '--quiet', 'main');
    const target = repo.commit('label', { [CONFIG]: `${FIXTURES}github: {label: approve}\n` });
    repo.git('checkout', '--quiet', 'topic');
    const github = approvalRecords({
      approvalEvents: [{ kind: 'labeled', label: 'bug', actor: 'ada', at: '2027-01-01T00:00:00Z' }],
      permissions: { ada: 'write' },
      pushes: null,
    });
    expect((await guarded({ target, headSha, github })).approval).toBe('missing');
  });

  it('has another name for the config, to which git carries what a branch changed under the old one', async () => {
    const comments = Array.from({ length: 20 }, (_, at) => `# line ${at}\n`).join('');
    const settings = `${FIXTURES}${comments}`;
    started({ 'gate.yml': `${settings}validation: {minimum-rate: 99.5}\n`, [CONFIG]: '{}\n' });
    repo.git('checkout', '--quiet', '-b', 'topic');
    const approved = repo.commit('golden', { [EXPECTED]: '2\n' });
    const headSha = repo.commit('lower', {
      'gate.yml': `${settings}validation: {minimum-rate: 5}\n`,
    });
    repo.git('checkout', '--quiet', 'main');
    repo.git('mv', 'gate.yml', 'plan.yml');
    const target = repo.commit('another name');
    repo.git('checkout', '--quiet', '--detach', 'main');
    repo.git('merge', '--quiet', '--no-edit', 'topic');
    const github = approvalRecords({
      approvalEvents: [
        { kind: 'labeled', label: 'update-baselines', actor: 'ada', at: '2026-01-01T00:02:00Z' },
      ],
      permissions: { ada: 'write' },
      pushes: [
        { before: approved, after: headSha, at: '2026-01-01T00:03:00Z' },
        { before: target, after: approved, at: '2026-01-01T00:01:00Z' },
      ],
    });
    expect(await guarded({ target, headSha, file: 'plan.yml', github })).toMatchObject({
      found: [`${EXPECTED} modified`, 'validation.minimum-rate: 99.5 -> 5'],
      rewritten: [],
      // The label covers the golden; what came under another name came later.
      approval: 'stale',
      // And the merge is timed against what it is merged into, however old the branch is.
      base: target,
    });
  });

  it('and a branch that have merged each other have two beginnings, and both count', async () => {
    const root = started();
    repo.git('checkout', '--quiet', '-b', 'topic');
    const topic = repo.commit('topic', { 'src/a.sql': '1\n' });
    repo.git('checkout', '--quiet', 'main');
    const main = repo.commit('main', { [EXPECTED]: 'what a maintainer approved\n' });
    repo.git('merge', '--quiet', '--no-edit', topic);
    const target = repo.git('rev-parse', 'HEAD');
    repo.git('checkout', '--quiet', 'topic');
    // "Ours": all that main has changed is taken back.
    repo.git('merge', '--quiet', '--no-edit', '-s', 'ours', main);
    expect(root).not.toBe(main);
    expect((await guarded({ target })).found).toEqual([`${EXPECTED} modified`]);
  });
});

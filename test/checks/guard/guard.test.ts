import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guard } from '../../../src/checks/guard/guard.ts';
import { GitHubRefusal } from '../../../src/contracts/github-refusal.ts';
import type { Overrides } from '../../../src/contracts/overrides.ts';
import type { LabelChange } from '../../../src/contracts/ports/github.ts';
import { parseConfig } from '../../../src/project/config-file.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import { settingsAt } from '../../../src/project/settings-at.ts';
import { approvalRecords, type TestRecords } from '../../support/approval-records.ts';
import { aGitRepository, type GitRepository } from '../../support/git-repository.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import { repositoryAt } from '../../support/outside.ts';

const LABEL = 'update-baselines';
const CONFIG = '.github/dc-event-gate.yml';
const GOLDEN = 'golden/one/expected/balances.csv';

let repo: GitRepository;
let base: string;

beforeEach(() => {
  repo = aGitRepository();
  base = repo.commit('base', {
    [CONFIG]: 'fixtures: {valid: a.ndjson}\nvalidation: {minimum-rate: 99.5}\n',
    [GOLDEN]: '1\n',
    'baselines/small.json': '{}\n',
    'src/code.sql': 'SELECT 1;\n',
  });
});
afterEach(() => repo.remove());

function at(minute: number): string {
  return `2026-03-01T12:${String(minute).padStart(2, '0')}:00Z`;
}

function labelled(minute: number, actor = 'ada'): LabelChange {
  return { kind: 'labeled', label: LABEL, actor, at: at(minute) };
}

interface Circumstances {
  /** Where something else is checked out. */
  readonly headSha?: string;
  readonly overrides?: Overrides;
}

/** The guard of the commit that is checked out, pushed at minute 10. */
function guarded(
  github: TestRecords | null,
  isFork = false,
  baseSha = base,
  more: Circumstances = {},
) {
  const { headSha = repo.git('rev-parse', 'HEAD'), overrides = {} } = more;
  const headRepository = isFork ? 'someone/plan' : 'org/plan';
  if (github !== null && github.given.pushes?.length === 0)
    github.given.pushes = [{ before: base, after: headSha, at: at(10) }];
  const settings = { overrides, place: (name: string) => name };
  const file = path.join(repo.folder, CONFIG);
  const parsed = existsSync(file) ? parseConfig(readFileSync(file, 'utf8'), CONFIG) : null;
  return guard({
    repository: repositoryAt(repo.folder),
    github,
    subject: {
      kind: 'pull',
      pull: { number: 1, headSha, baseSha, headRef: 'topic', headRepository, isFork },
    },
    root: repo.folder,
    settings: settingsAt(null, settings),
    inUse: resolveConfig({ ...settings, file: parsed }),
    identity: { repository: '', folder: null, workflow: '' },
    fixtures: [],
    schema: { breaks: [], paths: [] },
    read: [],
    approval: 'needed',
  });
}

describe('the guard', () => {
  it.each(['validation: {minimum-rat: 99}\n', 'fixtures: [\n'])(
    'asks a maintainer, and nobody else, where the config of the target cannot be read (%j)',
    async (broken) => {
      const target = repo.commit('broken', { [CONFIG]: broken });
      repo.commit('mended', { [CONFIG]: 'validation: {minimum-rate: 50}\n' });
      const github = approvalRecords({
        approvalEvents: [labelled(20)],
        permissions: { ada: 'write' },
      });
      expect(await guarded(null, false, target)).toMatchObject({
        label: LABEL,
        files: [{ path: CONFIG, status: 'modified' }],
        settings: [],
        approval: { state: 'unknown' },
      });
      expect((await guarded(github, false, target)).approval).toMatchObject({ state: 'approved' });
    },
  );

  it('has nothing to say of code, fixtures, new cases and tighter settings', async () => {
    repo.commit('harmless', {
      'src/code.sql': 'SELECT 2;\n',
      'golden/two/expected/balances.csv': '2\n',
      [CONFIG]: 'fixtures: {valid: [a.ndjson, b.ndjson]}\nvalidation: {minimum-rate: 99.9}\n',
    });
    expect(await guarded(null)).toEqual({
      base,
      label: LABEL,
      files: [],
      settings: [],
      breaks: [],
      checkout: [],
      approval: { state: 'not-needed', by: null, at: null, detail: null },
    });
  });

  it('names what is expected otherwise, and who has to approve it', async () => {
    repo.commit('everything', {
      [GOLDEN]: '2\n',
      'baselines/small.json': null,
      [CONFIG]: 'fixtures: {valid: a.ndjson}\nvalidation: {minimum-rate: 98}\n',
    });
    expect(await guarded(approvalRecords())).toMatchObject({
      files: [
        { path: 'baselines/small.json', status: 'removed' },
        { path: GOLDEN, status: 'modified' },
      ],
      settings: [{ setting: 'validation.minimum-rate', base: '99.5', head: '98' }],
      approval: { state: 'missing' },
    });
  });

  it('is not got round by a folder with another name', async () => {
    repo.git('mv', 'golden', 'other');
    repo.commit('moved', {
      [CONFIG]:
        'fixtures: {valid: a.ndjson}\nvalidation: {minimum-rate: 99.5}\ngolden: {path: other}\n',
    });
    expect(await guarded(approvalRecords())).toMatchObject({
      files: [{ path: GOLDEN, status: 'removed' }],
      settings: [{ setting: 'golden.path', base: 'golden', head: 'other' }],
    });
  });

  it('asks for the label that the base names, whatever the pull request calls it', async () => {
    repo.commit('another label', {
      [CONFIG]:
        'fixtures: {valid: a.ndjson}\nvalidation: {minimum-rate: 98}\ngithub: {label: bug}\n',
    });
    const approvalEvents = [{ ...labelled(11), label: 'bug' }];
    const github = approvalRecords({ approvalEvents, permissions: { ada: 'write' } });
    expect(await guarded(github)).toMatchObject({
      label: LABEL,
      settings: [{ setting: 'validation.minimum-rate' }, { setting: 'github.label' }],
      approval: { state: 'missing' },
    });
  });

  it('looks at the pull request only, not at what its target has got since', async () => {
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('topic', { 'src/code.sql': 'SELECT 3;\n' });
    repo.git('checkout', '--quiet', 'main');
    const tip = repo.commit('goldens on main', { [GOLDEN]: '9\n' });
    repo.git('checkout', '--quiet', 'topic');
    expect(await guarded(null, false, tip)).toMatchObject({ base, files: [] });
  });

  it('sees what a merge itself changes', async () => {
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('topic', { 'src/code.sql': 'SELECT 3;\n' });
    repo.git('checkout', '--quiet', 'main');
    const tip = repo.commit('main', { 'src/other.sql': 'SELECT 4;\n' });
    repo.git('checkout', '--quiet', 'topic');
    repo.git('merge', '--quiet', '--no-commit', 'main');
    const merge = repo.commit('merge', { [GOLDEN]: 'evil\n' });
    const github = approvalRecords({
      approvalEvents: [labelled(9)],
      permissions: { ada: 'write' },
      pushes: [{ before: tip, after: merge, at: at(10) }],
    });
    expect(await guarded(github, false, tip)).toMatchObject({
      files: [{ path: GOLDEN, status: 'modified' }],
      approval: { state: 'stale', by: 'ada' },
    });
  });
});

describe('an approval', () => {
  beforeEach(() => {
    repo.commit('goldens', { [GOLDEN]: '2\n' });
  });

  it.each(['write', 'admin'] as const)('is the label by a person with %s', async (permission) => {
    const github = approvalRecords({
      approvalEvents: [labelled(11)],
      permissions: { ada: permission },
    });
    const approval = { state: 'approved', by: 'ada', at: at(11), detail: null };
    expect(await guarded(github)).toMatchObject({ approval });
  });

  it.each(['read', undefined] as const)('is not the label by a person with %s', async (may) => {
    const permissions = may === undefined ? {} : { ada: may };
    const github = approvalRecords({ approvalEvents: [labelled(11)], permissions });
    expect(await guarded(github)).toMatchObject({ approval: { state: 'not-allowed', by: 'ada' } });
  });

  it('does not cover what is pushed after it', async () => {
    const github = approvalRecords({
      approvalEvents: [labelled(9)],
      permissions: { ada: 'write' },
    });
    expect(await guarded(github)).toMatchObject({ approval: { state: 'stale' } });
  });

  it('covers what is pushed after it and is none of its business', async () => {
    const first = repo.git('rev-parse', 'HEAD');
    const second = repo.commit('more code', { 'src/code.sql': 'SELECT 5;\n' });
    const github = approvalRecords({
      approvalEvents: [labelled(11)],
      permissions: { ada: 'write' },
      pushes: [
        { before: first, after: second, at: at(12) },
        { before: base, after: first, at: at(10) },
      ],
    });
    expect(await guarded(github)).toMatchObject({ approval: { state: 'approved' } });
  });

  it('is not got round by pushing the change, taking it back, and pushing it again', async () => {
    const evil = repo.git('rev-parse', 'HEAD');
    const github = approvalRecords({
      approvalEvents: [labelled(12)],
      permissions: { ada: 'write' },
      pushes: [
        { before: base, after: evil, at: at(13) },
        { before: evil, after: base, at: at(11) },
        { before: base, after: evil, at: at(10) },
      ],
    });
    expect(await guarded(github, true)).toMatchObject({ approval: { state: 'stale' } });
  });

  it('outlives the commit that the bot made on its word, and the bot taking the label off', async () => {
    const evil = repo.git('rev-parse', 'HEAD');
    const own = repo.commit('the bot', { [GOLDEN]: '3\n' });
    const github = approvalRecords({
      approvalEvents: [labelled(11), { ...labelled(13, BOT), kind: 'unlabeled' }],
      permissions: { ada: 'write' },
      ownCommits: [own],
      pushes: [
        { before: evil, after: own, at: at(12) },
        { before: base, after: evil, at: at(10) },
      ],
    });
    expect(await guarded(github)).toMatchObject({ approval: { state: 'approved', by: 'ada' } });
    // In a fork anyone can have the bot sign: there its commit is one like any other.
    expect(await guarded(github, true)).toMatchObject({ approval: { state: 'stale' } });
  });

  it.each([
    ['after', 30, 'approved'],
    ['before', -30, 'stale'],
  ])(
    'goes by the date of the commit where no record is kept, label %s it',
    async (_, minutes, state) => {
      const made = Date.parse(repo.git('show', '-s', '--format=%cI', 'HEAD'));
      const approvalEvents = [
        { ...labelled(0), at: new Date(made + minutes * 60_000).toISOString() },
      ];
      const github = approvalRecords({
        approvalEvents,
        permissions: { ada: 'write' },
        pushes: null,
      });
      expect(await guarded(github)).toMatchObject({ approval: { state } });
      // In a fork that date is worth nothing.
      expect(await guarded(github, true)).toMatchObject({ approval: { state: 'unknown' } });
    },
  );

  it("is the bot's own label on a pull request of its own commits, and on no other", async () => {
    const head = repo.git('rev-parse', 'HEAD');
    const github = approvalRecords({ approvalEvents: [labelled(11, BOT)], ownCommits: [head] });
    expect(await guarded(github)).toMatchObject({ approval: { state: 'approved', by: BOT } });
    github.given.ownCommits = [];
    expect(await guarded(github)).toMatchObject({ approval: { state: 'not-allowed', by: BOT } });
    // Anyone can write the bot's address into a commit; GitHub signs only what it has made itself.
    github.given.forgedCommits = [head];
    expect(await guarded(github)).toMatchObject({ approval: { state: 'not-allowed', by: BOT } });
  });

  it('is not known without a token, or where GitHub does not tell', async () => {
    expect(await guarded(null)).toMatchObject({
      approval: { state: 'unknown', detail: expect.stringContaining('token') },
    });
    const github = approvalRecords();
    const refusal = new GitHubRefusal({
      action: 'read who set the label',
      status: 403,
      detail: 'Resource not accessible by integration',
      permission: 'pull-requests: read',
    });
    const mute = { ...github, approvalEvents: () => Promise.reject(refusal) };
    expect(await guarded(mute)).toMatchObject({
      approval: {
        state: 'unknown',
        detail:
          'Could not read who set the label: 403 Resource not accessible by integration. Give this workflow "permissions: pull-requests: read"',
      },
    });
  });
});

describe('without the history', () => {
  it('nothing is decided, and the way out is named', async () => {
    repo.commit('goldens', { [GOLDEN]: '2\n' });
    await expect(guarded(approvalRecords(), false, '9'.repeat(40))).rejects.toThrow(
      /fetch-depth: 0/,
    );
    repo.git('checkout', '--quiet', '--orphan', 'alone');
    repo.commit('alone');
    await expect(guarded(approvalRecords())).rejects.toThrow(/in common with .*fetch-depth: 0/);
  });
});

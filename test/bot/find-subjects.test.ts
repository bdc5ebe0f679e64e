/** What a run compares with, where its event names no pull request. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSubjects, type SubjectRecords } from '../../src/bot/find-subjects.ts';
import { GitHubRefusal } from '../../src/contracts/github-refusal.ts';
import type { Pull } from '../../src/contracts/ports/github.ts';
import type { Trigger } from '../../src/contracts/ports/trigger.ts';
import { aTrigger } from '../support/bot-run.ts';
import { aGitRepository, type GitRepository } from '../support/git-repository.ts';
import { repositoryAt } from '../support/outside.ts';

let repo: GitRepository;
let main: string;
let topic: string;
beforeEach(() => {
  repo = aGitRepository();
  main = repo.commit('base', { a: '1\n' });
  repo.git('checkout', '--quiet', '-b', 'topic');
  topic = repo.commit('change', { a: '2\n' });
});
afterEach(() => repo.remove());

const REFUSED = { action: 'list', status: 403, detail: 'no', permission: null };
const ON_MAIN = { repository: { default_branch: 'main' } };

/** What GitHub knows of branches and pull requests. */
function records(
  given: { pulls?: Pull[]; branches?: Record<string, string> } = {},
): SubjectRecords {
  const { pulls = [], branches = {} } = given;
  const isHead = (pull: Pull, head: string) =>
    `${pull.headRepository?.split('/')[0]}:${pull.headRef}` === head;
  return {
    pull: async (number) => pulls.find((pull) => pull.number === number) ?? null,
    openPulls: async (head) => pulls.filter((pull) => pull.state === 'open' && isHead(pull, head)),
    branch: async (name) => branches[name] ?? null,
    defaultBranch: async () => 'main',
  };
}

function find(trigger: Partial<Trigger>, github: SubjectRecords | null = records()) {
  const defaults = { payload: ON_MAIN, ref: 'refs/heads/topic', sha: topic };
  return findSubjects({
    trigger: aTrigger({ event: 'workflow_dispatch', ...defaults, ...trigger }),
    github,
    repository: repositoryAt(repo.folder),
  });
}

function aPull(overrides: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    state: 'open',
    headSha: topic,
    headRef: 'topic',
    headRepository: 'org/plan',
    baseRepository: 'org/plan',
    baseRef: 'main',
    title: '',
    body: '',
    ...overrides,
  };
}

describe('a branch', () => {
  it('with an open pull request at this commit is judged as that', async () => {
    const github = records({ pulls: [aPull()], branches: { main } });
    expect(await find({}, github)).toMatchObject([
      { kind: 'pull', pull: { number: 7, headSha: topic, baseSha: main, isFork: false } },
    ]);
  });

  it('with several of them is judged as each', async () => {
    const pulls = [aPull(), aPull({ number: 8, baseRef: 'release' })];
    const github = records({ pulls, branches: { main, release: main } });
    expect(await find({}, github)).toMatchObject([
      { pull: { number: 7 } },
      { pull: { number: 8 } },
    ]);
  });

  it.each([
    ['none', []],
    ['one that has moved on', [{ headSha: '9'.repeat(40) }]],
    ['one that is closed', [{ state: 'closed' as const }]],
  ])('with %s is held against the default branch', async (_what, given) => {
    const github = records({ pulls: given.map(aPull), branches: { main } });
    expect(await find({}, github)).toEqual([
      { kind: 'branch', baseSha: main, headSha: topic, pull: null },
    ]);
  });

  it.each([['push'], ['workflow_dispatch'], ['release'], ['repository_dispatch'], ['deployment']])(
    'is held against the default branch on %s too, whatever its ref',
    async (event) => {
      const github = records({ branches: { main } });
      for (const ref of ['refs/heads/topic', 'refs/tags/v1', ''])
        expect(await find({ event, ref }, github)).toMatchObject([{ baseSha: main }]);
    },
  );

  it('is held against the default branch of the checkout, without a token', async () => {
    repo.git('update-ref', 'refs/remotes/origin/main', main);
    expect(await find({}, null)).toMatchObject([{ kind: 'branch', baseSha: main }]);
  });

  it('is held against the default branch that GitHub names, where the event does not', async () => {
    const github = records({ branches: { main } });
    expect(await find({ payload: {} }, github)).toMatchObject([{ baseSha: main }]);
    expect(await find({ payload: {}, ref: 'refs/heads/main' }, github)).toEqual([]);
  });

  it('is held against the default branch where GitHub refuses to list pull requests', async () => {
    const github = records({ branches: { main } });
    const refused = () => Promise.reject(new GitHubRefusal(REFUSED));
    expect(await find({}, { ...github, openPulls: refused })).toMatchObject([{ baseSha: main }]);
  });

  it.each([
    ['the event names no default branch, and there is no token', {}, 'names the default branch'],
    [
      'the checkout has no default branch, and there is no token',
      ON_MAIN,
      'where the branch main is',
    ],
  ])('cannot be judged where %s', async (_why, payload, detail) => {
    await expect(find({ payload }, null)).rejects.toMatchObject({
      code: 'SUBJECT_UNKNOWN',
      message: expect.stringContaining(detail),
    });
  });
});

describe('the default branch', () => {
  it.each(['workflow_dispatch', 'push', 'issue_comment'])(
    'is held against nothing on %s',
    async (event) => {
      repo.git('checkout', '--quiet', 'main');
      expect(await find({ event, ref: 'refs/heads/main', sha: main })).toEqual([]);
    },
  );

  it('is not what is judged, where something else is checked out', async () => {
    const github = records({ branches: { main } });
    const trigger = { event: 'issue_comment', ref: 'refs/heads/main', sha: main };
    expect(await find(trigger, github)).toEqual([
      { kind: 'branch', baseSha: main, headSha: topic, pull: null },
    ]);
  });
});

describe('a merge group', () => {
  const group = (more: object = {}) => ({
    ...ON_MAIN,
    merge_group: {
      base_sha: main,
      head_sha: topic,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${main}`,
      ...more,
    },
  });

  it('is held against what the queue holds before it, and approved on its pull request', async () => {
    const github = records({ pulls: [aPull({ headSha: '7'.repeat(40) })] });
    expect(await find({ event: 'merge_group', payload: group() }, github)).toMatchObject([
      { kind: 'group', baseSha: main, headSha: topic, pull: { number: 7 } },
    ]);
  });

  it.each([
    ['of another branch', {}, [{ baseRef: 'release' }]],
    ['that is not named', { head_ref: 'refs/heads/queue' }, [{}]],
    ['that GitHub does not have', {}, []],
  ])('has no pull request %s', async (_which, more, given) => {
    const github = records({ pulls: given.map(aPull) });
    expect(await find({ event: 'merge_group', payload: group(more) }, github)).toMatchObject([
      { kind: 'group', pull: null },
    ]);
  });

  it('that does not name its commits cannot be judged', async () => {
    const payload = group({ base_sha: 'main' });
    await expect(find({ event: 'merge_group', payload })).rejects.toMatchObject({
      code: 'SUBJECT_UNKNOWN',
    });
  });
});

it('no GitHub around: nothing is compared', async () => {
  expect(await find({ event: '', ref: '', payload: null }, null)).toEqual([]);
});

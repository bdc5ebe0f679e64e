/** Lists longer than a page, writes whose answer is lost, and things that GitHub only calls gone. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGitHub } from '../../../src/adapters/github/create-github.ts';
import type { GitHub } from '../../../src/contracts/ports/github.ts';
import { aGitHub, type TestGitHub } from '../../support/github-server/a-github.ts';
import type { Fault } from '../../support/github-server/faults.ts';
import { startGitHubServer } from '../../support/github-server/server.ts';

const REPO = '/repos/{owner}/{repo}';

interface Place {
  readonly there: TestGitHub;
  readonly github: GitHub;
  readonly sha: string;
}

async function aPlace(...faults: Fault[]): Promise<Place> {
  const there = aGitHub();
  const { git } = there.repository;
  const tree = git.writeTree(null, [{ path: 'README.md', content: Buffer.from('x') }]);
  const sha = git.writeCommit(tree, [], 'first', '2026-01-01T00:00:00Z');
  git.setRef('refs/heads/main', sha);
  const server = await startGitHubServer(there.state, { faults });
  onTestFinished(async () => {
    await server.close();
    there.remove();
    expect(server.violations).toEqual([]);
  });
  const github = createGitHub('org/plan', {
    apiUrl: server.url,
    token: 'full',
    userAgent: 'test',
    now: () => 0,
    sleep: async () => undefined,
    budget: 100_000,
    note: () => undefined,
  });
  return { there, github, sha };
}

describe('a list', () => {
  it('is read through all pages, in whatever order they come', async () => {
    const { there, github } = await aPlace(
      { operation: `GET ${REPO}/issues/{issue_number}/timeline`, reverse: true, times: 9 },
      { operation: `GET ${REPO}/issues/{issue_number}/comments`, reverse: true, times: 9 },
    );
    const number = there.pull({ head: 'main' });
    for (let i = 0; i < 250; i += 1) {
      there.comment(number, 'dev', `${i}`);
      there.label(number, `l${i}`, 'ada');
      const issue = { author: 'x', state: 'closed', title: `${i}`, body: '', at: '' } as const;
      there.repository.issues.push({ ...issue, number: 1_000 + i, labels: ['alert'], pull: null });
    }
    there.turned(number);
    const comments = await github.comments.list(number);
    expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 250 }, (_, i) => `${i}`));
    const labels = (await github.approvalEvents(number)).map((event) =>
      event.kind === 'labeled' ? event.label : event.kind,
    );
    expect(labels).toEqual([...Array.from({ length: 250 }, (_, i) => `l${i}`), 'retargeted']);
    expect(await github.issues('alert')).toHaveLength(250);
  });
});

describe('a write whose answer is lost', () => {
  const lost = (operation: string): Fault => ({ operation, drop: true, happens: true });

  it('has made the branch', async () => {
    const { github, sha } = await aPlace(lost(`POST ${REPO}/git/refs`));
    await github.setBranch('topic', sha);
    expect(await github.branch('topic')).toBe(sha);
  });

  it('has removed the branch, the label and the comment', async () => {
    const { there, github, sha } = await aPlace(
      lost(`DELETE ${REPO}/git/refs/{ref}`),
      lost(`DELETE ${REPO}/issues/{issue_number}/labels`),
      lost(`DELETE ${REPO}/issues/comments`),
    );
    await github.setBranch('topic', sha);
    await github.removeBranch('topic');
    const number = there.pull({ head: 'main' });
    there.label(number, 'a', 'ada');
    await github.removeLabel(number, 'a');
    const { id } = await github.comments.create(number, 'x');
    await github.comments.remove(id);
    expect(await github.branch('topic')).toBeNull();
    expect(there.repository.issues[0]?.labels).toEqual([]);
    expect(there.repository.comments).toEqual([]);
  });

  it('has opened the pull request', async () => {
    const { there, github, sha } = await aPlace(lost(`POST ${REPO}/pulls`));
    await github.setBranch('topic', sha);
    const number = await github.createPull({ title: 't', body: '', head: 'topic', base: 'main' });
    expect(there.repository.issues.map((issue) => issue.number)).toEqual([number]);
  });

  it('has committed, once', async () => {
    const { there, github, sha } = await aPlace(lost('POST /graphql'));
    const changes = [{ path: 'a', content: new TextEncoder().encode('b') }];
    const about = { expectedHead: sha, headline: 'Ours', body: '', changes };
    const commit = await github.commitOn('main', about);
    expect(there.repository.git.resolve('refs/heads/main')).toBe(commit);
    expect(there.repository.git.commitFacts(commit ?? '')?.parents).toEqual([sha]);
  });

  it("is not taken for somebody else's commit", async () => {
    const { there, github, sha } = await aPlace();
    const { git } = there.repository;
    const tree = git.commitFacts(sha)?.tree ?? '';
    const about = { expectedHead: sha, headline: 'Ours', body: '', changes: [] };
    const at = '2026-01-02T00:00:00Z';
    git.setRef('refs/heads/main', git.writeCommit(tree, [sha], 'Theirs', at));
    expect(await github.commitOn('main', about)).toBeNull();
    const between = git.writeCommit(tree, [sha], 'Theirs', at);
    git.setRef('refs/heads/main', git.writeCommit(tree, [between], 'Ours', at));
    expect(await github.commitOn('main', about)).toBeNull();
  });

  it.each([
    ['first', `POST ${REPO}/git/refs`],
    ['next', `PATCH ${REPO}/git/refs/{ref}`],
  ])('has written the %s line of the history', async (_which, operation) => {
    const { github } = await aPlace(lost(operation));
    const file = { path: 'h', message: 'm' };
    expect(await github.writeFile('h', { ...file, text: '1', head: null })).toBe(true);
    const read = await github.readFile('h', 'h');
    const next = { ...file, text: '2', head: read?.head ?? null };
    expect(await github.writeFile('h', next)).toBe(true);
    expect((await github.readFile('h', 'h'))?.text).toBe('2');
  });
});

describe('what GitHub calls gone, or in the way, and is not', () => {
  const always = (operation: string, status: number): Fault => ({
    operation,
    status,
    body: { message: 'Not so' },
    times: Number.POSITIVE_INFINITY,
  });

  it.each([404, 422])('is a branch: %i', async (status) => {
    const { github } = await aPlace(always(`DELETE ${REPO}/git/refs/{ref}`, status));
    await expect(github.removeBranch('main')).rejects.toThrow(`remove a branch: ${status}`);
  });

  it('is a label', async () => {
    const { there, github } = await aPlace(
      always(`DELETE ${REPO}/issues/{issue_number}/labels`, 404),
    );
    const number = there.pull({ head: 'main' });
    there.label(number, 'Update', 'ada');
    await expect(github.removeLabel(number, 'update')).rejects.toThrow('take a label off: 404');
    await github.removeLabel(number, 'another');
  });

  it('is a branch or a pull request that may not be made', async () => {
    const { github, sha } = await aPlace(
      always(`POST ${REPO}/git/refs`, 422),
      always(`POST ${REPO}/pulls`, 422),
    );
    await expect(github.setBranch('topic', sha)).rejects.toThrow('move a branch: 422 Not so');
    const pull = { title: 't', body: '', head: 'main', base: 'main' };
    await expect(github.createPull(pull)).rejects.toThrow('open a pull request: 422 Not so');
  });

  it.each([
    ['made', null, `POST ${REPO}/git/refs`],
    ['moved', 'main', `PATCH ${REPO}/git/refs/{ref}`],
  ])('is a history that may not be %s', async (_how, branch, operation) => {
    const { github } = await aPlace(always(operation, 422));
    const head = branch === null ? null : await github.branch(branch);
    const file = { path: 'h', text: '1', message: 'm', head };
    await expect(github.writeFile(branch ?? 'h', file)).rejects.toThrow(
      'Could not write the history: 422 Not so.',
    );
  });
});

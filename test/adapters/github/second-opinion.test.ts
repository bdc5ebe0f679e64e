/**
 * The adapter against two GitHubs on this machine: ours, which knows the limits and the description, and an
 * emulator that others wrote. What both say is hardly a misreading of one.
 */
import { createEmulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGitHub } from '../../../src/adapters/github/create-github.ts';
import { ALERT_LABEL } from '../../../src/bot/alert.ts';
import { HISTORY_FILE } from '../../../src/bot/history.ts';
import { monitor } from '../../../src/bot/monitor.ts';
import { formatMarker } from '../../../src/bot/sticky-comment.ts';
import { upsertComment } from '../../../src/bot/upsert-comment.ts';
import type { GitHub } from '../../../src/contracts/ports/github.ts';
import type { Report } from '../../../src/schema/types.ts';
import { aBotRun, aTrigger } from '../../support/bot-run.ts';
import { aGitHub, type TestGitHub } from '../../support/github-server/a-github.ts';
import { startGitHubServer } from '../../support/github-server/server.ts';
import { aReport } from '../../support/report.ts';

interface Place {
  readonly github: GitHub;
  /** A commit of the repository. */
  readonly sha: string;
  close(): Promise<void>;
}

function adapterAt(apiUrl: string): GitHub {
  return createGitHub('org/plan', {
    apiUrl,
    token: 'person',
    userAgent: 'test',
    now: () => 0,
    sleep: async () => undefined,
    budget: 10_000,
    note: () => undefined,
  });
}

async function ours(): Promise<Place> {
  const there: TestGitHub = aGitHub();
  there.token('person', { login: 'ada', kind: 'person' });
  there.repository.permissions.ada = 'admin';
  const { git } = there.repository;
  const tree = git.writeTree(null, [{ path: 'README.md', content: Buffer.from('x') }]);
  const sha = git.writeCommit(tree, [], 'first', '2026-01-01T00:00:00Z');
  git.setRef('refs/heads/main', sha);
  const server = await startGitHubServer(there.state);
  return {
    github: adapterAt(server.url),
    sha,
    async close() {
      await server.close();
      there.remove();
      expect(server.violations).toEqual([]);
    },
  };
}

async function emulated(): Promise<Place> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { person: { login: 'ada', scopes: ['repo'] } },
      github: {
        users: [{ login: 'ada', name: 'Ada', email: 'ada@example.org' }],
        orgs: [{ login: 'org', name: 'Org', members: [{ login: 'ada', role: 'admin' }] }],
        repos: [{ owner: 'org', name: 'plan', auto_init: true }],
      },
    },
  });
  const github = adapterAt(emulator.url);
  return { github, sha: (await github.branch('main')) ?? '', close: () => emulator.close() };
}

describe.each([
  ['our server', ours],
  ['the emulator', emulated],
])('on %s', (_name, start) => {
  let place: Place;
  beforeAll(async () => {
    place = await start();
  });
  afterAll(() => place.close());

  it('knows whose token it is, what that person may do, and the default branch', async () => {
    const { github } = place;
    expect(await github.login()).toBe('ada');
    expect(await github.permission('ada')).toBe('admin');
    expect(await github.defaultBranch()).toBe('main');
  });

  it('keeps comments of an issue', async () => {
    const { github } = place;
    const { number } = await github.createIssue({ title: 'Talk', body: 'x', labels: [] });
    const first = await github.comments.create(number, 'one');
    expect(first).toMatchObject({ author: 'ada', body: 'one' });
    for (let i = 0; i < 11; i += 1) await github.comments.create(number, `${i}`);
    const all = await github.comments.list(number);
    expect(all).toHaveLength(12);
    const times = { at: expect.any(String), editedAt: expect.any(String) };
    expect(all[0]).toEqual({ ...first, ...times });
    expect(await github.comments.update(first.id, 'two')).toBe(true);
    expect((await github.comments.list(number))[0]).toEqual({ ...first, ...times, body: 'two' });
    await github.comments.remove(first.id);
    expect(await github.comments.list(number)).toHaveLength(11);
    expect(await github.comments.update(first.id, 'three')).toBe(false);
    await github.comments.remove(first.id);
  });

  it('has one comment of a gate, the newest run’s', async () => {
    const { github } = place;
    const { number } = await github.createIssue({ title: 'Sticky', body: 'x', labels: [] });
    const keep = (runId: number, words: string) => {
      const identity = { key: 'gate', headSha: 'a'.repeat(40), runId, attempt: 1 };
      const body = `${formatMarker(identity)}\n${words}`;
      return upsertComment(
        github,
        { number, identity, body, create: true },
        { note: () => undefined },
      );
    };
    expect(await keep(5, 'fail')).toBe('written');
    expect(await keep(5, 'fail')).toBe('kept');
    expect(await keep(7, 'pass')).toBe('written');
    expect(await keep(6, 'fail')).toBe('outdated');
    const [only, ...others] = await github.comments.list(number);
    expect(others).toEqual([]);
    expect(only?.body).toMatch(/run=7 .*\npass$/);
    // Of two that raced, the newer stays.
    await github.comments.create(number, only?.body.replace('run=7', 'run=6') ?? '');
    expect(await keep(7, 'pass')).toBe('kept');
    expect(await github.comments.list(number)).toEqual([only]);
  });

  it('has one alert while the branch does not pass, and the figures of every run', async () => {
    const { github } = place;
    const run = (runId: number, report: Report) => {
      const { run } = aBotRun({ github, trigger: aTrigger({ runId }) });
      return monitor(run, github, report, 'figures');
    };
    const fails = aReport({ verdict: 'fail', reasons: ['1 event is invalid'] });
    const issue = async () => (await github.issues(ALERT_LABEL)).map(({ state }) => state);
    expect(await run(1, aReport())).toEqual([]);
    expect(await issue()).toEqual([]);
    expect(await run(2, fails)).toEqual([]);
    expect(await run(3, fails)).toEqual([]);
    expect(await issue()).toEqual(['open']);
    expect(await run(4, aReport())).toEqual([]);
    expect(await issue()).toEqual(['closed']);
    const history = await github.readFile('figures', HISTORY_FILE);
    expect(history?.text.trim().split('\n')).toHaveLength(4);
  });

  it('opens, changes and closes an issue by its label', async () => {
    const { github } = place;
    const { number } = await github.createIssue({ title: 'Alert', body: 'b', labels: ['alert'] });
    await github.updateIssue(number, { title: 'Over', body: 'c', state: 'closed' });
    expect(await github.issues('alert')).toMatchObject([
      { number, author: 'ada', state: 'closed', title: 'Over', body: 'c' },
    ]);
  });

  it('moves branches', async () => {
    const { github, sha } = place;
    expect(await github.branch('nowhere')).toBeNull();
    await github.setBranch('topic', sha);
    expect(await github.branch('topic')).toBe(sha);
    await github.setBranch('topic', sha);
    await github.removeBranch('topic');
    await github.removeBranch('topic');
    expect(await github.branch('topic')).toBeNull();
  });

  it('writes a file on a branch of its own, and only on what it has read', async () => {
    const { github } = place;
    const file = (text: string, head: string | null) => ({ path: 'h', text, message: 'm', head });
    expect(await github.readFile('history', 'h')).toBeNull();
    expect(await github.writeFile('history', file('1\n', null))).toBe(true);
    const read = await github.readFile('history', 'h');
    expect(read?.text).toBe('1\n');
    expect(await github.writeFile('history', file('2 é\n', read?.head ?? null))).toBe(true);
    // Somebody was faster: what was read is not there any more.
    expect(await github.writeFile('history', file('3\n', read?.head ?? null))).toBe(false);
    expect(await github.writeFile('history', file('3\n', null))).toBe(false);
    expect((await github.readFile('history', 'h'))?.text).toBe('2 é\n');
    expect((await github.readFile('history', 'another'))?.text).toBe('');
  });

  it('opens a pull request, finds it by its head, labels it, and sees who did', async () => {
    const { github, sha } = place;
    await github.setBranch('change', sha);
    const before = await github.readFile('change', 'x');
    await github.writeFile('change', {
      path: 'x',
      text: 'x',
      message: 'm',
      head: before?.head ?? null,
    });
    const number = await github.createPull({ title: 't', body: 'b', head: 'change', base: 'main' });
    await github.updatePull(number, { title: 'T', body: 'B' });
    const [pull] = await github.openPulls('org:change');
    expect(pull).toMatchObject({
      number,
      state: 'open',
      title: 'T',
      headRef: 'change',
      headRepository: 'org/plan',
      baseRepository: 'org/plan',
      headSha: await github.branch('change'),
    });
    expect(await github.pull(number)).toEqual(pull);
    expect(await github.pull(987_654)).toBeNull();
    await github.addLabel(number, 'update-baselines');
    await github.removeLabel(number, 'update-baselines');
    // Taken off already: nothing is left to do, and that is no refusal.
    await github.removeLabel(number, 'update-baselines');
  });
});

describe('on our server only, as the emulator has no such thing', () => {
  it('tells who changed a label, and when a branch was pushed', async () => {
    const place = await ours();
    try {
      const { github, sha } = place;
      const { number } = await github.createIssue({ title: 't', body: '', labels: [] });
      await github.addLabel(number, 'a');
      await github.removeLabel(number, 'a');
      expect(await github.approvalEvents(number)).toMatchObject([
        { kind: 'labeled', label: 'a', actor: 'ada' },
        { kind: 'unlabeled', label: 'a', actor: 'ada' },
      ]);
      await github.setBranch('topic', sha);
      expect(await github.pushes('org/plan', 'topic')).toMatchObject([
        { before: '0'.repeat(40), after: sha },
      ]);
      const commit = await github.commitOn('topic', {
        expectedHead: sha,
        headline: 'Change',
        body: 'why',
        changes: [
          { path: 'a/b.txt', content: new TextEncoder().encode('é\n') },
          { path: 'README.md', content: null },
        ],
      });
      expect(await github.commit(commit ?? '')).toMatchObject({
        author: 'ada',
        signedByGitHub: true,
      });
      expect(await github.commit(sha)).toMatchObject({ signedByGitHub: false });
      expect((await github.readFile('topic', 'README.md'))?.text).toBe('');
      const stale = { expectedHead: sha, headline: 'Change', body: '', changes: [] };
      expect(await github.commitOn('main', { ...stale, expectedHead: '1'.repeat(40) })).toBeNull();
    } finally {
      await place.close();
    }
  });
});

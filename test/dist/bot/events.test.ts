/** What the action does, event by event, with GitHub's own payloads. */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import {
  type ActOptions,
  aScene,
  examplePayload,
  pullPayload,
  type Scene,
  workflowRunPayload,
} from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import type { ActionHome } from '../../support/run-action.ts';

const BROKEN: Edit = {
  file: 'fixtures/valid/population.ndjson',
  from: '"event_type":"hire"',
  to: '"event_type":"hired"',
};
const MENDED: Edit = { ...BROKEN, from: '"hired"', to: '"hire"' };

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

/** Real, and of this repository. */
function payloadOf(event: string): unknown {
  const real = examplePayload(event);
  return { ...real, repository: { ...(real.repository as object), default_branch: 'main' } };
}

function onMain(scene: Scene) {
  const sha = scene.worktree.git('rev-parse', 'HEAD');
  return { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha };
}

describe('a pull request', () => {
  it.each(['opened', 'synchronize', 'reopened'])('%s gets a comment', async (action) => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    expect((await scene.act({ action })).exit).toBe(0);
    expect(scene.github.repository.comments).toHaveLength(1);
  });

  it.each<[string, ActOptions]>([
    ['edited', { action: 'edited' }],
    ['labelled otherwise', { action: 'labeled', label: 'bug' }],
    ['commented on', { event: 'issue_comment', payload: payloadOf('issue_comment') }],
    [
      'pushed to',
      { event: 'push', payload: payloadOf('push'), env: { GITHUB_REF: 'refs/heads/topic' } },
    ],
    ['opened, in mode gate', { action: 'opened', inputs: { mode: 'gate' } }],
    ['opened, where comments are off', { action: 'opened', inputs: { comment: 'off' } }],
    ['that passes, where failures are told', { inputs: { comment: 'failures' } }],
    ['that passes, where changes are told', { inputs: { comment: 'changes' } }],
  ])('%s gets the gate and no comment', async (_what, options) => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    const { exit, server, outputs } = await scene.act(options);
    expect([exit, outputs.verdict]).toEqual([0, 'pass']);
    expect(server.requests.filter(({ operation }) => !/^(GET|query) /.test(operation))).toEqual([]);
  });

  it.each([
    ['from a fork', 'someone/plan'],
    ['by Dependabot', undefined],
  ])(
    '%s is judged with a token that can only read, and commented on by the second workflow',
    async (_whose, fork) => {
      const scene = aScene(home, fork === undefined ? {} : { fork });
      const head = scene.change([BROKEN]);
      const number = scene.open();
      const { exit, log, summary } = await scene.act({ action: 'opened', token: 'read' });
      expect(exit).toBe(1);
      expect(log).toMatch(
        /::warning::Could not write a comment: 403 .*"permissions: pull-requests: write"/,
      );
      expect(summary).toContain('pull-requests: write');
      expect(summary).toContain(`/org/plan/blob/${head}/${BROKEN.file}#L1)`);
      const posted = await scene.act({
        event: 'workflow_run',
        payload: workflowRunPayload(head, fork === undefined ? 'org' : 'someone'),
        env: { GITHUB_REF: 'refs/heads/main' },
      });
      expect([posted.exit, posted.log]).toEqual([0, expect.stringContaining(`${number}: written`)]);
      expect(scene.github.repository.comments[0]?.body).toContain('❌ fail');
    },
  );

  it("whose head's repository was deleted is judged and commented on", async () => {
    const scene = aScene(home, { goldens: 'compared', fork: 'someone/plan' });
    const golden = 'golden/first-contribution/expected/balances.csv';
    scene.change([{ file: golden, from: ',180.000000,', to: ',180.000001,' }]);
    const number = scene.open();
    const payload = pullPayload(scene.github, number, {}) as {
      pull_request: { head: object };
    };
    const { pull_request } = payload;
    const head = { ...pull_request.head, repo: null };
    const gone = { ...payload, pull_request: { ...pull_request, head } };
    const { exit, log } = await scene.act({ payload: gone });
    expect([exit, log]).toEqual([1, expect.stringContaining(`${number}: written`)]);
    const labelled = { ...gone, action: 'labeled', label: { name: 'update-baselines' } };
    scene.github.label(number, 'update-baselines', 'ada');
    const asked = await scene.act({ payload: labelled, runId: 501 });
    expect([asked.exit, asked.log]).toEqual([1, expect.stringContaining('is not known')]);
  });

  it("whose head's repository was deleted has no comment by the second workflow", async () => {
    const scene = aScene(home, { fork: 'someone/plan' });
    const head = scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    const payload = workflowRunPayload(head, 'someone');
    const gone = { ...payload.workflow_run, head_repository: null };
    const { exit } = await scene.act({
      event: 'workflow_run',
      payload: { ...payload, workflow_run: gone },
    });
    // There is no report either: the first workflow left none.
    expect(exit).toBe(2);
    expect(scene.github.repository.comments).toEqual([]);
  });

  it('whose approval is taken back is told so', async () => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    const number = scene.open();
    const { log } = await scene.act({ action: 'unlabeled', label: 'update-baselines' });
    expect(log).toContain(`Comment of pull request ${number}: written.`);
  });

  it('without a token is judged all the same', async () => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    const { exit, log, server } = await scene.act({ token: '' });
    expect(exit).toBe(0);
    expect(log).toContain('No comment was written: there is no token');
    expect(server.requests).toEqual([]);
  });

  it('on GitHub Enterprise Server is commented on there', async () => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    const { exit, server } = await scene.act({ prefix: '/api/v3' });
    expect(exit).toBe(0);
    expect(scene.github.repository.comments).toHaveLength(1);
    expect(server.requests.every(({ authorization }) => authorization === 'token full')).toBe(true);
  });

  it.each([
    ['person', 'ada'],
    ['actions', 'own-app[bot]'],
  ] as const)('is commented on as the %s whose token it is', async (kind, login) => {
    const scene = aScene(home);
    scene.github.token('pat', { login, kind });
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    await scene.act({ token: 'pat' });
    await scene.act({ token: 'pat', runId: 501 });
    expect(scene.github.repository.comments.map(({ author }) => author)).toEqual([login]);
  });
});

describe('the default branch', () => {
  it('has one alert while it fails, and a history that shows in the next comment', async () => {
    const scene = aScene(home);
    scene.worktree.git('checkout', '--quiet', 'main');
    const watch = (runId: number, event = 'push') =>
      scene.act({
        event,
        payload: event === 'push' ? payloadOf('push') : {},
        env: onMain(scene),
        runId,
      });
    const { repository } = scene.github;
    const alerts = () => repository.issues.filter(({ pull }) => pull === null);
    expect((await watch(1)).exit).toBe(0);
    expect(alerts()).toEqual([]);
    breakFixtures(scene, BROKEN);
    const failed = await watch(2);
    expect(failed.exit).toBe(1);
    expect(failed.summary).toContain(`/blob/${onMain(scene).GITHUB_SHA}/${BROKEN.file}#L1)`);
    expect((await watch(3, 'schedule')).exit).toBe(1);
    expect(alerts()).toMatchObject([
      {
        state: 'open',
        author: BOT,
        title: expect.stringMatching(/main does not pass: .*validation/),
        labels: ['dc-event-gate-alert'],
      },
    ]);
    breakFixtures(scene, MENDED);
    expect((await watch(4)).exit).toBe(0);
    expect(alerts()).toMatchObject([
      { state: 'closed', title: 'dc-event-gate: main passes again' },
    ]);

    const tip = repository.git.resolve('refs/heads/dc-event-gate-history');
    const lines = repository.git.blob(`${tip}:history.ndjson`)?.toString('utf8').trim().split('\n');
    expect(lines?.map((line) => JSON.parse(line).verdict)).toEqual([
      'pass',
      'fail',
      'fail',
      'pass',
    ]);

    scene.worktree.git('checkout', '--quiet', 'topic');
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    await scene.act({ runId: 5 });
    expect(repository.comments[0]?.body).toMatch(
      /\| validation\\\.rate|\| validation\.rate \| [▁-█]{4} \|/,
    );
  });

  it('tells a webhook, whose address and token nobody sees', async () => {
    const heard: { body: string; authorization: unknown }[] = [];
    const receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      heard.push({ body, authorization: request.headers.authorization });
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void receiver.close());
    const { port } = receiver.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/hook/5ecret`;
    const scene = aScene(home, { edits: [BROKEN] });
    scene.worktree.git('checkout', '--quiet', 'main');
    const { exit, log } = await scene.act({
      event: 'push',
      payload: payloadOf('push'),
      env: onMain(scene),
      inputs: { 'webhook-url': url, 'webhook-format': 'slack' },
    });
    expect(exit).toBe(1);
    expect(JSON.parse(heard[0]?.body ?? '').text).toMatch(
      /^dc-event-gate: org\/plan main does not pass/,
    );
    expect(heard.map(({ authorization }) => authorization)).toEqual([undefined]);
    // Once, so that the runner hides it from then on.
    expect(log.split('5ecret')).toHaveLength(2);
    expect(log).toContain(`::add-mask::${url}`);
  });

  it('by hand gets one pull request with all that is expected rewritten', async () => {
    const scene = aScene(home, {
      goldens: 'compared',
      edits: [
        {
          file: 'golden/first-contribution/expected/balances.csv',
          from: ',180.000000,0.000000,180.000000,',
          to: ',180.000001,0.000000,180.000000,',
        },
      ],
    });
    scene.worktree.git('checkout', '--quiet', 'main');
    const record = (runId: number, inputs = {}) =>
      scene.act({
        event: 'workflow_dispatch',
        payload: payloadOf('workflow_dispatch'),
        env: onMain(scene),
        runId,
        inputs,
      });
    const { repository } = scene.github;
    const first = await record(1);
    expect(first.log).toContain('see pull request');
    expect(first.exit).toBe(0);
    const pulls = () => repository.issues.filter(({ pull }) => pull !== null);
    expect(pulls()).toMatchObject([
      { state: 'open', author: BOT, labels: ['update-baselines'], pull: { baseRef: 'main' } },
    ]);
    expect(pulls()[0]?.body).toContain('gross\\_balance');
    scene.worktree.git('checkout', '--quiet', '--', '.');
    scene.worktree.commit('more', { 'README.md': 'x\n' });
    scene.worktree.git('push', '--quiet', repository.git.folder, 'main');
    await record(2);
    expect(pulls()).toHaveLength(1);
    const branches = repository.activity.map(({ ref }) => ref);
    expect(
      branches.filter((ref) => ref === 'refs/heads/dc-event-gate/update-baselines'),
    ).toHaveLength(2);
    expect(repository.git.resolve('refs/heads/dc-event-gate/update-baselines-2')).toBeNull();
    const tip = repository.git.resolve('refs/heads/dc-event-gate/update-baselines') ?? '';
    expect(repository.git.commitFacts(tip)?.parents).toEqual([
      scene.worktree.git('rev-parse', 'HEAD'),
    ]);
    // Another gate of the repository takes nothing of it away.
    scene.worktree.git('checkout', '--quiet', '--', '.');
    await record(2, { 'comment-key': 'plans/b.yml' });
    scene.worktree.git('checkout', '--quiet', '--', '.');
    await record(2, { 'comment-key': 'plans-b.yml' });
    expect(pulls().map(({ pull }) => pull?.headRef)).toEqual([
      'dc-event-gate/update-baselines',
      'dc-event-gate/update-baselines-plans-b-yml-f9236f47',
      'dc-event-gate/update-baselines-plans-b-yml-5ae6fa05',
    ]);
    expect(repository.git.resolve('refs/heads/dc-event-gate/update-baselines')).toBe(tip);
  });

  it('by hand says that there is nothing to record', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.worktree.git('checkout', '--quiet', 'main');
    const { exit, log } = await scene.act({
      event: 'workflow_dispatch',
      payload: payloadOf('workflow_dispatch'),
      env: onMain(scene),
    });
    expect(exit).toBe(0);
    expect(log).toContain('Nothing to change');
    expect(scene.github.repository.issues).toEqual([]);
  });
});

function breakFixtures(scene: Scene, edit: Edit): void {
  if (!('from' in edit)) return;
  const file = path.join(scene.worktree.folder, edit.file);
  const text = readFileSync(file, 'utf8').replace(edit.from, edit.to);
  scene.worktree.commit('fixtures', { [edit.file]: text });
}

describe('a mode that is named outright', () => {
  it('comments whatever the event of the pull request', async () => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    await scene.act({ action: 'edited', inputs: { mode: 'comment' } });
    expect(scene.github.repository.comments).toHaveLength(1);
  });

  it('updates on any event of a pull request that has the label, and refuses without', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    const number = scene.open();
    const inputs = { mode: 'update' };
    const without = await scene.act({ inputs });
    expect([without.exit, without.log]).toEqual([1, expect.stringContaining('is not set')]);
    scene.github.label(number, 'update-baselines', 'ada');
    const { exit, log } = await scene.act({ inputs, runId: 501 });
    expect([exit, log]).toEqual([0, expect.stringContaining(`${number}: written`)]);
    expect(scene.github.repository.comments[0]?.body).toContain('Nothing to change');
  });

  it('monitors on a workflow_dispatch of the default branch', async () => {
    const scene = aScene(home, { edits: [BROKEN] });
    scene.worktree.git('checkout', '--quiet', 'main');
    const payload = payloadOf('workflow_dispatch');
    await scene.act({
      event: 'workflow_dispatch',
      payload,
      env: onMain(scene),
      inputs: { mode: 'monitor' },
    });
    expect(scene.github.repository.issues).toMatchObject([{ labels: ['dc-event-gate-alert'] }]);
  });
});

describe('a mode that the event cannot give', () => {
  it.each([
    [
      'monitor',
      'monitor is for the event push, schedule or workflow_dispatch on the default branch',
    ],
    ['everything', 'allowed: auto, gate, comment, update, monitor'],
  ])('%s ends with exit code 2 and says why', async (mode, reason) => {
    const scene = aScene(home);
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    rmSync(path.join(scene.worktree.folder, '.dc-event-gate'), { recursive: true, force: true });
    const { exit, log } = await scene.act({ inputs: { mode } });
    expect([exit, log]).toEqual([2, expect.stringContaining(reason)]);
  });
});

/** Events that name no pull request, on a branch that would loosen what is checked: no green check for less. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, examplePayload, type Scene } from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import type { ActionHome } from '../../support/run-action.ts';

const LOWER: Edit = {
  file: '.github/dc-event-gate.yml',
  from: 'minimum-rate: 99',
  to: 'minimum-rate: 5',
};
const HARMLESS: Edit = { file: 'README.md', text: 'x\n' };

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

/** For a checkout of another kind. */
function aPlace(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function onTopic(scene: Scene, event = 'workflow_dispatch') {
  const payload = examplePayload(event);
  return {
    event,
    payload: {
      ...payload,
      repository: { ...(payload.repository as object), default_branch: 'main' },
    },
    env: {
      GITHUB_REF: 'refs/heads/topic',
      GITHUB_SHA: scene.worktree.git('rev-parse', 'HEAD'),
    },
  };
}

/** The group of one pull request, as the queue merges it into main. */
function queued(scene: Scene, number: number, how: 'merge' | 'squash' = 'merge') {
  const { git } = scene.worktree;
  git('checkout', '--quiet', '--detach', 'main');
  if (how === 'merge') git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  else {
    git('merge', '--quiet', '--squash', 'topic');
    git('commit', '--quiet', '-m', 'squashed');
  }
  const [head_sha, base_sha] = [git('rev-parse', 'HEAD'), scene.base];
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base_sha}`;
  const payload = examplePayload('merge_group');
  return {
    event: 'merge_group',
    payload: {
      ...payload,
      action: 'checks_requested',
      merge_group: { head_sha, head_ref, base_sha, base_ref: 'refs/heads/main' },
    },
    env: { GITHUB_REF: head_ref, GITHUB_SHA: head_sha },
  };
}

describe('a branch without a pull request', () => {
  it.each(['workflow_dispatch', 'push'])('that loosens a setting fails on %s', async (event) => {
    const scene = aScene(home);
    scene.change([LOWER]);
    const { exit, log } = await scene.act(onTopic(scene, event));
    expect(log).toContain('validation.minimum-rate: 99 → 5');
    expect(log).toContain('no open pull request has this commit as its head');
    expect(exit).toBe(1);
  });

  it('that changes nothing of the kind passes', async () => {
    const scene = aScene(home);
    scene.change([HARMLESS]);
    expect((await scene.act(onTopic(scene))).exit).toBe(0);
  });

  it('cannot be judged where the checkout has no history, and says what to do', async () => {
    const scene = aScene(home);
    scene.change([LOWER]);
    const shallow = aPlace();
    scene.worktree.git('clone', '--quiet', '--depth=1', `file://${scene.worktree.folder}`, shallow);
    const { exit, log } = await scene.act({ ...onTopic(scene), workspace: shallow });
    expect([exit, log]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  it('cannot be judged where nobody tells the default branch', async () => {
    const scene = aScene(home);
    scene.change([LOWER]);
    const { exit, log } = await scene.act({ ...onTopic(scene), payload: {}, token: '' });
    expect([exit, log]).toEqual([2, expect.stringContaining('neither the event nor GitHub names')]);
  });
});

describe('a branch with a pull request', () => {
  it('fails by hand as it fails there, and passes when a maintainer approves there', async () => {
    const scene = aScene(home);
    scene.change([LOWER]);
    const number = scene.open();
    const first = await scene.act(onTopic(scene));
    expect([first.exit, first.log]).toEqual([1, expect.stringContaining('no maintainer has')]);
    scene.github.label(number, 'update-baselines', 'ada');
    const second = await scene.act({ ...onTopic(scene), runId: 501 });
    expect([second.exit, second.log]).toEqual([0, expect.stringContaining('approved by ada')]);
  });
});

describe('a merge group', () => {
  it.each(['merge', 'squash'] as const)(
    'made by %s needs the approval of its pull request',
    async (how) => {
      const scene = aScene(home);
      scene.change([LOWER]);
      const number = scene.open();
      const options = queued(scene, number, how);
      const first = await scene.act(options);
      expect([first.exit, first.log]).toEqual([1, expect.stringContaining('no maintainer has')]);
      scene.github.label(number, 'update-baselines', 'ada');
      const second = await scene.act({ ...options, runId: 501 });
      expect([second.exit, second.log]).toEqual([0, expect.stringContaining('approved by ada')]);
    },
  );

  it('whose pull request nobody names cannot be approved', async () => {
    const scene = aScene(home);
    scene.change([LOWER]);
    const { exit, log } = await scene.act({ ...queued(scene, 999), token: '' });
    expect(exit).toBe(1);
    expect(log).toContain('it is not known whether a maintainer has approved');
  });

  it('that changes nothing of the kind passes', async () => {
    const scene = aScene(home);
    scene.change([HARMLESS]);
    const number = scene.open();
    expect((await scene.act(queued(scene, number))).exit).toBe(0);
  });

  it('whose head is squashed, and not in the checkout, is approved on its pull request', async () => {
    const scene = aScene(home, { fork: 'someone/plan' });
    scene.change([LOWER]);
    const number = scene.open();
    const options = queued(scene, number, 'squash');
    const alone = aPlace();
    scene.worktree.git('branch', 'group');
    scene.worktree.git(
      'clone',
      '--quiet',
      '--single-branch',
      '--branch=group',
      `file://${scene.worktree.folder}`,
      alone,
    );
    scene.github.label(number, 'update-baselines', 'ada');
    const { exit, log } = await scene.act({ ...options, workspace: alone });
    expect([exit, log]).toEqual([0, expect.stringContaining('approved by ada')]);
  });
});

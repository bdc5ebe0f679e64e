import { describe, expect, it } from 'vitest';
import { chooseTask, MODES, type Mode } from '../../src/bot/event.ts';
import type { Trigger } from '../../src/contracts/ports/trigger.ts';

const HEAD = '1'.repeat(40);
const BASE = '2'.repeat(40);
const LABEL = 'update-baselines';

function aPull(overrides: Record<string, unknown> = {}) {
  return {
    action: 'synchronize',
    number: 12,
    pull_request: {
      number: 12,
      head: { sha: HEAD, ref: 'topic', repo: { full_name: 'org/plan' } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'org/plan' } },
    },
    repository: { full_name: 'org/plan', default_branch: 'main' },
    ...overrides,
  };
}

const RUN = {
  action: 'completed',
  workflow_run: {
    id: 77,
    run_attempt: 2,
    event: 'pull_request',
    head_sha: HEAD,
    head_branch: 'topic',
    head_repository: { owner: { login: 'someone' } },
  },
};

function duty(event: string, payload: unknown, mode: Mode = 'auto', ref = 'refs/heads/main') {
  const trigger: Trigger = {
    event,
    payload,
    repository: 'org/plan',
    sha: HEAD,
    ref,
    runId: 1,
    attempt: 1,
    workflow: '',
    action: '',
    serverUrl: 'https://github.com',
  };
  return chooseTask(trigger, mode, LABEL);
}

const onMain = { repository: { default_branch: 'main' } };

describe('by the event, the bot', () => {
  it.each(['opened', 'synchronize', 'reopened'])('comments on a pull request %s', (action) => {
    expect(duty('pull_request', aPull({ action }))).toMatchObject({ kind: 'gate', comments: true });
  });

  it.each(['edited', 'closed', 'assigned'])('only judges a pull request %s', (action) => {
    expect(duty('pull_request', aPull({ action }))).toMatchObject({
      kind: 'gate',
      comments: false,
    });
  });

  it('updates on its own label, and on no other', () => {
    const label = (name: string) => aPull({ action: 'labeled', label: { name } });
    expect(duty('pull_request', label(LABEL)).kind).toBe('update');
    expect(duty('pull_request', label('Update-Baselines')).kind).toBe('update');
    expect(duty('pull_request', label('bug'))).toMatchObject({ kind: 'gate', comments: false });
  });

  it('comments where its label was taken off', () => {
    const payload = aPull({ action: 'unlabeled', label: { name: LABEL } });
    expect(duty('pull_request', payload)).toMatchObject({ kind: 'gate', comments: true });
  });

  it('posts what another run left', () => {
    expect(duty('workflow_run', RUN)).toEqual({
      kind: 'post',
      run: {
        runId: 77,
        attempt: 2,
        headSha: HEAD,
        headRef: 'topic',
        headOwner: 'someone',
        isOfPullRequest: true,
      },
    });
  });

  it.each(['push', 'schedule'])('watches the default branch on %s', (event) => {
    expect(duty(event, onMain).kind).toBe('monitor');
  });

  it('records on the default branch by hand', () => {
    expect(duty('workflow_dispatch', onMain).kind).toBe('record');
  });

  it.each([
    ['push', onMain, 'refs/heads/topic'],
    ['push', {}, 'refs/heads/main'],
    ['workflow_dispatch', onMain, 'refs/heads/topic'],
    ['merge_group', onMain, 'refs/heads/gh-readonly-queue/main/pr-1'],
    ['', null, ''],
    ['workflow_run', { workflow_run: null }, 'refs/heads/main'],
    ['workflow_run', { ...RUN, action: 'requested' }, 'refs/heads/main'],
    ['workflow_run', { ...RUN, action: 'in_progress' }, 'refs/heads/main'],
  ])('only judges on %s otherwise', (event, payload, ref) => {
    expect(duty(event, payload, 'auto', ref)).toEqual({
      kind: 'gate',
      pull: null,
      comments: false,
    });
  });
});

describe('a pull request', () => {
  it.each([
    ['pull_request', 'hostile'],
    ['pull_request', { pull_request: { number: '1' } }],
    ['pull_request_target', null],
  ])('that the event %s does not name is not judged without its guard', (event, payload) => {
    for (const mode of MODES)
      expect(duty(event, payload, mode)).toEqual({
        kind: 'impossible',
        detail: `the event ${event} names no pull request`,
      });
  });

  it.each(['pull_request_target', 'pull_request_review', 'issue_comment'])(
    'is guarded on %s too, without a comment',
    (event) => {
      expect(duty(event, aPull())).toMatchObject({
        kind: 'gate',
        pull: { number: 12, baseSha: BASE },
        comments: false,
      });
    },
  );

  it('that goes to another branch now is told so', () => {
    const payload = aPull({ action: 'edited', changes: { base: { ref: { from: 'dev' } } } });
    expect(duty('pull_request', payload)).toMatchObject({ kind: 'gate', comments: true });
  });
});

describe('a head', () => {
  it.each([
    ['of this repository', { full_name: 'org/plan' }, false],
    ['of another', { full_name: 'someone/plan' }, true],
    ['of a repository that was deleted', null, true],
  ])('%s', (_what, repo, isFork) => {
    const pull = aPull();
    const payload = {
      ...pull,
      pull_request: { ...pull.pull_request, head: { sha: HEAD, ref: 'topic', repo } },
    };
    expect(duty('pull_request', payload)).toMatchObject({ pull: { isFork } });
  });

  it('is none without a commit of hexadecimal digits', () => {
    const pull = aPull();
    const head = { sha: '--upload-pack=x', ref: 'topic', repo: null };
    const payload = { ...pull, pull_request: { ...pull.pull_request, head } };
    expect(duty('pull_request', payload).kind).toBe('impossible');
  });
});

describe('by the mode, the bot', () => {
  it('judges and says nothing', () => {
    expect(duty('pull_request', aPull(), 'gate')).toMatchObject({ kind: 'gate', comments: false });
  });

  it('comments, or posts', () => {
    expect(duty('pull_request', aPull({ action: 'edited' }), 'comment')).toMatchObject({
      kind: 'gate',
      comments: true,
    });
    expect(duty('workflow_run', RUN, 'comment').kind).toBe('post');
  });

  it('updates, or records', () => {
    expect(duty('pull_request', aPull(), 'update').kind).toBe('update');
    expect(duty('schedule', null, 'update').kind).toBe('record');
  });

  it('watches', () => {
    expect(duty('workflow_dispatch', onMain, 'monitor').kind).toBe('monitor');
  });

  it.each([
    ['comment', 'push', onMain, 'refs/heads/main'],
    ['update', 'push', onMain, 'refs/heads/topic'],
    ['monitor', 'pull_request', aPull(), 'refs/pull/1/merge'],
  ] as const)('says that %s is not for %s', (mode, event, payload, ref) => {
    const answer = duty(event, payload, mode, ref);
    expect(answer.kind).toBe('impossible');
    expect(answer).toMatchObject({ detail: expect.stringContaining(`this is ${event} on ${ref}`) });
  });
});

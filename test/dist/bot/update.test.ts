/** What is expected changes by a maintainer's hand, and by nobody else's. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, pullPayload, type Scene, workflowRunPayload } from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import type { ActionHome } from '../../support/run-action.ts';

const LABEL = 'update-baselines';
const EXPECTED = 'golden/first-contribution/expected/balances.csv';
const EVENTS = 'golden/first-contribution/events.ndjson';
/** Other money in, so other balances out. */
const AFTER_AMOUNT = '"pay_period_end":"2024-03-10","contribution_date":"2024-03-15","ytd_amount"';
const MORE_MONEY: Edit = {
  file: EVENTS,
  from: `"amount":"60.00",${AFTER_AMOUNT}:"60.00"`,
  to: `"amount":"75.00",${AFTER_AMOUNT}:"75.00"`,
};

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

function textAt({ github }: Scene, sha: string, path: string): string {
  return github.repository.git.blob(`${sha}:${path}`)?.toString('utf8') ?? '';
}

function commentOf({ github }: Scene): string {
  const own = github.repository.comments.filter(({ author }) => author === BOT);
  expect(own).toHaveLength(1);
  return own[0]?.body ?? '';
}

function headOf({ github }: Scene): string | null {
  return github.repository.git.resolve('refs/heads/topic');
}

describe('goldens that no longer fit', () => {
  it('fail; are rewritten on the label of a maintainer; and pass', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    const head = scene.change([MORE_MONEY]);
    const number = scene.open();
    expect((await scene.act({ action: 'opened' })).exit).toBe(1);
    expect(commentOf(scene)).toContain('and set the label');

    scene.github.label(number, LABEL, 'ada');
    const run = await scene.act({ action: 'labeled', label: LABEL, runId: 501 });
    expect(run.log).toContain('approved by ada');
    expect(run.exit).toBe(0);
    const commit = headOf(scene) ?? '';
    const { git, signed, checks, issues } = scene.github.repository;
    expect(git.commitFacts(commit)).toMatchObject({
      parents: [head],
      message: expect.stringContaining('Update expected balances and baselines'),
    });
    expect(signed.get(commit)).toBe(BOT);
    expect(textAt(scene, commit, EXPECTED)).toContain('75.000000');
    expect(checks).toMatchObject([{ sha: commit, name: 'gate', conclusion: 'success' }]);
    expect(issues[0]?.labels).toEqual([]);
    const comment = commentOf(scene);
    expect(comment).toContain('✅ pass');
    expect(comment).toContain(`sha=${commit} run=501`);
    expect(comment).toContain(
      '- golden/first-contribution/expected/balances.csv employer\\_match: 1 row, sum 15.000000',
    );
    expect(comment).toContain('Approved by ada');

    // A later push that is none of its business needs no second word.
    scene.worktree.git('fetch', '--quiet', git.folder, 'topic');
    scene.worktree.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    scene.change([{ file: 'README.md', text: 'more\n' }]);
    expect((await scene.act({ runId: 502 })).exit).toBe(0);
    // One that touches what is expected does.
    scene.change([{ file: EXPECTED, from: '75.000000', to: '75.000001' }]);
    const tampered = await scene.act({ runId: 503 });
    expect(tampered.exit).toBe(1);
    expect(commentOf(scene)).toMatch(/ada set the label .* before the newest of these changes/);
  });

  it.each([
    ['a person with triage', 'tia', /tia, who set the label, may not write here/],
    ['someone without access', 'mallory', /mallory, who set the label, may not write here/],
  ])('are not rewritten for %s', async (_who, actor, reason) => {
    const scene = aScene(home, { goldens: 'compared' });
    const head = scene.change([MORE_MONEY]);
    scene.github.label(scene.open(), LABEL, actor);
    const run = await scene.act({ action: 'labeled', label: LABEL });
    expect(run.exit).toBe(1);
    expect(commentOf(scene)).toMatch(reason);
    expect(headOf(scene)).toBe(head);
    expect(scene.github.repository.checks).toEqual([]);
  });

  it('are rewritten one by one, where a maintainer names them; and not where one is not there', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    const head = scene.change([MORE_MONEY]);
    const number = scene.open();
    const { comment, label } = scene.github;
    comment(number, 'mallory', 'dc-event-gate golden update nothing');
    comment(number, 'ada', '`npx dc-event-gate golden update first-contribution third`');
    label(number, LABEL, 'ada');
    expect((await scene.act({ action: 'labeled', label: LABEL, runId: 501 })).exit).toBe(1);
    expect(commentOf(scene)).toContain('names 1 golden case that is not there: "third"');
    expect(headOf(scene)).toBe(head);
    label(number, LABEL, 'ada', 'unlabeled');
    comment(number, 'ada', '`npx dc-event-gate golden update first-contribution`');
    label(number, LABEL, 'ada');
    const run = await scene.act({ action: 'labeled', label: LABEL, runId: 502 });
    expect(run.log).toContain('of the golden case first-contribution (a comment names only it)');
    expect(run.exit).toBe(0);
  });

  it('are not rewritten where the head has moved since', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([MORE_MONEY]);
    const number = scene.open();
    scene.github.label(number, LABEL, 'ada');
    const payload = pullPayload(scene.github, number, { action: 'labeled', label: LABEL });
    const moved = scene.change([{ file: 'README.md', text: 'x\n' }]);
    const run = await scene.act({ payload });
    expect(run.exit).toBe(1);
    expect(commentOf(scene)).toMatch(/the head has moved to [0-9a-f]{12} since the label was set/);
    expect(headOf(scene)).toBe(moved);
  });

  it('are not rewritten where the head moves while they are measured', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([MORE_MONEY]);
    scene.github.label(scene.open(), LABEL, 'ada');
    const { git } = scene.github.repository;
    let moved = '';
    const run = await scene.act({
      action: 'labeled',
      label: LABEL,
      faults: [
        {
          operation: 'POST /graphql',
          before() {
            const tip = git.resolve('refs/heads/topic') ?? '';
            moved = git.writeCommit(
              git.commitFacts(tip)?.tree ?? '',
              [tip],
              'faster',
              '2026-03-01T13:00:00Z',
            );
            git.setRef('refs/heads/topic', moved);
          },
        },
      ],
    });
    expect(run.exit).toBe(1);
    expect(commentOf(scene)).toMatch(/topic has moved on from [0-9a-f]{12} meanwhile/);
    expect(headOf(scene)).toBe(moved);
  });

  it('are not rewritten from another commit than the head', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    const head = scene.change([MORE_MONEY]);
    scene.github.label(scene.open(), LABEL, 'ada');
    scene.worktree.git('checkout', '--quiet', 'main');
    const run = await scene.act({ action: 'labeled', label: LABEL });
    expect(run.exit).toBe(1);
    expect(commentOf(scene)).toMatch(/let actions\/checkout take \\?"ref: /);
    expect(headOf(scene)).toBe(head);
  });

  it('are rewritten though the gate cannot decide after that, and whoever asked hears of both', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([MORE_MONEY]);
    scene.github.label(scene.open(), LABEL, 'ada');
    const run = await scene.act({
      action: 'labeled',
      label: LABEL,
      inputs: { 'fixtures-valid': 'nowhere/*.ndjson' },
    });
    expect(run.exit).toBe(2);
    const commit = headOf(scene) ?? '';
    expect(commentOf(scene)).toContain(`sha=${commit} run=500`);
    expect(commentOf(scene)).toContain('⚠️ could not decide');
    expect(commentOf(scene)).toContain('approved by ada');
    const { checks, issues } = scene.github.repository;
    expect(checks).toMatchObject([{ sha: commit, conclusion: 'failure' }]);
    expect(issues[0]?.labels).toEqual([]);
  });

  it('are found as they are where there is nothing to change', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    const head = scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.github.label(scene.open(), LABEL, 'ada');
    const run = await scene.act({ action: 'labeled', label: LABEL });
    expect(run.exit).toBe(0);
    expect(commentOf(scene)).toContain('Nothing to change');
    expect([headOf(scene), scene.github.repository.issues[0]?.labels]).toEqual([head, []]);
  });

  it('are a patch where the head lies in a fork, posted by the second workflow', async () => {
    const scene = aScene(home, { goldens: 'compared', fork: 'someone/plan' });
    const head = scene.change([MORE_MONEY]);
    const number = scene.open();
    scene.github.label(number, LABEL, 'ada');
    const run = await scene.act({ action: 'labeled', label: LABEL, token: 'read' });
    // The verdict stands at the head, which has the old goldens.
    expect(run.outputs.reason).toContain('rewritten in update.patch, and not yet in the head');
    expect(run.exit).toBe(1);
    expect(run.log).toContain('Resource not accessible by integration');
    expect(run.summary).toContain('pull-requests: write');
    expect(scene.github.repository.comments).toEqual([]);
    // The patch makes the fork's goldens what they have to be.
    scene.worktree.git('checkout', '--quiet', '--', '.');
    scene.worktree.git('apply', '.dc-event-gate/update.patch');
    expect(scene.worktree.git('diff', '--stat')).toContain('balances.csv');

    const posted = await scene.act({
      event: 'workflow_run',
      payload: workflowRunPayload(head, 'someone'),
      inputs: { 'report-dir': '.dc-event-gate' },
    });
    expect(posted.log).toContain(`Comment of pull request ${number}: written.`);
    expect(posted.exit).toBe(0);
    expect(commentOf(scene)).toContain('git apply update.patch');
    expect(scene.github.repository.issues[0]?.labels).toEqual([]);

    scene.change([]);
    expect((await scene.act({ token: 'read' })).exit).toBe(1);
    scene.github.label(number, LABEL, 'ada');
    const approved = await scene.act({ action: 'labeled', label: LABEL, token: 'read' });
    expect(approved.summary).toContain('Nothing to change');
    expect(approved.exit).toBe(0);
  });
});

describe('an expectation that a pull request changes by hand', () => {
  const HAND: Edit[] = [
    MORE_MONEY,
    {
      file: EXPECTED,
      from: ',60.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,120.000000,60.000000,180.000000,0.000000,180.000000,0.0000,120.000000,60.000000,',
      to: ',75.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,120.000000,75.000000,195.000000,0.000000,195.000000,0.0000,120.000000,75.000000,',
    },
    { file: '.github/dc-event-gate.yml', from: 'minimum-rate: 99', to: 'minimum-rate: 98' },
  ];

  it("fails without a word, and passes with a maintainer's", async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change(HAND);
    const number = scene.open();
    const refused = await scene.act({ action: 'opened' });
    expect(refused.exit).toBe(1);
    expect(refused.log).toContain('validation.minimum-rate: 99 → 98');
    expect(commentOf(scene)).toContain('validation.minimum-rate: 99 → 98');
    expect(commentOf(scene)).toContain('no maintainer has approved this');
    scene.github.label(number, LABEL, 'ada');
    // Any later run sees it; this one was not started by the label.
    const approved = await scene.act({ action: 'synchronize', runId: 501 });
    expect(approved.log).toContain('PASS');
    expect(approved.exit).toBe(0);
  });

  it('is not decided on with a checkout that does not reach back', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change(HAND);
    scene.open();
    const shallow = mkdtempSync(path.join(os.tmpdir(), 'shallow-'));
    onTestFinished(() => rmSync(shallow, { recursive: true, force: true }));
    scene.worktree.git('clone', '--quiet', '--depth=1', `file://${scene.worktree.folder}`, shallow);
    const run = await scene.act({ workspace: shallow });
    expect(run.exit).toBe(2);
    expect(run.log).toContain('fetch-depth: 0');
    expect(commentOf(scene)).toContain('⚠️ could not decide');
  });
});

/** Whoever pretends to be the bot, a maintainer, or another pull request: refused, and said. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../../src/bot/sticky-comment.ts';
import { anActionInProcess } from '../../support/action-in-process.ts';
import { aScene, pullPayload, workflowRunPayload } from '../../support/bot-scene.ts';
import type { Edit } from '../../support/consumer.ts';
import { BOT } from '../../support/github-server/a-github.ts';
import type { ActionHome } from '../../support/run-action.ts';

const LABEL = 'update-baselines';
const GOLDEN: Edit = {
  file: 'golden/first-contribution/expected/balances.csv',
  from: ',180.000000,0.000000,180.000000,',
  to: ',180.000001,0.000000,180.000000,',
};

let home: ActionHome;
beforeAll(() => {
  home = anActionInProcess();
});
afterAll(() => home.remove());

describe('an artifact', () => {
  it.each([
    ['names another pull request', { pull_request: 1 }, /no report of this version/],
    ['names another commit', { head_sha: 'f'.repeat(40) }, /no report of this version/],
    ['has a verdict that there is not', { verdict: 'approved' }, /no report of this version/],
  ])('that %s is refused, and said', async (_how, forged, reason) => {
    const scene = aScene(home, { fork: 'someone/plan' });
    const head = scene.change([{ file: 'README.md', text: 'x\n' }]);
    const other = scene.github.pull({ head: 'main' });
    scene.open();
    await scene.act({ token: 'read' });
    const file = path.join(scene.worktree.folder, '.dc-event-gate/report.json');
    const report = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...report, ...forged }));
    const payload = workflowRunPayload(head, 'someone');
    const { exit, log, server } = await scene.act({ event: 'workflow_run', payload });
    expect([exit, log]).toEqual([2, expect.stringMatching(reason)]);
    expect(log).toContain('::error::The report was refused');
    expect(scene.github.repository.comments).toEqual([]);
    expect(server.requests.filter(({ path: to }) => to.includes(`/${other}`))).toEqual([]);
  });

  it('of a run for a commit that no open pull request has is not posted, and that is said', async () => {
    const scene = aScene(home, { fork: 'someone/plan' });
    const old = scene.change([{ file: 'README.md', text: 'x\n' }]);
    scene.open();
    await scene.act({ token: 'read' });
    scene.change([{ file: 'README.md', text: 'y\n' }]);
    for (const payload of [
      workflowRunPayload(old, 'someone'),
      workflowRunPayload(old, 'mallory'),
    ]) {
      const { exit, log } = await scene.act({ event: 'workflow_run', payload });
      expect([exit, log]).toEqual([0, expect.stringContaining(`has the head ${old}`)]);
    }
    expect(scene.github.repository.comments).toEqual([]);
  });
});

describe("a comment with the gate's marker", () => {
  it.each(['mallory', 'other-app[bot]'])(
    'by %s is left alone, stops nobody, and is said',
    async (imitator) => {
      const scene = aScene(home);
      const head = scene.change([{ file: 'README.md', text: 'x\n' }]);
      const number = scene.open();
      const key = '.github/dc-event-gate.yml';
      const marker = formatMarker({ key, headSha: head, runId: 999_999, attempt: 1 });
      scene.github.comment(number, imitator, `${marker}\n✅ pass, by a newer run`);
      const { log } = await scene.act();
      expect(log).toContain(`A comment by ${imitator} has this gate's marker`);
      const { comments } = scene.github.repository;
      expect(comments.map(({ author }) => author)).toEqual([imitator, BOT]);
      expect(comments[0]?.body).toContain('by a newer run');
      expect(parseMarker(comments[1]?.body ?? '')?.runId).toBe(500);
    },
  );

  it('in another repository, and on another issue of this one, is none of ours', async () => {
    const scene = aScene(home);
    const headSha = scene.change([{ file: 'README.md', text: 'x\n' }]);
    const number = scene.open();
    const marker = formatMarker({
      key: '.github/dc-event-gate.yml',
      headSha,
      runId: 999_999,
      attempt: 1,
    });
    const elsewhere = scene.github.fork('other/plan');
    const comment = { id: 1, issue: number, author: BOT, body: `${marker}\nelsewhere`, at: '' };
    elsewhere.comments.push(comment);
    const another = scene.github.pull({ head: 'main' });
    scene.github.comment(another, BOT, `${marker}\nelsewhere`);
    const { log, server } = await scene.act();
    expect(log).toContain(`Comment of pull request ${number}: written.`);
    expect(elsewhere.comments).toEqual([comment]);
    const here = scene.github.repository.comments;
    expect(here.map(({ issue }) => issue)).toEqual([another, number]);
    expect(here[0]?.body).toContain('elsewhere');
    const paths = server.requests.map(({ path: to }) => to);
    expect(paths.filter((to) => !/^\/(repos\/org\/plan\/|user$|graphql$)/.test(to))).toEqual([]);
  });
});

describe('a label', () => {
  it.each([
    ['a person with triage', 'tia'],
    ['a person with nothing', 'mallory'],
  ])('by %s approves nothing, updates nothing, and is said', async (_who, actor) => {
    const scene = aScene(home, { goldens: 'compared' });
    const head = scene.change([GOLDEN]);
    scene.github.label(scene.open(), LABEL, actor);
    const reason = `${actor}, who set the label`;
    const judged = await scene.act({ action: 'synchronize' });
    expect([judged.exit, judged.log]).toEqual([1, expect.stringContaining(reason)]);
    const asked = await scene.act({ action: 'labeled', label: LABEL, runId: 501 });
    expect([asked.exit, asked.log]).toEqual([1, expect.stringContaining(reason)]);
    const { git, comments } = scene.github.repository;
    expect(comments[0]?.body).toContain('may not write');
    expect(git.resolve('refs/heads/topic')).toBe(head);
  });

  it('that is older than the last push of a golden approves nothing, updates nothing, and is said', async () => {
    const scene = aScene(home, { goldens: 'compared' });
    scene.change([{ file: 'README.md', text: 'x\n' }]);
    const number = scene.open();
    scene.github.label(number, LABEL, 'ada');
    const head = scene.change([GOLDEN]);
    const judged = await scene.act({ action: 'synchronize' });
    expect(judged.exit).toBe(1);
    expect(judged.log).toMatch(
      /ada set the label .* before the newest of these changes was pushed/,
    );
    // The event is old; what counts is what GitHub says now.
    const payload = pullPayload(scene.github, number, { action: 'labeled', label: LABEL });
    const asked = await scene.act({ payload, runId: 501 });
    expect(asked.exit).toBe(1);
    const { git, comments, issues } = scene.github.repository;
    expect(comments[0]?.body).toContain('the label is older than a push');
    expect(git.resolve('refs/heads/topic')).toBe(head);
    expect(issues[0]?.labels).toEqual([LABEL]);
  });
});

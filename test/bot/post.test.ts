import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportedRun } from '../../src/bot/event.ts';
import { post } from '../../src/bot/post.ts';
import { readSettings } from '../../src/bot/settings.ts';
import { parseMarker } from '../../src/bot/sticky-comment.ts';
import type { GitHub, Pull } from '../../src/contracts/ports/github.ts';
import { aBotRun, type TestRun } from '../support/bot-run.ts';
import { aReport } from '../support/report.ts';
import { aServedGitHub } from '../support/served-github.ts';

const RUN: ReportedRun = {
  runId: 77,
  attempt: 1,
  headSha: 'c'.repeat(40),
  headRef: 'topic',
  headOwner: 'someone',
  isOfPullRequest: true,
};

/** An open pull request of somebody's fork, and the run whose report it waits for. */
async function aPullOfAFork(owner = 'someone') {
  const served = await aServedGitHub();
  const { github, there } = served;
  const fork = there.fork(`${owner}/plan`);
  const head = fork.git.writeCommit(fork.git.writeTree(null, []), [], 'x', '2026-03-01T12:00:00Z');
  fork.git.setRef('refs/heads/topic', head);
  const number = there.pull({ head: 'topic', from: fork });
  return { ...served, number, run: { ...RUN, headSha: head }, as: change(github) };
}

/** Lets GitHub say something else of each pull request. */
function change(github: GitHub) {
  const { openPulls } = github;
  return (facts: Partial<Pull>) => {
    github.openPulls = async (head) =>
      (await openPulls(head)).map((pull) => ({ ...pull, ...facts }));
  };
}

let test: TestRun;

async function posted(
  files: Record<string, string> | null,
  { github, run }: { github: GitHub | null; run: ReportedRun },
) {
  test = aBotRun({ github });
  for (const [file, text] of Object.entries(files ?? {})) {
    const target = path.join(test.folder, 'report', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return post(test.run, run, await readSettings(test.run));
}

type Scene = Awaited<ReturnType<typeof aPullOfAFork>>;

async function expectNothingPosted(scene: Scene): Promise<void> {
  expect(await posted(GOOD, scene)).toMatchObject({ exit: 0 });
  expect(scene.writes()).toEqual([]);
  expect(test.said.join()).toContain(
    `No open pull request of org/plan has the head ${scene.run.headSha}`,
  );
}

const GOOD = {
  'report.json': JSON.stringify(aReport()),
  'report.md': 'not read',
  'report.html': '<script>not read</script>',
};

describe('a report of another run', () => {
  it('becomes the comment of the pull request that GitHub names', async () => {
    const scene = await aPullOfAFork();
    const { github, run, number, there } = scene;
    const { openPulls } = github;
    github.openPulls = async (head) =>
      (await openPulls(head)).flatMap((pull) => [
        { ...pull, number: 9, headSha: 'd'.repeat(40) },
        pull,
      ]);
    expect(await posted(GOOD, scene)).toEqual({ exit: 0, report: null, notices: [] });
    const [comment] = there.repository.comments;
    expect(comment?.issue).toBe(number);
    expect(parseMarker(comment?.body ?? '')).toMatchObject({ runId: 77, headSha: run.headSha });
    expect(comment?.body).toContain('✅ pass');
    expect(comment?.body).toContain('https://github.example/org/plan/actions/runs/77');
    expect(test.said).toContain(`Comment of pull request ${number}: written.`);
  });

  it.each<[string, (scene: Scene) => void]>([
    [
      'is closed',
      ({ there }) => {
        for (const issue of there.repository.issues) issue.state = 'closed';
      },
    ],
    ['has moved on', ({ as }) => as({ headSha: 'd'.repeat(40) })],
    ['goes to another repository', ({ as }) => as({ baseRepository: 'other/plan' })],
  ])('is not posted where the pull request %s', async (_how, happens) => {
    const scene = await aPullOfAFork();
    happens(scene);
    await expectNothingPosted(scene);
  });

  it('is not posted where the pull request comes from another owner', async () => {
    await expectNothingPosted(await aPullOfAFork('mallory'));
  });

  it("is not posted where the head's repository is gone, or the run was of no pull request", async () => {
    const scene = await aPullOfAFork();
    const { github, run } = scene;
    await posted(GOOD, { github, run: { ...run, headOwner: null } });
    await posted(GOOD, { github, run: { ...run, isOfPullRequest: false } });
    expect(scene.writes()).toEqual([]);
  });

  it.each([
    ['that is not there', {}, /report\.json is not there; download the artifact/],
    ['that is not JSON', { 'report.json': '{"' }, /it is not JSON/],
    [
      'of another form',
      { 'report.json': '{"schemaVersion":2,"verdict":"pass"}' },
      /it is no report of this version: \/ must have/,
    ],
    [
      'of the first version, which had no number',
      { 'report.json': JSON.stringify({ ...aReport(), schemaVersion: undefined }) },
      /a report of version 1, and this gate reads version 2; let both workflows use the same/,
    ],
    [
      'of a version to come',
      { 'report.json': JSON.stringify({ ...aReport(), schemaVersion: 3 }) },
      /a report of version 3, and this gate reads version 2/,
    ],
    [
      'with a verdict of its own',
      { 'report.json': JSON.stringify({ ...aReport(), verdict: 'approved' }) },
      /it is no report of this version: \/verdict/,
    ],
    [
      'that names a pull request',
      { 'report.json': JSON.stringify({ ...aReport(), pull: 9 }) },
      /no report of this version/,
    ],
    ['beside something else', { ...GOOD, 'run.sh': 'echo' }, /holds "run\.sh", and a report is/],
    ['beside a folder', { ...GOOD, 'deep/er.json': '' }, /holds "deep"/],
    [
      'without an end',
      { 'report.json': ' '.repeat(20_000_001) },
      /20,000,001 bytes, and may have 20,000,000/,
    ],
  ])('is refused %s', async (_what, files, reason) => {
    const scene = await aPullOfAFork();
    const { exit, notices } = await posted(files as Record<string, string>, scene);
    expect(exit).toBe(2);
    expect(notices.join()).toMatch(reason);
    expect(scene.writes()).toEqual([]);
  });

  it('is refused where it leads out of the workspace', async () => {
    const { github, run } = await aPullOfAFork();
    test = aBotRun({ github });
    mkdirSync(path.join(test.folder, 'report'));
    symlinkSync('/etc/hostname', path.join(test.folder, 'report', 'report.json'));
    const { exit, notices } = await post(test.run, run, await readSettings(test.run));
    expect([exit, notices.join()]).toEqual([
      2,
      expect.stringContaining('leads out of the workspace'),
    ]);
  });

  it('needs a token', async () => {
    expect(await posted(GOOD, { github: null, run: RUN })).toMatchObject({
      exit: 2,
      notices: ['A comment needs a token (input token), and none was given.'],
    });
  });
});

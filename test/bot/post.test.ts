import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportedRun } from '../../src/bot/event.ts';
import { post } from '../../src/bot/post.ts';
import { readSettings } from '../../src/bot/settings.ts';
import { parseMarker } from '../../src/bot/sticky-comment.ts';
import type { Pull } from '../../src/contracts/ports/github.ts';
import { aBotRun, type TestRun } from '../support/bot-run.ts';
import { aFakeGitHub, type FakeGitHub } from '../support/fake-github.ts';
import { aReport } from '../support/report.ts';

const HEAD = 'c'.repeat(40);

function aPull(overrides: Partial<Pull> = {}): Pull {
  return {
    number: 3,
    state: 'open',
    headSha: HEAD,
    headRef: 'topic',
    headRepository: 'someone/plan',
    baseRepository: 'org/plan',
    baseRef: 'main',
    title: '',
    body: '',
    ...overrides,
  };
}

const RUN: ReportedRun = {
  runId: 77,
  attempt: 1,
  headSha: HEAD,
  headRef: 'topic',
  headOwner: 'someone',
  isOfPullRequest: true,
};

let test: TestRun;

async function posted(
  files: Record<string, string> | null,
  {
    github = aFakeGitHub({ pulls: [aPull()] }),
    run = RUN,
  }: { github?: FakeGitHub | null; run?: ReportedRun } = {},
) {
  test = aBotRun({ github });
  for (const [file, text] of Object.entries(files ?? {})) {
    const target = path.join(test.folder, 'report', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return post(test.run, run, await readSettings(test.run));
}

const GOOD = { 'report.json': JSON.stringify(aReport()), 'report.md': 'not read' };

describe('a report of another run', () => {
  it('becomes the comment of the pull request that GitHub names', async () => {
    const github = aFakeGitHub({ pulls: [aPull({ number: 9, headSha: 'd'.repeat(40) }), aPull()] });
    expect(await posted(GOOD, { github })).toEqual({ exit: 0, report: null, notices: [] });
    const [comment] = github.state.comments;
    expect(parseMarker(comment?.body ?? '')).toMatchObject({ runId: 77, headSha: HEAD });
    expect(comment?.body).toContain('✅ pass');
    expect(comment?.body).toContain('https://github.example/org/plan/actions/runs/77');
    expect(test.said).toContain('Comment of pull request 3: written.');
  });

  it.each([
    ['is closed', aPull({ state: 'closed' })],
    ['has moved on', aPull({ headSha: 'd'.repeat(40) })],
    ['goes to another repository', aPull({ baseRepository: 'other/plan' })],
    ['comes from another owner', aPull({ headRepository: 'mallory/plan' })],
  ])('is not posted where the pull request %s', async (_how, pull) => {
    const github = aFakeGitHub({ pulls: [pull] });
    expect(await posted(GOOD, { github })).toMatchObject({ exit: 0 });
    expect(github.requests).toEqual([]);
    expect(test.said.join()).toMatch(/No open pull request of org\/plan has the head c{40}/);
  });

  it("is not posted where the head's repository is gone, or the run was of no pull request", async () => {
    const github = aFakeGitHub({ pulls: [aPull()] });
    await posted(GOOD, { github, run: { ...RUN, headOwner: null } });
    await posted(GOOD, { github, run: { ...RUN, isOfPullRequest: false } });
    expect(github.requests).toEqual([]);
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
    const github = aFakeGitHub({ pulls: [aPull()] });
    const { exit, notices } = await posted(files as Record<string, string>, { github });
    expect(exit).toBe(2);
    expect(notices.join()).toMatch(reason);
    expect(github.requests).toEqual([]);
  });

  it('is refused where it leads out of the workspace', async () => {
    test = aBotRun({ github: aFakeGitHub({ pulls: [aPull()] }) });
    mkdirSync(path.join(test.folder, 'report'));
    symlinkSync('/etc/hostname', path.join(test.folder, 'report', 'report.json'));
    const { exit, notices } = await post(test.run, RUN, await readSettings(test.run));
    expect([exit, notices.join()]).toEqual([
      2,
      expect.stringContaining('leads out of the workspace'),
    ]);
  });

  it('needs a token', async () => {
    expect(await posted(GOOD, { github: null })).toMatchObject({
      exit: 2,
      notices: ['A comment needs a token (input token), and none was given.'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { monitor, readTrend } from '../../src/bot/monitor.ts';
import { GitHubRefusal } from '../../src/contracts/github-refusal.ts';
import { aBotRun, aTrigger, type TestRun } from '../support/bot-run.ts';
import { aFakeGitHub, type FakeGitHub } from '../support/fake-github.ts';
import { aReport } from '../support/report.ts';

const FAILS = aReport({ verdict: 'inconclusive', reasons: ['<!channel> @everyone & so on'] });
const HISTORY = 'dc-event-gate-history';

let test: TestRun;

function run(runId: number, github: FakeGitHub, report = aReport(), sent: unknown[] = []) {
  const webhook = {
    send: async (body: unknown) => void sent.push(body),
    format: 'json',
  } as const;
  test = aBotRun({ github, trigger: aTrigger({ runId }), webhook });
  return monitor(test.run, github, report, HISTORY);
}

function issues(github: FakeGitHub): string[] {
  return github.state.issues.map(({ number, state, title }) => `${number} ${state} ${title}`);
}

describe('the alert issue', () => {
  it('is opened, kept true and closed; the webhook hears of the first and the last', async () => {
    const github = aFakeGitHub();
    const sent: unknown[] = [];
    await run(1, github, aReport(), sent);
    expect(issues(github)).toEqual([]);
    await run(2, github, FAILS, sent);
    const [opened] = github.state.issues;
    expect(issues(github)).toEqual([
      `${opened?.number} open dc-event-gate: main does not pass: undecided`,
    ]);
    await run(3, github, FAILS, sent);
    await run(4, github, aReport(), sent);
    expect(issues(github)).toEqual([`${opened?.number} closed dc-event-gate: main passes again`]);
    expect(sent).toEqual([
      expect.objectContaining({
        state: 'failing',
        verdict: 'inconclusive',
        concerns: ['undecided'],
      }),
      expect.objectContaining({ state: 'recovered', verdict: 'pass', concerns: [] }),
    ]);
  });

  it('is not touched by a run that is older than the one that wrote it', async () => {
    const github = aFakeGitHub();
    await run(5, github, FAILS);
    await run(4, github);
    expect(issues(github)[0]).toContain('open');
  });

  it('is one where two runs open theirs at once', async () => {
    const github = aFakeGitHub();
    const { createIssue } = github;
    let first = true;
    github.createIssue = async (issue) => {
      if (first) {
        first = false;
        await createIssue(issue);
      }
      return createIssue(issue);
    };
    await run(1, github, FAILS);
    expect(github.state.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('is made once where GitHub lists it late', async () => {
    const github = aFakeGitHub();
    github.issues = async () => [];
    await run(1, github, FAILS);
    expect(github.state.issues).toHaveLength(1);
  });

  it('is closed again where an older run opened it in the same moment', async () => {
    const github = aFakeGitHub();
    await run(3, github, FAILS);
    const { updateIssue } = github;
    let first = true;
    github.updateIssue = async (number, text) => {
      await updateIssue(number, text);
      if (!first) return;
      first = false;
      const body = text.body.replace('run=5', 'run=4');
      await updateIssue(number, { ...text, body, state: 'open' });
    };
    await run(5, github);
    expect(issues(github)[0]).toContain('closed');
    expect(github.state.issues[0]?.body).toContain('run=5');
  });

  it('is not opened by a run that ends after a newer one that passes', async () => {
    const github = aFakeGitHub();
    await run(6, github);
    await run(5, github, FAILS);
    expect(issues(github)).toEqual([]);
    expect(test.said).toEqual(['A newer run has been here: the alert is left to it.']);
    await run(7, github, FAILS);
    expect(issues(github)[0]).toContain('open');
  });

  it('that GitHub refuses is a notice with the permission that lacks', async () => {
    const github = aFakeGitHub();
    github.issues = () =>
      Promise.reject(
        new GitHubRefusal({
          action: 'look for the alert issue',
          status: 403,
          detail: 'Resource not accessible by integration',
          permission: 'issues: write',
        }),
      );
    expect(await run(1, github, FAILS)).toEqual([
      'Could not look for the alert issue: 403 Resource not accessible by integration. Give this workflow "permissions: issues: write".',
    ]);
    expect(github.state.files[HISTORY]?.text).toContain('"run":1');
  });

  it('stands though the webhook does not answer, and its address is not said', async () => {
    const github = aFakeGitHub();
    test = aBotRun({
      github,
      webhook: {
        send: () => Promise.reject(new Error('the webhook answered 500')),
        format: 'slack',
      },
    });
    const notice = 'The alert was not sent: the webhook answered 500.';
    expect(await monitor(test.run, github, FAILS, null)).toEqual([notice]);
    expect(test.said).toEqual([notice]);
    expect(github.state.issues).toHaveLength(1);
    expect(github.state.files).toEqual({});
  });

  it('for a channel mentions nobody', async () => {
    const github = aFakeGitHub();
    const sent: { text?: string }[] = [];
    test = aBotRun({
      github,
      webhook: { send: async (body) => void sent.push(body as object), format: 'slack' },
    });
    await monitor(test.run, github, FAILS, null);
    expect(sent[0]?.text).toBe(
      'dc-event-gate: org/plan main does not pass (undecided)\n• &lt;!channel&gt; @everyone &amp; so on\n<https://github.example/org/plan/actions/runs/10|The run>',
    );
  });
});

describe('the history', () => {
  it('gets a line a run, whoever writes at the same time', async () => {
    const github = aFakeGitHub();
    const { writeFile } = github;
    let others = 3;
    github.writeFile = async (branch, file) => {
      if (others > 0) {
        others -= 1;
        const head = github.state.files[branch]?.head ?? null;
        const run = 100 + others;
        const text = `${github.state.files[branch]?.text ?? ''}{"run":${run},"attempt":1,"sha":"","at":"","verdict":"pass","metrics":{"validation.rate":99}}\n`;
        await writeFile(branch, { ...file, text, head });
      }
      return writeFile(branch, file);
    };
    await run(1, github);
    const lines = (github.state.files[HISTORY]?.text ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).run)).toEqual([1, 100, 101, 102]);
    expect(await readTrend(github, HISTORY)).toMatchObject({
      series: [{ metric: 'validation.rate', values: [100, 99, 99, 99] }],
    });
  });

  it('leaves a run out where there is no end to it, and says so', async () => {
    const github = aFakeGitHub();
    github.writeFile = async () => false;
    expect(await run(1, github)).toEqual([]);
    expect(test.said.at(-1)).toMatch(/too many runs at once/);
  });

  it('has no trend where there is no token, no branch, no file, or no right to read', async () => {
    test = aBotRun();
    const github = aFakeGitHub();
    expect(await readTrend(null, HISTORY)).toBeNull();
    expect(await readTrend(github, null)).toBeNull();
    expect(await readTrend(github, HISTORY)).toBeNull();
    github.readFile = () =>
      Promise.reject(
        new GitHubRefusal({ action: 'read', status: 403, detail: 'no', permission: null }),
      );
    expect(await readTrend(github, HISTORY)).toBeNull();
  });
});

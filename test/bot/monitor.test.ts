import { describe, expect, it } from 'vitest';
import { HISTORY_FILE } from '../../src/bot/history.ts';
import { monitor, readTrend } from '../../src/bot/monitor.ts';
import { GitHubRefusal } from '../../src/contracts/github-refusal.ts';
import { webhookBody } from '../../src/report/alert.ts';
import { aBotRun, aTrigger, type TestRun } from '../support/bot-run.ts';
import { aReport } from '../support/report.ts';
import { aServedGitHub, type ServedGitHub } from '../support/served-github.ts';

const FAILS = aReport({ verdict: 'inconclusive', reasons: ['<!channel> @everyone & so on'] });
const HISTORY = 'dc-event-gate-history';

let test: TestRun;

function run(
  runId: number,
  { github }: ServedGitHub,
  report = aReport(),
  sent: unknown[] = [],
  key = 'gate',
) {
  const webhook = {
    send: async (body: unknown) => void sent.push(body),
    format: 'json',
  } as const;
  test = aBotRun({ github, trigger: aTrigger({ runId }), webhook, key });
  return monitor(test.run, github, report, HISTORY);
}

function issues({ there }: ServedGitHub): string[] {
  return there.repository.issues.map(({ number, state, title }) => `${number} ${state} ${title}`);
}

async function readHistory({ github }: ServedGitHub): Promise<string> {
  return (await github.readFile(HISTORY, HISTORY_FILE))?.text ?? '';
}

describe('the alert issue', () => {
  it('is opened, kept true and closed; the webhook hears of the first and the last', async () => {
    const served = await aServedGitHub();
    const sent: unknown[] = [];
    await run(1, served, aReport(), sent);
    expect(issues(served)).toEqual([]);
    await run(2, served, FAILS, sent);
    const [opened] = served.there.repository.issues;
    expect(issues(served)).toEqual([
      `${opened?.number} open dc-event-gate: main does not pass: undecided`,
    ]);
    await run(3, served, FAILS, sent);
    await run(4, served, aReport(), sent);
    expect(issues(served)).toEqual([`${opened?.number} closed dc-event-gate: main passes again`]);
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
    const served = await aServedGitHub();
    await run(5, served, FAILS);
    await run(4, served);
    expect(issues(served)[0]).toContain('open');
  });

  it('is one where two runs open theirs at once', async () => {
    const served = await aServedGitHub();
    const { github } = served;
    const { createIssue } = github;
    let first = true;
    github.createIssue = async (issue) => {
      if (first) {
        first = false;
        await createIssue(issue);
      }
      return createIssue(issue);
    };
    await run(1, served, FAILS);
    expect(served.there.repository.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('is made once where GitHub lists it late', async () => {
    const served = await aServedGitHub();
    const { github } = served;
    github.issues = async () => [];
    await run(1, served, FAILS);
    expect(served.there.repository.issues).toHaveLength(1);
  });

  it('is closed again where an older run opened it in the same moment', async () => {
    const served = await aServedGitHub();
    const { github } = served;
    await run(3, served, FAILS);
    const { updateIssue } = github;
    let first = true;
    github.updateIssue = async (number, text) => {
      await updateIssue(number, text);
      if (!first) return;
      first = false;
      const body = text.body.replace('run=5', 'run=4');
      await updateIssue(number, { ...text, body, state: 'open' });
    };
    await run(5, served);
    expect(issues(served)[0]).toContain('closed');
    expect(served.there.repository.issues[0]?.body).toContain('run=5');
  });

  it('is not opened by a run that ends after a newer one that passes', async () => {
    const served = await aServedGitHub();
    await run(6, served);
    await run(5, served, FAILS);
    expect(issues(served)).toEqual([]);
    expect(test.said).toEqual(['A newer run has been here: the alert is left to it.']);
    await run(7, served, FAILS);
    expect(issues(served)[0]).toContain('open');
  });

  it('is opened though another gate of the repository has passed in a newer run', async () => {
    const served = await aServedGitHub();
    await run(6, served, aReport(), [], 'plans/b.yml');
    await run(5, served, FAILS);
    expect(issues(served)[0]).toContain('open');
  });

  it('that GitHub refuses is a notice with the permission that lacks', async () => {
    const served = await aServedGitHub();
    const { github } = served;
    github.issues = () =>
      Promise.reject(
        new GitHubRefusal({
          action: 'look for the alert issue',
          status: 403,
          detail: 'Resource not accessible by integration',
          permission: 'issues: write',
        }),
      );
    expect(await run(1, served, FAILS)).toEqual([
      'Could not look for the alert issue: 403 Resource not accessible by integration. Give this workflow "permissions: issues: write".',
    ]);
    expect(await readHistory(served)).toContain('"run":1');
  });

  it('stands though the webhook does not answer, and its address is not said', async () => {
    const served = await aServedGitHub();
    const { github } = served;
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
    expect(served.there.repository.issues).toHaveLength(1);
    expect(await github.branch(HISTORY)).toBeNull();
  });

  it('for a channel mentions nobody', async () => {
    const served = await aServedGitHub();
    const { github } = served;
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

  it.each(['x😀', '😀'])('for a channel is cut between characters: many %s', (text) => {
    const facts = {
      report: aReport({ verdict: 'fail', reasons: [text.repeat(999), '&'.repeat(999)] }),
      ...({ state: 'failing', repository: 'org/plan', branch: 'main' } as const),
      ...{ concerns: ['golden'], runUrl: 'https://github.example', sha: 'a' },
    };
    const { text: message } = webhookBody('slack', facts) as { text: string };
    expect(message.isWellFormed()).toBe(true);
    expect(message).not.toMatch(/&(?!amp;)/);
  });
});

describe('the history', () => {
  it('gets a line a run, whoever writes at the same time', async () => {
    const served = await aServedGitHub();
    const { github } = served;
    const { writeFile } = github;
    let others = 3;
    github.writeFile = async (branch, file) => {
      if (others > 0) {
        others -= 1;
        const before = await github.readFile(branch, file.path);
        const head = before?.head ?? null;
        const run = 100 + others;
        const text = `${before?.text ?? ''}{"run":${run},"attempt":1,"sha":"","at":"","verdict":"pass","metrics":{"validation.rate":99}}\n`;
        await writeFile(branch, { ...file, text, head });
      }
      return writeFile(branch, file);
    };
    await run(1, served);
    const lines = (await readHistory(served)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).run)).toEqual([1, 100, 101, 102]);
    expect(await readTrend(github, HISTORY, 'gate')).toMatchObject({
      series: [{ metric: 'validation.rate', values: [100, 99, 99, 99] }],
    });
  });

  it('is not written to the branch that is judged, and that is said', async () => {
    const { github, writes } = await aServedGitHub();
    test = aBotRun({ github });
    expect(await monitor(test.run, github, aReport(), 'main')).toEqual([
      'No history was written: github.history is main, the branch that is judged. Name a branch of its own, or none.',
    ]);
    expect(writes()).toEqual([]);
  });

  it('leaves a run out where there is no end to it, and says so', async () => {
    const served = await aServedGitHub();
    const { github } = served;
    github.writeFile = async () => false;
    expect(await run(1, served)).toEqual([]);
    expect(test.said.at(-1)).toMatch(/too many runs at once/);
  });

  it('has no trend where there is no token, no branch, no file, or no right to read', async () => {
    test = aBotRun();
    const served = await aServedGitHub();
    const { github } = served;
    expect(await readTrend(null, HISTORY, 'gate')).toBeNull();
    expect(await readTrend(github, null, 'gate')).toBeNull();
    expect(await readTrend(github, HISTORY, 'gate')).toBeNull();
    github.readFile = () =>
      Promise.reject(
        new GitHubRefusal({ action: 'read', status: 403, detail: 'no', permission: null }),
      );
    expect(await readTrend(github, HISTORY, 'gate')).toBeNull();
  });
});

/** After a run on the default branch: the history gets its figures, and one issue says whether it passes. */
import { ALERT_LABEL, concernsOf, planAlert } from '../../core/github/alert.ts';
import { HISTORY_FILE, metricsOf, trendOf, withEntry } from '../../core/github/history.ts';
import { GitHubRefusal } from '../../core/github/refusal.ts';
import { renderAlert, webhookBody } from '../../report/alert.ts';
import type { Report, TrendReport } from '../../schema/types.ts';
import type { GitHub } from '../ports/github.ts';
import { type Attendance, identity, runUrl } from './attendance.ts';
import { saying } from './saying.ts';

/** Rounds of reading and writing where other runs write too. */
const ROUNDS = 6;

/** @returns null where no history is kept, or none can be read */
export async function readTrend(
  github: GitHub | null,
  branch: string | null,
): Promise<TrendReport | null> {
  if (github === null || branch === null) return null;
  try {
    const file = await github.readFile(branch, HISTORY_FILE);
    return file === null ? null : trendOf(file.text, branch);
  } catch (error) {
    // A trend is an extra; whoever may write it will hear that it cannot be written.
    if (error instanceof GitHubRefusal) return null;
    throw error;
  }
}

/** @returns what could not be said, and why */
export async function monitor(
  attendance: Attendance,
  github: GitHub,
  report: Report,
  historyBranch: string | null,
): Promise<string[]> {
  const { console } = attendance.ports;
  return [
    ...(historyBranch === null
      ? []
      : await saying(console, () => append(attendance, github, report, historyBranch))),
    ...(await saying(console, () => alert(attendance, github, report))),
  ];
}

async function append(
  { trigger, ports, now }: Attendance,
  github: GitHub,
  report: Report,
  branch: string,
): Promise<void> {
  const { runId: run, attempt, sha } = trigger;
  const { verdict } = report;
  const entry = { run, attempt, sha, at: now(), verdict, metrics: metricsOf(report) };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = await github.readFile(branch, HISTORY_FILE);
    const written = await github.writeFile(branch, {
      path: HISTORY_FILE,
      text: withEntry(before?.text ?? '', entry),
      message: `Figures of run ${run}`,
      head: before?.head ?? null,
    });
    if (written) return;
  }
  ports.console.note(
    `The history on ${branch} is written by too many runs at once; this one is left out.`,
  );
}

async function alert(attendance: Attendance, github: GitHub, report: Report): Promise<void> {
  const { trigger } = attendance;
  const branch = trigger.ref.replace(/^refs\/heads\//, '');
  const own = identity(attendance, trigger.sha);
  const author = await github.login();
  const concerns = concernsOf(report);
  const fails = concerns.length > 0;
  const said = { identity: own, runUrl: runUrl(attendance) };
  const text = renderAlert(report, said, branch, concerns);
  const find = () => github.issues(ALERT_LABEL);
  const plan = planAlert(await find(), { identity: own, author, fails });
  switch (plan.kind) {
    case 'nothing':
      return;
    case 'open': {
      await github.createIssue({ ...text, labels: [ALERT_LABEL] });
      // Another run may have opened one in the same moment: the older stays.
      const again = planAlert(await find(), { identity: own, author, fails });
      if (again.kind === 'update') await closeDuplicates(github, again.duplicates, again.number);
      break;
    }
    case 'update':
      await github.updateIssue(plan.number, { ...text, state: 'open' });
      await closeDuplicates(github, plan.duplicates, plan.number);
      break;
    case 'close':
      await github.updateIssue(plan.number, { ...text, state: 'closed' });
      await closeDuplicates(github, plan.duplicates, plan.number);
      break;
  }
  if (plan.kind !== 'update') await call(attendance, report, branch);
}

async function closeDuplicates(
  github: GitHub,
  numbers: readonly number[],
  kept: number,
): Promise<void> {
  for (const number of numbers)
    await github.updateIssue(number, {
      title: 'dc-event-gate: see the other alert',
      body: `The alert is issue ${kept}.`,
      state: 'closed',
    });
}

/** Only where something changed: an alert that repeats itself is no longer read. */
async function call(attendance: Attendance, report: Report, branch: string): Promise<void> {
  const { webhook, trigger, ports } = attendance;
  if (webhook === null) return;
  const concerns = concernsOf(report);
  const facts = {
    report,
    state: concerns.length > 0 ? ('failing' as const) : ('recovered' as const),
    repository: trigger.repository,
    branch,
    concerns,
    runUrl: runUrl(attendance),
    sha: trigger.sha,
  };
  try {
    await webhook.port.send(webhookBody(webhook.format, facts));
  } catch (error) {
    ports.console.note(`The alert was not sent: ${(error as Error).message}.`);
  }
}

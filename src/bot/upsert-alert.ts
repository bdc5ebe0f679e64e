/** One alert while the default branch does not pass, and a word to the webhook where it begins or ends. */

import type { GitHub } from '../contracts/ports/github.ts';
import { renderAlert, webhookBody } from '../report/alert.ts';
import type { Report } from '../schema/types.ts';
import { ALERT_LABEL, findConcerns, planAlert } from './alert.ts';
import { type BotRun, identity, judgedBranch, runUrl, signature } from './bot-run.ts';
import { noteRefusal } from './note-refusal.ts';

/** Another run may write between our read and our write; after so many rounds the next run corrects it. */
const ROUNDS = 4;

/** What an alert asks of GitHub. */
type AlertIssues = Pick<GitHub, 'login' | 'issues' | 'createIssue' | 'updateIssue'>;

/** The issue, and where it begins or ends the webhook, whether or not all of the rest could be done. */
export async function upsertAlert(
  run: BotRun,
  github: AlertIssues,
  report: Report,
): Promise<string[]> {
  let news = false;
  const notices = await noteRefusal(run.ports.console, () =>
    upsertIssue(run, github, report, () => {
      news = true;
    }),
  );
  return news ? [...notices, ...(await call(run, report))] : notices;
}

/**
 * One issue, looked at again after writing, as another run may have opened or changed one in the same moment.
 * @param onNews called where the alert begins or ends
 */
async function upsertIssue(
  run: BotRun,
  github: AlertIssues,
  report: Report,
  onNews: () => void,
): Promise<void> {
  const own = identity(run, run.trigger.sha);
  let author = await github.login();
  const concerns = findConcerns(report);
  const fails = concerns.length > 0;
  const said = signature(run, own, runUrl(run));
  const text = renderAlert(report, said, judgedBranch(run.trigger), concerns);
  let opened = false;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const plan = planAlert(await github.issues(ALERT_LABEL), { identity: own, author, fails });
    // GitHub may list a new issue a moment late; a second one would be worse than one look less.
    if (plan.kind === 'nothing' || (plan.kind === 'open' && opened)) return;
    if (plan.kind === 'open') {
      author = (await github.createIssue({ ...text, labels: [ALERT_LABEL] })).author;
      opened = true;
    } else {
      const state = plan.kind === 'update' ? 'open' : 'closed';
      await github.updateIssue(plan.number, { ...text, state });
    }
    if (plan.kind !== 'update') onNews();
    if (plan.kind !== 'open') await closeDuplicates(github, plan.duplicates, plan.number);
  }
}

async function closeDuplicates(
  github: Pick<GitHub, 'updateIssue'>,
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
async function call(run: BotRun, report: Report): Promise<string[]> {
  const { webhook, trigger, ports } = run;
  if (webhook === null) return [];
  const concerns = findConcerns(report);
  const facts = {
    report,
    state: concerns.length > 0 ? ('failing' as const) : ('recovered' as const),
    repository: trigger.repository,
    branch: judgedBranch(run.trigger),
    concerns,
    runUrl: runUrl(run),
    sha: trigger.sha,
  };
  try {
    await webhook.send(webhookBody(webhook.format, facts));
    return [];
  } catch (error) {
    const notice = `The alert was not sent: ${(error as Error).message}.`;
    ports.console.note(notice);
    return [notice];
  }
}

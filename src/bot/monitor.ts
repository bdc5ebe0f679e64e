/** After a run on the default branch: the history gets its figures, and one issue says whether it passes. */

import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { GitHub } from '../contracts/ports/github.ts';
import type { Report, TrendReport } from '../schema/types.ts';
import { type BotRun, judgedBranch } from './bot-run.ts';
import { buildTrend, collectFigures, HISTORY_FILE, isOutrun, withEntry } from './history.ts';
import { noteRefusal } from './note-refusal.ts';
import { upsertAlert } from './upsert-alert.ts';

/** Rounds of reading and writing where other runs write too. */
const ROUNDS = 6;

/** @returns null where no history is kept, or none can be read */
export async function readTrend(
  github: Pick<GitHub, 'readFile'> | null,
  branch: string | null,
  key: string,
): Promise<TrendReport | null> {
  if (github === null || branch === null) return null;
  try {
    const file = await github.readFile(branch, HISTORY_FILE);
    return file === null ? null : buildTrend(file.text, branch, key);
  } catch (error) {
    // A trend is an extra; whoever may write it will hear that it cannot be written.
    if (error instanceof GitHubRefusal) return null;
    throw error;
  }
}

/** @returns what could not be said, and why */
export async function monitor(
  run: BotRun,
  github: GitHub,
  report: Report,
  historyBranch: string | null,
): Promise<string[]> {
  const { console } = run.ports;
  const notices: string[] = [];
  let isNewest = true;
  if (historyBranch === judgedBranch(run.trigger)) notices.push(noBranchOfItsOwn(historyBranch));
  else if (historyBranch !== null)
    notices.push(
      ...(await noteRefusal(console, async () => {
        isNewest = await append(run, github, report, historyBranch);
      })),
    );
  if (isNewest) notices.push(...(await upsertAlert(run, github, report)));
  else console.note('A newer run has been here: the alert is left to it.');
  return notices;
}

/** A commit on each push to what is judged would be one that nobody has asked for. */
function noBranchOfItsOwn(branch: string): string {
  return `No history was written: github.history is ${branch}, the branch that is judged. Name a branch of its own, or none.`;
}

/** @returns whether no newer run has written its figures yet */
async function append(
  { key, trigger, ports, now }: BotRun,
  github: Pick<GitHub, 'readFile' | 'writeFile'>,
  report: Report,
  branch: string,
): Promise<boolean> {
  const { runId: run, attempt, sha } = trigger;
  const { verdict } = report;
  const entry = { key, run, attempt, sha, at: now(), verdict, metrics: collectFigures(report) };
  let isNewest = true;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = await github.readFile(branch, HISTORY_FILE);
    isNewest = !isOutrun(before?.text ?? '', entry);
    const written = await github.writeFile(branch, {
      path: HISTORY_FILE,
      text: withEntry(before?.text ?? '', entry),
      message: `Figures of run ${run}`,
      head: before?.head ?? null,
    });
    if (written) return isNewest;
  }
  ports.console.note(
    `The history on ${branch} is written by too many runs at once; this one is left out.`,
  );
  return isNewest;
}

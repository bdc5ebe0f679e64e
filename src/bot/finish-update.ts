/** After an update: the verdict for the new commit, the label taken off, the comment. */
import type { GitHub } from '../contracts/ports/github.ts';
import type { PullRequestEvent } from '../contracts/ports/trigger.ts';
import { plain } from '../contracts/text/plain.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { outlineReport } from '../report/outline.ts';
import type { Report } from '../schema/types.ts';
import { type BotRun, linesAt } from './bot-run.ts';
import { noteRefusal } from './note-refusal.ts';
import type { BotSettings } from './settings.ts';
import { writeComment } from './write-comment.ts';

/** GitHub's words are characters, its number a column's bytes: fewer bytes are fewer of both. */
const CHECK_SUMMARY_LIMIT = 65_535;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** @returns what could not be said */
export async function finishUpdate(
  run: BotRun,
  settings: BotSettings,
  pull: PullRequestEvent,
  report: Report | null,
): Promise<string[]> {
  const { github, ports } = run;
  const update = report?.update ?? null;
  const notices: string[] = [];
  if (github !== null && report !== null && update?.commit != null) {
    const { commit } = update;
    notices.push(
      ...(await noteRefusal(ports.console, () => reportCheck(run, github, commit, report))),
    );
  }
  if (github !== null && update !== null && update.status !== 'refused')
    notices.push(
      ...(await noteRefusal(ports.console, () =>
        github.removeLabel(pull.number, report?.guard?.label ?? settings.label),
      )),
    );
  const headSha = update?.commit ?? pull.headSha;
  return [...notices, ...(await writeComment(run, settings.comment, pull, report, headSha))];
}

/** A commit made with the workflow's token starts no run of its own. */
async function reportCheck(
  run: BotRun,
  github: Pick<GitHub, 'report'>,
  commit: string,
  report: Report,
): Promise<void> {
  const conclusions = { pass: 'success', fail: 'failure', inconclusive: 'failure' } as const;
  await github.report(commit, {
    name: run.job,
    conclusion: conclusions[report.verdict],
    title: plain((report.reasons[0] ?? report.verdict).slice(0, 200)),
    summary: renderMarkdown(
      outlineReport(report),
      CHECK_SUMMARY_LIMIT,
      bytes,
      linesAt(run, commit),
    ),
  });
}

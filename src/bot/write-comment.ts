import type { PullRequestEvent } from '../contracts/ports/trigger.ts';
import type { CommentMode } from '../project/github-settings.ts';
import { renderComment } from '../report/comment.ts';
import type { Report } from '../schema/types.ts';
import { type BotRun, identity, runUrl, signature } from './bot-run.ts';
import { deservesComment } from './comment-mode.ts';
import { noteRefusal } from './note-refusal.ts';
import { upsertComment } from './upsert-comment.ts';

/** The comment of a pull request, as often as the settings ask for; @returns what could not be said */
export async function writeComment(
  run: BotRun,
  mode: CommentMode,
  pull: PullRequestEvent,
  report: Report | null,
  headSha = pull.headSha,
): Promise<string[]> {
  const { github, ports } = run;
  if (report === null || mode === 'off') return [];
  if (github === null) return ['No comment was written: there is no token (input token).'];
  const own = identity(run, headSha);
  return noteRefusal(ports.console, async () => {
    const body = renderComment(report, signature(run, own, runUrl(run)));
    // An update was asked for: whoever asked gets an answer.
    const create = report.update !== null || deservesComment(mode, report);
    const about = { number: pull.number, identity: own, body, create };
    const outcome = await upsertComment(github, about, ports.console);
    ports.console.note(`Comment of pull request ${pull.number}: ${outcome}.`);
  });
}

/**
 * The second half of the way of a fork's pull request: its own run may only read, and left its report as
 * an artifact; this run may write, and posts it. Whose report it is, GitHub says, never the report.
 */

import { GateError } from '../contracts/errors.ts';
import type { GitHub, Pull } from '../contracts/ports/github.ts';
import { renderComment } from '../report/comment.ts';
import { REPORT_FILES } from '../report/form-names.ts';
import { type BotRun, type Handled, runUrl, signature } from './bot-run.ts';
import { deservesComment } from './comment-mode.ts';
import type { ReportedRun } from './event.ts';
import { noteRefusal } from './note-refusal.ts';
import type { BotSettings } from './settings.ts';
import { upsertComment } from './upsert-comment.ts';

/** The gate's own largest, with every finding and sample, is far below. */
const MOST_REPORT_BYTES = 20_000_000;

/** Files that the folder of a report may hold. */
const KNOWN_FILES = [...REPORT_FILES.map(([, file]) => file), 'update.patch'] as const;

export async function post(
  botRun: BotRun,
  run: ReportedRun,
  settings: BotSettings,
): Promise<Handled> {
  const { github, ports } = botRun;
  const done = (exit: 0 | 2, notice: string): Handled => {
    ports.console.note(notice);
    return { exit, report: null, notices: exit === 0 ? [] : [notice] };
  };
  if (!run.isOfPullRequest)
    return done(0, 'The run that ended was not of a pull request, so there is nothing to post.');
  if (github === null) return done(2, 'A comment needs a token (input token), and none was given.');
  const read = await readReport(botRun);
  if (read.kind === 'refused') return done(2, `The report was refused: ${read.detail}.`);
  const notices = await noteRefusal(ports.console, async () => {
    const pull = await findPull(botRun, github, run);
    if (pull === null) {
      ports.console.note(
        `No open pull request of ${botRun.trigger.repository} has the head ${run.headSha}, so nothing is posted.`,
      );
      return;
    }
    const { comment, label, config } = settings;
    // Without a file the defaults hold; with one that cannot be read nobody knows what was wanted.
    if (config instanceof GateError && config.code !== 'CONFIG_NOT_FOUND') throw config;
    if (comment === 'off') return;
    const { runId, attempt, headSha } = run;
    const identity = { key: botRun.key, headSha, runId, attempt };
    const body = renderComment(read.report, signature(botRun, identity, runUrl(botRun, runId)));
    const create = deservesComment(comment, read.report);
    const about = { number: pull.number, identity, body, create };
    const said = await upsertComment(github, about, ports.console);
    ports.console.note(`Comment of pull request ${pull.number}: ${said}.`);
    // The fork's own run could not. Whoever forges this only takes a label off, which approves nothing.
    const { update } = read.report;
    if (update !== null && update.status !== 'refused')
      await github.removeLabel(pull.number, label);
  });
  return { exit: 0, report: null, notices };
}

/** Open, of this repository, and still at the commit that was judged. */
async function findPull(
  { trigger }: BotRun,
  github: Pick<GitHub, 'openPulls'>,
  { headOwner, headRef, headSha }: ReportedRun,
): Promise<Pull | null> {
  if (headOwner === null) return null;
  const pulls = await github.openPulls(`${headOwner}:${headRef}`);
  const fitting = pulls.filter(
    (pull) =>
      pull.headSha === headSha &&
      pull.baseRepository.toLowerCase() === trigger.repository.toLowerCase(),
  );
  return fitting[0] ?? null;
}

async function readReport({ ports, reportDirectory: folder }: BotRun) {
  const { workspace } = ports;
  const refused = (detail: string) => ({ kind: 'refused' as const, detail });
  const folders = await workspace.directories(folder);
  const files = await workspace.filesIn(folder);
  const unexpected =
    folders[0] ?? files.find((name) => !KNOWN_FILES.some((known) => known === name));
  if (unexpected !== undefined)
    return refused(
      `${folder} holds ${JSON.stringify(unexpected)}, and a report is ${KNOWN_FILES.join(', ')} and nothing else`,
    );
  if (!files.includes('report.json'))
    return refused(
      `${folder}/report.json is not there; download the artifact of the first workflow to ${folder}`,
    );
  try {
    const text = await workspace.readText(`${folder}/report.json`, MOST_REPORT_BYTES);
    // Only here: the schema of a report, and what compiles it, are 0.4 MB.
    return (await import('./untrusted-report.ts')).readUntrustedReport(text);
  } catch (error) {
    if (error instanceof GateError) return refused(error.message.replace(/\.$/, ''));
    throw error;
  }
}

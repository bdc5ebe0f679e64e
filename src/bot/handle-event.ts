/** The bot: what GitHub started us for, done in order. Whatever GitHub refuses, the verdict stands. */

import type { GuardSettings } from '../checks/guard/settings.ts';
import type { GitHubEvidence } from '../commands/gate.ts';
import { type Outcome, run } from '../commands/run.ts';
import { NO_EVIDENCE } from '../commands/verdict.ts';
import type { GitHub } from '../contracts/ports/github.ts';
import type { PullRequestEvent } from '../contracts/ports/trigger.ts';
import { plain } from '../contracts/text/plain.ts';
import type { Config } from '../project/config.ts';
import type { GitHubSettings } from '../project/github-settings.ts';
import { loadConfig } from '../project/load-config.ts';
import { renderComment } from '../report/comment.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../schema/types.ts';
import { type Attendance, type Attended, identity, runUrl } from './bot-run.ts';
import { deservesComment } from './comment-mode.ts';
import { dutyOf } from './event.ts';
import { evidenceOf, recorded } from './evidence.ts';
import { keepComment } from './keep-comment.ts';
import { monitor, readTrend } from './monitor.ts';
import { post } from './post.ts';
import { saying } from './say.ts';

/** GitHub's words are characters, its number a column's bytes: fewer bytes are fewer of both. */
const CHECK_SUMMARY_LIMIT = 65_535;
const bytes = (text: string) => new TextEncoder().encode(text).length;

type BotSettings = GitHubSettings & GuardSettings;

export async function attend(attendance: Attendance): Promise<Attended> {
  const { trigger, mode, ports, github } = attendance;
  const settings = await githubSettings(attendance);
  const duty = dutyOf(trigger, mode, settings['github.label']);
  switch (duty.kind) {
    case 'impossible':
      ports.console.note(`${duty.detail}.`);
      return { exit: 2, report: null, notices: [`${duty.detail}.`] };
    case 'post':
      return post(attendance, duty.run);
    case 'gate': {
      const { pull } = duty;
      const outcome = await gated(attendance, (config) =>
        evidenceOf(attendance, config, pull, 'gate'),
      );
      if (pull === null || !duty.comments) return { ...outcome, notices: [] };
      return { ...outcome, notices: await speak(attendance, settings, pull, outcome.report) };
    }
    case 'update': {
      const { pull } = duty;
      const outcome = await gated(attendance, (config) =>
        evidenceOf(attendance, config, pull, 'update'),
      );
      return { ...outcome, notices: await conclude(attendance, settings, pull, outcome.report) };
    }
    case 'record': {
      let notices: readonly string[] = [];
      const outcome = await gated(attendance, async (config) => {
        const recording = await recorded(attendance, config);
        notices = recording.notices;
        return { ...NO_EVIDENCE, update: recording.update };
      });
      return { ...outcome, notices };
    }
    case 'monitor': {
      const outcome = await gated(attendance, async () => ({
        ...NO_EVIDENCE,
        trend: await readTrend(github, settings['github.history']),
      }));
      if (outcome.report === null) return { ...outcome, notices: [] };
      if (github === null)
        return {
          ...outcome,
          notices: ['No alert and no history was written: there is no token (input token).'],
        };
      const notices = await monitor(attendance, github, outcome.report, settings['github.history']);
      return { ...outcome, notices };
    }
  }
}

/** Where the config cannot be read, the gate itself will say so; a comment about it follows the built-in settings. */
async function githubSettings({ ports, invocation, place }: Attendance): Promise<BotSettings> {
  const { overrides, config: file } = invocation;
  const request = { file, overrides, place, needsFixtures: false };
  try {
    return await loadConfig(ports.workspace, request);
  } catch {
    return {
      'github.comment': 'always',
      'github.label': 'update-baselines',
      'github.history': null,
    };
  }
}

function gated(
  { invocation, ports, place }: Attendance,
  evidence: (config: Config) => Promise<GitHubEvidence>,
): Promise<Outcome> {
  return run(invocation, ports, place, evidence);
}

/** The comment of a pull request, as often as the settings ask for. */
async function speak(
  attendance: Attendance,
  { 'github.comment': comment }: BotSettings,
  pull: PullRequestEvent,
  report: Report | null,
  headSha = pull.headSha,
): Promise<string[]> {
  const { github, ports } = attendance;
  if (report === null || comment === 'off') return [];
  if (github === null) return ['No comment was written: there is no token (input token).'];
  const own = identity(attendance, headSha);
  return saying(ports.console, async () => {
    const body = renderComment(report, { identity: own, runUrl: runUrl(attendance) });
    // An update was asked for: whoever asked gets an answer.
    const create = report.update !== null || deservesComment(comment, report);
    const about = { number: pull.number, identity: own, body, create };
    const said = await keepComment(github, about, ports.console);
    ports.console.note(`Comment of pull request ${pull.number}: ${said}.`);
  });
}

/** After an update: the verdict for the new commit, the label taken off, the comment. */
async function conclude(
  attendance: Attendance,
  settings: BotSettings,
  pull: PullRequestEvent,
  report: Report | null,
): Promise<string[]> {
  const { github, ports } = attendance;
  const done = report?.update ?? null;
  const notices: string[] = [];
  if (github !== null && report !== null && done?.commit != null) {
    const { commit } = done;
    notices.push(
      ...(await saying(ports.console, () => verdictOn(attendance, github, commit, report))),
    );
  }
  if (github !== null && done !== null && done.status !== 'refused')
    notices.push(
      ...(await saying(ports.console, () =>
        github.removeLabel(pull.number, report?.guard?.label ?? settings['github.label']),
      )),
    );
  const headSha = done?.commit ?? pull.headSha;
  return [...notices, ...(await speak(attendance, settings, pull, report, headSha))];
}

/** A commit made with the workflow's token starts no run of its own. */
async function verdictOn(
  { job }: Attendance,
  github: GitHub,
  commit: string,
  report: Report,
): Promise<void> {
  const conclusions = { pass: 'success', fail: 'failure', inconclusive: 'failure' } as const;
  await github.report(commit, {
    name: job,
    conclusion: conclusions[report.verdict],
    title: plain((report.reasons[0] ?? report.verdict).slice(0, 200)),
    summary: renderMarkdown(report, CHECK_SUMMARY_LIMIT, bytes),
  });
}

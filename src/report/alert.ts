import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';
import type { Report } from '../schema/types.ts';
import { BODY_LIMIT, renderComment, type Said } from './comment.ts';

export interface AlertText {
  readonly title: string;
  readonly body: string;
}

/** @param branch the default branch */
export function renderAlert(
  report: Report,
  said: Said,
  branch: string,
  concerns: readonly string[],
): AlertText {
  const word = report.verdict === 'pass' ? 'passes again' : `does not pass: ${concerns.join(', ')}`;
  const room = BODY_LIMIT - 1_000;
  return {
    title: `dc-event-gate: ${plain(branch).slice(0, 100).toWellFormed()} ${word}`,
    body: renderComment(report, said, room),
  };
}

export type WebhookFormat = 'json' | 'slack';

/** What a webhook gets: facts for a program, or one message for a channel. */
export function webhookBody(
  format: WebhookFormat,
  { report, state, repository, branch, concerns, runUrl, sha }: WebhookFacts,
): unknown {
  const { verdict, reasons } = report;
  if (format === 'json')
    return { state, repository, branch, sha, verdict, concerns, reasons, run: runUrl };
  const head = state === 'recovered' ? 'passes again' : `does not pass (${concerns.join(', ')})`;
  const lines = state === 'recovered' ? [] : reasons.slice(0, 5).map((reason) => `• ${reason}`);
  const text = [`dc-event-gate: ${repository} ${branch} ${head}`, ...lines].map(slackText);
  return { text: [...text, `<${runUrl}|The run>`].join('\n') };
}

export interface WebhookFacts {
  readonly report: Report;
  readonly state: 'failing' | 'recovered';
  readonly repository: string;
  readonly branch: string;
  readonly concerns: readonly string[];
  readonly runUrl: string;
  readonly sha: string;
}

/** The three characters that Slack reads as its own; so no text can mention a channel. */
function slackText(text: string): string {
  return shortened(plain(text), 1_000)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** The first lines in Markdown: the verdict and what to do about it in one, then the causes, worst first. */
import { shortened } from '../contracts/text/shortened.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { Headline } from './outline.ts';

const BADGE = { pass: '✅ pass', fail: '❌ fail', inconclusive: '⚠️ could not decide' } as const;

/** Of each cause, and how many, where a report must be as short as can be. */
const BRIEF = { characters: 300, causes: 5 };

export function headlineLines(headline: Headline): string[] {
  return [verdictLine(headline), ...causes(headline.reasons)];
}

/** What a person needs of a report of which nothing else fits. */
export function briefHeadline(headline: Headline): string[] {
  const kept = headline.reasons.slice(0, BRIEF.causes);
  const rest = headline.reasons.length - kept.length;
  return [
    verdictLine(headline),
    ...causes(kept.map((reason) => shortened(reason, BRIEF.characters))),
    '',
    rest > 0
      ? `${rest} more, and all details, in the JSON report.`
      : 'All details are in the JSON report.',
  ];
}

function verdictLine(headline: Headline): string {
  const { nextStep } = headline;
  return `${verdictOnly(headline)}${nextStep === null ? '' : `. ${escapeMarkdown(nextStep)}`}`;
}

export function verdictOnly({ verdict }: Headline): string {
  return `### dc-event-gate: ${BADGE[verdict]}`;
}

function causes(reasons: readonly string[]): string[] {
  return reasons.length === 0
    ? []
    : ['', ...reasons.map((reason) => `- ${escapeMarkdown(reason)}`)];
}

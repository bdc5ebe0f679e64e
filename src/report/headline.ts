/** The first lines of a report: the verdict and what to do about it in one, then the causes, worst first. */
import { shortened } from '../contracts/text/shortened.ts';
import type { Report } from '../schema/types.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { nextStep } from './next-step.ts';

const BADGE = { pass: '✅ pass', fail: '❌ fail', inconclusive: '⚠️ could not decide' } as const;

/** Of each cause, and how many, where a report must be as short as can be. */
const BRIEF = { characters: 300, causes: 5 };

export function headline(report: Report): string[] {
  return [verdictLine(report), ...causes(report.reasons)];
}

/** What a person needs of a report of which nothing else fits. */
export function briefHeadline(report: Report): string[] {
  const kept = report.reasons.slice(0, BRIEF.causes);
  const rest = report.reasons.length - kept.length;
  return [
    verdictLine(report),
    ...causes(kept.map((reason) => shortened(reason, BRIEF.characters))),
    '',
    rest > 0
      ? `${rest} more, and all details, in the JSON report.`
      : 'All details are in the JSON report.',
  ];
}

function verdictLine(report: Report): string {
  const step = nextStep(report);
  return `${verdictOnly(report)}${step === null ? '' : `. ${escapeMarkdown(step)}`}`;
}

export function verdictOnly({ verdict }: Report): string {
  return `### dc-event-gate: ${BADGE[verdict]}`;
}

function causes(reasons: readonly string[]): string[] {
  return reasons.length === 0
    ? []
    : ['', ...reasons.map((reason) => `- ${escapeMarkdown(reason)}`)];
}

/** The first lines in Markdown: the verdict, then each cause with what to do about it. */

import { shortened } from '../contracts/text/shortened.ts';
import type { Inline } from './line-links.ts';
import { codeSpan, escapeMarkdown } from './markdown-text.ts';
import { describeSteps, type StepWords } from './next-step.ts';
import type { Headline } from './outline.ts';

const BADGE = { pass: '✅ pass', fail: '❌ fail', inconclusive: '⚠️ could not decide' } as const;

/** Of each cause, and how many, where a report must be as short as can be. */
const BRIEF = { characters: 300, causes: 5 };

export function headlineLines(headline: Headline, inline: Inline): string[] {
  return [verdictOnly(headline), ...causeLines(headline, inline)];
}

/** What a person needs of a report of which nothing else fits. */
export function briefHeadline(headline: Headline): string[] {
  const kept = headline.reasons.slice(0, BRIEF.causes);
  const rest = headline.reasons.length - kept.length;
  return [
    verdictOnly(headline),
    ...causeLines(
      { ...headline, reasons: kept, steps: headline.steps.slice(0, BRIEF.causes) },
      (text) => escapeMarkdown(shortened(text, BRIEF.characters)),
    ),
    '',
    rest > 0
      ? `${rest} more, and all details, in the JSON report.`
      : 'All details are in the JSON report.',
  ];
}

export function verdictOnly({ verdict }: Headline): string {
  return `### dc-event-gate: ${BADGE[verdict]}`;
}

function causeLines({ reasons, steps }: Headline, inline: Inline): string[] {
  const next = describeSteps(steps);
  const lines = reasons.map((reason, at) => {
    const step = next[at] ?? null;
    // In a comment a new line would break once more.
    return `- ${inline(reason)}${step === null ? '' : `<br>**Next:** ${markdownStep(step, inline)}`}`;
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

function markdownStep({ words, command }: StepWords, inline: Inline): string {
  return command === null ? inline(words) : `${inline(words)} ${codeSpan(command)}`;
}

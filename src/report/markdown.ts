/**
 * The report for a step summary or a comment. When the whole does not fit the limit it is given, it says
 * less (fewer rows, then counts only) instead of being cut.
 */
import type { Fact } from '../contracts/check.ts';
import type { Section } from '../contracts/section.ts';
import { briefHeadline, headlineLines, verdictOnly } from './headline.ts';
import { type Inline, type LineLinks, linkingInline } from './line-links.ts';
import { type BlockForm, blockLines } from './markdown-blocks.ts';
import { escapeMarkdown, folded } from './markdown-text.ts';
import type { Outline } from './outline.ts';

/** Rows listed per block, from the fullest form to counts only. */
const STEPS = [50, 10, 3, 0];

/** How long a text is, in what its reader counts. */
type Measure = (text: string) => number;

/** UTF-16 units: never fewer than characters. */
const units: Measure = (text) => text.length;

/**
 * @param limit most of the result of a report, in what `measure` counts; an answer is whole
 * @param links where the lines of files are to be seen, or null: nowhere
 */
export function renderMarkdown(
  outline: Outline,
  limit = 65_536,
  measure = units,
  links: LineLinks | null = null,
): string {
  const { headline } = outline;
  const inline =
    links === null ? escapeMarkdown : linkingInline(links, outline.files, escapeMarkdown);
  if (headline === null) return render(outline, Number.POSITIVE_INFINITY, inline);
  const fits = (form: string) => measure(form) <= limit;
  for (const rows of STEPS) {
    const form = render(outline, rows, inline);
    if (fits(form)) return form;
  }
  // Less than counts: where the causes alone are too long.
  const shortest = [briefHeadline(headline), [verdictOnly(headline)]].map(
    (lines) => `${lines.join('\n')}\n`,
  );
  return shortest.find(fits) ?? '';
}

function render(
  { headline, sections, facts, versions }: Outline,
  rows: number,
  inline: Inline,
): string {
  const parts = [
    headline === null ? [] : headlineLines(headline, inline),
    ...sections.map((section) =>
      sectionLines(section, { most: rows, inline, isAnswer: headline === null }),
    ),
    footer(facts, versions),
  ].filter((lines) => lines.length > 0);
  return parts.length === 0 ? '' : `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionLines(
  { rank, heading, folded: summary, blocks }: Section,
  form: BlockForm,
): string[] {
  const { most: rows } = form;
  if (rank === 'detail' && rows === 0) return [];
  const parts = blocks.map((block) => blockLines(block, form)).filter((lines) => lines.length > 0);
  const lines = parts.flatMap((part, at) => [...separator(parts[at - 1], part), ...part]);
  if (summary !== null) return folded(summary, lines);
  if (heading === null) return lines;
  return [`#### ${escapeMarkdown(heading)}`, ...(lines.length === 0 ? [] : ['', ...lines])];
}

/** Of two lists with nothing but an empty line between them Markdown makes one. */
function separator(before: readonly string[] | undefined, part: readonly string[]): string[] {
  if (before === undefined) return [];
  const areLists = /^ *- /.test(before.at(-1) ?? '') && /^- /.test(part[0] ?? '');
  return areLists ? ['', '<!-- -->', ''] : [''];
}

function footer(facts: readonly Fact[], versions: string | null): string[] {
  const parts = [
    ...facts.map(({ label, value }) => `**${escapeMarkdown(label)}** ${escapeMarkdown(value)}`),
    ...(versions === null ? [] : [escapeMarkdown(versions)]),
  ];
  return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`];
}

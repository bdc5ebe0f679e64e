/** The sections of a report, and its summary, as parts of the page. */
import type { Fact } from '../../contracts/check.ts';
import type { Section } from '../../contracts/section.ts';
import { blockHtml } from './blocks.ts';
import { escapeHtml } from './escape.ts';

/** What asks for something to be done is open; the rest is a click away. */
export function sectionsPart(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => {
    const { rank, heading, folded, blocks } = section;
    const body = blocks.flatMap(blockHtml);
    if (body.length === 0) return [];
    const isOpen = rank === 'failure' || rank === 'answer' || folded === null;
    const summary = heading ?? folded;
    if (isOpen)
      return [
        `<section class="rank-${rank}">`,
        ...(summary === null ? [] : [`<h2>${escapeHtml(summary)}</h2>`]),
        ...body,
        '</section>',
      ];
    return [
      `<details class="rank-${rank}"><summary>${escapeHtml(folded)}</summary>`,
      ...body,
      '</details>',
    ];
  });
}

export function factsPart(facts: readonly Fact[]): string[] {
  if (facts.length === 0) return [];
  const rows = facts.flatMap(({ label, value, parts = [] }) => [
    `<dt>${escapeHtml(label)}</dt>`,
    ...[value, ...parts].map((text) => `<dd>${escapeHtml(text)}</dd>`),
  ]);
  return ['<section class="facts">', '<h2>Summary</h2>', '<dl>', ...rows, '</dl>', '</section>'];
}

/**
 * Hostile text inside Markdown: nothing from a fixture may mention a person, link an issue, open a
 * tag, close a comment or leave its table cell.
 */

import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/** Text inside an HTML element, where GitHub still finds mentions and links, and Markdown no signs. */
function escapeHtml(text: string): string {
  return plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}${ZERO_WIDTH_SPACE}.`);
}

/** Text for a paragraph, a list item or a table cell. */
export function escapeMarkdown(text: string): string {
  return (
    escapeHtml(text)
      .replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`)
      // At the start of a paragraph or an item these would begin a block of their own.
      .replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length))
      .replace(/^(?:#{1,6}|\+|[-=]+)(?=\s|$)/, (sign) => `\\${sign}`)
      .replace(/^([0-9]{1,9})([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** Something to type. Inside such a span nothing is read but its end, which text from elsewhere may hold. */
export function codeSpan(text: string): string {
  const shown = plain(text);
  return /[`|\n@]|:\/\//.test(shown) ? `<code>${escapeMarkdown(text)}</code>` : `\`${shown}\``;
}

/** UTF-16 units of a cell: one giant value must not make a table that nobody can read, or none. */
const CELL_LIMIT = 240;

/** A table, its header and cells escaped; `right` marks columns of figures. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
  inline: (text: string) => string = escapeMarkdown,
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, column) => (right.includes(column) ? '---:' : '---'));
  return [
    line(header.map(escapeMarkdown)),
    line(rule),
    ...rows.map((row) => line(row.map((cell) => inline(shortened(cell, CELL_LIMIT))))),
  ];
}

/** Lines behind a click on the summary, which is escaped here. */
export function folded(summary: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${escapeHtml(summary)}</summary>`, '', ...lines, '', '</details>'];
}

/**
 * Text from outside, in Markdown: it is read as it was meant, and nothing of it mentions a person, links to
 * anything, opens a tag, closes a comment, becomes a picture or a formula, or leaves its table cell. Only what
 * stands between backticks is set as code.
 */
import { quoteCode, splitCode, type TextPart } from '../contracts/text/code-spans.ts';
import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/** Text for a paragraph, a heading, a list item or a table cell. */
export function escapeMarkdown(text: string): string {
  return splitCode(text).map(escapePart).join('');
}

function escapePart({ kind, text }: TextPart, at: number): string {
  if (kind === 'code') return codeSpan(text);
  return at === 0 ? escapeStart(escapeWords(text)) : escapeWords(text);
}

function escapeWords(text: string): string {
  return (
    harmlessWords(text)
      .replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`)
      // At the end of a heading they would be taken for its end.
      .replace(/#+ *$/, (signs) => `\\${signs}`)
  );
}

/** At the start of a paragraph or an item these would begin a block of their own. */
function escapeStart(escaped: string): string {
  return escaped
    .replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length))
    .replace(/^(?:#{1,6}|\+|[-=]+)(?=\s|$)/, (sign) => `\\${sign}`)
    .replace(/^([0-9]{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * Text inside an HTML element, where Markdown has no signs, and GitHub still makes links of mentions, issues,
 * commits and addresses, pictures of names between colons, and formulas of what stands between dollars.
 */
function harmlessWords(text: string): string {
  return (
    plain(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
      .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
      .replace(/\bGH-(?=\d)/gi, (match) => `${match}${ZERO_WIDTH_SPACE}`)
      .replace(/(?<![0-9a-f])[0-9a-f]{39}(?=[0-9a-f](?![0-9a-f]))/gi, `$&${ZERO_WIDTH_SPACE}`)
      // Of a line's number GitHub makes two pictures: of 100, and of 1234.
      .replace(/:(?=\/\/|(?:100|1234|[\w+-]*[a-z+-][\w+-]*):)/gi, `:${ZERO_WIDTH_SPACE}`)
      .replace(/www\./gi, (match) => `${match.slice(0, 3)}${ZERO_WIDTH_SPACE}.`)
      .replace(/\$/g, '<span>$</span>')
  );
}

/** The same, set as code where it is between backticks. */
function escapeHtml(text: string): string {
  return splitCode(text)
    .map((part) =>
      part.kind === 'code' ? `<code>${harmlessWords(part.text)}</code>` : harmlessWords(part.text),
    )
    .join('');
}

/** Something to type: in such a span nothing is read, and nothing is put between what a person copies. */
export function codeSpan(text: string): string {
  const shown = plain(text);
  if (shown === '') return '';
  // In a table it would end the cell; there its escape would be read only behind an even number of backslashes.
  if (shown.includes('|')) return `<code>${escapeWords(shown)}</code>`;
  return quoteCode(shown);
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

/** Blocks as lines of Markdown, their text escaped. */
import { counted } from '../contracts/rate.ts';
import type { Block, Groups, Table } from '../contracts/section.ts';
import { shortened } from '../contracts/text/shortened.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';
import { sparkline } from './sparkline.ts';

/** One giant value must not make a list that nobody can read. */
const MOST_OF_AN_ITEM = 500;

/** @param most rows or items of a block; with 0 only how many there are */
export function blockLines(block: Block, most: number): string[] {
  switch (block.kind) {
    case 'text':
      return [escapeMarkdown(block.text)];
    case 'list':
      return withRemainder(
        block.items
          .slice(0, most)
          .map((item) => `- ${escapeMarkdown(shortened(item, MOST_OF_AN_ITEM))}`),
        block.total - Math.min(block.items.length, most),
      );
    case 'facts':
      return markdownTable(block.header, block.rows.slice(0, most), [1]);
    case 'table':
      return tableLines(block, most);
    case 'groups':
      return groupLines(block, most);
    case 'chart':
      return markdownTable(
        ['metric', 'trend', 'last'],
        block.series
          .slice(0, most)
          .map(({ name, values, last }) => [name, sparkline(values), last]),
        [2],
      );
    case 'plot':
    case 'choice':
      return [];
  }
}

function tableLines({ header, figures, rows, total, open }: Table, most: number): string[] {
  const listed = rows.slice(0, most).map(({ cells }) => cells);
  const [first, more] = [listed.slice(0, open), listed.slice(open ?? listed.length)];
  const table = (part: readonly (readonly string[])[]) =>
    part.length === 0 ? [] : markdownTable(header, part, figures);
  const lines = table(first);
  if (more.length > 0) lines.push('', ...folded(counted(more.length, 'more row'), table(more)));
  return withRemainder(lines, total - listed.length);
}

/** A row says how many there are, and the first of them. */
function groupLines({ header, figures, groups }: Groups, most: number): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const listed = rows.slice(0, most);
  const lines = listed.length === 0 ? [] : markdownTable(header, listed, figures);
  return withRemainder(lines, rows.length - listed.length);
}

function withRemainder(lines: readonly string[], rest: number): string[] {
  if (rest <= 0) return [...lines];
  const count = rest.toLocaleString('en-US');
  return lines.length === 0
    ? [`${count} in the JSON report.`]
    : [...lines, '', `${count} more in the JSON report.`];
}

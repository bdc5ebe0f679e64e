/** Blocks as lines of Markdown, their text escaped. */
import { counted } from '../contracts/rate.ts';
import type { Block, Groups, Row, Table } from '../contracts/section.ts';
import { shortened } from '../contracts/text/shortened.ts';
import type { Inline } from './line-links.ts';
import { folded, markdownTable } from './markdown-text.ts';
import { sparkline } from './sparkline.ts';

/** One giant value must not make a list that nobody can read. */
const MOST_OF_AN_ITEM = 500;

export interface BlockForm {
  /** Rows or items of a block; with 0 only how many there are. */
  readonly most: number;
  readonly inline: Inline;
  /** An answer to what somebody asked for is shown as it is, however wide. */
  readonly isAnswer: boolean;
}

export function blockLines(block: Block, form: BlockForm): string[] {
  const { most, inline } = form;
  switch (block.kind) {
    case 'text':
      return [inline(block.text)];
    case 'list':
      return listLines(block.items, block.total, most, inline);
    case 'facts':
      return markdownTable(block.header, block.rows.slice(0, most), [1], inline);
    case 'table':
      return tableLines(block, form);
    case 'groups':
      return form.isAnswer ? groupTable(block, form) : groupLines(block, form);
    case 'chart':
      return markdownTable(
        ['metric', 'trend', 'last'],
        block.series
          .slice(0, most)
          .map(({ name, values, last }) => [name, sparkline(values), last]),
        [2],
        inline,
      );
    case 'plot':
    case 'choice':
      return [];
  }
}

function listLines(
  items: readonly string[],
  total: number,
  most: number,
  inline: Inline,
): string[] {
  const listed = items.slice(0, most);
  const lines = listed.map((item) => `- ${inline(shortened(item, MOST_OF_AN_ITEM))}`);
  return withRemainder(lines, total - listed.length);
}

function tableLines(block: Table, { most, inline, isAnswer }: BlockForm): string[] {
  const { header, figures, rows, total, open } = block;
  const listed = rows.slice(0, most);
  const [first, more] = [listed.slice(0, open), listed.slice(open ?? listed.length)];
  const isWide = !isAnswer && tableWidth(block) > WIDEST_TABLE;
  const part = (some: readonly Row[]) => {
    if (some.length === 0) return [];
    if (isWide)
      return some.map((row) => `- ${inline(shortened(rowWords(header, row), MOST_OF_AN_ITEM))}`);
    const cells = some.map((row) => row.cells);
    return markdownTable(header, cells, figures, inline);
  };
  const lines = part(first);
  if (more.length > 0) lines.push('', ...folded(counted(more.length, 'more row'), part(more)));
  return withRemainder(lines, total - listed.length);
}

/** Characters that a laptop shows side by side in a comment; beyond them a reader has to scroll. */
const WIDEST_TABLE = 100;
/** What surrounds a cell, in characters. */
const PADDING = 4;

/** Where it is narrow, a cell is broken between words, and nowhere else. */
function tableWidth({ header, rows }: Table): number {
  const widths = header.map((name, column) =>
    Math.max(longestWord(name), ...rows.map(({ cells }) => longestWord(cells[column] ?? ''))),
  );
  return widths.reduce((sum, width) => sum + width + PADDING, 0);
}

function longestWord(cell: string): number {
  return Math.max(...cell.split(' ').map((word) => word.length));
}

/** A row that is too wide for a table: in words, where it has them. */
function rowWords(header: readonly string[], { cells, sentence }: Row): string {
  if (sentence !== undefined) return sentence;
  const [name = '', ...others] = cells;
  const words = others.flatMap((cell, at) => (cell === '' ? [] : [`${header[at + 1]} ${cell}`]));
  return `${name}: ${words.join(', ')}`;
}

function groupTable({ header, figures, groups }: Groups, { most, inline }: BlockForm): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const listed = rows.slice(0, most);
  const lines = listed.length === 0 ? [] : markdownTable(header, listed, figures, inline);
  return withRemainder(lines, rows.length - listed.length);
}

/** A line says how many there are, and those below it give examples. */
function groupLines({ groups }: Groups, { most, inline }: BlockForm): string[] {
  const listed = groups.slice(0, most);
  const lines = listed.flatMap(({ name, items, total }) => {
    const shown = items.slice(0, Math.min(most, MOST_EXAMPLES));
    const rest = total - shown.length;
    return [
      `- ${inline(name)}`,
      ...shown.map((item) => `  - ${inline(shortened(item, MOST_OF_AN_ITEM))}`),
      ...(rest > 0 && shown.length > 0
        ? [`  - and ${rest.toLocaleString('en-US')} more in the JSON report`]
        : []),
    ];
  });
  return withRemainder(lines, groups.length - listed.length);
}

/** Of a group: they are all alike. */
const MOST_EXAMPLES = 3;

function withRemainder(lines: readonly string[], rest: number): string[] {
  if (rest <= 0) return [...lines];
  const count = rest.toLocaleString('en-US');
  return lines.length === 0
    ? [`${count} in the JSON report.`]
    : [...lines, '', `${count} more in the JSON report.`];
}

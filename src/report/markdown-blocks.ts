/** Blocks as lines of Markdown, their text escaped. */
import { counted, formatCount } from '../contracts/rate.ts';
import type { Block, Group, Groups, Row, Table } from '../contracts/section.ts';
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

/** Seen first of several; all are in the report. */
const OPEN_GROUPS = 5;
/** Of a group: they are all alike. */
const MOST_EXAMPLES = 3;

/** A line says how many there are, and those below it give examples; where there are many groups, one each. */
function groupLines({ groups }: Groups, { most, inline }: BlockForm): string[] {
  const listed = groups.slice(0, most);
  const examples = Math.min(most, listed.length > OPEN_GROUPS ? 1 : MOST_EXAMPLES);
  const lines = listed.map((group) => groupItem(group, examples, inline));
  const [open, others] = [lines.slice(0, OPEN_GROUPS), lines.slice(OPEN_GROUPS)];
  const more =
    others.length === 0 ? [] : ['', ...folded(counted(others.length, 'more group'), others.flat())];
  return withRemainder([...open.flat(), ...more], groups.length - listed.length);
}

function groupItem({ name, items, total }: Group, examples: number, inline: Inline): string[] {
  const shown = items.slice(0, examples);
  const rest = formatCount(total - shown.length);
  if (shown.length === 0) return [`- ${inline(name)}: ${rest} in the JSON report`];
  const more = total > shown.length ? [`  - and ${rest} more in the JSON report`] : [];
  const item = (text: string) => `  - ${inline(shortened(text, MOST_OF_AN_ITEM))}`;
  return [`- ${inline(name)}`, ...shown.map(item), ...more];
}

function withRemainder(lines: readonly string[], rest: number): string[] {
  if (rest <= 0) return [...lines];
  const count = formatCount(rest);
  return lines.length === 0
    ? [`${count} in the JSON report.`]
    : [...lines, '', `${count} more in the JSON report.`];
}

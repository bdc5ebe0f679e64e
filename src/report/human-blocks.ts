/** Blocks as lines of a terminal, their text made harmless. */
import type pc from 'picocolors';
import { formatCount } from '../contracts/rate.ts';
import type { Block, Chart, FactList, Groups, Table } from '../contracts/section.ts';
import { displayWidth } from '../contracts/text/display-width.ts';
import { plain } from '../contracts/text/plain.ts';
import { wrapLine } from '../contracts/text/wrap.ts';
import { alignColumns } from './columns.ts';
import { sparkline } from './sparkline.ts';

export type Paint = ReturnType<typeof pc.createColors>;

export interface BlockRoom {
  /** Lines of a list; a table of figures is whole. */
  readonly most: number;
  /** Columns, or null: a line is as long as it is. */
  readonly width: number | null;
  /** Where the lines are that are not listed. */
  readonly rest: string;
}

export function blockLines(block: Block, room: BlockRoom, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'text':
      return wrapLine(plain(block.text), room.width, 0);
    case 'list':
      return listLines(block.items, block.total, room);
    case 'facts':
      return factRows(block, room);
    case 'table':
      return tableLines(block, room, paint);
    case 'groups':
      return groupLines(block, room);
    case 'chart':
      return chartLines(block, room);
    case 'plot':
    case 'choice':
      return [];
  }
}

/** Columns are read as one, with room around them. */
export function isAligned(block: Block): boolean {
  if (block.kind === 'table') return !isInWords(block);
  return block.kind === 'facts' || block.kind === 'chart';
}

/** Rows that can be said in words are said so: a line can be wrapped, a column not. */
function isInWords({ rows }: Table): boolean {
  return rows.every(({ sentence }) => sentence !== undefined);
}

function listLines(items: readonly string[], total: number, room: BlockRoom): string[] {
  const { most, width } = room;
  const shown = items.slice(0, most);
  const left = total - shown.length;
  return [...shown.map(plain), ...(left > 0 ? [remainder(left, shown.length, room)] : [])].flatMap(
    (line) => wrapLine(line, width),
  );
}

function remainder(left: number, shown: number, { rest }: BlockRoom): string {
  const count = formatCount(left);
  return shown === 0 ? `${count} in all (${rest})` : `and ${count} more (${rest})`;
}

function factRows({ rows }: FactList, room: BlockRoom): readonly string[] {
  const cells = rows.map(([label, value]) => [plain(label), plain(value)]);
  return (
    fitting(alignColumns(cells, [1]), room) ??
    cells.flatMap(([label, value]) => wrapLine(`${label}: ${value}`, room.width))
  );
}

function tableLines(block: Table, room: BlockRoom, paint: Paint): string[] {
  const { header, figures, rows, total } = block;
  if (isInWords(block))
    return listLines(
      rows.map(({ sentence }) => sentence ?? ''),
      total,
      room,
    );
  const cells = [header, ...rows.map((row) => row.cells)].map((row) => row.map(plain));
  const aligned = fitting(alignColumns(cells, figures), room);
  const [first = '', ...lines] = aligned ?? [];
  const left = total - rows.length;
  return [
    ...(aligned === null ? stacked(cells, room) : [paint.dim(first), ...lines]),
    ...(left > 0 ? [remainder(left, rows.length, room)] : []),
  ];
}

/** null where one of the lines is wider than there is room. */
function fitting(lines: readonly string[], { width }: BlockRoom): readonly string[] | null {
  return width === null || lines.every((line) => displayWidth(line) <= width) ? lines : null;
}

/** A table for a narrow terminal: each row below the one before, each cell with the name of its column. */
function stacked([header = [], ...rows]: readonly (readonly string[])[], { width }: BlockRoom) {
  return rows.flatMap(([first = '', ...others]) => [
    ...wrapLine(first, width),
    ...others.flatMap((cell, at) =>
      cell === '' ? [] : wrapLine(`  ${header[at + 1]}: ${cell}`, width),
    ),
  ]);
}

function groupLines({ groups }: Groups, room: BlockRoom): string[] {
  const { width } = room;
  const inner = { ...room, width: width === null ? null : width - 2 };
  return groups.flatMap(({ name, items, total }) => [
    ...wrapLine(plain(name), width),
    ...listLines(items, total, inner).map((line) => `  ${line}`),
  ]);
}

function chartLines({ series }: Chart, room: BlockRoom): readonly string[] {
  const cells = series.map(({ name, values, last }) => [
    plain(name),
    sparkline(values),
    plain(last),
  ]);
  return (
    fitting(alignColumns(cells, [2]), room) ??
    cells.flatMap(([name, line, last]) => [
      ...wrapLine(`${name}: ${last}`, room.width),
      `  ${line}`,
    ])
  );
}

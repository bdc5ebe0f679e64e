/** Blocks as lines of a terminal, their text made harmless. */
import type pc from 'picocolors';
import type { Block, Chart, FactList, Groups, Table } from '../contracts/section.ts';
import { plain } from '../contracts/text/plain.ts';
import { alignColumns } from './columns.ts';
import { sparkline } from './sparkline.ts';

export type Paint = ReturnType<typeof pc.createColors>;

/** @param most lines of a list; a table of figures is whole */
export function blockLines(block: Block, most: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'text':
      return [plain(block.text)];
    case 'list':
      return listLines(block.items, block.total, most);
    case 'facts':
      return factRows(block);
    case 'table':
      return tableLines(block, most, paint);
    case 'groups':
      return groupLines(block, most);
    case 'chart':
      return chartLines(block);
    case 'plot':
      return [];
  }
}

/** Columns are read as one, with room around them. */
export function isAligned(block: Block): boolean {
  if (block.kind === 'table') return !isInWords(block);
  return block.kind === 'facts' || block.kind === 'chart';
}

/** Rows that can be said in words are said so: a line is as long as it likes, a column is not. */
function isInWords({ rows }: Table): boolean {
  return rows.every(({ sentence }) => sentence !== undefined);
}

function listLines(items: readonly string[], total: number, most: number): string[] {
  const shown = items.slice(0, most);
  const rest = total - shown.length;
  return [...shown.map(plain), ...(rest > 0 ? [remainder(rest, shown.length)] : [])];
}

function remainder(rest: number, shown: number): string {
  const count = rest.toLocaleString('en-US');
  return shown === 0 ? `${count} in the JSON report` : `and ${count} more (see the JSON report)`;
}

function factRows({ rows }: FactList): string[] {
  return alignColumns(
    rows.map(([label, value]) => [plain(label), plain(value)]),
    [1],
  );
}

function tableLines(block: Table, most: number, paint: Paint): string[] {
  const { header, figures, rows, total } = block;
  if (isInWords(block))
    return listLines(
      rows.map(({ sentence }) => sentence ?? ''),
      total,
      most,
    );
  const [first = '', ...lines] = alignColumns(
    [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(plain)),
    figures,
  );
  const rest = total - rows.length;
  return [paint.dim(first), ...lines, ...(rest > 0 ? [remainder(rest, rows.length)] : [])];
}

function groupLines({ groups }: Groups, most: number): string[] {
  return groups.flatMap(({ name, items, total }) => [
    plain(name),
    ...listLines(items, total, most).map((line) => `  ${line}`),
  ]);
}

function chartLines({ series }: Chart): string[] {
  return alignColumns(
    series.map(({ name, values, last }) => [plain(name), sparkline(values), plain(last)]),
    [2],
  );
}

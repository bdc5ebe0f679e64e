/** Blocks as HTML, their text escaped. */
import { counted } from '../../contracts/rate.ts';
import type { Block, FactList, Groups, Table } from '../../contracts/section.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import { drawPlot } from './charts/plot.ts';
import { drawTrend } from './charts/trend.ts';
import { drawChoice } from './chooser.ts';
import { escapeHtml, sentenceHtml } from './escape.ts';

/** Rows or items of a block; a page with more is slow, and nobody reads them. The list of findings has all. */
const MOST = 100;
const MOST_OF_AN_ITEM = 2_000;

export function blockHtml(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [`<p>${cell(block.text)}</p>`];
    case 'list':
      return listHtml(block.items, block.total);
    case 'facts':
      return factTable(block);
    case 'table':
      return tableHtml(block);
    case 'groups':
      return groupsHtml(block);
    case 'chart':
      return drawTrend(block);
    case 'plot':
      return drawPlot(block);
    case 'choice':
      return drawChoice(block);
  }
}

function listHtml(items: readonly string[], total: number): string[] {
  const shown = items.slice(0, MOST);
  return [
    ...(shown.length === 0
      ? []
      : ['<ul>', ...shown.map((item) => `<li>${cell(item)}</li>`), '</ul>']),
    ...remainder(total - shown.length),
  ];
}

function factTable({ header, rows }: FactList): string[] {
  return tableHtml({
    kind: 'table',
    header,
    figures: [1],
    rows: rows.map((cells) => ({ cells })),
    total: rows.length,
  });
}

/** Rows beyond those that are to be seen first are a click away. */
function tableHtml({ open = MOST, ...table }: Table): string[] {
  const shown = table.rows.slice(0, MOST);
  const more = shown.slice(open);
  return [
    ...rowsHtml(table, shown.slice(0, open)),
    ...(more.length === 0
      ? []
      : [
          `<details class="more"><summary>${counted(more.length, 'more row')}</summary>`,
          ...rowsHtml(table, more),
          '</details>',
        ]),
    ...remainder(table.total - shown.length),
  ];
}

function rowsHtml({ header, figures }: Table, rows: Table['rows']): string[] {
  const figure = (column: number) => (figures.includes(column) ? ' class="figure"' : '');
  const line = (cells: readonly string[]) =>
    `<tr>${cells.map((text, column) => `<td${figure(column)}>${cell(text)}</td>`).join('')}</tr>`;
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(header.join(', '))}">`,
    '<table><thead><tr>',
    ...header.map((text, column) => `<th scope="col"${figure(column)}>${cell(text)}</th>`),
    '</tr></thead><tbody>',
    ...rows.map(({ cells }) => line(cells)),
    '</tbody></table></div>',
  ];
}

function groupsHtml({ groups }: Groups): string[] {
  return groups.flatMap(({ name, items, total }) => [
    `<details><summary>${cell(name)}</summary>`,
    ...listHtml(items, total),
    '</details>',
  ]);
}

function remainder(rest: number): string[] {
  return rest <= 0 ? [] : [`<p class="muted">${counted(rest, 'more row')} in the JSON report.</p>`];
}

function cell(text: string): string {
  return sentenceHtml(shortened(text, MOST_OF_AN_ITEM));
}

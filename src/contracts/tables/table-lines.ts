/**
 * The canonical text of a table: CSV with a header, one line per row. NULL is an empty field, an
 * empty string `""`, and only what needs quotes has them, so equal lines are equal rows.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { TableShape } from './table.ts';
import { readWellFormed } from './well-formed-csv.ts';

/** A cell in canonical text; null is NULL. */
export type Cell = string | null;

/** @internal Tests write files that break below it. */
export function headerLine(shape: TableShape): string {
  return tableLine(headerCells(shape));
}

/** `name`, or `name:TYPE` where the type is a part of what is expected. */
export function headerCells({ columns }: TableShape): string[] {
  return columns.map(({ name, type }) => (type === undefined ? name : `${name}:${type}`));
}

export function tableLine(cells: readonly Cell[]): string {
  // Nearly every line needs no quotes: one look at all of it, where a look at each cell takes longer than the rest.
  const isPlain = !cells.includes('') && !QUOTED.test(cells.join(''));
  return isPlain ? cells.join(',') : cells.map(field).join(',');
}

const QUOTED = /[",\r\n]/;

/** A whole table file. */
export function tableText(shape: TableShape, lines: readonly string[]): string {
  return `${[headerLine(shape), ...lines].join('\n')}\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  return cell === '' || QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** 1-based line in the text. */
  readonly line: number;
}

export interface ParsedTable {
  readonly rows: readonly TableRow[];
  /** Why the text is not CSV, and where; null where it is. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

/** All rows of a CSV text, the header's among them. */
export function parseTable(text: string): ParsedTable {
  const rows = readWellFormed(text);
  return rows === null ? parseWithLibrary(text) : { rows, fault: null };
}

/** @internal The same, slower, and of any text. */
export function parseWithLibrary(text: string): ParsedTable {
  try {
    const records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      info: true,
      cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
    }) as unknown as { record: Cell[]; info: { lines: number } }[];
    return {
      rows: records.map(({ record, info }) => ({
        cells: record,
        line: startLine(record, info.lines),
      })),
      fault: null,
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], fault: { line: Number(error.lines ?? 1), message: error.message } };
  }
}

/** csv-parse tells the line on which a row ends. */
function startLine(cells: readonly Cell[], endLine: number): number {
  const newlines = cells.reduce((sum, cell) => sum + (cell?.split('\n').length ?? 1) - 1, 0);
  return endLine - newlines;
}

/** Code point order: that of UTF-8 bytes, and so of DuckDB. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others of the basic plane. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

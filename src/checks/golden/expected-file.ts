/** A golden file as rows of its table, or what is wrong with it: its form, its header, its order. */
import { keyOrder } from '../../contracts/tables/key-order.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { headerCells, parseTable, type TableRow } from '../../contracts/tables/table-lines.ts';
import { about, rowKey, type TableDifference } from './difference.ts';

export interface ExpectedRows {
  readonly rows: readonly TableRow[];
  /** Why they cannot be compared. */
  readonly problems: readonly TableDifference[];
}

export function readExpected(shape: TableShape, text: string): ExpectedRows {
  const { rows: all, fault } = parseTable(text);
  if (fault !== null)
    return {
      rows: [],
      problems: [about('malformed', fault.line, `it is not CSV: ${fault.message}`)],
    };
  const [header, ...rows] = all;
  const headerFault = headerProblem(shape, header);
  if (headerFault !== null) return { rows, problems: [about('header', 1, headerFault)] };
  return { rows, problems: [...shapeProblems(shape, rows), ...orderProblems(shape, rows)] };
}

function headerProblem(shape: TableShape, header: TableRow | undefined): string | null {
  const names = headerCells(shape);
  const given = header?.cells.map(String) ?? [];
  if (given.length === names.length && given.every((name, n) => name === names[n])) return null;
  const types = typeProblem(shape, given);
  if (types !== null) return types;
  const missing = names.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  const foreign =
    unknown.length === 0 ? null : `has ${unknown.join(', ')}, which the table has not`;
  // A column that was renamed is both.
  if (missing.length > 0)
    return [`its header lacks ${missing.join(', ')}`, foreign].filter(Boolean).join(', and ');
  const repeated = given.filter((name, n) => given.indexOf(name) !== n);
  if (repeated.length > 0) return `its header has ${repeated.join(', ')} twice`;
  if (foreign !== null) return `its header ${foreign}`;
  return `its columns are in another order; the order is ${names.join(',')}`;
}

/** The right names, with other types or none. */
function typeProblem({ columns }: TableShape, given: readonly string[]): string | null {
  if (given.length !== columns.length || columns.every(({ type }) => type === undefined))
    return null;
  const pairs = columns.map(({ name, type = '' }, at) => ({ name, type, text: given[at] ?? '' }));
  if (!pairs.every(({ name, text }) => text === name || text.startsWith(`${name}:`))) return null;
  const others = pairs.filter(({ name, type, text }) => text !== `${name}:${type}`);
  return others
    .map(({ name, type, text }) =>
      text === name
        ? `its header says no type of ${name}, which is ${type} (${name}:${type})`
        : `${name} is expected as ${text.slice(name.length + 1)}, and is ${type}`,
    )
    .join('; ');
}

function shapeProblems({ columns }: TableShape, rows: readonly TableRow[]): TableDifference[] {
  return rows
    .filter(({ cells }) => cells.length !== columns.length)
    .map(({ cells, line }) =>
      about(
        'malformed',
        line,
        `the row has ${cells.length} fields, the table ${columns.length} columns`,
      ),
    );
}

function orderProblems(shape: TableShape, rows: readonly TableRow[]): TableDifference[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const order = before === undefined ? -1 : keyOrder(shape, before.cells, row.cells);
    if (order < 0) return [];
    const key = rowKey(shape, row.cells);
    return order === 0
      ? [{ ...about('duplicate-key', row.line, 'the key is there twice'), key }]
      : [
          {
            ...about(
              'unsorted',
              row.line,
              'rows stand in order of their key, and this one does not',
            ),
            key,
          },
        ];
  });
}

/**
 * A golden table against the rebuilt one, cell by cell, as canonical text: no tolerance, and the
 * expected side is never cast.
 */
import { subtractDecimals } from '../../contracts/decimal.ts';
import { keyOrder } from '../../contracts/tables/key-order.ts';
import { differencesOfRows, parseLine } from '../../contracts/tables/line-differences.ts';
import type { ColumnKind, TableShape } from '../../contracts/tables/table.ts';
import {
  type Cell,
  parseTable,
  type TableRow,
  tableLine,
} from '../../contracts/tables/table-lines.ts';

export type DifferenceKind =
  | 'cell'
  | 'row-missing'
  | 'row-unexpected'
  | 'duplicate-key'
  | 'header'
  | 'malformed'
  | 'unsorted';

/** One place where expected and rebuilt part. */
export interface TableDifference {
  readonly kind: DifferenceKind;
  /** 1-based line in the expected file; for a row that it lacks, the line where it would stand. */
  readonly line: number;
  /** The row's key; [] where it is about the file. */
  readonly key: readonly string[];
  readonly column: string | null;
  readonly expected: Cell;
  readonly actual: Cell;
  /** actual − expected, where both are decimals. */
  readonly delta: string | null;
  /** What is wrong with the expected file, where it is at fault. */
  readonly detail: string | null;
}

export interface TableComparison {
  /** Rows of the expected file. */
  readonly rows: number;
  readonly differences: readonly TableDifference[];
}

/** @param actualLines canonical lines of the rebuilt table, in order of the key, no header */
export function compareTable(
  shape: TableShape,
  expectedText: string,
  actualLines: readonly string[],
): TableComparison {
  const { rows, fault } = parseTable(expectedText);
  if (fault !== null)
    return {
      rows: 0,
      differences: [about('malformed', fault.line, `it is not CSV: ${fault.message}`)],
    };
  const [header, ...expected] = rows;
  const headerFault = headerProblem(shape, header);
  if (headerFault !== null)
    return { rows: expected.length, differences: [about('header', 1, headerFault)] };
  const formFaults = [...shapeProblems(shape, expected), ...orderProblems(shape, expected)];
  if (formFaults.length > 0) return { rows: expected.length, differences: formFaults };
  return { rows: expected.length, differences: [...rowDifferences(shape, expected, actualLines)] };
}

function headerProblem(shape: TableShape, header: TableRow | undefined): string | null {
  const names = shape.columns.map((column) => column.name);
  const given = header?.cells.map(String) ?? [];
  if (given.length === names.length && given.every((name, n) => name === names[n])) return null;
  const missing = names.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  if (missing.length > 0) return `its header lacks ${missing.join(', ')}`;
  const repeated = given.filter((name, n) => given.indexOf(name) !== n);
  if (repeated.length > 0) return `its header has ${repeated.join(', ')} twice`;
  if (unknown.length > 0) return `its header has ${unknown.join(', ')}, which the table has not`;
  return `its columns stand in another order; it is ${names.join(',')}`;
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
      ? [{ ...about('duplicate-key', row.line, 'the key stands twice'), key }]
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

/** Both sides are in order of the key and have it once: a merge. */
function* rowDifferences(
  shape: TableShape,
  expected: readonly TableRow[],
  actualLines: readonly string[],
): Generator<TableDifference> {
  let next = 0;
  for (const row of expected) {
    for (;;) {
      const line = actualLines[next];
      const actual = line === undefined ? null : parseLine(line);
      const order = actual === null ? 1 : keyOrder(shape, actual, row.cells);
      if (order > 0 || actual === null) {
        yield {
          ...about('row-missing', row.line, null),
          key: rowKey(shape, row.cells),
          expected: tableLine(row.cells),
        };
        break;
      }
      next += 1;
      if (order === 0) {
        yield* cellDifferences(shape, row, actual);
        break;
      }
      yield {
        ...about('row-unexpected', row.line, null),
        key: rowKey(shape, actual),
        actual: line ?? null,
      };
    }
  }
  const end = (expected.at(-1)?.line ?? 1) + 1;
  for (const line of actualLines.slice(next)) {
    yield {
      ...about('row-unexpected', end, null),
      key: rowKey(shape, parseLine(line)),
      actual: line,
    };
  }
}

function cellDifferences(
  shape: TableShape,
  row: TableRow,
  actual: readonly Cell[],
): TableDifference[] {
  const kinds = new Map(shape.columns.map(({ name, kind }) => [name, kind]));
  return differencesOfRows(shape, row.cells, actual).map(({ column, left, right }) => {
    const delta = computeDelta(kinds.get(column), left, right);
    const isForm = delta !== null && /^-?[0.]+$/.test(delta);
    return {
      ...about(
        'cell',
        row.line,
        isForm ? 'the same number in another form: goldens have all digits of the scale' : null,
      ),
      key: rowKey(shape, row.cells),
      column,
      expected: left,
      actual: right,
      delta,
    };
  });
}

function computeDelta(kind: ColumnKind | undefined, expected: Cell, actual: Cell): string | null {
  const isNumber = kind === 'amount' || kind === 'rate' || kind === 'integer';
  if (!isNumber || expected === null || actual === null) return null;
  return subtractDecimals(actual, expected);
}

function rowKey({ key }: TableShape, cells: readonly Cell[]): string[] {
  return cells.slice(0, key.length).map((cell) => cell ?? '');
}

function about(kind: DifferenceKind, line: number, detail: string | null): TableDifference {
  return { kind, line, key: [], column: null, expected: null, actual: null, delta: null, detail };
}

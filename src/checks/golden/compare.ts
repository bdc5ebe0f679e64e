/**
 * A golden table against the rebuilt one, cell by cell, as canonical text: no tolerance, and the
 * expected side is never cast.
 */
import { subtractDecimals } from '../../contracts/decimal.ts';
import { keyOrder } from '../../contracts/tables/key-order.ts';
import { differencesOfRows, parseLine } from '../../contracts/tables/line-differences.ts';
import type { ColumnKind, TableShape } from '../../contracts/tables/table.ts';
import { type Cell, type TableRow, tableLine } from '../../contracts/tables/table-lines.ts';
import { about, rowKey, type TableDifference } from './difference.ts';
import { readExpected } from './expected-file.ts';

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
  const { rows, differences } = findDifferences(shape, expectedText, actualLines);
  return { rows, differences: [...differences] };
}

/** The same one by one: there may be a million differences. */
export function findDifferences(
  shape: TableShape,
  expectedText: string,
  actualLines: readonly string[],
): { readonly rows: number; readonly differences: Iterable<TableDifference> } {
  const { rows, problems } = readExpected(shape, expectedText);
  const differences = problems.length > 0 ? problems : rowDifferences(shape, rows, actualLines);
  return { rows: rows.length, differences };
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
  const kind = (column: string) => shape.columns.find(({ name }) => name === column)?.kind;
  return differencesOfRows(shape, row.cells, actual).map(({ column, left, right }) => {
    const delta = computeDelta(kind(column), left, right);
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

/** Differences of golden cases as tables: one by one, and by column. */
import { counted, formatCount } from '../../contracts/rate.ts';
import type { Table } from '../../contracts/section.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import type {
  GoldenCaseReport,
  GoldenDifferenceReport,
  GoldenVariance,
} from '../../schema/types.ts';

/** Rows that are seen first: the variance above them says more. */
const OPEN_ROWS = 5;

/** Characters of a name or value in a row of seven. */
const MOST_OF_A_CELL = 60;

/** The case is named where there are several. */
export function differenceTable(rows: readonly GoldenDifferenceReport[], total: number): Table {
  const isOfMany = new Set(rows.map((difference) => difference.case)).size > 1;
  const header = ['participant / plan', 'date', 'column', 'expected', 'actual', 'delta'];
  return {
    kind: 'table',
    header: isOfMany ? ['case', ...header] : header,
    figures: isOfMany ? [4, 5, 6] : [3, 4, 5],
    open: OPEN_ROWS,
    total,
    rows: rows.map((difference) => ({
      cells: [
        ...(isOfMany ? [difference.case] : []),
        describeRow(difference),
        difference.date ?? '',
        difference.column ?? '',
        difference.expected ?? 'NULL',
        difference.actual ?? 'NULL',
        difference.delta ?? '',
      ].map((cell) => shortened(cell, MOST_OF_A_CELL)),
      sentence: difference.message,
    })),
  };
}

/** "E-1 / PLAN-401K", or the key of a table without participants. */
function describeRow({ employee, plan, key }: GoldenDifferenceReport): string {
  return employee === null ? key.join(', ') : [employee, plan].filter(Boolean).join(' / ');
}

export function varianceTable(cases: readonly GoldenCaseReport[]): Table {
  const rows = cases.flatMap(({ name, variance }) =>
    variance.map((column) => ({
      cells: [
        name,
        `${column.table}.${column.column}`,
        formatCount(column.rows),
        column.sum ?? '',
        column.largest ?? '',
        column.firstDate ?? '',
        column.firstEvent
          ? `${column.firstEvent.eventType} ${column.firstEvent.effectiveDate}`
          : '',
      ],
      sentence: `${name}: ${describeVariance(column)}`,
    })),
  );
  return {
    kind: 'table',
    header: ['case', 'column', 'rows', 'Σ delta', 'largest', 'first', 'first event'],
    figures: [2, 3, 4],
    rows,
    total: rows.length,
  };
}

/** "table.column: 3 rows, sum of deltas …, largest …, first 2024-03-15 at the vesting of 2024-03-14" */
function describeVariance(variance: GoldenVariance): string {
  const { table, column, rows, sum, largest, firstDate, firstEvent } = variance;
  const deltas = sum === null ? '' : `, sum of deltas ${sum}, largest ${largest}`;
  const first = firstDate === null ? '' : `, first ${firstDate}`;
  const event =
    firstEvent === null ? '' : ` at the ${firstEvent.eventType} of ${firstEvent.effectiveDate}`;
  return `${table}.${column}: ${counted(rows, 'row')}${deltas}${first}${event}`;
}

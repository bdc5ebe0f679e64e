/** What an event says, typed: "1.0", "1.00" and 1 are one amount, null and absent are the same. */

import { parseAmount, parseRate } from '../../contracts/decimal.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import { EVENT_COLUMNS, type EventColumn } from '../../schema/event-columns.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { parseInstant } from '../calendar.ts';

export type ContentCell = string | number | bigint | boolean | null;

/** A cell for each column of the `events` table; fields that it does not have are left out. */
export function eventContent(event: DcPlanEvent): readonly ContentCell[] {
  return EVENT_COLUMNS.map(({ kind, path }) => typed(kind, valueAt(event, path)));
}

/** Order of two contents, column by column as the database orders rows: NULL last, text by code point. */
export function compareContents(a: readonly ContentCell[], b: readonly ContentCell[]): number {
  for (const [index, left] of a.entries()) {
    const order = compareCells(left, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(a: ContentCell, b: ContentCell): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return a < b ? -1 : 1;
}

function valueAt(event: DcPlanEvent, path: readonly string[]): unknown {
  let value: unknown = event;
  for (const field of path)
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[field];
  return value;
}

function typed(kind: EventColumn['kind'], value: unknown): ContentCell {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'uuid':
      return (value as string).toLowerCase();
    case 'instant':
      return parseInstant(value as string);
    case 'amount':
      return parseAmount(value as string | number);
    case 'rate':
      return parseRate(value as string | number);
    case 'text':
    case 'date':
    case 'integer':
    case 'boolean':
      return value as ContentCell;
  }
}

/** What an event says, typed: "1.0", "1.00" and 1 are one amount, null and absent are the same. */

import { parseAmount, parseRate } from '../../contracts/decimal.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import schema from '../../schema/event.schema.json' with { type: 'json' };
import type { DcPlanEvent } from '../../schema/types.ts';
import { parseInstant } from '../calendar.ts';
import { EVENT_COLUMNS, type EventColumn } from '../event-columns.ts';

export type ContentCell = string | number | bigint | boolean | null;

type Kind = 'amount' | 'rate' | 'other';

const PAYLOAD_KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.values(schema.$defs).flatMap((definition) =>
    'properties' in definition
      ? Object.entries(definition.properties).map(
          ([field, shape]) => [field, kindOf(shape)] as const,
        )
      : [],
  ),
);

/** A cell for each column of the `events` table; fields that it does not have are left out. */
export function eventContent(event: DcPlanEvent): readonly ContentCell[] {
  const payload = event.payload as unknown as Readonly<Record<string, unknown>>;
  return EVENT_COLUMNS.map((column) => cellOf(event, payload, column));
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

function cellOf(
  event: DcPlanEvent,
  payload: Readonly<Record<string, unknown>>,
  column: EventColumn,
): ContentCell {
  switch (column) {
    case 'event_id':
      return event.event_id.toLowerCase();
    case 'created_at':
      return parseInstant(event.created_at);
    case 'correlation_id':
      return event.correlation_id ?? null;
    case 'employee_id':
    case 'scenario_id':
    case 'plan_design_id':
    case 'source_system':
    case 'effective_date':
      return event[column];
    case 'payload_effective_date':
      return typed('effective_date', payload.effective_date);
    case 'vested_employer_match':
    case 'vested_employer_nonelective':
    case 'vested_employer_profit_sharing': {
      const balances = payload.source_balances_vested as Record<string, unknown> | undefined;
      return typed('amount', balances?.[column.slice('vested_'.length)]);
    }
    default:
      return typed(column, payload[column]);
  }
}

function typed(field: string, value: unknown): ContentCell {
  if (value === null || value === undefined) return null;
  const kind = PAYLOAD_KINDS.get(field);
  if (kind === 'amount') return parseAmount(value as string | number);
  return kind === 'rate' ? parseRate(value as string | number) : (value as ContentCell);
}

function kindOf(shape: object): Kind {
  const text = JSON.stringify(shape);
  if (/\$defs\/(?:amount|positiveAmount)"/.test(text) && !text.includes('"properties"'))
    return 'amount';
  return text.includes('$defs/rate"') ? 'rate' : 'other';
}

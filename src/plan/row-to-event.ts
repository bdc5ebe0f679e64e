/** Rows of the `events` table as the events that they were. */
import { EVENT_COLUMNS, type EventColumn } from '../schema/event-columns.ts';
import type { DcPlanEvent } from '../schema/types.ts';

export interface RowReader {
  /** The select list: each column as text. */
  readonly cells: string;
  /** @param row of these cells; NULL is a field that is left out */
  readonly toEvent: (row: readonly (string | null)[]) => DcPlanEvent;
}

/** @param columns that are read; an event has no other fields then */
export function createRowReader(columns: readonly EventColumn[] = EVENT_COLUMNS): RowReader {
  // A field of an object inside the payload comes after the payload's own fields.
  const read = [...columns].sort((a, b) => a.path.length - b.path.length);
  return {
    cells: read.map(({ name }) => `CAST(${name} AS VARCHAR)`).join(', '),
    toEvent(row) {
      const event: JsonObject = {};
      for (const [index, column] of read.entries()) {
        const cell = row[index] ?? null;
        if (cell !== null) put(event, column.path, jsonValue(column.kind, cell));
      }
      // An object that is required stands there even where none of its fields does.
      const payload = event.payload as JsonObject;
      if (payload.event_type === 'vesting') payload.source_balances_vested ??= {};
      return event as unknown as DcPlanEvent;
    },
  };
}

interface JsonObject {
  [field: string]: unknown;
}

function put(object: JsonObject, [field, ...rest]: readonly string[], value: unknown): void {
  if (field === undefined) return;
  if (rest.length === 0) {
    object[field] = value;
    return;
  }
  object[field] ??= {};
  put(object[field] as JsonObject, rest, value);
}

function jsonValue(kind: EventColumn['kind'], cell: string): unknown {
  switch (kind) {
    case 'instant':
      return `${cell.replace(' ', 'T')}Z`;
    case 'boolean':
      return cell === 'true';
    case 'integer':
      return Number(cell);
    default:
      return cell;
  }
}

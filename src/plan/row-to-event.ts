/** Rows of the `events` table as the events that they were. */
import { EVENT_COLUMNS, type EventColumn } from '../schema/event-columns.ts';
import type { DcPlanEvent } from '../schema/types.ts';

/** A field of an object inside the payload comes after the payload's own fields. */
const COLUMNS = [...EVENT_COLUMNS].sort((a, b) => a.path.length - b.path.length);

/** The select list of a row for `eventOf`: every column as text. */
export const EVENT_CELLS = COLUMNS.map(({ name }) => `CAST(${name} AS VARCHAR)`).join(', ');

interface JsonObject {
  [field: string]: unknown;
}

/** @param cells a row of `EVENT_CELLS`; NULL is a field that is left out */
export function toEvent(cells: readonly (string | null)[]): DcPlanEvent {
  const event: JsonObject = {};
  for (const [index, column] of COLUMNS.entries()) {
    const cell = cells[index] ?? null;
    if (cell !== null) put(event, column.path, jsonValue(column.kind, cell));
  }
  // An object that is required stands there even where none of its fields does.
  const payload = event.payload as JsonObject;
  if (payload.event_type === 'vesting') payload.source_balances_vested ??= {};
  return event as unknown as DcPlanEvent;
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

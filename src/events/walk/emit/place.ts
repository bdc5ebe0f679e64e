/** Where a value stands in an event, as far as somebody asks: for the event's type, or for a column. */
import type { ColumnParts } from '../columns/column-memory.ts';

/** What takes a value for a column. */
export interface Put {
  /** (from, to, column): 0 where it cannot. */
  readonly function: number;
  /** Address of the column. */
  readonly column: number;
}

export interface ValuePlace {
  readonly members: ReadonlyMap<string, ValuePlace>;
  /** Whether the event's type stands here. */
  readonly isType: boolean;
  readonly put: Put | null;
}

/** Of a value that nobody asks for, nor for anything in it. */
export const OFF_PATH: ValuePlace = { members: new Map(), isType: false, put: null };

interface OpenPlace extends ValuePlace {
  readonly members: Map<string, OpenPlace>;
  isType: boolean;
  put: Put | null;
}

/** @returns the place of the event itself */
export function createPlaces(typePath: readonly string[], columns: ColumnParts | null): ValuePlace {
  const event = emptyPlace();
  placeAt(event, typePath).isType = true;
  for (const { path, put } of columns?.columns ?? []) placeAt(event, path).put = put;
  return event;
}

function emptyPlace(): OpenPlace {
  return { members: new Map(), isType: false, put: null };
}

function placeAt(event: OpenPlace, path: readonly string[]): OpenPlace {
  let place = event;
  for (const step of path) {
    const next = place.members.get(step) ?? emptyPlace();
    place.members.set(step, next);
    place = next;
  }
  return place;
}

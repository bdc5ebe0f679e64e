/** The total order of one person's events (docs/DOMAIN.md, "Order of events"), duplicates settled. */

import { EVENT_TYPES } from '../../contracts/event-types.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { compareInstants, parseDay } from '../calendar.ts';
import { type ContentCell, compareContents, eventContent } from './content.ts';

/** An event with what decides its place. */
export interface PlacedEvent {
  readonly event: DcPlanEvent;
  /** event_id in lower case, as the database writes a UUID. */
  readonly id: string;
  /** effective_date in days since 1970-01-01. */
  readonly day: number;
}

export interface Conflict {
  readonly eventId: string;
  /** How many different contents the id stands for. */
  readonly versions: number;
}

interface Candidate extends PlacedEvent {
  readonly rank: number;
}

/**
 * Identical duplicates count once. Of several contents under one event_id the first in the order
 * counts, and the conflict is returned.
 */
export function orderEvents(events: readonly DcPlanEvent[]): {
  readonly ordered: readonly PlacedEvent[];
  readonly conflicts: readonly Conflict[];
} {
  // A consumer's own schema may know further types; nothing is rebuilt from them.
  const known = events.map(place).filter(({ rank }) => rank !== UNKNOWN);
  const sorted = known.sort(compareEvents);
  const versions = new Map<string, Set<string>>();
  const ids = new Set<string>();
  for (const { id } of sorted) {
    if (ids.has(id)) versions.set(id, new Set());
    ids.add(id);
  }
  const ordered = sorted.filter(({ id, event }) => {
    const seen = versions.get(id);
    if (seen === undefined) return true;
    seen.add(joinContent(eventContent(event)));
    return ids.delete(id);
  });
  const conflicts = [...versions]
    .filter(([, contents]) => contents.size > 1)
    .map(([eventId, contents]) => ({ eventId, versions: contents.size }));
  return { ordered, conflicts };
}

/** The same events in their order; one that stands there twice stays so. */
export function inOrder(events: readonly DcPlanEvent[]): DcPlanEvent[] {
  return events
    .map(place)
    .sort(compareEvents)
    .map(({ event }) => event);
}

const RANKS: ReadonlyMap<string, number> = new Map(EVENT_TYPES.map((type, rank) => [type, rank]));
const UNKNOWN = -1;

function place(event: DcPlanEvent): Candidate {
  return {
    event,
    id: event.event_id.toLowerCase(),
    day: parseDay(event.effective_date),
    rank: RANKS.get(event.payload.event_type) ?? UNKNOWN,
  };
}

function compareEvents(a: Candidate, b: Candidate): number {
  if (a.day !== b.day) return a.day - b.day;
  if (a.rank !== b.rank) return a.rank - b.rank;
  const byInstant = compareInstants(a.event.created_at, b.event.created_at);
  if (byInstant !== 0) return byInstant;
  if (a.id !== b.id) return compareText(a.id, b.id);
  return compareContents(eventContent(a.event), eventContent(b.event));
}

function joinContent(content: readonly ContentCell[]): string {
  return JSON.stringify(content.map((cell) => (typeof cell === 'bigint' ? `${cell}n` : cell)));
}

/** In which line of a golden case an event stands that a quality rule names. */
import { readPointer } from '../../events/pointers.ts';
import type { DcPlanEvent } from '../../schema/types.ts';

export interface NumberedEvent {
  readonly event: DcPlanEvent;
  /** 1-based, in events.ndjson. */
  readonly line: number;
}

/** @returns the line, 1-based; null where no event has the id */
export type FindLine = (eventId: string) => number | null;

/** @param pointers where an id may stand: events of the plan have theirs elsewhere than a team's own */
export function eventLines(
  events: readonly NumberedEvent[],
  pointers: readonly string[],
): FindLine {
  let lines: ReadonlyMap<string, number> | null = null;
  return (eventId) => {
    lines ??= new Map(
      // The first of two counts.
      [...events].reverse().flatMap(({ event, line }) =>
        pointers.flatMap((pointer) => {
          const id = readPointer(event, pointer);
          return id === undefined ? [] : [[asFindingsHave(id), line] as const];
        }),
      ),
    );
    return lines.get(eventId) ?? null;
  };
}

/** A UUID in lower case and with hyphens; anything else as it is. */
function asFindingsHave(id: unknown): string {
  const text = typeof id === 'string' ? id : JSON.stringify(id);
  const digits = text
    .replace(/^\{(.*)\}$/, '$1')
    .replaceAll('-', '')
    .toLowerCase();
  return /^[\da-f]{32}$/.test(digits)
    ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    : text;
}

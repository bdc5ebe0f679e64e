/** Where in an event its type, its id and the like stand: JSON pointers, as a team's own events may have them anywhere. */
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import { pointerSteps, typesIn } from './event-types.ts';
import { escapePointer } from './json-scan.ts';
import type { EventSettings } from './settings.ts';

/** The parts of an event that the gate itself looks at, with a pointer each. */
export interface EventPointers {
  readonly type: string;
  readonly id: string;
  readonly date: string;
  readonly person: string;
  /** When it was written down: of two events of one day the first comes first. */
  readonly created: string;
}

export type PointerSettings = Pick<
  EventSettings,
  'events.type' | 'events.id' | 'events.date' | 'events.person' | 'events.created'
>;

/** The parts in the order in which sentences name them. */
export const POINTED_PARTS = ['type', 'id', 'date', 'person', 'created'] as const;

/** The type stands where the schema says so, unless the config does. */
export function eventPointers(config: PointerSettings, schema: EventSchema): EventPointers {
  return {
    type: typesIn(schema)
      .path.map((step) => `/${escapePointer(step)}`)
      .join(''),
    id: config['events.id'],
    date: config['events.date'],
    person: config['events.person'],
    created: config['events.created'],
  };
}

/** Of own properties only: an event may hold a key of any name. */
export function readPointer(event: unknown, pointer: string): unknown {
  let value = event;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

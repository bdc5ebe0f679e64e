/** The payload types that the event schema knows. */
import { EVENT_TYPES, type EventType } from '../schema/event-columns.ts';

export { EVENT_TYPES, type EventType };

export function isEventType(value: unknown): value is EventType {
  return (EVENT_TYPES as readonly unknown[]).includes(value);
}

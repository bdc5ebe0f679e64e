/** Where events stand in the fixtures, by their id. */
import type { EventPlace } from '../schema/types.ts';
import type { BlockSource } from './validation/block-source.ts';

export interface EventLocator {
  /** Looks through a block of `file`; its lines are counted from `offset`. */
  look(source: BlockSource, file: string, offset: number): void;
  /** The first place of each event seen so far. */
  readonly places: ReadonlyMap<string, EventPlace>;
  readonly isDone: boolean;
}

/** In a string the quotes would be escaped, so that this is a key and its value. */
const EVENT_ID = /"event_id"\s*:\s*"([0-9a-f-]{36})"/i;

/** @param eventIds lower-case UUIDs */
export function createEventLocator(eventIds: ReadonlySet<string>): EventLocator {
  const places = new Map<string, EventPlace>();
  return {
    places,
    get isDone() {
      return places.size === eventIds.size;
    },
    look(source, file, offset) {
      source.each((text, line, index) => {
        const id = EVENT_ID.exec(text)?.[1]?.toLowerCase() ?? '';
        if (eventIds.has(id) && !places.has(id))
          places.set(id, { file, line: line + offset, ...(index === null ? {} : { index }) });
        return places.size < eventIds.size;
      });
    },
  };
}

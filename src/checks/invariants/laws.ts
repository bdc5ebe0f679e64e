/** What must not change the tables: each law finds a counter-example in some events, or none. */

import type { BuiltTables } from '../../pipelines/declared/built-tables.ts';
import { chooseDay, eventsUntil, rowsOn } from './as-of.ts';
import { findChange, findRepeatedKey } from './compare-attempts.ts';
import type { Invariant } from './settings.ts';
import type { TryBuild } from './try-build.ts';

export interface LawRequest {
  readonly build: TryBuild;
  /** JSON pointer to the day of an event. */
  readonly datePointer: string;
}

/**
 * A sentence about what changed; null where the law holds, undefined where it says nothing of these events.
 * @param before the tables of the events as they are
 */
export type Law = (
  lines: readonly string[],
  before: BuiltTables,
  request: LawRequest,
) => Promise<string | null | undefined>;

export const LAWS: Readonly<Record<Invariant, Law>> = {
  order: async (lines, before, { build }) => {
    const odd = lines.filter((_, at) => at % 2 === 1);
    const even = lines.filter((_, at) => at % 2 === 0);
    for (const other of [[...lines].reverse(), [...odd, ...even]]) {
      const change = findChange(before, await build(other, null));
      if (change !== null) return change;
    }
    return null;
  },
  duplicates: async (lines, before, { build }) =>
    findChange(before, await build([...lines, ...lines], null)),
  'as-of': async (lines, before, { build, datePointer }) => {
    const day = chooseDay(before);
    if (day === null) return undefined;
    const until = eventsUntil(lines, day, datePointer);
    if (until.length === 0) return undefined;
    const change = findChange(before, await build(until, day), rowsOn(day));
    return change === null ? null : `as of ${day}, ${change}`;
  },
  keys: async (_, before) => findRepeatedKey(before),
};

/** What a sentence says that is not so. */
export const BROKEN: Readonly<Record<Invariant, string>> = {
  order: 'the order of the events changes the tables',
  duplicates: 'events that are there twice change the tables',
  'as-of': 'later events change the rows of an earlier day',
  keys: 'a key is not unique',
};

/** Parts of an event that the config points at, and that events do not have: in words. */
import { counted } from '../../contracts/rate.ts';
import { list, type Section } from '../../contracts/section.ts';
import type { AbsentPart } from '../../schema/types.ts';

/** Those that no valid event has: what was to be read there was read nowhere. */
export function pointsNowhere({ place }: AbsentPart): boolean {
  return place !== null;
}

/** ".github/dc-event-gate.yml:2, events.type: of 73 valid events none has anything at /kind" */
export function describeNowhere({ place, pointer, events }: AbsentPart): string {
  return `${place}: of ${counted(events, 'valid event')} none has anything at ${pointer}`;
}

export const CORRECT_POINTER = 'Correct the pointer, or take it out of the config.';

export function absentSection(parts: readonly AbsentPart[]): Section[] {
  const some = parts.filter((part) => !pointsNowhere(part));
  if (some.length === 0) return [];
  const sentences = some.map(
    ({ part, pointer, events, first }) =>
      `${counted(events, 'valid event says', 'valid events say')} nothing at ${pointer} (events.${part}), the first is ${first}`,
  );
  return [
    {
      rank: 'warning',
      heading: 'Events without a part that the config points at',
      folded: null,
      blocks: [list(sentences)],
    },
  ];
}

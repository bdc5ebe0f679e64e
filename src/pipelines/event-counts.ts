/** What became of the valid events, by type: validated, loaded and rebuilt are one number, or it is said why not. */
import { isEventType } from '../contracts/event-types.ts';
import type { LoadedType } from '../contracts/pipeline.ts';
import { counted, formatCount } from '../contracts/rate.ts';
import type { EventCount, TypeTotal } from '../schema/types.ts';
import type { EventTally } from './second-opinion/oracle.ts';

/** What the validation counted, by type, before anything was loaded. */
export interface ValidatedCounts {
  readonly validated: ReadonlyMap<string, number>;
  readonly unloadable: ReadonlyMap<string, number>;
}

/**
 * @param folded what the second opinion was made from, or what was loaded where there is none of ours
 * @param loaded null where the pipeline hands back no events of its own: then nobody can say more than the fold
 * @param inTables how many the tables say that they rest on, where nobody folds; of a type that is not there nobody knows
 */
export function countEvents(
  { validated, unloadable }: ValidatedCounts,
  folded: ReadonlyMap<string, EventTally>,
  loaded: readonly LoadedType[] | null,
  inTables: ReadonlyMap<string, number> | null = null,
): EventCount[] {
  const own = loaded ?? [...folded].map(([type, { distinct }]) => ({ type, loaded: distinct }));
  const types = new Set([...validated.keys(), ...folded.keys(), ...own.map(({ type }) => type)]);
  return [...types].filter(isEventType).flatMap((type) => {
    const { distinct, repeated, later } = folded.get(type) ?? NONE;
    const count: EventCount = {
      type,
      validated: validated.get(type) ?? 0,
      unloadable: unloadable.get(type) ?? 0,
      repeated,
      loaded: own.filter((one) => one.type === type).reduce((sum, one) => sum + one.loaded, 0),
      later,
      rebuilt: inTables === null ? distinct - later : (inTables.get(type) ?? null),
    };
    return Object.values(count).some((value) => typeof value === 'number' && value > 0)
      ? [count]
      : [];
  });
}

const NONE: EventTally = { distinct: 0, repeated: 0, later: 0 };

/** Types of a team's own schema, of which there is no table. */
export function listNotRebuilt(validated: ReadonlyMap<string, number>): TypeTotal[] {
  return [...validated]
    .filter(([type, events]) => events > 0 && !isEventType(type))
    .map(([type, events]) => ({ type, events }));
}

/** Whether nothing of it has to be explained; that nobody knows a number is said elsewhere. */
export function isOneNumber({ validated, loaded, later, rebuilt }: EventCount): boolean {
  return validated === loaded && (rebuilt === null ? later === 0 : loaded === rebuilt);
}

/**
 * Events that went in and never came to where they are rebuilt from, without a reason.
 * @returns the sentence, or null where each event is accounted for
 */
export function describeLost(counts: readonly EventCount[]): string | null {
  const lost = counts
    .map((count) => ({
      type: count.type,
      due: count.validated - count.unloadable - count.repeated,
      arrived: count.rebuilt === null ? count.loaded : count.rebuilt + count.later,
    }))
    .filter(({ due, arrived }) => due !== arrived);
  if (lost.length === 0) return null;
  const parts = lost.map(
    ({ type, due, arrived }) => `${type} ${formatCount(due)} → ${formatCount(arrived)}`,
  );
  return `events were lost between validation and reconstruction: ${parts.join(', ')}`;
}

/** "validated, not rebuilt: 201 events of sabbatical, enrollment_change"; null where there are none */
export function describeNotRebuilt(types: readonly TypeTotal[]): string | null {
  if (types.length === 0) return null;
  const events = types.reduce((sum, one) => sum + one.events, 0);
  const names = types.map(({ type }) => (type === 'unknown' ? 'no known type' : type));
  return `validated, not rebuilt: ${counted(events, 'event')} of ${names.join(', ')}`;
}

/** "52 events validated, 50 loaded, 48 rebuilt", or "50 events validated, loaded and rebuilt" */
export function summariseCounts(counts: readonly EventCount[]): string {
  const sum = (pick: (count: EventCount) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  const [validated, loaded, rebuilt] = [
    sum((count) => count.validated),
    sum((count) => count.loaded),
    sum((count) => count.rebuilt ?? 0),
  ];
  if (counts.some((count) => count.rebuilt === null)) return summariseUnknown(counts);
  if (counts.every(isOneNumber))
    return `${counted(validated, 'event')} validated, loaded and rebuilt`;
  return `${counted(validated, 'event')} validated, ${formatCount(loaded)} loaded, ${formatCount(rebuilt)} rebuilt`;
}

/** "1,100 events validated and loaded; how many of them were rebuilt is known of contribution only (60)" */
function summariseUnknown(counts: readonly EventCount[]): string {
  const sum = (pick: (count: EventCount) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  const [validated, loaded] = [sum((count) => count.validated), sum((count) => count.loaded)];
  const first = counted(validated, 'event');
  const both =
    validated === loaded
      ? `${first} validated and loaded`
      : `${first} validated, ${formatCount(loaded)} loaded`;
  const known = counts.filter(({ rebuilt }) => rebuilt !== null);
  const names = known.map(({ type, rebuilt }) => `${type} only (${formatCount(Number(rebuilt))})`);
  const what = names.length === 0 ? 'not known' : `known of ${names.join(', ')}`;
  return `${both}; how many of them were rebuilt is ${what}`;
}

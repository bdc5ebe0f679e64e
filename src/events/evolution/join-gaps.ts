/** Gaps that are one: a definition that is used in many places has changed once. */
import type { FieldPlace, Gap } from './gap.ts';
import { keyFor, type SchemaPart } from './schema-part.ts';

export function joinGaps(gaps: readonly Gap[]): Gap[] {
  return joinBy(gaps, ({ kind, from, to, says }) => [kind, placeKey(from), placeKey(to), says]);
}

/** A bound that a number and its text share is one, to a reader. */
export function joinAlike(gaps: readonly Gap[]): Gap[] {
  return joinBy(gaps, ({ kind, says, at }) => [kind, says, at]);
}

function joinBy(gaps: readonly Gap[], nameGap: (gap: Gap) => unknown): Gap[] {
  const joined = new Map<string, Gap>();
  for (const each of gaps) {
    const key = JSON.stringify(nameGap(each));
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined ? each : { ...worse(known, each), at: joinFields(known.at, each.at) },
    );
  }
  return [...joined.values()];
}

const ORDER = ['undecided', 'depends', 'breaks'];

function worse(one: Gap, other: Gap): Gap {
  return ORDER.indexOf(other.effect) > ORDER.indexOf(one.effect) ? other : one;
}

function joinFields(some: readonly FieldPlace[], more: readonly FieldPlace[]): FieldPlace[] {
  const all = new Map([...some, ...more].map((field) => [JSON.stringify(field), field]));
  return [...all.values()];
}

function placeKey(place: SchemaPart | null): string | null {
  return place === null ? null : keyFor(place);
}

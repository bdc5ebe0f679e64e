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

interface Joined {
  gap: Gap;
  readonly fields: Map<string, FieldPlace>;
}

function joinBy(gaps: readonly Gap[], nameGap: (gap: Gap) => unknown): Gap[] {
  const joined = new Map<string, Joined>();
  for (const each of gaps) {
    const key = JSON.stringify(nameGap(each));
    const known = joined.get(key) ?? { gap: each, fields: new Map() };
    known.gap = worse(known.gap, each);
    for (const field of each.at) known.fields.set(`${field.pointer} ${field.variant ?? ''}`, field);
    joined.set(key, known);
  }
  return [...joined.values()].map(({ gap, fields }) => ({ ...gap, at: [...fields.values()] }));
}

const ORDER = ['undecided', 'depends', 'breaks'];

function worse(one: Gap, other: Gap): Gap {
  return ORDER.indexOf(other.effect) > ORDER.indexOf(one.effect) ? other : one;
}

function placeKey(place: SchemaPart | null): string | null {
  return place === null ? null : keyFor(place);
}

/** What changed between two schemas of an event: each change with its name, its place, and what it breaks. */

import { prepareSchema } from '../schema/prepare-schema.ts';
import { findGaps } from './compare-schemas.ts';
import type { FieldPlace, Gap, GapEffect } from './gap.ts';
import { joinAlike } from './join-gaps.ts';
import { RULES } from './rules.ts';
import { keyFor, locateRoot, type SchemaPart } from './schema-part.ts';

/** Of one direction. `keeps`: nothing is lost. */
export type Effect = GapEffect | 'keeps';

export interface SchemaChange {
  readonly category: string;
  /** Fields of the event. */
  readonly fields: readonly FieldPlace[];
  /** JSON pointers into each schema; null where it says nothing of it. */
  readonly before: { readonly pointer: string | null; readonly says: string };
  readonly after: { readonly pointer: string | null; readonly says: string };
  /** Old events under the new schema. */
  readonly backward: Effect;
  /** New events under the old schema. */
  readonly forward: Effect;
}

/**
 * @param before a JSON Schema that can be used
 * @returns in the order of the fields of an event
 * @throws SchemaFault
 */
export function diffSchemas(before: unknown, after: unknown): SchemaChange[] {
  const base = locateRoot({ name: 'base', json: prepareSchema(before).json });
  const head = locateRoot({ name: 'head', json: prepareSchema(after).json });
  const tightened = joinAlike(findGaps(base, head));
  const loosened = joinAlike(findGaps(head, base));
  const changes = tightened.map((gap) => {
    const at = loosened.findIndex((other) => isOneChange(gap, other));
    const [partner = null] = at === -1 ? [] : loosened.splice(at, 1);
    return toChange(gap, partner);
  });
  return [...changes, ...loosened.map((gap) => toChange(null, gap))].sort(byField);
}

/** The two directions of one change. */
function isOneChange(tightened: Gap, loosened: Gap): boolean {
  return (
    tightened.kind === loosened.kind &&
    RULES[tightened.kind].both !== null &&
    placeOrNull(tightened.from) === placeOrNull(loosened.to) &&
    placeOrNull(tightened.to) === placeOrNull(loosened.from)
  );
}

function toChange(tightened: Gap | null, loosened: Gap | null): SchemaChange {
  const gap = (tightened ?? loosened) as Gap;
  const isBackward = tightened !== null;
  const [first, second] = isBackward ? [gap.from, gap.to] : [gap.to, gap.from];
  const [old, now] = isBackward ? gap.says : ([gap.says[1], gap.says[0]] as const);
  return {
    category: nameChange(tightened, loosened),
    fields: gap.at,
    before: { pointer: pointerOrNull(first), says: old },
    after: { pointer: pointerOrNull(second), says: now },
    backward: tightened?.effect ?? 'keeps',
    forward: loosened?.effect ?? 'keeps',
  };
}

function nameChange(tightened: Gap | null, loosened: Gap | null): string {
  const names = RULES[((tightened ?? loosened) as Gap).kind];
  if (tightened !== null && loosened !== null) return names.both ?? names.tightened;
  return tightened === null ? names.loosened : names.tightened;
}

function placeOrNull(place: SchemaPart | null): string | null {
  return place === null ? null : keyFor(place);
}

/** Where nothing is written there is no pointer. */
function pointerOrNull(place: SchemaPart | null): string | null {
  if (place === null || place.tree.name === '') return null;
  return place.pointer.replace(/\?.*$/s, '');
}

function byField(a: SchemaChange, b: SchemaChange): number {
  const [one, other] = [a, b].map(({ fields: [field] }) => field?.pointer ?? '');
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The fields of an object: gaps between two alternatives. */
import { escapePointer } from '../json-scan.ts';
import type { Alternative } from './alternative.ts';
import { gap } from './compare-values.ts';
import { membersNamed } from './disjoint.ts';
import { type Gap, HERE } from './gap.ts';
import { gapsBelow } from './move-gaps.ts';
import type { SchemaPart } from './schema-part.ts';

/** How the schemas of a part are compared. */
export interface Parts {
  /** @param from schemas that all hold; none: anything may be there */
  compare(from: readonly SchemaPart[], to: readonly SchemaPart[]): readonly Gap[];
  /** Whether nothing may be there. */
  isNever(places: readonly SchemaPart[]): boolean;
}

export function compareFields(from: Alternative, to: Alternative, parts: Parts): Gap[] {
  const names = [...new Set([from, to].flatMap((each) => [...listNames(each), ...each.required]))];
  return [
    ...names.flatMap((name) => compareField(from, to, name, parts)),
    ...compareRest(from, to, parts),
  ];
}

function compareField(from: Alternative, to: Alternative, name: string, parts: Parts): Gap[] {
  const step = escapePointer(name);
  const [own, other] = [membersNamed(from, name), membersNamed(to, name)];
  const [isListed, isListedThere] = [isNamed(from, name), isNamed(to, name)];
  const at = [{ pointer: `/${step}`, variant: null }];
  const places = {
    from: findNamed(from, name) ?? from.place,
    to: findNamed(to, name) ?? to.place,
  };
  const missing: Gap[] = [];
  if (to.required.includes(name) && !from.required.includes(name)) {
    const kind = isListed ? 'required' : 'new-required';
    const says = [isListed ? 'optional' : 'not described', 'required'] as const;
    missing.push({ ...gap(from, to, kind, 'breaks', says), at, ...places });
    if (!isListed) return missing;
  }
  // A field that never is there is not lost.
  if (own.length > 0 && parts.isNever(own)) return missing;
  if (other.length > 0 && parts.isNever(other)) {
    // What is not named on either side is looked at once, as the rest.
    if (!isListed && !isListedThere && !from.required.includes(name)) return missing;
    const says = ['allowed', 'not allowed'] as const;
    return [...missing, { ...gap(from, to, 'field', 'breaks', says), at, ...places }];
  }
  const gaps = parts.compare(own, other);
  if (isListed || from.required.includes(name)) return [...missing, ...gapsBelow(gaps, step)];
  if (gaps.length === 0 || !isListedThere) return [];
  const says = ['not described', 'described'] as const;
  return [{ ...gap(from, to, 'described', 'depends', says), at, ...places }];
}

function compareRest(from: Alternative, to: Alternative, parts: Parts): Gap[] {
  const [own, other] = [listRest(from), listRest(to)];
  if (other.length === 0 || (own.length > 0 && parts.isNever(own))) return [];
  if (parts.isNever(other)) {
    const says = ['other fields allowed', 'no other fields'] as const;
    return [{ ...gap(from, to, 'closed', 'breaks', says), at: HERE }];
  }
  return gapsBelow(parts.compare(own, other), '*');
}

function listNames({ fields }: Alternative): string[] {
  return fields.flatMap(({ named }) => [...named.keys()]);
}

function isNamed(alternative: Alternative, name: string): boolean {
  return findNamed(alternative, name) !== null;
}

function findNamed({ fields }: Alternative, name: string): SchemaPart | null {
  for (const { named } of fields) {
    const found = named.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

/** What holds for a field that is named nowhere. */
function listRest({ fields }: Alternative): SchemaPart[] {
  return fields.flatMap(({ rest }) => rest ?? []);
}

/** The items of an array: gaps between two alternatives. */
import type { Alternative } from './alternative.ts';
import type { Parts } from './compare-objects.ts';
import { gap } from './compare-values.ts';
import type { Gap } from './gap.ts';
import { gapsBelow } from './move-gaps.ts';
import type { SchemaPart } from './schema-part.ts';

export function compareItems(from: Alternative, to: Alternative, parts: Parts): Gap[] {
  const first = Math.max(
    ...[from, to].flatMap(({ items }) => items.map((each) => each.first.length)),
    0,
  );
  const gaps: Gap[] = [];
  for (let at = 0; at < first; at += 1) {
    if (from.range.max <= at) return gaps;
    gaps.push(...compareItem(from, to, String(at), parts));
    if (isNever(itemsAt(from, String(at)), parts)) return gaps;
  }
  return from.range.max <= first ? gaps : [...gaps, ...compareItem(from, to, '*', parts)];
}

function compareItem(from: Alternative, to: Alternative, at: string, parts: Parts): Gap[] {
  const [own, other] = [itemsAt(from, at), itemsAt(to, at)];
  if (isNever(own, parts)) return [];
  if (!isNever(other, parts)) return gapsBelow(parts.compare(own, other), at);
  if (at !== '*' && to.range.max <= Number(at)) return [];
  return [gap(from, to, 'items', 'breaks', [`item ${at} allowed`, 'no such item'])];
}

/** @param at an index, or `*` for those after the first ones */
function itemsAt({ items }: Alternative, at: string): SchemaPart[] {
  return items.flatMap(
    ({ first, rest }) => (at === '*' ? rest : (first[Number(at)] ?? rest)) ?? [],
  );
}

function isNever(places: readonly SchemaPart[], parts: Parts): boolean {
  return places.length > 0 && parts.isNever(places);
}

/** Two lists of alternatives: whether each of the first is taken by one of the second. */
import { type Alternative, canonical, JSON_TYPES, type JsonType } from './alternative.ts';
import { compareItems } from './compare-items.ts';
import { compareFields, type Parts } from './compare-objects.ts';
import { compareValues, gap } from './compare-values.ts';
import { areDisjoint, areOtherVariants } from './disjoint.ts';
import { type Gap, HERE } from './gap.ts';
import { isSameOpaque } from './is-same.ts';
import { joinGaps } from './join-gaps.ts';
import { gapsWithin } from './move-gaps.ts';
import { findTag, splitByTag } from './tags.ts';
import { takesValue } from './takes-value.ts';

type Alternatives = readonly Alternative[];

export function compareLists(from: Alternatives, to: Alternatives, parts: Parts): Gap[] {
  const gaps: Gap[] = [];
  const lost: JsonType[] = [];
  for (const type of JSON_TYPES) {
    const [own, others] = [from, to].map((list) => list.filter((each) => each.type === type));
    if (own === undefined || others === undefined || own.length === 0) continue;
    if (others.length === 0) lost.push(type);
    else gaps.push(...compareType(own, others, parts));
  }
  return joinGaps(lost.length === 0 ? gaps : [typeGap(from, to, lost), ...gaps]);
}

function typeGap(from: Alternatives, to: Alternatives, lost: readonly JsonType[]): Gap {
  const isKnown = from.some(({ type, opaque }) => lost.includes(type) && opaque.length === 0);
  const says = [nameTypes(from), nameTypes(to)] as const;
  return {
    kind: 'type',
    effect: isKnown ? 'breaks' : 'undecided',
    at: HERE,
    from: from[0]?.place ?? null,
    to: to[0]?.place ?? null,
    says,
  };
}

function nameTypes(list: Alternatives): string {
  const names = JSON_TYPES.filter((type) => list.some((each) => each.type === type)).map((type) => {
    const isWhole = type === 'number' && list.every((each) => each.type !== type || each.isInteger);
    return isWhole ? 'integer' : type;
  });
  if (names.length === JSON_TYPES.length) return 'anything';
  return names.length === 0 ? 'nothing' : names.join(' or ');
}

/** @param others at least one */
function compareType(own: Alternatives, others: Alternatives, parts: Parts): Gap[] {
  return own.flatMap((each) => {
    if (each.values !== null) return compareListed(each, others);
    return splitByTag(each, others).flatMap((one) => compareOne(one, own, others, parts));
  });
}

/** Values that are listed are looked at one by one. */
function compareListed(from: Alternative, others: Alternatives): Gap[] {
  const [first = from] = others;
  return (from.values ?? []).flatMap((value) => {
    const answers = others.map((each) => takesValue(each, value, from));
    if (answers.includes(true)) return [];
    const says = [canonical(value), 'not allowed'] as const;
    if (!answers.includes(null)) return [gap(from, first, 'value', 'breaks', says)];
    // Two that are written alike take the same.
    if (others.some((each) => hasAll(each, from))) return [];
    return [gap(from, first, 'undecided', 'undecided', [canonical(value), 'not known'])];
  });
}

function hasAll(to: Alternative, from: Alternative): boolean {
  const listed = to.values?.map(canonical);
  return (
    (listed === undefined ||
      (from.values ?? []).every((each) => listed.includes(canonical(each)))) &&
    compareValues({ ...from, values: null }, { ...to, values: null }).length === 0 &&
    opaqueGaps(from, to).length === 0 &&
    to.fields.length + to.items.length + to.required.length === 0
  );
}

function compareOne(
  from: Alternative,
  all: Alternatives,
  others: Alternatives,
  parts: Parts,
): Gap[] {
  const tag = findTag(from, all.length > 1 || others.length > 1 ? [...all, ...others] : []);
  const candidates = others.filter((each) => !areOtherVariants(from, each));
  if (candidates.length === 0) return [missing(from, tag)];
  const compared = candidates.map((each) => ({
    gaps: compareAlternatives(from, each, parts),
    isApart: areDisjoint(from, each),
  }));
  const best = compared.reduce((a, b) => (b.gaps.length < a.gaps.length ? b : a));
  const gaps = gapsWithin(best.gaps, tag);
  // What the nearest one does not take may be taken by the others together.
  const isKnown = compared.every((each) => each === best || each.isApart);
  return isKnown ? [...gaps] : gaps.map(asUndecided);
}

/** Of what is not taken apart it is not known which values there are to be lost. */
function asUndecided(gap: Gap): Gap {
  return gap.effect === 'breaks' ? { ...gap, effect: 'undecided' } : gap;
}

/** @param tag of an alternative that no other can stand for */
function missing(from: Alternative, tag: string | null): Gap {
  const says = [tag ?? 'allowed', 'not allowed'] as const;
  return { kind: 'variant', effect: 'breaks', at: HERE, from: from.place, to: null, says };
}

function compareAlternatives(from: Alternative, to: Alternative, parts: Parts): Gap[] {
  if (to.values !== null)
    return [gap(from, to, 'listed', 'breaks', ['any value', to.values.map(canonical).join(', ')])];
  const gaps = [
    ...compareValues(from, to),
    ...(from.type === 'object' ? compareFields(from, to, parts) : []),
    ...(from.type === 'array' ? compareItems(from, to, parts) : []),
    ...opaqueGaps(from, to),
  ];
  return from.opaque.length === 0 ? gaps : gaps.map(asUndecided);
}

function opaqueGaps(from: Alternative, to: Alternative): Gap[] {
  const others = to.opaque.filter((each) => !from.opaque.some((own) => isSameOpaque(own, each)));
  return others.map(({ keyword, place }) => {
    const isThere = from.opaque.some((own) => own.keyword === keyword);
    const says = [isThere ? `another ${keyword}` : `no ${keyword}`, keyword] as const;
    return { ...gap(from, to, 'undecided', 'undecided', says), to: place };
  });
}

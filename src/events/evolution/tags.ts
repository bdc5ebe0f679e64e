/** The field by which the alternatives of a union are told apart. */
import { type Alternative, canonical } from './alternative.ts';
import { membersNamed, readTag } from './disjoint.ts';
import type { SchemaPart } from './schema-part.ts';

/** Values of a tag that are taken apart. */
const MOST_VALUES = 100;

/** The first field that has listed values in each of them: what is most often read is asked for first. */
function findTagName(alternatives: readonly Alternative[]): string | null {
  const [first] = alternatives;
  if (first === undefined || first.type !== 'object') return null;
  const names = [
    ...new Set([...first.required, ...first.fields.flatMap(({ named }) => [...named.keys()])]),
  ];
  return (
    names.find((name) => alternatives.every((each) => (readTag(each, name)?.length ?? 0) > 0)) ??
    null
  );
}

/** What a person calls an alternative: the value of its tag; null where it has none. */
export function findTag(alternative: Alternative, all: readonly Alternative[]): string | null {
  const name = findTagName(all);
  const [value] = name === null ? [] : (readTag(alternative, name) ?? []);
  return value === undefined ? null : typeof value === 'string' ? value : canonical(value);
}

/** One whose tag may have several values is as many, where the others are told apart by it. */
export function splitByTag(
  alternative: Alternative,
  others: readonly Alternative[],
): readonly Alternative[] {
  const name = others.length > 1 ? findTagName([alternative, ...others]) : null;
  const values = name === null ? [] : (readTag(alternative, name) ?? []);
  if (name === null || values.length < 2 || values.length > MOST_VALUES) return [alternative];
  return values.map((value) => withTag(alternative, name, value));
}

function withTag(alternative: Alternative, name: string, value: unknown): Alternative {
  const [place = alternative.place] = membersNamed(alternative, name);
  const only: SchemaPart = {
    tree: place.tree,
    pointer: `${place.pointer}?${canonical(value)}`,
    schema: { const: value },
  };
  const fields = [...alternative.fields, { named: new Map([[name, only]]), rest: null }];
  return { ...alternative, fields };
}

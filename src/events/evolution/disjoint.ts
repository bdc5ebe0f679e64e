/** Whether two alternatives have no value in common, as far as is plain: by type, by range, by a tag. */
import { type Alternative, canonical } from './alternative.ts';
import { narrower } from './intersect.ts';
import { followReference, isNode, type SchemaPart } from './schema-part.ts';

/** `false` where it is not plain. */
export function areDisjoint(a: Alternative, b: Alternative): boolean {
  if (a.type !== b.type) return true;
  if (a.values !== null && b.values !== null) return !haveCommon(a.values, b.values);
  const { min, max, isMinOpen, isMaxOpen } = narrower(a.range, b.range);
  if (min > max || (min === max && (isMinOpen || isMaxOpen))) return true;
  return a.type === 'object' && areApartByField(a, b);
}

/** Whether a field with listed values tells two objects apart: then the one cannot stand for the other. */
export function areOtherVariants(a: Alternative, b: Alternative): boolean {
  return a.required.some((name) => {
    if (!b.required.includes(name)) return false;
    const [own, others] = [readTag(a, name) ?? [], readTag(b, name) ?? []];
    return own.length > 0 && others.length > 0 && !haveCommon(own, others);
  });
}

/** By a field that one of them asks for: with values of its own in each, or not allowed in the other. */
function areApartByField(a: Alternative, b: Alternative): boolean {
  return [...new Set([...a.required, ...b.required])].some((name) => {
    const [own, others] = [readTag(a, name), readTag(b, name)];
    if (own !== null && others !== null) return !haveCommon(own, others);
    return own?.length === 0 || others?.length === 0;
  });
}

/** The values that a field can have where they are listed; none: it may not be there. */
export function readTag(alternative: Alternative, name: string): readonly unknown[] | null {
  return membersNamed(alternative, name).reduce<readonly unknown[] | null>((left, place) => {
    const right = readValues(place, 0);
    if (left === null || right === null) return left ?? right;
    const other = new Set(right.map(canonical));
    return left.filter((value) => other.has(canonical(value)));
  }, null);
}

/** All that is said of a field, by its name or as one of the others. */
export function membersNamed({ fields }: Alternative, name: string): SchemaPart[] {
  return fields.flatMap(({ named, rest }) => named.get(name) ?? rest ?? []);
}

/** As many references as are followed for a list of values. */
const MOST_STEPS = 20;

function readValues(place: SchemaPart, depth: number): readonly unknown[] | null {
  const { schema } = place;
  if (schema === false) return [];
  if (!isNode(schema) || depth > MOST_STEPS) return null;
  if ('const' in schema) return [schema.const];
  if (Array.isArray(schema.enum)) return schema.enum;
  const target = typeof schema.$ref === 'string' ? followReference(place, schema.$ref) : null;
  return target === null ? null : readValues(target, depth + 1);
}

function haveCommon(a: readonly unknown[], b: readonly unknown[]): boolean {
  const other = new Set(b.map(canonical));
  return a.some((value) => other.has(canonical(value)));
}

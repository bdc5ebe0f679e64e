/** From schemas that all hold to the list of alternatives of which one must. */
import { type Alternative, anyOfType, JSON_TYPES, type Opaque } from './alternative.ts';
import { areDisjoint } from './disjoint.ts';
import { intersect } from './intersect.ts';
import { readAlternative } from './read-keywords.ts';
import {
  below,
  followReference,
  isNode,
  keyFor,
  type Node,
  type SchemaPart,
} from './schema-part.ts';

/** Beyond so many alternatives a schema is not taken apart further. */
const MOST = 2000;

export interface Expander {
  /** @param places schemas that all hold; none: anything may be there */
  expand(places: readonly SchemaPart[]): readonly Alternative[];
}

export function createExpander(): Expander {
  const known = new Map<string, readonly Alternative[]>();
  const open = new Set<string>();

  function expandOne(place: SchemaPart): readonly Alternative[] {
    const key = keyFor(place);
    const found = known.get(key);
    if (found !== undefined) return found;
    // A schema that refers to itself and says no more adds nothing to what the others say.
    if (open.has(key)) return anything(place);
    open.add(key);
    const alternatives = read(place);
    open.delete(key);
    // Inside of such a circle the answer is not whole.
    if (open.size === 0) known.set(key, alternatives);
    return alternatives;
  }

  function read(place: SchemaPart): readonly Alternative[] {
    const { schema } = place;
    if (schema === false) return [];
    if (!isNode(schema)) return anything(place);
    const own = JSON_TYPES.flatMap((type) => readAlternative(place, type) ?? []);
    const context = conjuncts(place, schema).reduce<readonly Alternative[]>(
      (left, right) => product(left, right, place),
      own,
    );
    return (['anyOf', 'oneOf'] as const)
      .filter((keyword) => Array.isArray(schema[keyword]))
      .reduce((left, keyword) => product(left, union(place, context, keyword), place), context);
  }

  function conjuncts(place: SchemaPart, node: Node): (readonly Alternative[])[] {
    const found: (readonly Alternative[])[] = [];
    if (typeof node.$ref === 'string') {
      const target = followReference(place, node.$ref);
      found.push(target === null ? mark(anything(place), '$ref', place) : expandOne(target));
    }
    if (Array.isArray(node.allOf))
      for (const at of node.allOf.keys()) found.push(expandOne(below(place, 'allOf', at)));
    return found;
  }

  /** @param context what else holds there: by it the branches may be told apart */
  function union(
    place: SchemaPart,
    context: readonly Alternative[],
    keyword: 'anyOf' | 'oneOf',
  ): readonly Alternative[] {
    const node = place.schema as Node;
    const branches = [...(node[keyword] as unknown[]).keys()].map((at) =>
      expandOne(below(place, keyword, at)).map((each) => withTag(each, node)),
    );
    const all = branches.flat();
    if (keyword === 'anyOf') return all;
    if (areApart(branches.map((branch) => product(context, branch, place)))) return all;
    // Of branches that overlap, what one more takes can be what none takes any more.
    return mark(all, 'oneOf', place);
  }

  return {
    expand: (places) =>
      places.reduce<readonly Alternative[] | null>((left, place) => {
        const right = expandOne(place);
        return left === null ? right : product(left, right, place);
      }, null) ?? [],
  };
}

function anything(place: SchemaPart): readonly Alternative[] {
  return JSON_TYPES.map((type) => anyOfType(type, place));
}

/** A discriminator asks for its field, also where it has a default. */
function withTag(alternative: Alternative, { discriminator }: Node): Alternative {
  const name = isNode(discriminator) ? discriminator.propertyName : undefined;
  const { type, required } = alternative;
  if (typeof name !== 'string' || type !== 'object' || required.includes(name)) return alternative;
  return { ...alternative, required: [...required, name] };
}

function product(
  left: readonly Alternative[],
  right: readonly Alternative[],
  place: SchemaPart,
): readonly Alternative[] {
  const both = left.flatMap((a) => right.flatMap((b) => intersect(a, b) ?? []));
  if (both.length <= MOST) return both;
  // Too many to be told apart: what is left is no more than the types, and that it is not known.
  const types = new Set(both.map(({ type }) => type));
  return mark(
    anything(place).filter(({ type }) => types.has(type)),
    'allOf',
    place,
  );
}

function mark(
  alternatives: readonly Alternative[],
  keyword: string,
  place: SchemaPart,
): readonly Alternative[] {
  const opaque: Opaque = { keyword, place, keywords: null };
  return alternatives.map((each) => ({ ...each, opaque: [...each.opaque, opaque] }));
}

function areApart(branches: readonly (readonly Alternative[])[]): boolean {
  return branches.every((own, at) =>
    branches
      .slice(at + 1)
      .every((others) => own.every((a) => others.every((b) => areDisjoint(a, b)))),
  );
}

/**
 * What kind of value a schema asks of each field of an event. JSON needs no such question; a column of
 * a table does: a timestamp may stand for a day or for an instant, a decimal for text or for a number.
 */
import type { EventField, FieldKind } from '../contracts/ports/parquet.ts';

type Node = Readonly<Record<string, unknown>>;

/** Deeper than any event; a schema that refers to itself ends here. */
const DEEPEST = 16;

const ANYTHING: EventField = { kind: 'any', members: new Map() };

/** @param schema a JSON Schema; what it says in other ways than by properties, $ref and its choices is not seen */
export function eventFields(schema: unknown): EventField {
  return fieldFrom([schema], schema, 0);
}

function fieldFrom(schemas: readonly unknown[], root: unknown, depth: number): EventField {
  if (depth > DEEPEST) return ANYTHING;
  const nodes = schemas.flatMap((schema) => alternatives(schema, root, 0));
  const byName = new Map<string, unknown[]>();
  for (const { properties } of nodes) {
    if (!isNode(properties)) continue;
    for (const [name, schema] of Object.entries(properties)) {
      byName.set(name, [...(byName.get(name) ?? []), schema]);
    }
  }
  const members = [...byName].map(
    ([name, found]) => [name, fieldFrom(found, root, depth + 1)] as const,
  );
  return { kind: kindOfAll(nodes), members: new Map(members) };
}

/** The schema and all that it refers to or combines, each on its own. */
function alternatives(schema: unknown, root: unknown, depth: number): Node[] {
  if (!isNode(schema) || depth > DEEPEST) return [];
  const { $ref, anyOf, oneOf, allOf } = schema;
  const others = [anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? list : []));
  if (typeof $ref === 'string') others.push(resolve($ref, root));
  return [schema, ...others.flatMap((other) => alternatives(other, root, depth + 1))];
}

/** The part of the schema that `#/…` names. */
function resolve(reference: string, root: unknown): unknown {
  if (!reference.startsWith('#')) return undefined;
  let at: unknown = root;
  for (const step of reference.slice(1).split('/').filter(Boolean)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    at = isNode(at) ? at[name] : undefined;
  }
  return at;
}

function kindOfAll(nodes: readonly Node[]): FieldKind {
  const kinds = new Set(nodes.flatMap(kindsOf));
  const [kind] = kinds;
  return kind === undefined || kinds.size > 1 ? 'any' : kind;
}

/** None where the node says nothing about the type, or only that null is one. */
function kindsOf(node: Node): FieldKind[] {
  const types = typesOf(node).filter((type) => type !== 'null');
  const { format } = node;
  if (types.length === 2 && types.includes('string') && types.includes('number')) {
    return [format === 'amount' || format === 'rate' ? format : 'any'];
  }
  if (types.length > 1) return ['any'];
  return types.map((type) => {
    if (type === 'string') return textKind(format);
    if (type === 'integer' || type === 'number' || type === 'boolean' || type === 'object')
      return type;
    return 'any';
  });
}

function textKind(format: unknown): FieldKind {
  if (format === 'date') return 'date';
  return format === 'event-time' || format === 'date-time' ? 'instant' : 'text';
}

function typesOf(node: Node): string[] {
  const { type } = node;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = Array.isArray(node.enum) ? node.enum : 'const' in node ? [node.const] : [];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

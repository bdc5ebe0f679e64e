/**
 * What kind of value a schema asks of each field of an event. JSON needs no such question; a column of
 * a table does: a timestamp may stand for a day or for an instant, a decimal for text or for a number.
 */
import { ANY_FIELD, type EventField, type FieldKind } from '../contracts/ports/parquet.ts';
import { resolveReference } from './schema/references.ts';

type Node = Readonly<Record<string, unknown>>;

/** @param schema a JSON Schema; what it says in other ways than by properties, $ref and its choices is not seen */
export function eventFields(schema: unknown): EventField {
  return fieldFrom([schema], schema);
}

/** Members are looked up when they are asked for: a schema may refer to itself. */
function fieldFrom(schemas: readonly unknown[], root: unknown): EventField {
  const nodes = new Set<Node>();
  for (const schema of schemas) gather(schema, root, nodes);
  const objects = [...nodes].filter(({ properties }) => isNode(properties));
  return {
    kind: kindOfAll([...nodes]),
    names: [...new Set(objects.flatMap(({ properties }) => Object.keys(properties as Node)))],
    required: requiredOfAll(objects),
    isNullable: [...nodes].some((node) => readTypes(node).includes('null')),
    member(name) {
      const found = [...nodes].flatMap(({ properties }) =>
        isNode(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
      );
      return found.length === 0 ? ANY_FIELD : fieldFrom(found, root);
    },
  };
}

/** Where an object may be of several kinds, what each of them needs. */
function requiredOfAll(objects: readonly Node[]): string[] {
  const [first = [], ...others] = objects.map(({ required }) =>
    Array.isArray(required) ? required.map(String) : [],
  );
  return first.filter((name) => others.every((list) => list.includes(name)));
}

/** Adds the schema and all that it refers to or combines, each once. */
function gather(schema: unknown, root: unknown, nodes: Set<Node>): void {
  if (!isNode(schema) || nodes.has(schema)) return;
  nodes.add(schema);
  const { $ref, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === 'string') gather(resolveReference($ref, root), root, nodes);
  for (const list of [anyOf, oneOf, allOf]) {
    if (Array.isArray(list)) for (const other of list) gather(other, root, nodes);
  }
}

function kindOfAll(nodes: readonly Node[]): FieldKind {
  const kinds = new Set(nodes.flatMap(readKinds));
  const [kind] = kinds;
  return kind === undefined || kinds.size > 1 ? 'any' : kind;
}

/** None where the node says nothing about the type, or only that null is one. */
function readKinds(node: Node): FieldKind[] {
  const types = readTypes(node).filter((type) => type !== 'null');
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

function readTypes(node: Node): string[] {
  const { type } = node;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = Array.isArray(node.enum) ? node.enum : 'const' in node ? [node.const] : [];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

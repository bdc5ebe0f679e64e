/**
 * What kind of value a schema asks of each field of an event. JSON needs no such question; a column of
 * a table does: a timestamp may stand for a day or for an instant, a decimal for text or for a number.
 */
import { ANY_FIELD, type EventField, type FieldKind } from '../contracts/ports/parquet.ts';
import { gatherNodes } from './schema/gather-nodes.ts';
import { isSchemaNode, type SchemaNode } from './schema/subschemas.ts';

/** @param schema a JSON Schema; what it says in other ways than by properties, $ref and its choices is not seen */
export function eventFields(schema: unknown): EventField {
  return fieldFrom([schema], schema);
}

/** Whether an event may be a list; what the schema says in other ways than by its type is not seen. */
export function takesLists(schema: unknown): boolean {
  const nodes = new Set<SchemaNode>();
  gatherNodes(schema, schema, nodes);
  return [...nodes].some((node) => readTypes(node).includes('array'));
}

/** Members are looked up when they are asked for: a schema may refer to itself. */
function fieldFrom(schemas: readonly unknown[], root: unknown): EventField {
  const nodes = new Set<SchemaNode>();
  for (const schema of schemas) gatherNodes(schema, root, nodes);
  const objects = [...nodes].filter(({ properties }) => isSchemaNode(properties));
  return {
    kind: kindOfAll([...nodes]),
    names: [...new Set(objects.flatMap(({ properties }) => Object.keys(properties as SchemaNode)))],
    required: requiredOfAll(objects),
    isNullable: [...nodes].some((node) => readTypes(node).includes('null')),
    member(name) {
      const found = [...nodes].flatMap(({ properties }) =>
        isSchemaNode(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
      );
      return found.length === 0 ? ANY_FIELD : fieldFrom(found, root);
    },
  };
}

/** Where an object may be of several kinds, what each of them needs. */
function requiredOfAll(objects: readonly SchemaNode[]): string[] {
  const [first = [], ...others] = objects.map(({ required }) =>
    Array.isArray(required) ? required.map(String) : [],
  );
  return first.filter((name) => others.every((list) => list.includes(name)));
}

function kindOfAll(nodes: readonly SchemaNode[]): FieldKind {
  const kinds = new Set(nodes.flatMap(readKinds));
  const [kind] = kinds;
  return kind === undefined || kinds.size > 1 ? 'any' : kind;
}

/** None where the node says nothing about the type, or only that null is one. */
function readKinds(node: SchemaNode): FieldKind[] {
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

function readTypes(node: SchemaNode): string[] {
  const { type } = node;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = Array.isArray(node.enum) ? node.enum : 'const' in node ? [node.const] : [];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

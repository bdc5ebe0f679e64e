/** A schema as it is compiled: it means the same, and is checked with less work. */
import { isSchemaNode, type SchemaNode, subschemas } from './subschemas.ts';

/** Patterns that a format, as it is enforced, implies: each takes about as long as all the rest of its field. */
const IMPLIED: Readonly<Record<string, string>> = {
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  'event-time':
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$',
};

/** A pattern that implies the format `uuid`, which takes more than this form. */
const UUID_PATTERN =
  '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$';

/** @returns a copy */
export function prepareSchema(schema: unknown): unknown {
  if (!isSchemaNode(schema)) return schema;
  const prepared = structuredClone(schema);
  for (const { node } of subschemas(prepared)) dropImplied(node);
  return prepared;
}

function dropImplied(node: SchemaNode): void {
  const { format, pattern } = node;
  if (typeof format !== 'string' || typeof pattern !== 'string') return;
  if (IMPLIED[format] === pattern) delete node.pattern;
  if (format === 'uuid' && pattern === UUID_PATTERN) delete node.format;
}

/** The objects that a JSON Schema is made of, followed through $ref and what it combines. */

import { resolveReference } from './references.ts';
import { isSchemaNode, type SchemaNode } from './subschemas.ts';

/** Adds the schema and all that it refers to or combines, each once. */
export function gatherNodes(schema: unknown, root: unknown, nodes: Set<SchemaNode>): void {
  if (!isSchemaNode(schema) || nodes.has(schema)) return;
  nodes.add(schema);
  const { $ref, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === 'string') gatherNodes(resolveReference($ref, root), root, nodes);
  for (const list of [anyOf, oneOf, allOf]) {
    if (Array.isArray(list)) for (const other of list) gatherNodes(other, root, nodes);
  }
}

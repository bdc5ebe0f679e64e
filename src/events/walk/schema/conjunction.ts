/** Nodes of a schema that hold together. */
import { resolveReference } from '../../schema/references.ts';
import { isSchemaNode, type SchemaNode } from '../../schema/subschemas.ts';

export interface Conjunction {
  /** Each once, references and `allOf` followed. */
  readonly nodes: ReadonlySet<SchemaNode>;
  /** Lists of alternatives of which one is among the nodes. */
  readonly chosen: ReadonlySet<unknown>;
  /** `never`: no value fits; `beyond`: it cannot be told. */
  readonly limit: 'none' | 'never' | 'beyond';
}

export function gather(schemas: readonly unknown[], root: unknown): Conjunction {
  const nodes = new Set<SchemaNode>();
  const open = [...schemas];
  let limit: Conjunction['limit'] = 'none';
  for (let i = 0; i < open.length; i += 1) {
    const schema = open[i];
    if (schema === false) limit = 'never';
    if (!isSchemaNode(schema)) {
      if (typeof schema !== 'boolean' && limit === 'none') limit = 'beyond';
      continue;
    }
    if (nodes.has(schema)) continue;
    nodes.add(schema);
    const { $ref, allOf } = schema;
    if ($ref !== undefined) open.push(followed($ref, root));
    if (Array.isArray(allOf)) open.push(...(allOf as unknown[]));
  }
  return { nodes, chosen: new Set(), limit };
}

/** Only pointers: what an anchor or an address names is another matter. */
function followed(reference: unknown, root: unknown): unknown {
  if (reference === '#') return root;
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  return resolveReference(reference, root);
}

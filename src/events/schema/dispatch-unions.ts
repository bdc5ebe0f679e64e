/**
 * `discriminator` is an annotation: the alternatives say the same. Where they tell themselves apart by it, only
 * the one that applies is checked. Like the models it comes from, the union then asks for the field, also
 * where an alternative has a default for it.
 */
import { followReferences } from './references.ts';
import { isSchemaNode, type SchemaNode, subschemas } from './subschemas.ts';
import { findTags, readBranches, readDiscriminator } from './union-tags.ts';

/** Beside the alternatives: the field, and all values that it may have. For explanations. */
export const TAG_VALUES = 'x-dc-event-gate-tag';

/** Changes the schema: no `discriminator` is left but those that ajv can follow. */
export function dispatchUnions(schema: SchemaNode): void {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  const hasOwnBases = nodes.some((node) => node !== schema && typeof node.$id === 'string');
  for (const node of nodes) {
    const tag = readDiscriminator(node);
    const branches = readBranches(node);
    const canDispatch = !hasOwnBases && tag !== null && isPlainUnion(node, tag, schema);
    delete node.discriminator;
    if (tag === null || branches === null) continue;
    const required = Array.isArray(node.required) ? (node.required as unknown[]) : [];
    node.required = [...new Set([...required, tag])];
    node[TAG_VALUES] = { tag, values: findTags(node, schema)?.values.flat() ?? [] };
    if (!canDispatch) continue;
    delete node.anyOf;
    Object.assign(node, { type: 'object', oneOf: branches, discriminator: { propertyName: tag } });
  }
}

/** What ajv follows: objects, each behind one reference or none, whose field has values of its own. */
function isPlainUnion(node: SchemaNode, tag: string, root: SchemaNode): boolean {
  if (Array.isArray(node.oneOf) && Array.isArray(node.anyOf)) return false;
  if ((node.type ?? 'object') !== 'object' || findTags(node, root)?.tag !== tag) return false;
  return (readBranches(node) ?? []).every((branch) => {
    if (!isSchemaNode(branch) || (branch.$ref !== undefined && Object.keys(branch).length > 1))
      return false;
    const schema = followReferences(branch, root);
    if (schema === null || schema.type !== 'object' || !isSchemaNode(schema.properties))
      return false;
    const field = schema.properties[tag];
    return isSchemaNode(field) && (Boolean(field.const) || Array.isArray(field.enum));
  });
}

/**
 * `unevaluated…` counts on what the keywords beside it have looked at. Where ajv counts more than they did, and so
 * would accept what is not allowed, the schema is written in another way, or refused.
 */
import { gatherNodes } from './gather-nodes.ts';
import { SchemaFault } from './schema-fault.ts';
import { type SchemaNode, subschemas } from './subschemas.ts';

/** Of these ajv takes each item for looked at, or none. */
const UNSURE_OF_ITEMS = ['contains', 'anyOf', 'oneOf', 'if', 'dependentSchemas'];

/**
 * Changes the schema.
 * @throws SchemaFault
 */
export function prepareUnevaluated(schema: SchemaNode): void {
  const places = [...subschemas(schema)];
  for (const { node, pointer } of places)
    if (node.unevaluatedItems !== undefined) refuseUnsure(node, `${pointer}/unevaluatedItems`);
  if (!places.some(({ node }) => node.unevaluatedProperties !== undefined)) return;
  for (const { node } of places) if (node.if !== undefined) repeatCondition(node);

  function refuseUnsure(node: SchemaNode, pointer: string): void {
    const beside = new Set<SchemaNode>();
    gatherNodes(node, schema, beside);
    const unsure = UNSURE_OF_ITEMS.find((keyword) =>
      [...beside].some((other) => other[keyword] !== undefined),
    );
    if (unsure === undefined) return;
    throw new SchemaFault(
      pointer,
      `is beside ${unsure}, and which items that has looked at is not known; say what the others may be by items`,
    );
  }
}

/** Whether or not `if` holds, ajv counts its fields, unless `then` has some of its own: so it has the same. */
function repeatCondition(node: SchemaNode): void {
  const again = structuredClone(node.if);
  const { then } = node;
  Object.assign(node, Object.fromEntries([['then', { allOf: [again, then ?? true] }]]));
}

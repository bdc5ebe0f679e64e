/** What `$ref` names within a schema. */
import { isSchemaNode, type SchemaNode } from './subschemas.ts';

/** Chains of references are no longer than this, unless they go in a circle. */
const LONGEST_CHAIN = 50;

/** The part of the schema that `#/…` names; undefined where there is none, or an anchor or another file is named. */
export function resolveReference(reference: string, root: unknown): unknown {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  let at: unknown = root;
  for (const step of reference.slice(1).split('/').filter(Boolean)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    at = Array.isArray(at) ? at[Number(name)] : isSchemaNode(at) ? at[name] : undefined;
  }
  return at;
}

/** The schema behind a reference, or behind several; null where it is not within `root`. */
export function followReferences(schema: unknown, root: unknown): SchemaNode | null {
  let at = schema;
  for (let i = 0; i < LONGEST_CHAIN && isSchemaNode(at); i += 1) {
    if (typeof at.$ref !== 'string') return at;
    at = resolveReference(at.$ref, root);
  }
  return null;
}

/** How the alternatives of `oneOf` or `anyOf` tell themselves apart: by a field that has other values in each. */
import { followReferences } from './references.ts';
import { isSchemaNode, type SchemaNode } from './subschemas.ts';

export interface UnionTags {
  /** Name of the field. */
  readonly tag: string;
  /** Its values, by alternative. */
  readonly values: readonly (readonly string[])[];
}

/** Unions within unions, no deeper than this. */
const DEEPEST = 10;

export function readBranches(node: SchemaNode): readonly unknown[] | null {
  const { oneOf, anyOf } = node;
  if (Array.isArray(oneOf)) return oneOf as unknown[];
  return Array.isArray(anyOf) ? (anyOf as unknown[]) : null;
}

/** `discriminator.propertyName` of OpenAPI, which Pydantic writes; null where there is none. */
export function readDiscriminator({ discriminator }: SchemaNode): string | null {
  if (!isSchemaNode(discriminator)) return null;
  const { propertyName } = discriminator;
  return typeof propertyName === 'string' ? propertyName : null;
}

/** @returns null where no field tells all alternatives apart */
export function findTags(node: SchemaNode, root: unknown): UnionTags | null {
  const branches = readBranches(node);
  if (branches === null || branches.length < 2) return null;
  const named = readDiscriminator(node);
  const candidates = named === null ? candidateTags(branches[0], root) : [named];
  for (const tag of candidates) {
    const values = branches.map((branch) => tagValues(branch, tag, root));
    const all = values.flat();
    if (values.every((each) => each.length > 0) && new Set(all).size === all.length)
      return { tag, values };
  }
  return null;
}

function candidateTags(branch: unknown, root: unknown): string[] {
  const schema = followReferences(branch, root);
  if (schema === null || !isSchemaNode(schema.properties)) return [];
  return Object.keys(schema.properties).filter((name) => tagValues(schema, name, root).length > 0);
}

/** The values that the field has in the alternative; none where it may have others too. */
function tagValues(branch: unknown, tag: string, root: unknown, depth = 0): string[] {
  const schema = followReferences(branch, root);
  if (schema === null || depth > DEEPEST) return [];
  const inner = isSchemaNode(schema.properties) ? undefined : readBranches(schema);
  if (inner !== undefined && inner !== null) {
    const all = inner.map((each) => tagValues(each, tag, root, depth + 1));
    // Alternatives of one alternative may share a value.
    return all.every((each) => each.length > 0) ? [...new Set(all.flat())] : [];
  }
  const property = isSchemaNode(schema.properties) ? schema.properties[tag] : undefined;
  const field = followReferences(property, root);
  if (field === null) return [];
  const values = 'const' in field ? [field.const] : Array.isArray(field.enum) ? field.enum : [];
  return values.every((value) => typeof value === 'string') ? (values as string[]) : [];
}

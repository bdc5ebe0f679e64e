/** The places of a JSON Schema where a schema stands: what lies in `const`, `enum` or `default` is none. */
import { escapePointer } from '../json-scan.ts';
import { LISTS_BELOW, MAPS_BELOW, ONE_BELOW } from './schema-keywords.ts';

export type SchemaNode = Record<string, unknown>;

export interface Subschema {
  readonly node: SchemaNode;
  /** JSON pointer into the schema; '' is the schema itself. */
  readonly pointer: string;
}

/** All of them, the schema itself first. */
export function* subschemas(schema: unknown): Generator<Subschema> {
  const open: { value: unknown; pointer: string }[] = [{ value: schema, pointer: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer } = next;
    if (!isSchemaNode(value)) continue;
    yield { node: value, pointer };
    open.push(...members(value, pointer).reverse());
  }
}

export function isSchemaNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function members(node: SchemaNode, pointer: string): { value: unknown; pointer: string }[] {
  return Object.entries(node).flatMap(([keyword, value]) => {
    const at = `${pointer}/${escapePointer(keyword)}`;
    if (LISTS_BELOW.includes(keyword) && Array.isArray(value))
      return value.map((member, index) => ({
        value: member as unknown,
        pointer: `${at}/${index}`,
      }));
    if (MAPS_BELOW.includes(keyword) && isSchemaNode(value))
      return Object.entries(value).map(([name, member]) => ({
        value: member,
        pointer: `${at}/${escapePointer(name)}`,
      }));
    return ONE_BELOW.includes(keyword) ? [{ value, pointer: at }] : [];
  });
}

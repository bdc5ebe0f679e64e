/** The member by which alternatives of an object tell themselves apart. */
import { isSchemaNode, type SchemaNode } from '../../schema/subschemas.ts';
import { type Conjunction, gather } from './conjunction.ts';
import { readValues } from './keywords.ts';

export interface MemberTag {
  readonly name: string;
  /** Texts that it may be, by alternative: none of them in two. */
  readonly values: readonly (readonly string[])[];
}

/** @returns null where no member does so for certain */
export function findTag(branches: readonly Conjunction[], root: unknown): MemberTag | null {
  const [first] = branches;
  const names = [...(first?.nodes ?? [])].flatMap((node) => Object.keys(propertiesOf(node)));
  for (const name of names) {
    const values = branches.map((branch) => textsAt(branch, name, root));
    const all = values.flat();
    if (values.every((texts) => texts.length > 0) && new Set(all).size === all.length)
      return { name, values };
  }
  return null;
}

/** None where the member may be anything else. */
function textsAt({ nodes }: Conjunction, name: string, root: unknown): string[] {
  const schemas = [...nodes].flatMap((node) => {
    const properties = propertiesOf(node);
    return Object.hasOwn(properties, name) ? [properties[name]] : [];
  });
  const lists = [...gather(schemas, root).nodes].flatMap((node) => {
    const values = readValues(node);
    return values === null ? [] : [values];
  });
  const [first, ...others] = lists;
  if (first === undefined || !first.every((value) => typeof value === 'string')) return [];
  return (first as string[]).filter((text) => others.every((list) => list.includes(text)));
}

export function propertiesOf({ properties }: SchemaNode): SchemaNode {
  return isSchemaNode(properties) ? properties : {};
}

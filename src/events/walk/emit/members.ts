/** The members of an object, from all nodes that name it. */
import { isSchemaNode, type SchemaNode } from '../../schema/subschemas.ts';
import { gather } from '../schema/conjunction.ts';
import { propertiesOf } from '../schema/tag.ts';
import { OFF_PATH, type Put, type ValuePlace } from './place.ts';
import { quotedBytes } from './quoted.ts';
import type { WalkParts } from './walk-parts.ts';

export interface Members {
  readonly known: readonly {
    /** With its quotes. */
    readonly key: Uint8Array;
    /** Function. */
    readonly value: number;
    /** What takes the value for a column; null: nothing does. */
    readonly put: Put | null;
    readonly isRequired: boolean;
  }[];
  /** Function for the value of any other; null: there may be none. */
  readonly others: number | null;
}

/** @returns null where a name is beyond a walk */
export function readMembers(
  parts: WalkParts,
  nodes: readonly SchemaNode[],
  place: ValuePlace,
): Members | null {
  const required = new Set(
    nodes.flatMap(({ required: own }) => (Array.isArray(own) ? own.map(String) : [])),
  );
  const others = gather(nodes.map(othersOf), parts.root);
  const names = new Set([
    ...nodes.flatMap((node) => Object.keys(propertiesOf(node))),
    ...required,
    // A name that the schema does not say is asked for only where there may be one.
    ...(others.limit === 'never' ? [] : place.members.keys()),
  ]);
  const known = [...names].map((name) => {
    const schemas = nodes.map((node) => schemaFor(node, name));
    // Every object has it in JavaScript, and there the schema is checked against that.
    const key = name in {} ? null : quotedBytes(name);
    const next = place.members.get(name) ?? OFF_PATH;
    // Of a column alone the value is read as anywhere else: so there is one function for all dates.
    const isFurther = next.isType || next.members.size > 0;
    const value = () => parts.valueFor(gather(schemas, parts.root), isFurther ? next : OFF_PATH);
    return { key, value, put: next.put, isRequired: required.has(name) };
  });
  if (known.some(({ key }) => key === null)) return null;
  return {
    known: known.flatMap(({ key, value, put, isRequired }) =>
      key === null ? [] : [{ key, value: value(), put, isRequired }],
    ),
    others: others.limit === 'never' ? null : parts.valueFor(others, OFF_PATH),
  };
}

function schemaFor(node: SchemaNode, name: string): unknown {
  const properties = propertiesOf(node);
  return Object.hasOwn(properties, name) ? properties[name] : othersOf(node);
}

function othersOf({ additionalProperties }: SchemaNode): unknown {
  return isSchemaNode(additionalProperties) || additionalProperties === false
    ? additionalProperties
    : true;
}

/** A schema that leads back to itself without a step into the event: checking by it would never end. */
import { resolveReference } from './references.ts';
import { SchemaFault } from './schema-fault.ts';
import { isSchemaNode, type SchemaNode, subschemas } from './subschemas.ts';

/** @throws SchemaFault */
export function refuseCircles(schema: SchemaNode): void {
  const pointers = new Map([...subschemas(schema)].map(({ node, pointer }) => [node, pointer]));
  // A `$ref` below an inner `$id` begins there.
  if ([...pointers.keys()].some((node) => node !== schema && node.$id !== undefined)) return;
  const done = new Map<SchemaNode, boolean>();
  const open: { node: SchemaNode; isLeft: boolean }[] = [];
  for (const start of pointers.keys()) {
    open.push({ node: start, isLeft: false });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, isLeft } = next;
      if (isLeft) done.set(node, true);
      else if (!done.has(node)) {
        done.set(node, false);
        open.push({ node, isLeft: true });
        for (const other of ofTheSameValue(node, schema)) {
          if (done.get(other) === false) throw circleAt(pointers.get(other) ?? '');
          open.push({ node: other, isLeft: false });
        }
      }
    }
  }
}

function circleAt(pointer: string): SchemaFault {
  return new SchemaFault(
    pointer,
    `${pointer === '' ? 'the schema ' : ''}leads back to itself by $ref, so that no event could ever be checked; let the $ref name another part`,
  );
}

/** What is asked of the same value. */
function ofTheSameValue(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  const { $ref, not, then, dependentSchemas } = node;
  const lists = [node.allOf, node.anyOf, node.oneOf].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const mapped = isSchemaNode(dependentSchemas) ? Object.values(dependentSchemas) : [];
  const referred = typeof $ref === 'string' ? resolveReference($ref, root) : undefined;
  return [referred, not, node.if, then, node.else, ...lists, ...mapped].filter(isSchemaNode);
}

/** Arrays: what each item is, and how many. */
import { isSchemaNode, type SchemaNode } from '../../schema/subschemas.ts';
import { sequence } from '../runtime/any.ts';
import { advance, CHAR, need, skipBlanks, walkBy } from '../runtime/bytes.ts';
import { gather } from '../schema/conjunction.ts';
import { type Code, get, giveBack, i32, int } from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import { OFF_PATH, type ValuePlace } from './place.ts';
import type { WalkParts } from './walk-parts.ts';

const P = 0;

export function emitList(
  parts: WalkParts,
  nodes: readonly SchemaNode[],
  _place: ValuePlace,
  body: FunctionBody,
): Code {
  const { skipSpace, depth } = parts;
  const count = body.local('i32');
  const schemas = nodes.flatMap(({ items }) =>
    isSchemaNode(items) || typeof items === 'boolean' ? [items] : [],
  );
  const item = parts.valueFor(gather(schemas, parts.root), OFF_PATH);
  const bounds = nodes.flatMap(({ minItems, maxItems }) => [
    typeof minItems === 'number' ? need(int.atLeast(get(count), i32(Math.ceil(minItems)))) : [],
    typeof maxItems === 'number' ? need(int.atMost(get(count), i32(Math.floor(maxItems)))) : [],
  ]);
  return [
    depth.enter,
    sequence(P, skipSpace, CHAR.closeList, [
      skipBlanks(skipSpace, P),
      walkBy(item, P),
      skipBlanks(skipSpace, P),
      advance(count, 1),
    ]),
    depth.leave,
    bounds,
    giveBack(get(P)),
  ];
}

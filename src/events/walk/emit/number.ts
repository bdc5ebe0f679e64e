/** Numbers: whole or not, one of some, within bounds, and as they are written. */
import { DECIMAL_DIGITS } from '../../schema/decimals.ts';
import type { SchemaNode } from '../../schema/subschemas.ts';
import { CHAR, NO, need } from '../runtime/bytes.ts';
import { readValues } from '../schema/keywords.ts';
import { type Code, call, f64, float, get, giveBack, i32, int, load8, set } from '../wasm/code.ts';
import type { FunctionBody } from '../wasm/module.ts';
import { emitBounds } from './bounds.ts';
import type { ValuePlace } from './place.ts';
import { emitTableUpTo } from './table.ts';
import type { WalkParts } from './walk-parts.ts';

const P = 0;

/** Digits before the point, and behind it: so many an amount or a rate may have as a number. */
const [MOST_WHOLE, MOST_DECIMALS] = [9, 4];

export function emitNumber(
  parts: WalkParts,
  nodes: readonly SchemaNode[],
  _place: ValuePlace,
  body: FunctionBody,
): Code {
  const end = body.local('i32');
  const checks = nodes.map((node) => emitNode(parts, node, end, body));
  if (!checks.every((check) => check !== null)) return NO;
  return [set(end, call(parts.numbers.scan, get(P))), need(get(end)), checks, giveBack(get(end))];
}

/** @returns null where something is beyond a walk */
function emitNode(
  parts: WalkParts,
  node: SchemaNode,
  end: number,
  body: FunctionBody,
): Code | null {
  const { numbers } = parts;
  const bounds = emitBounds(numbers, node);
  const digits = emitDigits(parts, node, end, body);
  if (bounds === null || digits === null) return null;
  const values = readValues(node)?.filter((value) => typeof value === 'number');
  const { type, format } = node;
  const listed = Array.isArray(type) ? (type as unknown[]) : [type];
  return [
    listed.includes('integer') && !listed.includes('number')
      ? need(float.equal(float.truncate(numbers.value), numbers.value))
      : [],
    format === 'amount' || format === 'rate'
      ? [
          need(int.atMost(numbers.whole, i32(MOST_WHOLE))),
          need(int.atMost(numbers.decimals, i32(MOST_DECIMALS))),
        ]
      : [],
    values === undefined
      ? []
      : need(
          values
            .map((value) => float.equal(numbers.value, f64(value)))
            .reduce((a, b) => int.or(a, b), i32(0)),
        ),
    bounds,
    digits,
  ];
}

/** Only for numbers that are written as they would be printed: no zero at the end of a fraction. */
function emitDigits(
  parts: WalkParts,
  { [DECIMAL_DIGITS]: pattern }: SchemaNode,
  end: number,
  body: FunctionBody,
): Code | null {
  if (typeof pattern !== 'string') return [];
  const table = parts.tableFor([pattern]);
  if (table === null) return null;
  const last = load8(int.subtract(get(end), i32(1)));
  return [
    need(int.or(int.isZero(parts.numbers.decimals), int.differ(last, i32(CHAR.zero)))),
    emitTableUpTo(table, { from: P, end }, body),
  ];
}

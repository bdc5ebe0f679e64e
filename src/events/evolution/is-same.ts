/** Whether two schemas say the same, word for word: notes aside, references followed. */
import { canonical, type Opaque } from './alternative.ts';
import {
  below,
  followReference,
  isNode,
  keyFor,
  type Node,
  type SchemaPart,
} from './schema-part.ts';

const NOTES = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  '$schema',
  '$id',
  '$anchor',
  '$defs',
  'definitions',
  '$ref',
]);

const NAMED = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const LISTED = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SINGLE = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

export function isSameOpaque(a: Opaque, b: Opaque): boolean {
  if (a.keyword !== b.keyword) return false;
  const seen = new Set<string>();
  if (a.keywords === null) return isSame(a.place, b.place, seen);
  return a.keywords.every((keyword) => isSameKeyword(a.place, b.place, keyword, seen));
}

/** @param seen pairs that are being compared already: a circle is the same where nothing in it differs */
function isSame(one: SchemaPart, other: SchemaPart, seen: Set<string> = new Set()): boolean {
  const pair = `${keyFor(one)} ${keyFor(other)}`;
  if (seen.has(pair)) return true;
  seen.add(pair);
  const [a, b] = [one.schema, other.schema];
  if (!isNode(a) || !isNode(b)) return a === b;
  if (!isSameReference(one, other, a, b, seen)) return false;
  const keywords = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keywords
    .filter((keyword) => !NOTES.has(keyword) && !keyword.startsWith('x-'))
    .every((keyword) => isSameKeyword(one, other, keyword, seen));
}

function isSameReference(
  one: SchemaPart,
  other: SchemaPart,
  a: Node,
  b: Node,
  seen: Set<string>,
): boolean {
  if (typeof a.$ref !== 'string' || typeof b.$ref !== 'string') return a.$ref === b.$ref;
  const [first, second] = [followReference(one, a.$ref), followReference(other, b.$ref)];
  if (first === null || second === null) return first === second && a.$ref === b.$ref;
  return isSame(first, second, seen);
}

function isSameKeyword(
  one: SchemaPart,
  other: SchemaPart,
  keyword: string,
  seen: Set<string>,
): boolean {
  const [a, b] = [below(one, keyword), below(other, keyword)];
  const isMap = NAMED.has(keyword) && isNode(a.schema) && isNode(b.schema);
  const isList = Array.isArray(a.schema) && Array.isArray(b.schema);
  if (isMap || (isList && (LISTED.has(keyword) || keyword === 'items')))
    return isSameBelow(a, b, seen);
  if (SINGLE.has(keyword) && a.schema !== undefined && b.schema !== undefined)
    return isSame(a, b, seen);
  return canonical(a.schema) === canonical(b.schema);
}

function isSameBelow(a: SchemaPart, b: SchemaPart, seen: Set<string>): boolean {
  const [left, right] = [Object.keys(a.schema as object), Object.keys(b.schema as object)];
  if (left.length !== right.length) return false;
  return left.every((step) => right.includes(step) && isSame(below(a, step), below(b, step), seen));
}

/** What a walk can check, by keyword; everything else that ajv knows hands the value over. */
import { DECIMAL_BOUNDS, DECIMAL_DIGITS } from '../../schema/decimals.ts';
import type { SchemaNode } from '../../schema/subschemas.ts';

export type ValueType = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

const ANY_TYPE = ['type', 'const', 'enum', '$ref', 'allOf', 'anyOf', 'oneOf'];

/** Checked, of values of the type. */
const CHECKED: Readonly<Record<ValueType, readonly string[]>> = {
  string: [...ANY_TYPE, 'pattern', 'format', 'minLength', 'maxLength', DECIMAL_BOUNDS],
  number: [
    ...ANY_TYPE,
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'format',
    DECIMAL_DIGITS,
  ],
  boolean: ANY_TYPE,
  null: ANY_TYPE,
  object: [...ANY_TYPE, 'properties', 'required', 'additionalProperties'],
  array: [...ANY_TYPE, 'items', 'minItems', 'maxItems'],
};

/** Say nothing of values of other types. */
const OF_TYPE: Readonly<Partial<Record<ValueType, readonly string[]>>> = {
  string: CHECKED.string.filter((name) => !ANY_TYPE.includes(name) && name !== 'format'),
  number: CHECKED.number.filter((name) => !ANY_TYPE.includes(name) && name !== 'format'),
  object: [
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependencies',
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
  ],
  array: [
    'items',
    'additionalItems',
    'prefixItems',
    'minItems',
    'maxItems',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
    'unevaluatedItems',
  ],
};

/** Say something of values of any type. */
const BEYOND = ['not', 'if', '$dynamicRef', '$recursiveRef'];

/** Say nothing by themselves: places for schemas, marks, and notes. `discriminator` repeats its alternatives. */
const SAYS_NOTHING: readonly string[] = [
  '$comment',
  '$dynamicAnchor',
  '$recursiveAnchor',
  'id',
  'nullable',
  'discriminator',
  'then',
  'else',
  'format',
];

/** All that ajv checks, as this file sorts it. @internal */
export const SORTED_KEYWORDS: readonly string[] = [
  ...new Set([
    ...BEYOND,
    ...SAYS_NOTHING,
    ...Object.values(CHECKED).flat(),
    ...Object.values(OF_TYPE).flat(),
  ]),
];

/** Whether the node asks something of values of the type that a walk cannot check. */
export function isBeyond(node: SchemaNode, type: ValueType): boolean {
  if (BEYOND.some((name) => name in node)) return true;
  // Whole objects and lists that it may be.
  if ((type === 'object' || type === 'array') && readValues(node) !== null) return true;
  const unchecked = (OF_TYPE[type] ?? []).filter((name) => !CHECKED[type].includes(name));
  if (unchecked.some((name) => name in node && !isIdle(name, node[name]))) return true;
  return type === 'array' && Array.isArray(node.items);
}

/** Written out as it is anyway. */
function isIdle(name: string, value: unknown): boolean {
  return name === 'uniqueItems'
    ? value === false
    : name.startsWith('unevaluated') && value === true;
}

/** Whether a value of the type may be one, as far as `type`, `const` and `enum` say. */
export function allowsType(node: SchemaNode, type: ValueType): boolean {
  const { type: types } = node;
  const listed = Array.isArray(types) ? (types as unknown[]) : [types];
  const isListed =
    types === undefined ||
    listed.includes(type) ||
    (type === 'number' && listed.includes('integer'));
  const values = readValues(node);
  return isListed && (values === null || values.some((value) => typeOf(value) === type));
}

/** What `const` and `enum` leave; null where they leave anything. */
export function readValues(node: SchemaNode): readonly unknown[] | null {
  const listed = Array.isArray(node.enum) ? (node.enum as unknown[]) : null;
  if (!('const' in node)) return listed;
  return listed === null || listed.includes(node.const) ? [node.const] : [];
}

function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

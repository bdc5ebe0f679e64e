/** The keywords of one node that are about one JSON type, without those that combine schemas. */
import { FORMATS } from '../formats/formats.ts';
import { DECIMAL_BOUNDS, DECIMAL_DIGITS } from '../schema/decimals.ts';
import {
  type Alternative,
  anyOfType,
  canonical,
  type Fields,
  type Items,
  type JsonType,
  type Opaque,
  type Range,
  typeName,
} from './alternative.ts';
import { narrower } from './intersect.ts';
import { below, isNode, type Node, type SchemaPart } from './schema-part.ts';
import { settle } from './settle.ts';

/** @returns null where the node lets no value of the type pass */
export function readAlternative(place: SchemaPart, type: JsonType): Alternative | null {
  const node = place.schema as Node;
  const isInteger = isIntegerOnly(node, type);
  if (isInteger === null) return null;
  const any = anyOfType(type, place);
  const values = readValues(node, any);
  if (values?.length === 0) return null;
  const decimal = type === 'string' && isNode(node[DECIMAL_BOUNDS]) ? node[DECIMAL_BOUNDS] : {};
  return settle({
    ...any,
    values,
    range: readRange(node, type, any.range),
    decimal: readBounds(decimal, any.decimal),
    isInteger,
    steps: type === 'number' ? numbers(node.multipleOf) : numbers(decimal.multipleOf),
    patterns: readPatterns(node, type),
    formats: texts(node.format).filter((name) => isEnforced(name, type)),
    isUnique: type === 'array' && node.uniqueItems === true,
    required: type === 'object' && Array.isArray(node.required) ? node.required.map(String) : [],
    items: type === 'array' ? readItems(place, node) : [],
    fields: type === 'object' ? readFields(place, node) : [],
    opaque: readOpaque(place, node, type),
  });
}

/** null: the type is not allowed. */
function isIntegerOnly({ type: named }: Node, type: JsonType): boolean | null {
  if (named === undefined) return false;
  const names = Array.isArray(named) ? named.map(String) : [String(named)];
  if (names.includes(type)) return false;
  return type === 'number' && names.includes('integer') ? true : null;
}

function readValues(node: Node, { type, values }: Alternative): readonly unknown[] | null {
  const lists = [
    ...(Array.isArray(node.enum) ? [node.enum as unknown[]] : []),
    ...('const' in node ? [[node.const]] : []),
  ].map((list) => list.filter((value) => typeName(value) === type));
  return lists.reduce((left, right) => {
    const other = new Set(right.map(canonical));
    return left === null ? right : left.filter((value) => other.has(canonical(value)));
  }, values);
}

const EDGES: Readonly<Partial<Record<JsonType, readonly [string, string]>>> = {
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
};

function readRange(node: Node, type: JsonType, any: Range): Range {
  if (type === 'number') return readBounds(node, any);
  const [least, most] = EDGES[type] ?? [];
  if (least === undefined || most === undefined) return any;
  const [min = any.min] = numbers(node[least]);
  const [max = any.max] = numbers(node[most]);
  return narrower(any, { min, isMinOpen: false, max, isMaxOpen: false });
}

/** Of a number, or of a text that stands for one. */
function readBounds(node: Node, any: Range): Range {
  const [min = any.min] = numbers(node.minimum);
  const [max = any.max] = numbers(node.maximum);
  const [above = any.min] = numbers(node.exclusiveMinimum);
  const [under = any.max] = numbers(node.exclusiveMaximum);
  return narrower(
    { min, isMinOpen: false, max, isMaxOpen: false },
    {
      min: above,
      isMinOpen: Number.isFinite(above),
      max: under,
      isMaxOpen: Number.isFinite(under),
    },
  );
}

/** Of a number that a decimal's text has a pattern for, how it is written. */
function readPatterns(node: Node, type: JsonType): string[] {
  if (type === 'string') return texts(node.pattern);
  return type === 'number' ? texts(node[DECIMAL_DIGITS]) : [];
}

/** A format that the gate does not check is a note. */
function isEnforced(name: string, type: JsonType): boolean {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : true;
  if (format === undefined || format === true) return false;
  const own = typeof format === 'object' && 'type' in format ? format.type : 'string';
  return (own ?? 'string') === type;
}

function readItems(place: SchemaPart, { prefixItems, items, additionalItems }: Node): Items[] {
  if (prefixItems === undefined && items === undefined) return [];
  // Before 2020-12 a list of `items` was what `prefixItems` is.
  const isOldList = Array.isArray(items);
  const listed = isOldList ? items : Array.isArray(prefixItems) ? prefixItems : [];
  const name = isOldList ? 'items' : 'prefixItems';
  const others = isOldList ? additionalItems : items;
  return [
    {
      first: listed.map((_, at) => below(place, name, at)),
      rest: others === undefined ? null : below(place, isOldList ? 'additionalItems' : 'items'),
    },
  ];
}

function readFields(place: SchemaPart, { properties, additionalProperties }: Node): Fields[] {
  if (properties === undefined && additionalProperties === undefined) return [];
  const names = isNode(properties) ? Object.keys(properties) : [];
  return [
    {
      named: new Map(names.map((name) => [name, below(place, 'properties', name)])),
      rest: additionalProperties === undefined ? null : below(place, 'additionalProperties'),
    },
  ];
}

const OF_OBJECTS = ['dependentRequired', 'dependentSchemas', 'dependencies', 'propertyNames'];
const FIELDS = ['properties', 'patternProperties', 'additionalProperties'];
const COUNTED = ['contains', 'minContains', 'maxContains'];
const CONDITION = ['if', 'then', 'else'];

function readOpaque(place: SchemaPart, node: Node, type: JsonType): Opaque[] {
  const found: Opaque[] = [];
  const add = (keyword: string, keywords: readonly string[] | null = [keyword]) => {
    if (node[keyword] !== undefined) found.push({ keyword, place, keywords });
  };
  add('not');
  if (node.then !== undefined || node.else !== undefined) add('if', CONDITION);
  if (type === 'object') {
    for (const keyword of OF_OBJECTS) add(keyword);
    add('patternProperties', FIELDS);
    add('unevaluatedProperties', null);
  }
  if (type === 'array') {
    add('contains', COUNTED);
    add('unevaluatedItems', null);
  }
  return found;
}

function numbers(value: unknown): number[] {
  return typeof value === 'number' ? [value] : [];
}

function texts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

/** Schemas as teams write them, made at random, and texts that mostly fit them. */
import type { Random } from '../../src/plan/generate/random.ts';

type Schema = Record<string, unknown>;

const TYPES = ['hire', 'merit', 'größer', 'a b', 'x'];
const NAMES = [
  'id',
  'event_type',
  'kind',
  'amount',
  'when',
  'nested',
  'list',
  'né',
  'a_long_name_of_a_field',
  'constructor',
];
const PATTERNS = [
  '^[A-Z]{2}-[0-9]+$',
  '[1-9]',
  '^(0(\\.[0-9]{1,4})?|1(\\.0{1,4})?)$',
  '\\S',
  '^\\w+(?:-\\w+)*$',
  '^$|^x',
  'a|b$',
  '^[^\\s@]{1,5}',
  '^.{2,3}$',
  '[^\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]',
  '^(?!-)x',
];
const FORMATS = [
  'date',
  'date-time',
  'event-time',
  'time',
  'uuid',
  'email',
  'uri',
  'amount',
  'rate',
  'strange',
];
const TEXTS = [
  '"2024-02-29"',
  '"2023-02-29"',
  '"2024-01-15T12:00:00Z"',
  '"2024-01-15 12:00:00"',
  '"2024-01-15T12:00:00.5+02:00"',
  '"23:59:59"',
  '"00000000-0000-4000-8000-00000000000a"',
  '"AB-12"',
  '"1"',
  '"0.25"',
  '"-5.00"',
  '"12.345"',
  '"x"',
  '""',
  '" "',
  '"\u3000"',
  '"Ä"',
  '"日本"',
  '"😀"',
  '"a\\u00e9"',
  '"\\ud800"',
  '"\\u0000"',
  '"a\\\\b"',
  '"b"',
  '"a@example.com"',
  '"hire"',
  '"merit"',
  '"größer"',
  '"a b"',
  '"http://a.org"',
  '"xx"',
  '"xyz"',
  '"00.5"',
  '"+1"',
  '"1e2"',
  '"\u2028"',
];
const NUMBERS = [
  '0',
  '1',
  '-1',
  '10',
  '0.5',
  '1.0',
  '1.50',
  '-0',
  '-0.0',
  '-0.5',
  '1e2',
  '1E400',
  '0.1234',
  '0.12345',
  '0.07',
  '100.07',
  '999999999.9999',
  '9999999999.5',
  '123456789012345',
  '1234567890123456',
  '9007199254740993',
  '0.000001',
  '0.1000',
  '01',
  '2147483648',
];
const OTHERS = [
  'null',
  'true',
  'false',
  '{}',
  '[]',
  '[1,"a"]',
  '{"a":1}',
  '{"a":1,"a":2}',
  '{"__proto__":1}',
  '[[[]]]',
];

/** True in one of `n` calls. */
export function oneIn(random: Random, n: number): boolean {
  return random.below(n) === 0;
}

/** @param depth how deep it may still go */
export function randomSchema(random: Random, depth: number): Schema {
  const make = random.pick([
    text,
    text,
    number,
    literal,
    depth > 0 ? object : text,
    depth > 0 ? object : number,
    depth > 0 ? list : literal,
    depth > 0 ? choice : text,
  ]);
  const schema = make(random, depth);
  return oneIn(random, 20)
    ? {
        ...schema,
        ...random.pick([
          { title: 'T' },
          { default: 1 },
          { 'x-own': true },
          { allOf: [text(random)] },
          { not: { type: 'null' } },
        ]),
      }
    : schema;
}

/** An event: an object, mostly a choice by its type. */
export function randomEventSchema(random: Random): Schema {
  const event = (type: string): Schema => {
    const own = object(random, 2);
    const properties = {
      ...(own.properties as Schema),
      event_type: oneIn(random, 2) ? { const: type } : { enum: [type] },
    };
    return { ...own, properties, required: ['event_type'] };
  };
  const defs = {
    text: text(random),
    node: {
      type: 'object',
      properties: { next: { $ref: '#/$defs/node' }, v: number(random) },
      additionalProperties: oneIn(random, 2),
    },
  };
  if (oneIn(random, 3)) return { ...object(random, 3), $defs: defs };
  const branches = TYPES.slice(0, 2 + random.below(4)).map(event);
  return {
    [random.pick(['oneOf', 'anyOf'])]: branches,
    $defs: defs,
    ...(oneIn(random, 2) ? { discriminator: { propertyName: 'event_type' } } : {}),
  };
}

function text(random: Random): Schema {
  return {
    ...(oneIn(random, 6) ? {} : { type: 'string' }),
    ...(oneIn(random, 4) ? { pattern: random.pick(PATTERNS) } : {}),
    ...(oneIn(random, 3) ? { format: random.pick(FORMATS) } : {}),
    ...(oneIn(random, 6) ? { minLength: random.below(4) } : {}),
    ...(oneIn(random, 6) ? { maxLength: random.below(9) } : {}),
    ...(oneIn(random, 8) ? { enum: [random.pick(TYPES), 'x', null, 'a"b'] } : {}),
  };
}

function number(random: Random): Schema {
  return {
    type: random.pick(['number', 'integer', ['integer', 'null'], ['string', 'number']]),
    ...(oneIn(random, 3) ? { minimum: random.pick([0, -1, 0.5, 1e10]) } : {}),
    ...(oneIn(random, 3) ? { exclusiveMaximum: random.pick([1, 100.07, 999999999.999999]) } : {}),
    ...(oneIn(random, 5) ? { multipleOf: random.pick([1, 0.01, 0.5, 3]) } : {}),
    ...(oneIn(random, 5) ? { format: random.pick(['amount', 'rate']) } : {}),
    ...(oneIn(random, 9) ? { enum: [1, 0.5, '1', null] } : {}),
  };
}

function literal(random: Random): Schema {
  return random.pick<Schema>([
    { type: 'boolean' },
    { type: 'null' },
    { const: true },
    { const: null },
    { enum: [false, null, 'x', 1] },
    { const: {} },
    { enum: [[], { a: 1 }, 'x'] },
    {},
    { type: ['boolean', 'null'] },
  ]);
}

function object(random: Random, depth: number): Schema {
  const names = [...NAMES, 'b', 'c'].filter(() => oneIn(random, 3));
  const properties = Object.fromEntries(
    names.map((name) => [
      name,
      oneIn(random, 9)
        ? { $ref: random.pick(['#/$defs/text', '#/$defs/node']) }
        : randomSchema(random, depth - 1),
    ]),
  );
  return {
    ...(oneIn(random, 8) ? {} : { type: 'object' }),
    properties,
    ...(oneIn(random, 2) ? { required: names.filter(() => oneIn(random, 3)) } : {}),
    ...(oneIn(random, 2)
      ? { additionalProperties: random.pick<unknown>([false, true, text(random), number(random)]) }
      : {}),
    ...(oneIn(random, 15) ? { minProperties: 1 } : {}),
    ...(oneIn(random, 15) ? { unevaluatedProperties: oneIn(random, 2) } : {}),
  };
}

function list(random: Random, depth: number): Schema {
  return {
    type: 'array',
    ...(oneIn(random, 6) ? {} : { items: randomSchema(random, depth - 1) }),
    ...(oneIn(random, 4) ? { minItems: random.below(3) } : {}),
    ...(oneIn(random, 4) ? { maxItems: 1 + random.below(3) } : {}),
    ...(oneIn(random, 9) ? { uniqueItems: oneIn(random, 2) } : {}),
  };
}

function choice(random: Random, depth: number): Schema {
  const branches = Array.from({ length: 1 + random.below(3) }, () =>
    randomSchema(random, depth - 1),
  );
  return {
    [random.pick(['anyOf', 'anyOf', 'oneOf', 'allOf'])]: [
      ...branches,
      ...(oneIn(random, 2) ? [{ type: 'null' }] : []),
    ],
  };
}

/** JSON that may fit the schema. */
export function randomText(schema: unknown, root: Schema, random: Random, depth = 6): string {
  if (typeof schema !== 'object' || schema === null || depth === 0 || oneIn(random, 25))
    return random.pick([...TEXTS, ...NUMBERS, ...OTHERS]);
  const node = schema as Schema;
  const again = (other: unknown) => randomText(other, root, random, depth - 1);
  if (typeof node.$ref === 'string')
    return again((root.$defs as Schema)[node.$ref.slice('#/$defs/'.length)]);
  for (const name of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(node[name])) return again(random.pick(node[name] as unknown[]));
  if ('const' in node) return JSON.stringify(node.const);
  if (Array.isArray(node.enum)) return JSON.stringify(random.pick(node.enum as unknown[]));
  const type = Array.isArray(node.type) ? random.pick(node.type as unknown[]) : node.type;
  switch (type) {
    case 'object':
      return objectText(node, again, random);
    case 'array':
      return `[${Array.from({ length: random.below(4) }, () => again(node.items)).join(random.pick([',', ', ', ' ,']))}]`;
    case 'number':
    case 'integer':
      return random.pick(NUMBERS);
    case 'string':
      return random.pick(TEXTS);
    default:
      return node.properties === undefined ? random.pick(OTHERS) : objectText(node, again, random);
  }
}

function objectText(node: Schema, again: (schema: unknown) => string, random: Random): string {
  const properties = (node.properties ?? {}) as Schema;
  const names = Object.keys(properties).filter(() => !oneIn(random, 8));
  if (oneIn(random, 6))
    names.push(random.pick(['zz', 'b', 'constructor', '__proto__', 'n\\u00e9', 'event_type']));
  if (oneIn(random, 4)) names.reverse();
  const [comma, colon] = [
    random.pick([',', ',', ', ', '\t,\r']),
    random.pick([':', ':', ': ', ' : ']),
  ];
  return `{${names.map((name) => `"${name}"${colon}${again(properties[name])}`).join(comma)}}`;
}

/** Random JSON Schemas over few fields and few values, so that two of them often meet; and values for them. */
import fc from 'fast-check';

export type Schema = boolean | { readonly [keyword: string]: unknown };

const NAMES = ['kind', 'a', 'b'] as const;
const WORDS = ['', 'x', 'y', 'xx', 'yyy', '2024-01-01', '2024-02-30', 'P1D', '12'] as const;
const SMALL = fc.integer({ min: -1, max: 4 });
const COUNT = fc.integer({ min: 0, max: 3 });

const SCALARS = [null, true, false, -1, 0, 1, 1.5, 2, 3, 4, ...WORDS] as const;

function some<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

const numbers = fc.record({
  type: fc.constantFrom('number', 'integer'),
  minimum: some(SMALL),
  maximum: some(SMALL),
  exclusiveMinimum: some(SMALL),
  multipleOf: some(fc.constantFrom(1, 2, 3, 0.5)),
});

const texts = fc.record({
  type: fc.constantFrom('string', ['string', 'null'], ['string', 'number']),
  minLength: some(COUNT),
  maxLength: some(COUNT),
  pattern: some(fc.constantFrom('^x', 'y$', '^[a-z]*$')),
  format: some(fc.constantFrom('date', 'date-time', 'not-known')),
});

const listed = fc.oneof(
  fc.record({ enum: fc.uniqueArray(fc.constantFrom(...SCALARS), { minLength: 1, maxLength: 4 }) }),
  fc.record({ const: fc.constantFrom(...SCALARS, { a: 1 }, ['x']) }),
  fc.record({ type: fc.constantFrom('null', 'boolean', 'string', 'object', 'array') }),
);

const references = fc.record({
  $ref: fc.constantFrom('#/$defs/one', '#/$defs/two', '#'),
  description: fc.constant('a note'),
});

const { schema } = fc.letrec<{ schema: Schema; object: Schema; variant: Schema }>((tie) => {
  const inner = tie('schema');
  const object = fc.record({
    type: some(fc.constantFrom('object', ['object', 'null'])),
    properties: fc.record(
      { kind: inner, a: inner, b: inner },
      { requiredKeys: [] },
    ) as fc.Arbitrary<unknown>,
    required: some(fc.subarray([...NAMES])),
    additionalProperties: some(fc.oneof(fc.constant(false), inner)),
    minProperties: some(COUNT),
    maxProperties: some(COUNT),
  });
  const variant = fc
    .tuple(fc.constantFrom('x', 'y', 'yyy'), fc.boolean(), object)
    .map(([tag, isTagged, { properties, required = [], ...rest }]) => ({
      ...rest,
      properties: { ...(properties as object), kind: { const: tag } },
      required: isTagged ? [...new Set([...required, 'kind'])] : required,
    }));
  return {
    object,
    variant,
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: fc.oneof(numbers, texts, listed) as fc.Arbitrary<Schema> },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 4, arbitrary: object as fc.Arbitrary<Schema> },
      {
        weight: 2,
        arbitrary: fc.record({
          type: fc.constant('array'),
          items: some(inner),
          prefixItems: some(fc.array(inner, { minLength: 1, maxLength: 2 })),
          minItems: some(COUNT),
          maxItems: some(COUNT),
          uniqueItems: some(fc.boolean()),
          contains: fc.option(inner, { nil: undefined, freq: 5 }),
        }),
      },
      { weight: 2, arbitrary: references },
      {
        weight: 2,
        arbitrary: fc.oneof(
          fc.record({ anyOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
          fc.record({ oneOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
          fc.record({ allOf: fc.array(inner, { minLength: 1, maxLength: 2 }) }),
          fc.record({
            type: fc.constant('object'),
            oneOf: fc.array(tie('variant'), { minLength: 1, maxLength: 3 }),
          }),
          fc.record({ anyOf: fc.array(tie('variant'), { minLength: 1, maxLength: 3 }) }),
        ),
      },
      {
        weight: 1,
        arbitrary: fc.oneof(
          fc.record({ not: inner }),
          fc.record({ if: inner, else: inner }),
          fc.record({ patternProperties: fc.constant({ '^a': { type: 'number' } }) }),
          fc.record({ propertyNames: fc.constant({ maxLength: 1 }) }),
          fc.record({ dependentRequired: fc.constant({ a: ['b'] }) }),
          fc.record({
            allOf: fc.array(inner, { maxLength: 1, minLength: 1 }),
            unevaluatedProperties: fc.constant(false),
          }),
        ),
      },
    ),
  };
});

/** Whether a value is held against the same schema without end: then no validator has an answer. */
export function isEndless(schema: Schema): boolean {
  const isCircular = (node: unknown, open: readonly unknown[]): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    if (open.includes(node)) return true;
    const {
      $ref,
      anyOf,
      oneOf,
      allOf,
      not,
      if: condition,
      else: otherwise,
    } = node as Record<string, unknown>;
    const target = typeof $ref === 'string' ? [findTarget(schema, $ref)] : [];
    return [...target, ...[anyOf, oneOf, allOf].flat(), not, condition, otherwise].some((next) =>
      isCircular(next, [...open, node]),
    );
  };
  const { $defs } = schema as { $defs: Record<string, unknown> };
  return [schema, ...Object.values($defs)].some((node) => isCircular(node, []));
}

function findTarget(schema: Schema, reference: string): unknown {
  if (reference === '#') return schema;
  return (schema as { $defs: Record<string, unknown> }).$defs[reference.replace('#/$defs/', '')];
}

/** A whole schema: two definitions that may refer to each other, and to it. */
export const arbitrarySchema: fc.Arbitrary<Schema> = fc
  .tuple(schema, schema, schema)
  .map(([root, one, two]) =>
    withoutUndefined({ ...(typeof root === 'boolean' ? {} : root), $defs: { one, two } }),
  );

/** A schema, and one that differs from it in one place, or wholly. */
export const arbitraryPair: fc.Arbitrary<readonly [Schema, Schema]> = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(arbitrarySchema, arbitrarySchema) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(arbitrarySchema, fc.nat(), schema, fc.boolean())
      .map(([before, at, other, isFirst]) => {
        const after = replaceOne(before, at, withoutUndefined(other));
        return isFirst ? ([before, after] as const) : ([after, before] as const);
      }),
  },
);

/** Values of the kinds that these schemas name. */
export const arbitraryValue: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      { weight: 3, arbitrary: fc.constantFrom(...SCALARS) },
      {
        weight: 4,
        arbitrary: fc.record(
          {
            kind: fc.oneof(fc.constantFrom('x', 'y', 'yyy'), tie('value')),
            a: tie('value'),
            b: tie('value'),
            c: tie('value'),
          },
          { requiredKeys: [] },
        ),
      },
      { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    ),
  }))
  .value.map(withoutUndefined);

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const SCHEMA_PLACES = /^(?:properties|\$defs|anyOf|oneOf|allOf|prefixItems)$/;
const SCHEMA_KEYS = ['items', 'additionalProperties', 'not', 'if', 'else', 'contains'];

/** @param at which of its schemas, counted round and round */
function replaceOne(schema: Schema, at: number, other: Schema): Schema {
  const copy = withoutUndefined(schema);
  const slots: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const holder = node as Record<string, unknown>;
    for (const [key, value] of Object.entries(holder)) {
      if (SCHEMA_KEYS.includes(key)) {
        slots.push({ holder, key });
        visit(value);
      } else if (SCHEMA_PLACES.test(key) && typeof value === 'object' && value !== null) {
        for (const inner of Object.keys(value)) {
          slots.push({ holder: value as Record<string, unknown>, key: inner });
          visit((value as Record<string, unknown>)[inner]);
        }
      } else if (
        [
          'minimum',
          'maximum',
          'minLength',
          'maxLength',
          'required',
          'enum',
          'pattern',
          'format',
          'type',
          'minItems',
        ].includes(key)
      ) {
        slots.push({ holder, key });
      }
    }
  };
  visit(copy);
  const slot = slots[at % Math.max(1, slots.length)];
  if (slot === undefined) return other;
  if (
    SCHEMA_KEYS.includes(slot.key) ||
    !/^(?:min|max|required|enum|pattern|format|type)/.test(slot.key)
  )
    slot.holder[slot.key] = other;
  else delete slot.holder[slot.key];
  return copy;
}

/**
 * Small schemas, each against each: whatever one of two takes and the other does not, the difference says so,
 * and where it says that something breaks, some value shows it. A validator is the judge.
 */
import { describe, expect, it } from 'vitest';
import { diffSchemas } from '../../../src/events/evolution/diff-schemas.ts';
import { compileValidator } from '../../../src/events/schema/compile-schema.ts';
import { prepareSchema } from '../../../src/events/schema/prepare-schema.ts';

const B = { b: { type: 'string' } };

const SCHEMAS: readonly (boolean | object)[] = [
  true,
  false,
  { type: 'number' },
  { type: 'integer' },
  { minimum: 1 },
  { exclusiveMinimum: 1 },
  { maximum: 2 },
  { type: 'integer', exclusiveMaximum: 2 },
  { multipleOf: 2 },
  { multipleOf: 0.5 },
  { enum: [1, 2] },
  { type: 'string' },
  { type: ['string', 'null'] },
  { minLength: 1 },
  { maxLength: 1 },
  { pattern: '^x' },
  { format: 'date' },
  { format: 'date-time' },
  { enum: ['x', 'y'] },
  { const: 'x' },
  { const: { b: 'x' } },
  { type: 'object' },
  { required: ['b'] },
  { required: ['b'], properties: B },
  { properties: B },
  { properties: B, additionalProperties: false },
  { additionalProperties: false },
  { additionalProperties: { type: 'number' } },
  { minProperties: 1 },
  { maxProperties: 1 },
  { patternProperties: { '^b': { type: 'number' } } },
  { propertyNames: { maxLength: 1 } },
  { dependentRequired: { b: ['c'] } },
  { type: 'array' },
  { items: { type: 'number' } },
  { items: false },
  { prefixItems: [{ type: 'string' }] },
  { prefixItems: [{ type: 'string' }], items: false },
  { prefixItems: [true, { type: 'number' }] },
  { minItems: 1 },
  { maxItems: 1 },
  { uniqueItems: true },
  { contains: { type: 'number' } },
  { not: { type: 'string' } },
  { if: { type: 'string' }, else: { type: 'object' } },
  { anyOf: [{ type: 'string', maxLength: 1 }, { minimum: 2 }] },
  { oneOf: [{ minimum: 1 }, { type: 'number', maximum: 1 }] },
  { allOf: [{ minimum: 1 }, { type: 'integer' }] },
  { anyOf: [{ type: 'number', minimum: 1 }, { type: 'string' }] },
  { anyOf: [{ type: 'number' }, { type: 'string' }] },
  { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'string' }] },
  {
    oneOf: [
      { required: ['b'], properties: { b: { const: 'x' } } },
      { required: ['b'], properties: { b: { const: 'y' } } },
    ],
  },
  { required: ['b'], properties: { b: { enum: ['x', 'y'] } } },
  { required: ['b'], properties: { b: { enum: ['x', 'z'] } } },
];

const VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 1, 1.5, 2, 3, 4, 0.25, 1.25, 2.25],
  ...['', 'x', 'y', 'xx', '1', '-1', '1.5', '2024-01-01', '2024-01-01T00:00:00Z'],
  ...[{}, { b: 'x' }, { b: 'y' }, { b: 'z' }, { b: 1 }, { c: 1 }, { c: 'x' }, { cc: 1 }],
  ...[
    { b: 'x', c: 'x' },
    { b: 'x', c: 1 },
    { b: 1, c: 1 },
  ],
  ...[[], [1], ['x'], [1, 1], ['x', 1], ['x', 'x'], [1, 'x'], [null, null], [1, 2], ['x', 'y']],
];

const verdicts = SCHEMAS.map((schema) => {
  const isValid = compileValidator(prepareSchema(schema));
  return VALUES.map((value) => isValid(value) === true);
});

describe('two small schemas', () => {
  it.each(SCHEMAS.map((schema, at) => [JSON.stringify(schema), at] as const))(
    '%s and any other are told apart as a validator tells them',
    (_text, at) => {
      for (const [other, after] of SCHEMAS.entries()) {
        const changes = diffSchemas(SCHEMAS[at], after);
        const lost = (from: number, to: number) =>
          VALUES.filter((_, value) => verdicts[from]?.[value] && !verdicts[to]?.[value]);
        for (const [direction, values] of [
          ['backward', lost(at, other)],
          ['forward', lost(other, at)],
        ] as const) {
          const said = changes.map((change) => change[direction]);
          const place = [direction, JSON.stringify(after), JSON.stringify(values), said];
          // Nothing is lost in silence, and nothing is called broken that is not.
          if (values.length > 0)
            expect([...place, said.some((each) => each !== 'keeps')]).toEqual([...place, true]);
          else expect([...place, said.includes('breaks')]).toEqual([...place, false]);
        }
      }
    },
  );
});

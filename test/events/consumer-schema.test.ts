import { describe, expect, it } from 'vitest';
import { loadEventSchema } from '../../src/events/event-schema.ts';
import builtin from '../../src/schema/event.schema.json' with { type: 'json' };
import { aHire } from '../support/events.ts';
import { createRecordValidator } from '../support/record-validator.ts';

const messages = (schema: unknown, value: unknown) => {
  const verdict = createRecordValidator(schema, 'own.json').check(JSON.stringify(value));
  return verdict.ok ? [] : verdict.problems.map(({ pointer, message }) => `${pointer}: ${message}`);
};

describe('a schema of one’s own', () => {
  it('may use keywords and formats that the gate does not know', () => {
    const schema = {
      type: 'object',
      'x-owner': 'platform',
      properties: { mail: { type: 'string', format: 'ulid' } },
    };
    expect(messages(schema, { mail: 'nobody' })).toEqual([]);
  });

  it('may extend the built-in one', () => {
    const { $id: _, ...copy } = builtin;
    const schema = {
      ...copy,
      properties: { ...copy.properties, tenant: { type: 'string', minLength: 3 } },
    };
    expect(messages(schema, { ...aHire(), tenant: 'acme' })).toEqual([]);
    expect(messages(schema, { ...aHire(), tenant: 'x' })).toEqual([
      '/tenant: `/tenant` is "x"; it must NOT have fewer than 3 characters',
    ]);
  });

  it('is explained without the echo of alternatives that were never meant', () => {
    const branch = (type: string, field: string) => ({
      type: 'object',
      required: ['event_type', field],
      properties: { event_type: { const: type }, [field]: { type: 'integer', minimum: 1 } },
    });
    const schema = {
      type: 'object',
      properties: { payload: { oneOf: [branch('a', 'x'), branch('b', 'y')] } },
    };
    expect(messages(schema, { payload: { event_type: 'b', y: 0 } })).toEqual([
      '/payload/y: `/payload/y` is 0; it must be 1 or more',
    ]);
    expect(messages(schema, { payload: { event_type: 'b' } })).toEqual([
      '/payload/y: `/payload/y` is missing; a b needs it',
    ]);
  });

  it.each([
    [{ properties: { n: { exclusiveMinimum: 0 } } }, { n: 0 }, 'it must be greater than 0'],
    [{ properties: { n: { exclusiveMaximum: 9 } } }, { n: 9 }, 'it must be less than 9'],
    [{ properties: { n: { maximum: 9 } } }, { n: 10 }, 'it must be 9 or less'],
    [{ properties: { n: { pattern: '^a' } } }, { n: 'b' }, 'it must match ^a'],
    [{ properties: { n: { const: 'a' } } }, { n: 'b' }, 'it must be "a"'],
    [
      { properties: { n: { type: ['integer', 'boolean', 'null'] } } },
      { n: 'b' },
      'it must be an integer or a boolean',
    ],
    [{ properties: { n: { type: 'object', required: ['m'] } } }, { n: {} }, '`/n` needs it'],
    [{ unevaluatedProperties: false, properties: { n: {} } }, { m: 1 }, 'did you mean `n`?'],
    [{ not: {} }, {}, 'it must NOT be valid'],
  ])('has its own words for %j', (schema, value, expected) => {
    expect(messages({ type: 'object', ...schema }, value).join()).toContain(expected);
  });

  it.each([
    ['not a schema', 5],
    ['an unknown type', { type: 'strange' }],
    ['a reference to nowhere', { $ref: '#/$defs/missing' }],
    ['a broken pattern', { type: 'string', pattern: '(' }],
  ])('that is %s cannot be used', (_, schema) => {
    expect(() => createRecordValidator(schema, 'own.json')).toThrow(
      /^own\.json: this is not a valid JSON Schema: /,
    );
  });
});

it.each([
  [
    'a comma too many',
    '{\n  "type": "object",,\n}\n',
    'own.json:2: ',
    'unexpected "," at column 20',
  ],
  [
    'its end missing',
    '{\n  "type": "object"\n',
    'own.json:2: ',
    'it ends in the middle of a value',
  ],
  ['nothing in it', '\n', 'own.json:1: ', 'there is no value'],
])('a schema with %s is told with its line', async (_, text, place, reason) => {
  const settings = { schema: { kind: 'file', path: 'own.json' }, 'events.type': null } as const;
  await expect(loadEventSchema(settings, { readText: async () => text })).rejects.toThrow(
    `${place}this is not a valid JSON Schema: it is no JSON: ${reason}.`,
  );
});

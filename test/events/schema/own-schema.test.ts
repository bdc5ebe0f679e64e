/** What exports of models say, and what is made of it. */
import { describe, expect, it } from 'vitest';
import type { RecordValidator } from '../../../src/events/validation/record.ts';
import { createRecordValidator } from '../../support/record-validator.ts';

/** Compiled once for each schema: that takes longer than all the rest. */
const validators = new Map<string, RecordValidator>();

function validatorFor(schema: unknown): RecordValidator {
  const key = JSON.stringify(schema);
  const known = validators.get(key) ?? createRecordValidator(schema, 'own.json');
  validators.set(key, known);
  return known;
}

const messages = (schema: unknown, value: unknown) => {
  const verdict = validatorFor(schema).check(JSON.stringify(value));
  return verdict.ok ? [] : verdict.problems.map(({ message }) => message);
};
const isTaken = (schema: unknown, value: unknown) =>
  validatorFor(schema).check(JSON.stringify(value)).ok;

const model = (tag: string, fields: object, required: string[], name = 'event_type') => ({
  type: 'object',
  title: tag,
  properties: { [name]: { const: tag, default: tag, type: 'string' }, ...fields },
  required,
});
const hire = model('hire', { level: { type: 'integer' } }, ['level']);
const leave = model('leave', { weeks: { type: 'integer' } }, ['event_type', 'weeks']);
const $defs = { Hire: hire, Leave: leave };
const oneOf = [{ $ref: '#/$defs/Hire' }, { $ref: '#/$defs/Leave' }];

describe('a union with a discriminator', () => {
  it.each([
    ['without mapping', { propertyName: 'event_type' }],
    ['with mapping', { propertyName: 'event_type', mapping: { hire: '#/$defs/Hire' } }],
  ])('%s is the union of its alternatives', (_, discriminator) => {
    for (const schema of [
      { $defs, oneOf, discriminator },
      { $defs, anyOf: oneOf, discriminator },
      { $defs, properties: { payload: { oneOf, discriminator } } },
    ]) {
      const wrap = (value: unknown) => ('properties' in schema ? { payload: value } : value);
      expect(messages(schema, wrap({ event_type: 'hire', level: 1 }))).toEqual([]);
      expect(messages(schema, wrap({ event_type: 'leave', weeks: 1 }))).toEqual([]);
      expect(messages(schema, wrap({ event_type: 'leave', weeks: 'x' })).join()).toContain(
        'weeks` is "x"',
      );
      expect(messages(schema, wrap({ event_type: 'fire' })).join()).toMatch(
        /event_type` is fire; it must be one of hire, leave; did you mean hire\?$/,
      );
      expect(messages(schema, wrap({ level: 1 })).join()).toMatch(
        /event_type` is missing; it must be one of hire, leave$/,
      );
      for (const value of [5, 'hire', null, []]) expect(isTaken(schema, wrap(value))).toBe(false);
    }
  });

  it('may have unions for alternatives, told apart by another field', () => {
    const inner = {
      oneOf: [model('x', {}, ['sub'], 'sub'), model('y', {}, ['sub'], 'sub')].map((each) => ({
        ...each,
        properties: { ...each.properties, event_type: { const: 'deep' } },
      })),
      discriminator: { propertyName: 'sub' },
    };
    const schema = {
      $defs,
      oneOf: [...oneOf, inner],
      discriminator: { propertyName: 'event_type' },
    };
    expect(messages(schema, { event_type: 'deep', sub: 'x' })).toEqual([]);
    expect(messages(schema, { event_type: 'deep', sub: 'other' })).toEqual([
      '`/sub` is other; it must be one of x, y',
    ]);
    expect(messages(schema, { event_type: 'none' })).toEqual([
      '`/event_type` is none; it must be one of hire, leave, deep',
    ]);
    expect(messages(schema, { sub: 'x' }).join()).toContain('`/event_type` is missing');
  });

  it.each([
    [
      'alternatives that the field does not tell apart',
      { oneOf: [{ $ref: '#/$defs/Hire' }, hire] },
    ],
    ['no alternatives', {}],
    ['a field that nobody has', { oneOf, discriminator: { propertyName: 'kind' } }],
    ['no field', { oneOf, discriminator: {} }],
  ])('is no error with %s', (_, union) => {
    const schema = { $defs, discriminator: { propertyName: 'event_type' }, ...union };
    expect(() => createRecordValidator(schema, 'own.json')).not.toThrow();
  });
});

describe('an event that no alternative takes', () => {
  it('is explained by the alternative of its tag, without a discriminator too', () => {
    expect(messages({ $defs, oneOf }, { event_type: 'hire', level: 'x' })).toEqual([
      '`/level` is "x"; it must be an integer',
    ]);
    expect(messages({ $defs, oneOf }, { event_type: 'enrollment' })).toEqual([
      '`/event_type` is enrollment; it must be one of hire, leave',
    ]);
    expect(messages({ $defs, oneOf }, { level: 'x' })).toEqual([
      '`/level` is "x"; it must be an integer',
    ]);
  });

  it.each([
    [{ anyOf: [{ type: 'integer', minimum: 5 }, { type: 'string' }] }, 1, 'it must be 5 or more'],
    [
      { anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }] },
      true,
      'it must be an integer or a string',
    ],
    [
      { anyOf: [{ type: 'array', items: { type: 'integer' } }, { type: 'string' }] },
      ['x'],
      '`/0` is "x"; it must be an integer',
    ],
    [
      { oneOf: [{ type: 'integer' }, { minimum: 0 }] },
      5,
      'must fit one of the alternatives, and fits several',
    ],
    [{ anyOf: [{ const: 1 }, { enum: [2, 3] }] }, 5, 'it must be 1'],
    [{ anyOf: [{ required: ['a', 'b'] }, { required: ['c'] }] }, {}, '`/c` is missing'],
  ])('of %j has one cause for %j', (schema, value, words) => {
    const found = messages(schema, value);
    expect(found).toHaveLength(1);
    expect(found.join()).toContain(words);
  });

  it('is explained through references, recursion, `$id` and names with signs', () => {
    const tree = {
      $id: 'https://example.com/tree.json',
      $defs: {
        'a/b~c %': {
          type: 'object',
          properties: {
            kids: { anyOf: [{ items: { $ref: '#/$defs/a~1b~0c%20%25' } }, { type: 'null' }] },
          },
          additionalProperties: false,
        },
      },
      $ref: '#/$defs/a~1b~0c%20%25',
    };
    expect(messages(tree, { kids: [{ kids: null }, { kids: [] }] })).toEqual([]);
    expect(messages(tree, { kids: [{ kids: [{ x: 1 }] }] }).join()).toContain(
      '`/kids/0/kids/0/x` is not a field',
    );
  });

  it('is explained where only what is unevaluated is wrong', () => {
    const schema = {
      anyOf: [{ properties: { a: { type: 'integer' } } }, { type: 'null' }],
      unevaluatedProperties: false,
    };
    expect(messages(schema, { a: 1 })).toEqual([]);
    expect(messages(schema, { a: 1, b: 2 }).join()).toContain('`/b` is not a field');
  });
});

describe('a decimal that is a number or a text', () => {
  const decimal = (number: object, text: object = {}) => ({
    properties: {
      n: { anyOf: [{ type: 'number', ...number }, { type: 'string', ...text }, { type: 'null' }] },
    },
  });

  it.each([
    [
      { exclusiveMinimum: 0 },
      ['0.01', 5, '1e2', '+5', '.5', '5.', null],
      ['-5.00', '0', '0.00', 'x', '', 0, 'Infinity'],
    ],
    [
      { minimum: 0, maximum: 1 },
      ['1', '0.9999', '1.000', 1, '-0'],
      ['1.5', '1.0000000000000000000001', 1.5, '1e1'],
    ],
    [{ exclusiveMaximum: 10 }, ['9.999', '-1e5'], ['10', '10.0', '1e1']],
    [{ multipleOf: 0.01 }, ['0.07', 0.07, 1.15, '3', '1e2'], ['0.071', 0.071, '1e-999999']],
  ])('has the bounds %j in both forms', (bounds, taken, refused) => {
    for (const n of taken) expect([n, messages(decimal(bounds), { n })]).toEqual([n, []]);
    for (const n of refused) expect([n, isTaken(decimal(bounds), { n })]).toEqual([n, false]);
  });

  it('has the digits of its text in both forms', () => {
    const schema = decimal({}, { pattern: '^[+-]?0*\\d{1,22}(\\.\\d{1,2}0*)?$' });
    for (const n of [1, -1.25, '1.5', 1e21, 0.01])
      expect([n, isTaken(schema, { n })]).toEqual([n, true]);
    for (const n of [1.255, '1.255', 1e-7, -1e-7, 1e22])
      expect([n, isTaken(schema, { n })]).toEqual([n, false]);
    expect(isTaken(decimal({}, { pattern: '^[a-z]+$' }), { n: 1.255 })).toBe(true);
  });

  it('is a decimal only where the number has bounds, and the text is of no other kind', () => {
    expect(isTaken(decimal({}), { n: 'any text' })).toBe(true);
    expect(isTaken(decimal({ minimum: 0 }, { format: 'date' }), { n: '2024-01-31' })).toBe(true);
  });

  it('is explained in a person’s words', () => {
    expect(messages(decimal({ minimum: 0, maximum: 1 }), { n: '1.5' })).toEqual([
      '`/n` is "1.5"; it must be a decimal number, from 0 to 1',
    ]);
    expect(
      messages(decimal({ exclusiveMinimum: 0, maximum: 9, multipleOf: 0.01 }), { n: '-1' }),
    ).toEqual([
      '`/n` is "-1"; it must be a decimal number, greater than 0 and 9 or less and a multiple of 0.01',
    ]);
    expect(messages(decimal({}, { pattern: '^\\d$' }), { n: 12 })).toEqual([
      '`/n` is 12; as text it must match ^\\d$',
    ]);
  });
});

describe('an event of a model of itself', () => {
  const within = {
    type: 'object',
    properties: { within: { anyOf: [{ $ref: '#' }, { type: 'null' }] }, note: { type: 'string' } },
  };
  const nested = (levels: number) =>
    `${'{"within":'.repeat(levels - 1)}{"note":"${'[{\\"'.repeat(300)}"}${'}'.repeat(levels - 1)}`;

  it.each([
    [200, []],
    [201, ['the event is nested more than 200 levels deep, which is more than is read']],
    [100_000, ['the event is nested more than 200 levels deep, which is more than is read']],
  ])('may be nested %i levels deep: %j', (levels, expected) => {
    const verdict = validatorFor(within).check(nested(levels));
    expect(verdict.ok ? [] : verdict.problems.map(({ message }) => message)).toEqual(expected);
  });
});

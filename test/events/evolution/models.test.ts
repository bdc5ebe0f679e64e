/** Schemas as models export them: decimals, unions by a tag, recursion, and ways to say the same. */
import { describe, expect, it } from 'vitest';
import { diffSchemas } from '../../../src/events/evolution/diff-schemas.ts';

const DECIMAL_TEXT = '^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$';
const decimal = (bounds: object) => ({
  properties: {
    amount: {
      anyOf: [
        { type: 'number', ...bounds },
        { type: 'string', pattern: DECIMAL_TEXT },
      ],
    },
  },
});
const tree = (leaf: object) => ({
  $ref: '#/$defs/Node',
  $defs: {
    Node: {
      type: 'object',
      properties: { value: leaf, children: { type: 'array', items: { $ref: '#/$defs/Node' } } },
    },
  },
});
const hire = {
  properties: { kind: { const: 'hire', default: 'hire' }, level: { type: 'integer' } },
};
const leave = { properties: { kind: { const: 'leave', default: 'leave' } } };
const union = (...branches: object[]) => ({
  type: 'object',
  discriminator: { propertyName: 'kind' },
  oneOf: branches.map((branch) => ({ type: 'object', ...branch })),
});

const lines = (before: unknown, after: unknown) =>
  diffSchemas(before, after).map(
    ({ category, fields, before: old, after: now, backward, forward }) => {
      const at = fields.map(
        ({ pointer, variant }) => `${pointer}${variant ? ` of ${variant}` : ''}`,
      );
      return `${category}: ${at.join(', ')} (${old.says} → ${now.says}) ${backward}/${forward}`;
    },
  );

describe('a change', () => {
  it.each([
    [
      "of a decimal's bound is one, though its text has it too",
      decimal({}),
      decimal({ minimum: 0 }),
      ['bound narrowed: /amount (no minimum → minimum 0) breaks/keeps'],
    ],
    [
      'of a recursive model is told once, and ends',
      tree({ type: 'string' }),
      tree({ type: 'integer' }),
      ['type changed: /value, /children/*/value (string → integer) breaks/breaks'],
    ],
    [
      'in one variant names it, though its tag has a default',
      union(hire, leave),
      union({ properties: { ...hire.properties, level: { type: 'integer', minimum: 1 } } }, leave),
      ['bound narrowed: /level of hire (no minimum → minimum 1) breaks/keeps'],
    ],
    [
      'that gives a union of one a second variant adds a type',
      union(hire),
      union(hire, leave),
      ['type added:  (not allowed → leave) keeps/breaks'],
    ],
    [
      'of a tag is a type removed and another added',
      union(hire, leave),
      union({ properties: { ...hire.properties, kind: { const: 'start' } } }, leave),
      [
        'type removed:  (hire → not allowed) breaks/keeps',
        'type added:  (not allowed → start) keeps/breaks',
      ],
    ],
    [
      'to nullable widens',
      { properties: { a: { type: 'string' } } },
      { properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }], default: null } } },
      ['type widened: /a (string → null or string) keeps/breaks'],
    ],
    [
      'below a list and a map names the step',
      { properties: { a: { items: { type: 'number' } }, b: { additionalProperties: {} } } },
      {
        properties: {
          a: { items: { type: 'integer' } },
          b: { additionalProperties: { type: 'string' } },
        },
      },
      [
        'type narrowed: /a/* (number → integer) breaks/keeps',
        'type narrowed: /b/* (anything → string) breaks/keeps',
      ],
    ],
    [
      'of a union without a tag is undecided, where another alternative may take its events',
      {
        anyOf: [
          { type: 'string', maxLength: 3 },
          { type: 'string', format: 'date' },
        ],
      },
      {
        anyOf: [
          { type: 'string', maxLength: 2 },
          { type: 'string', format: 'date' },
        ],
      },
      ['length narrowed:  (maxLength 3 → maxLength 2) undecided/keeps'],
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  it.each([
    [
      'a definition in place of a reference',
      { $ref: '#/$defs/a', $defs: { a: { type: 'string', minLength: 1 } } },
      { type: 'string', minLength: 1 },
    ],
    [
      'a list of types in place of a union',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      { type: ['null', 'string'] },
    ],
    ['the alternatives in another order', union(hire, leave), union(leave, hire)],
    [
      'parts in place of a whole',
      { allOf: [{ minimum: 1 }, { type: 'integer' }] },
      { type: 'integer', exclusiveMinimum: 0 },
    ],
    [
      'an enumeration in place of constants',
      { anyOf: [{ const: 'a' }, { const: 'b' }] },
      { enum: ['b', 'a'] },
    ],
    [
      'a reference by an anchor',
      { $ref: '#x', $defs: { a: { $anchor: 'x', type: 'null' } } },
      { type: 'null' },
    ],
    [
      'definitions under their older name',
      { $ref: '#/definitions/a%20b', definitions: { 'a b': { type: 'null' } } },
      { const: null },
    ],
    [
      'a condition that is the same',
      { if: { type: 'string' }, else: { minLength: 1 }, title: 'A' },
      { if: { type: 'string' }, else: { minLength: 1 } },
    ],
  ])('%s is none', (_title, before, after) => {
    expect(lines(before, after)).toEqual([]);
  });

  it('of what is too much to be taken apart is undecided, and nothing where it is the same', () => {
    const part = (at: number) => ({
      anyOf: Array.from({ length: 14 }, (_, value) => ({
        properties: { [`f${at}`]: { const: value } },
      })),
    });
    const big = (bound: object) => ({
      type: 'object',
      allOf: [part(1), part(2), part(3)],
      ...bound,
    });
    expect(diffSchemas(big({}), big({}))).toEqual([]);
    const [change] = diffSchemas(big({}), big({ minProperties: 1 }));
    expect(change).toMatchObject({ category: 'undecided', backward: 'undecided' });
  });
});

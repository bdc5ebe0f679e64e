import { describe, expect, it } from 'vitest';
import { createRecordValidator } from '../../support/record-validator.ts';

const isTaken = (schema: unknown, value: unknown) =>
  createRecordValidator(schema, 'own.json').check(JSON.stringify(value)).ok;

const DRAFT_06 = 'http://json-schema.org/draft-06/schema#';
const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const OF_2019 = 'https://json-schema.org/draft/2019-09/schema';
const OF_2020 = 'https://json-schema.org/draft/2020-12/schema';

describe('a dialect', () => {
  it.each([
    DRAFT_06,
    DRAFT_07,
    'http://json-schema.org/draft-07/schema',
    OF_2019,
    OF_2020,
    undefined,
  ])('%s is read', ($schema) => {
    const schema = {
      ...($schema === undefined ? {} : { $schema }),
      type: 'object',
      properties: { n: { exclusiveMinimum: 0 } },
    };
    expect(isTaken(schema, { n: 1 })).toBe(true);
    expect(isTaken(schema, { n: 0 })).toBe(false);
  });

  it('says what a list in `items` means, and what `prefixItems`', () => {
    const pair = [{ type: 'integer' }, { type: 'string' }];
    for (const $schema of [DRAFT_06, DRAFT_07, OF_2019]) {
      expect(isTaken({ $schema, items: pair }, [1, 'a'])).toBe(true);
      expect(isTaken({ $schema, items: pair }, [1, 2])).toBe(false);
      expect(isTaken({ $schema, prefixItems: pair }, [1, 2])).toBe(true);
    }
    expect(isTaken({ $schema: OF_2020, prefixItems: pair }, [1, 2])).toBe(false);
  });

  it('says whether anything beside a `$ref` counts', () => {
    const schema = {
      definitions: { n: { type: 'integer' } },
      properties: { a: { $ref: '#/definitions/n', minimum: 5 } },
    };
    for (const $schema of [DRAFT_06, DRAFT_07])
      expect(isTaken({ $schema, ...schema }, { a: 1 })).toBe(true);
    for (const $schema of [OF_2019, OF_2020])
      expect(isTaken({ $schema, ...schema }, { a: 1 })).toBe(false);
    const atTheTop = {
      $schema: DRAFT_07,
      $ref: '#/definitions/n',
      definitions: { n: { type: 'integer' } },
    };
    expect([1, 'x'].map((value) => isTaken(atTheTop, value))).toEqual([true, false]);
  });

  it('may be one of keywords that others use otherwise', () => {
    const schema = {
      id: 'x',
      properties: { a: { nullable: true, id: 5 }, $async: {} },
      'x-own': 1,
    };
    expect(isTaken(schema, { a: 1 })).toBe(true);
  });

  it('names an anchor by `#name`, which is no member of the schema', () => {
    const text = { $anchor: 'items', type: 'string' };
    const schema = { $defs: { text }, items: { $ref: '#items' } };
    expect(isTaken(schema, ['a'])).toBe(true);
    expect(isTaken(schema, [1])).toBe(false);
  });

  it('has a `$id` beside a `$ref` that does not count either', () => {
    const schema = {
      $schema: DRAFT_07,
      $id: 'https://example.com/events',
      definitions: {
        'https://example.com/other/n.json': { $id: 'other/n.json', type: 'string' },
        n: { $id: 'https://example.com/n.json', type: 'integer' },
      },
      allOf: [{ $id: 'https://example.com/other/', $ref: 'n.json' }],
    };
    expect([1, 'x'].map((value) => isTaken(schema, value))).toEqual([true, false]);
  });
});

describe('a field', () => {
  it('is there only where the event has it, also by a name that every object of JavaScript has', () => {
    const schema = {
      type: 'object',
      required: ['constructor'],
      properties: { toString: { type: 'string' } },
    };
    expect(isTaken(schema, {})).toBe(false);
    expect(isTaken(schema, { constructor: 1 })).toBe(true);
    expect(isTaken(schema, { constructor: 1, toString: 'a' })).toBe(true);
    expect(isTaken(schema, { constructor: 1, toString: 1 })).toBe(false);
  });

  it.each([
    '{}',
    '{"then": true}',
    '{"then": {"required": ["foo"]}}',
    '{"else": {"properties": {"baz": {"type": "string"}}, "required": ["baz"]}}',
  ])('that only an `if` names counts as looked at where the `if` holds, with %s', (beside) => {
    for (const $schema of [OF_2019, OF_2020]) {
      const schema = {
        $schema,
        if: { properties: { foo: { const: 'a' } }, required: ['foo'] },
        ...(JSON.parse(beside) as object),
        unevaluatedProperties: false,
      };
      expect(isTaken(schema, { foo: 'a' })).toBe(true);
      expect(isTaken(schema, { foo: 'a', baz: 'x' })).toBe(false);
      expect(isTaken(schema, { foo: 'b' })).toBe(false);
      expect(isTaken(schema, { foo: 'b', baz: 'x' })).toBe(false);
    }
  });
});

describe('what is wrong with a schema is told with the place and what to write', () => {
  it.each([
    [
      { $schema: 'http://json-schema.org/draft-04/schema#' },
      '/$schema is "http://json-schema.org/draft-04/schema#"; read are 2020-12, 2019-09, draft-07, draft-06: write "https://json-schema.org/draft/2020-12/schema", and the schema in that dialect',
    ],
    [
      { properties: { a: { $async: true } } },
      '/properties/a/$async makes the answer come later, and none is waited for; take it out',
    ],
    [
      { $defs: { a: { items: { $dynamicRef: '#a' } } } },
      '/$defs/a/items/$dynamicRef is not followed; write $ref, with the one part of this schema that it means',
    ],
    [
      { $schema: OF_2019, properties: { a: { $recursiveRef: '#' } } },
      '/properties/a/$recursiveRef is not followed; write "$ref": "#", or the part of this schema that it means',
    ],
    [{ $ref: '#' }, 'the schema leads back to itself by $ref, so that no event could ever be'],
    [
      {
        $defs: {
          a: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/b' }] },
          b: { not: { $ref: '#/$defs/a' } },
        },
      },
      '/$defs/a leads back to itself by $ref',
    ],
    [
      { properties: { a: { unevaluatedItems: false, allOf: [{ contains: { const: 1 } }] } } },
      '/properties/a/unevaluatedItems is beside contains, and which items that has looked at is not known; say what the others may be by items',
    ],
    [{ unevaluatedItems: { type: 'string' }, anyOf: [{ items: {} }, true] }, 'is beside anyOf'],
    [
      { properties: JSON.parse('{"__proto__": {"type": "string"}}') as object },
      '/properties has "__proto__", a field that is not checked',
    ],
    [
      {
        $id: 'https://example.com/a.json',
        properties: { a: { $id: 'b.json', $defs: { c: {} }, $ref: '#/$defs/c' } },
        $ref: 'b.json',
      },
      'its references lead in a circle, or through a part with a "$id" of its own; take that "$id" out, and name each part by #/$defs/…',
    ],
    [
      { $defs: { a: { properties: { b: { pattern: '(?i)x' } } } } },
      '/$defs/a/properties/b/pattern is "(?i)x": the flags (?i) have no counterpart',
    ],
    [
      { patternProperties: { '(?>a)': {} } },
      '/patternProperties is "(?>a)": the group (?> has no counterpart',
    ],
    [
      { properties: { a: { type: 'strange' } } },
      '/properties/a/type is "strange"; it must be one of array, boolean, integer, null, number, object, string',
    ],
    [{ properties: { a: { minimum: 'x' } } }, '/properties/a/minimum is "x"; it must be number'],
    [
      { properties: { a: { anyOf: [{ $ref: '#/$defs/none' }] } } },
      '/properties/a/anyOf/0/$ref names #/$defs/none, and there is no such part; write one that is there',
    ],
    [
      { items: { $ref: 'other.json#/a' } },
      '/items/$ref names other.json#/a, and no other file is read; copy it below $defs, and name it by #/$defs/…',
    ],
    [5, 'the schema is 5; it must be object,boolean'],
    [{ $defs: { a: { $id: 'x' }, b: { $id: 'x' } } }, 'resolves to more than one schema'],
  ])('%j', (schema, words) => {
    expect(() => createRecordValidator(schema, 'own.json')).toThrow(
      `own.json: this is not a valid JSON Schema: `,
    );
    expect(() => createRecordValidator(schema, 'own.json')).toThrow(words);
  });
});

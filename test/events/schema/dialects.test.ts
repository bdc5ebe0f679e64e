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

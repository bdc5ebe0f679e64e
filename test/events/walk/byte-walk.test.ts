import { describe, expect, it } from 'vitest';
import { MAX_EVENT_BYTES } from '../../../src/contracts/ports/fixture-part.ts';
import { findEventTypes } from '../../../src/events/event-types.ts';
import { compileWalk } from '../../../src/events/walk/compile-walk.ts';
import builtinSchema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { aContribution, aHire } from '../../support/events.ts';
import { accepted, aWalk } from '../../support/walks.ts';

const HIRE = JSON.stringify(aHire());

describe('a walk over bytes', () => {
  it('counts lines, records and types, and says where the records lie that it hands over', () => {
    const text = `${HIRE}\n\n \t\r\n{"a":\n${JSON.stringify(aContribution())}\r\n{}`;
    const { lines, records, counts, handed } = aWalk(builtinSchema)(text);
    const types = findEventTypes(builtinSchema).names;
    expect([lines, records]).toEqual([6, 4]);
    const byType = types.map((type, i) => [type, counts[i + 1]]).filter(([, count]) => count !== 0);
    expect(byType).toEqual([
      ['hire', 1],
      ['contribution', 1],
    ]);
    const places = handed.map(({ start, end, line, position }) => [
      text.slice(start, end),
      line,
      position,
    ]);
    expect(places).toEqual([
      ['{"a":', 4, 1],
      ['{}', 6, 3],
    ]);
  });

  it('counts over chunks, over more than it can tell at once, and from anew for each block', () => {
    const walk = aWalk(builtinSchema);
    const block = `${HIRE}\n{}\n`.repeat(1500);
    expect(block.length).toBeGreaterThan(1 << 19);
    for (const walked of [walk(block), walk(block)]) {
      expect([walked.lines, walked.records, walked.handed.length]).toEqual([3000, 3000, 1500]);
      expect(walked.counts.reduce((a, b) => a + b)).toBe(1500);
      expect(walked.handed.at(-1)).toMatchObject({ line: 3000, position: 2999 });
    }
  });

  it('hands over a record longer than the most that is read as one', () => {
    const event = (length: number) => HIRE.replace('{', `{${' '.repeat(length - HIRE.length)}`);
    const text = [MAX_EVENT_BYTES, MAX_EVENT_BYTES + 1].map((length) => `${event(length)}\n`);
    const { records, handed } = aWalk(builtinSchema)([HIRE, ...text, HIRE].join('\n'));
    expect(records).toBe(4);
    expect(handed.map(({ position }) => position)).toEqual([2]);
  });

  it('reads nothing of an earlier block behind the end of a later one', () => {
    const walk = aWalk(builtinSchema);
    expect(walk(`${HIRE}\n`).handed).toEqual([]);
    expect(walk(HIRE.slice(0, -1)).handed).toHaveLength(1);
    expect(walk('').records).toBe(0);
  });

  it('takes strings as UTF-8 and a database hold them', () => {
    const fine = [
      '"é日😀"',
      '"\\u00e9\\n\\"\\\\\\/"',
      '""',
      '"a string of more than sixteen characters"',
    ];
    const others = [
      '"\\ud800"',
      '"\\u0000"',
      '"\\x"',
      '"a',
      '"\u0001"',
      '"\\u12g4"',
      "'a'",
      '"\\uDFFF"',
    ];
    expect(accepted({}, ...fine, ...others)).toEqual(fine);
  });

  it('takes escapes where no more is asked of a text than a pattern before them, or a length that they cannot break', () => {
    const text = { type: 'string', pattern: '\\S', minLength: 1, maxLength: 8 };
    const fine = ['"a\\u00e9"', '"é\\n\\t"'];
    const others = ['"\\u00e9"', '"a\\ud800"', '"a\\u00e9\\u00e9"'];
    expect(accepted(text, ...fine, ...others)).toEqual(fine);
    expect(accepted({ type: 'string', minLength: 2 }, '"\\u00e9"', '"\\n"', '"ab"')).toEqual([
      '"ab"',
    ]);
  });

  it('takes numbers that every parser keeps, as they are', () => {
    const fine = ['0', '-1.5', '123456789012345', '0.123456789', '1.0'];
    const others = [
      '-0',
      '-0.0',
      '01',
      '1.',
      '.5',
      '+1',
      '1e2',
      '1234567890123456',
      '0.1234567890123456',
      'NaN',
    ];
    expect(accepted({}, ...fine, ...others)).toEqual(fine);
    expect(
      accepted({ type: 'integer', minimum: 1, exclusiveMaximum: 5 }, '1.0', '4', '5', '0', '1.5'),
    ).toEqual(['1.0', '4']);
    expect(accepted({ type: 'number', multipleOf: 0.01 }, '0.07', '0.075', '-3.10')).toEqual([
      '0.07',
      '-3.10',
    ]);
  });

  it('takes decimals as numbers and as texts, within the bounds and the digits of both', () => {
    const decimal = {
      anyOf: [
        { type: 'number', minimum: 0, multipleOf: 0.01, exclusiveMaximum: 100 },
        { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]{2})?$' },
      ],
    };
    const fine = ['1.25', '7', '"1.50"', '"99.99"', '"0012"'];
    // A parser reads 1.50 as 1.5, which has one digit.
    const others = [
      '1.50',
      '1.5',
      '"1.5"',
      '"-1.00"',
      '-1',
      '"100.00"',
      '100',
      '0.001',
      '0.0700000001',
      '"1e1"',
    ];
    expect(accepted(decimal, ...fine, ...others)).toEqual(fine);
    const fineBound = {
      anyOf: [{ type: 'number', maximum: 0.1234567890123456 }, { type: 'string' }],
    };
    expect(accepted(fineBound, '0.1', '"0.1"')).toEqual(['0.1']);
  });

  it('takes no key twice, known or not, at any depth, nor more of them than it notes', () => {
    const many = Array.from({ length: 70 }, (_, i) => `"k${i}":1`);
    const fine = [
      '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
      '{ "a" : 1 , "b" : [ ] }',
      `{${many.slice(0, 60)}}`,
    ];
    const others = [
      '{"a":1,"a":1}',
      '{"b":{"x":1,"y":2,"x":3}}',
      '{"a":1,"\\u0061":1}',
      `{${many}}`,
      '{"a":1,}',
      '[1,]',
      '{"a"1}',
    ];
    expect(accepted({ properties: { a: {} } }, ...fine, ...others)).toEqual(fine);
  });

  it('goes no deeper than it counts', () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(accepted({}, deep(60), deep(70), deep(5000))).toEqual([deep(60)]);
    const list = {
      $ref: '#/$defs/list',
      $defs: { list: { type: 'array', items: { $ref: '#/$defs/list' } } },
    };
    expect(accepted(list, deep(60), deep(70), deep(5000))).toEqual([deep(60)]);
  });

  it('finds the alternative by its tag wherever the tag stands, and tries those without one', () => {
    const schema = {
      oneOf: [
        { properties: { t: { const: 'a' }, v: { type: 'integer' } }, required: ['t'] },
        { properties: { t: { enum: ['b', 'c'] }, v: { type: 'string' } }, required: ['t'] },
      ],
    };
    const fine = ['{"t":"a","v":1}', '{"v":"x","t":"c"}', '{"w":{"t":"a"},"t":"b"}'];
    const others = ['{"v":"x","t":"a"}', '{"v":1}', '{"t":"d"}', '{"t":"a","t":"b"}'];
    expect(accepted({ type: 'object', ...schema }, ...fine, ...others)).toEqual(fine);
    const either = {
      anyOf: [
        { type: 'string', maxLength: 2 },
        { type: 'string', pattern: '^abc' },
        { type: 'null' },
      ],
    };
    expect(accepted(either, '"ab"', '"abcd"', '"bcd"', 'null', '1')).toEqual([
      '"ab"',
      '"abcd"',
      'null',
    ]);
  });

  it('takes no more decimals than an amount has, also where the dialect forgets the format', () => {
    const rate = { type: ['string', 'number'], format: 'rate' };
    expect(accepted({ properties: { r: rate } }, '{"r":0.1234}', '{"r":0.12345}')).toEqual([
      '{"r":0.1234}',
    ]);
    const draft = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { r: { ...rate, $ref: '#/definitions/any' } },
      definitions: { any: {} },
    };
    expect(accepted(draft, '{"r":0.12345}')).toEqual([]);
  });

  it.each([
    [{ type: 'string', not: { const: 'a' } }, '"b"'],
    [{ type: 'string', pattern: 'b(?!a)' }, '"b"'],
    [{ type: 'string', format: 'email' }, '"a@example.com"'],
    [{ type: 'object', patternProperties: { a: {} } }, '{}'],
    [{ type: 'array', uniqueItems: true }, '[1]'],
    [{ const: { a: 1 } }, '{"a":1}'],
    [{ enum: [[1]] }, '[1]'],
    [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, '0.5'],
    [{ $ref: '#a', $defs: { a: { $anchor: 'a' } } }, '1'],
    [{ type: 'object', properties: { constructor: {} } }, '{"constructor":1}'],
    [{ type: 'number', multipleOf: 1e-9 }, '1'],
  ])('hands over what is beyond it: %j', (schema, text) => {
    expect(accepted(schema, text)).toEqual([]);
    expect(accepted({ properties: { b: schema } }, `{"b":${text}}`, '{"a":1}')).toEqual([
      '{"a":1}',
    ]);
  });

  it('is none for a schema with addresses of its own within, and for one that is too large', () => {
    const compile = (schema: unknown, path = ['t']) =>
      compileWalk({ given: schema, prepared: schema }, { path, names: [] });
    expect(compile({ $defs: { a: { $id: 'urn:a' } } })).toBeNull();
    expect(compile(true)).toBeNull();
    expect(compile({}, ['0'])).toBeNull();
    const choice = (i: number) => ({ anyOf: [{ minLength: i }, { maxLength: i + 99 }] });
    const many = Array.from({ length: 14 }, (_, i) => choice(i));
    expect(compile({ type: 'string', allOf: many })).toBeNull();
  });
});

/** Which types a schema names, and where an event says its own. */
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import { findEventTypes, readEventType } from '../../src/events/event-types.ts';
import builtin from '../../src/schema/event.schema.json' with { type: 'json' };

const tagged = (name: string, ...types: string[]) => ({
  oneOf: types.map((type) => ({ type: 'object', properties: { [name]: { const: type } } })),
});
const payload = (schema: object) => ({ type: 'object', properties: { payload: schema } });

describe('the types of a schema', () => {
  it.each<[string, unknown, readonly string[], readonly string[]]>([
    ['are the 11 of the built-in one', builtin, ['payload', 'event_type'], EVENT_TYPES],
    [
      'are those of a union in the payload',
      payload(tagged('event_type', 'hire', 'sabbatical')),
      ['payload', 'event_type'],
      ['hire', 'sabbatical'],
    ],
    ['are those of a union of events', tagged('event_type', 'a', 'b'), ['event_type'], ['a', 'b']],
    [
      'are found through references, nested unions and a nullable field',
      {
        $defs: {
          A: { properties: { kind: { enum: ['a', 'aa'] } } },
          B: { properties: { kind: { anyOf: [{ const: 'b' }, { type: 'null' }] } } },
          U: { anyOf: [{ $ref: '#/$defs/A' }, { oneOf: [{ $ref: '#/$defs/B' }] }] },
        },
        ...payload({ $ref: '#/$defs/U' }),
      },
      ['payload', 'kind'],
      ['a', 'aa', 'b'],
    ],
    [
      'are told by the discriminator rather than by another constant',
      {
        ...tagged('kind', 'a', 'b'),
        properties: {
          payload: { ...tagged('what', 'c', 'd'), discriminator: { propertyName: 'what' } },
        },
      },
      ['payload', 'what'],
      ['c', 'd'],
    ],
    [
      'may be an enumeration of one field by that name',
      payload({ properties: { event_type: { enum: ['x', 'y'] } } }),
      ['payload', 'event_type'],
      ['x', 'y'],
    ],
    [
      'are not every enumeration',
      { properties: { state: { enum: ['on', 'off'] } } },
      ['payload', 'event_type'],
      [],
    ],
    ['are none where it names none', true, ['payload', 'event_type'], []],
  ])('%s', (_, schema, path, names) => {
    const found = findEventTypes(schema);
    expect([found.path, [...found.names].sort()]).toEqual([path, [...names].sort()]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['/state', 'an enumeration there', ['state'], ['off', 'on']],
    ['/a~1b/kind', 'constants within a field', ['a/b', 'kind'], ['x', 'y']],
    ['/free', 'any text', ['free'], []],
    ['/nowhere/at/all', 'nothing', ['nowhere', 'at', 'all'], []],
  ])(
    'stand at %s where the config says so, and are what is named there: %s',
    (pointer, _, path, names) => {
      const schema = {
        $defs: { B: { properties: { kind: { const: 'y' } } } },
        properties: {
          event_type: { enum: ['p', 'q'] },
          state: { enum: ['on', 'off', 5] },
          free: { type: 'string' },
          'a/b': { anyOf: [{ properties: { kind: { const: 'x' } } }, { $ref: '#/$defs/B' }] },
        },
      };
      const found = findEventTypes(schema, pointer);
      expect([found.path, [...found.names].sort()]).toEqual([path, names]);
    },
  );

  it('end where a schema refers to itself', () => {
    const schema = {
      $defs: {
        Node: { properties: { child: { $ref: '#/$defs/Node' }, event_type: { const: 'n' } } },
      },
      $ref: '#/$defs/Node',
    };
    expect(findEventTypes(schema)).toMatchObject({ path: ['event_type'], names: ['n'] });
  });
});

it.each([
  [{ payload: { event_type: 'hire' } }, 'hire'],
  [{ payload: { event_type: 5 } }, null],
  [{ payload: [] }, null],
  [{ payload: null }, null],
  [null, null],
  [JSON.parse('{"__proto__": {"payload": {"event_type": "hire"}}}'), null],
])('the type of %j is %j', (event, type) => {
  expect(readEventType(event, ['payload', 'event_type'])).toBe(type);
});

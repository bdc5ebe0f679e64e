import { describe, expect, it } from 'vitest';
import { loadEventSchema } from '../../../src/events/event-schema.ts';

/** Of what stands in the schema; that it names no types is another matter. */
async function notes(schema: unknown): Promise<readonly string[]> {
  return (await allNotes(schema)).filter((note) => !note.startsWith('no event type is named'));
}

async function allNotes(schema: unknown): Promise<readonly string[]> {
  const settings = { schema: { kind: 'file', path: 'own.json' }, 'events.type': null } as const;
  const workspace = { readText: async () => JSON.stringify(schema) };
  return (await loadEventSchema(settings, workspace)).notes;
}

describe('a format that is not checked', () => {
  it('is said once, with its first place and how many others there are', async () => {
    const ulid = { type: 'string', format: 'ulid' };
    const schema = {
      $defs: { 'a/b': ulid },
      properties: { id: ulid, day: { format: 'date' }, tags: { items: ulid } },
      additionalProperties: false,
      patternProperties: { '^x': { format: 'binary' } },
      anyOf: [{ not: ulid }, true],
      dependencies: { id: ['day'], day: ulid },
    };
    const known =
      'date, date-time, time, duration, uuid, uuid1, uuid3, uuid4, uuid5, uuid6, uuid7, uuid8, email, uri, ipv4, ipv6, event-time, amount, rate';
    expect(await notes(schema)).toEqual([
      `the format "ulid" at /$defs/a~1b and 4 other places is not checked; known are ${known}`,
      `the format "binary" at /patternProperties/^x is not checked; known are ${known}`,
    ]);
  });

  it('is none where the word stands among values, or is the name of a field', async () => {
    const format = { format: 'ulid' };
    const schema = {
      const: format,
      enum: [format],
      default: format,
      examples: [format],
      'x-own': format,
      properties: { format: { type: 'string' } },
    };
    expect(await notes(schema)).toEqual([]);
  });

  it('of the schema itself has the top for a place', async () => {
    expect((await notes({ format: 'ulid' })).join()).toContain('"ulid" at the top is not checked');
  });
});

describe('a keyword that looks like one which checks something', () => {
  it('is said once, with its first place and what was meant', async () => {
    const schema = {
      require: ['id'],
      additionalproperties: false,
      properties: {
        amount: { type: 'number', minimun: 0 },
        rate: { type: 'number', minimun: 0, Maximum: 1 },
      },
    };
    expect(await notes(schema)).toEqual([
      'the keyword "require" at the top is none of JSON Schema and checks nothing; did you mean required?',
      'the keyword "additionalproperties" at the top is none of JSON Schema and checks nothing; did you mean additionalProperties?',
      'the keyword "minimun" at /properties/amount and 1 other place is none of JSON Schema and checks nothing; did you mean minimum?',
      'the keyword "Maximum" at /properties/rate is none of JSON Schema and checks nothing; did you mean maximum?',
    ]);
  });

  it('is none where it is a note of the team, a keyword without a check, or the name of a field', async () => {
    const schema = {
      $comment: 'ours',
      'x-formats': 1,
      id: 'payment',
      note: 'ours',
      unit: 'USD',
      example: 1,
      deprecated: true,
      properties: { require: { type: 'string' }, pattern: { title: 'p', readOnly: true } },
      default: { minimun: 1 },
    };
    expect(await notes(schema)).toEqual([]);
  });
});

describe('what an export of models does not carry', () => {
  it('is one sentence for each kind, with its first place', async () => {
    const decimal = (number: object, text: object) => ({
      anyOf: [
        { type: 'number', ...number },
        { type: 'string', ...text },
      ],
      title: 'Decimal',
    });
    const schema = {
      title: 'Event',
      type: 'object',
      properties: {
        a: decimal({ minimum: 0 }, {}),
        b: decimal({ maximum: 1 }, {}),
        c: decimal({}, {}),
        d: decimal({}, { pattern: '^1$' }),
        e: { nullable: true, title: 'E' },
        keys: { patternProperties: { '^x': {} }, title: 'Keys' },
        payload: {
          title: 'Payload',
          discriminator: { propertyName: 'kind' },
          oneOf: [{ $ref: '#/$defs/A' }, { type: 'object', required: ['kind'] }],
        },
      },
      $defs: { A: { type: 'object', properties: { kind: { const: 'a', default: 'a' } } } },
    };
    expect(await notes(schema)).toEqual([
      'the keyword nullable at /properties/e is none of JSON Schema and says nothing; write the type "null" beside the other',
      'the bounds of the number at /properties/a and 1 other place are not in this schema for the text beside it; they are applied to it',
      'not in this schema: what the text beside the number at /properties/c may say; any text is taken',
      'not in this schema: which keys at /properties/keys are none; one that fits no pattern may hold anything',
      'the field of the discriminator at /properties/payload has a default in this schema; it is needed, as the models need it',
      'not in this schema: what validators of the models check (the top): blank text, digits of decimals, rules across fields',
    ]);
  });

  it('is nothing where the schema is no export and says all', async () => {
    const schema = {
      properties: { a: { type: 'string' }, b: { anyOf: [{ type: 'integer' }, { type: 'null' }] } },
      discriminator: { propertyName: 5 },
    };
    expect(await notes(schema)).toEqual([]);
  });
});

describe('a schema that names no event types', () => {
  it('says so, and where they were looked for', async () => {
    expect(await allNotes({ properties: { state: { enum: ['on', 'off'] } } })).toEqual([
      expect.stringContaining(
        'no event type is named in this schema (at /payload/event_type), so that none is asked for',
      ),
    ]);
    expect(await allNotes({ properties: { event_type: { const: 'a' } } })).toEqual([]);
  });
});

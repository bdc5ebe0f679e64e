import { describe, expect, it } from 'vitest';
import { loadEventSchema } from '../../src/events/event-schema.ts';

async function notes(schema: unknown): Promise<readonly string[]> {
  const settings = { schema: { kind: 'file', path: 'own.json' } } as const;
  const workspace = { readText: async () => JSON.stringify(schema) };
  return (await loadEventSchema(settings, workspace)).notes;
}

describe('a format that is not checked', () => {
  it('is said once, with its first place and how many others there are', async () => {
    const ulid = { type: 'string', format: 'ulid' };
    const schema = {
      $defs: { 'a/b': ulid },
      properties: { id: ulid, day: { format: 'date' }, tags: { items: ulid } },
      patternProperties: { '^x': { format: 'binary' } },
      anyOf: [{ not: ulid }, true],
      dependencies: { id: ['day'], day: ulid },
    };
    const known =
      'date, date-time, time, duration, uuid, email, uri, ipv4, ipv6, event-time, amount, rate';
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

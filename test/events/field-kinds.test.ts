import { describe, expect, it } from 'vitest';
import { eventFields } from '../../src/events/field-kinds.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };

/** Kind of the field at a path such as `payload.amount`. */
function kindAt(schema: unknown, path: string): string {
  let field = eventFields(schema);
  for (const name of path.split('.')) field = field.member(name);
  return field.kind;
}

/** All fields of the built-in payloads, and of the objects in them. */
const PAYLOAD_FIELDS = Object.values(schema.$defs).flatMap((definition) => {
  const properties: Record<string, object> =
    'properties' in definition ? definition.properties : {};
  return Object.entries(properties).flatMap(([name, field]) => [
    name,
    ...('properties' in field
      ? Object.keys(field.properties ?? {}).map((one) => `${name}.${one}`)
      : []),
  ]);
});

describe('the kinds of fields', () => {
  it('are found for each field of the built-in schema', () => {
    expect(PAYLOAD_FIELDS).toContain('source_balances_vested.employer_match');
    for (const name of PAYLOAD_FIELDS) expect(kindAt(schema, `payload.${name}`)).not.toBe('any');
  });

  it.each(
    Object.entries({
      event_id: 'text',
      employee_id: 'text',
      correlation_id: 'text',
      effective_date: 'date',
      created_at: 'instant',
      payload: 'object',
      'payload.event_type': 'text',
      'payload.plan_id': 'text',
      'payload.reason': 'text',
      'payload.effective_date': 'date',
      'payload.opt_out_window_expires': 'date',
      'payload.amount': 'amount',
      'payload.annual_compensation': 'amount',
      'payload.vested_percentage': 'rate',
      'payload.after_tax_contribution_rate': 'rate',
      'payload.job_level': 'integer',
      'payload.service_credited_hours': 'integer',
      'payload.eligible': 'boolean',
      'payload.auto_enrollment': 'boolean',
      'payload.source_balances_vested': 'object',
      'payload.source_balances_vested.employer_match': 'amount',
      'payload.gone': 'any',
      'payload.constructor': 'any',
      gone: 'any',
    }),
  )("are the schema's own: %s", (path, kind) => {
    expect(kindAt(schema, path)).toBe(kind);
  });

  it.each([
    ['a type', { type: 'number' }, 'number'],
    ['a type or null', { type: ['null', 'boolean'] }, 'boolean'],
    [
      'a format of pydantic',
      { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
      'instant',
    ],
    ['a reference', { $ref: '#/$defs/day' }, 'date'],
    ['a reference with an escaped name', { $ref: '#/$defs/a~1b' }, 'integer'],
    ['constants', { enum: ['a', 'b', null] }, 'text'],
    ['a constant', { const: 5 }, 'number'],
    ['a choice of two kinds', { anyOf: [{ type: 'number' }, { type: 'string' }] }, 'any'],
    ['a choice of two formats', { oneOf: [{ $ref: '#/$defs/day' }, { type: 'string' }] }, 'any'],
    ['text or number without a format of ours', { type: ['string', 'number'] }, 'any'],
    ['an array', { type: 'array' }, 'any'],
    ['nothing', {}, 'any'],
    ['true', true, 'any'],
    ['a reference that leads nowhere', { $ref: '#/$defs/gone' }, 'any'],
    ['a reference to itself', { $ref: '#/properties/c' }, 'any'],
    ['a reference to another document', { $ref: 'other.json' }, 'any'],
  ])('are what an own schema says: %s', (_, field, kind) => {
    const own = {
      type: 'object',
      properties: { c: field },
      $defs: { day: { type: 'string', format: 'date' }, 'a/b': { type: 'integer' } },
    };
    expect(kindAt(own, 'c')).toBe(kind);
  });

  it('are found in a schema that refers to itself, however often', () => {
    const all = Object.fromEntries([...'abcdefghij'].map((name) => [name, { $ref: '#' }]));
    const own = { type: 'object', anyOf: [{ $ref: '#' }, { $ref: '#' }], properties: all };
    expect(kindAt(own, [...'abcdefghijabcdefghij'].join('.'))).toBe('object');
  });
});

/** Every payload type × every field × {missing, null, wrong type, at the border, past it}. */
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import { anEvent } from '../support/events.ts';
import { createRecordValidator } from '../support/record-validator.ts';
import { ENVELOPE_RULES, type FieldRule, PAYLOAD_RULES } from './field-rules.ts';

const { check } = createRecordValidator(schema, 'builtin');

const MISSING = Symbol('missing');

function judge(event: object, pointer: string): 'accepted' | 'rejected there' | string {
  const verdict = check(JSON.stringify(event));
  if (verdict.ok) return 'accepted';
  const pointers = verdict.problems.map((problem) => problem.pointer);
  return pointers.every((found) => found === pointer || found.startsWith(`${pointer}/`))
    ? 'rejected there'
    : `rejected at ${pointers.join(', ')}`;
}

function expectations({ accepts, rejects, optional }: FieldRule): [unknown, string][] {
  const absent = optional ? 'accepted' : 'rejected there';
  return [
    [MISSING, absent],
    [null, absent],
    ...accepts.map((value): [unknown, string] => [value, 'accepted']),
    ...rejects.map((value): [unknown, string] => [value, 'rejected there']),
  ];
}

function withField(fields: object, name: string, value: unknown): object {
  const { [name as never]: _, ...others } = fields;
  return value === MISSING ? others : { ...others, [name]: value };
}

const shown = (value: unknown) => (value === MISSING ? 'missing' : JSON.stringify(value));

describe.each(EVENT_TYPES)('%s', (type) => {
  const event = anEvent(type);
  const rules = PAYLOAD_RULES[type];

  it('has the fields of docs/DOMAIN.md, and no other', () => {
    expect(Object.keys(event.payload).sort()).toEqual(['event_type', ...Object.keys(rules)].sort());
    const extra = { ...event, payload: { ...event.payload, zebra: 1 } };
    expect(judge(extra, '/payload/zebra')).toBe('rejected there');
  });

  for (const [field, rule] of Object.entries(rules)) {
    it.each(expectations(rule).map(([value, verdict]) => [shown(value), verdict, value] as const))(
      `${field} %s is %s`,
      (_, verdict, value) => {
        const changed = { ...event, payload: withField(event.payload, field, value) };
        expect(judge(changed, `/payload/${field}`)).toBe(verdict);
      },
    );
  }
});

describe('the envelope', () => {
  const event = anEvent('hire');

  for (const [field, rule] of Object.entries(ENVELOPE_RULES)) {
    it.each(expectations(rule).map(([value, verdict]) => [shown(value), verdict, value] as const))(
      `${field} %s is %s`,
      (_, verdict, value) => {
        expect(judge(withField(event, field, value), `/${field}`)).toBe(verdict);
      },
    );
  }

  it.each([
    ['missing', MISSING],
    ['null', null],
    ['an array', []],
    ['text', 'hire'],
  ])('payload %s is rejected', (_, value) => {
    expect(judge(withField(event, 'payload', value), '/payload')).toBe('rejected there');
  });

  it('takes no other field', () => {
    expect(judge({ ...event, version: 1 }, '/version')).toBe('rejected there');
  });
});

/** Events in the place of one are lost, all of them, so each counts. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/adapters/validation/decode.ts';
import { checkLines } from '../../src/events/validation/ndjson-block.ts';
import builtin from '../../src/schema/event.schema.json' with { type: 'json' };
import { aContribution, aHire, eventId } from '../support/events.ts';
import { createRecordValidator } from '../support/record-validator.ts';

const HIRE = JSON.stringify(aHire());
const PAID = JSON.stringify(aContribution({}, { event_id: eventId(2) }));
const BAD = JSON.stringify({ ...aHire(), event_id: 'x' });
const DEEP = '['.repeat(5000) + ']'.repeat(5000);

/** Names no types: only what is valid is known for an event. */
const UNTYPED = {
  type: 'object',
  required: ['id', 'amount'],
  properties: { id: { type: 'string' }, amount: { type: 'number' }, parts: { type: 'array' } },
};

function judged(line: string, schema: unknown = builtin) {
  const { outcome } = checkLines(Buffer.from(`${line}\n`), {
    file: 'a.ndjson',
    maxFindings: 0,
    keepAccepted: false,
    validator: createRecordValidator(schema, 'own'),
    decode,
  });
  const { events, invalid, byType, findings } = outcome;
  const types = Object.entries(byType).flatMap(([type, { invalid: count }]) =>
    count > 0 ? [`${type} ${count}`] : [],
  );
  return { events, invalid, types, rules: findings.map(({ rule }) => rule) };
}

describe('several events in the place of one', () => {
  it.each([
    ['an object with a list', `{"events":[${HIRE},${PAID},${PAID}]}`],
    ['deeper', `{"data":{"page":1,"events":[${HIRE},${PAID},${PAID}]}}`],
    ['an object by person', `{"E-1":${HIRE},"E-2":{"all":[${PAID},${PAID}]}}`],
    ['a list', `[${HIRE},${PAID},${PAID}]`],
    ['lists in a list', `[[${HIRE}],[${PAID},${PAID}]]`],
    ['lines that end as on old machines', `${HIRE}\r${PAID}\r${PAID}\r`],
    ['no line breaks', `${HIRE}${PAID}${PAID}`],
    ['commas', `${HIRE}, ${PAID}, ${PAID},`],
  ])('%s', (_, line) => {
    expect(judged(line)).toEqual({
      events: 3,
      invalid: 3,
      types: ['hire 1', 'contribution 2'],
      rules: ['several-events'],
    });
  });

  it('counts those that are invalid themselves', () => {
    expect(judged(`[${BAD},${BAD}]`).types).toEqual(['hire 2']);
  });

  it.each([
    ['one event in a list', `[${HIRE}]`],
    ['one event under a name', `{"event":${HIRE}}`],
    ['an event that holds others', JSON.stringify({ ...aHire(), was: [aHire(), aHire()] })],
    ['an event and what is cut off', `${HIRE}{"a":`],
    ['an event with a closing bracket too many', `${HIRE}}`],
    ['a list of numbers', '[1,2,3]'],
    ['nothing but depth', DEEP],
  ])('but not %s', (_, line) => {
    const { events, rules } = judged(line);
    expect(events).toBe(1);
    expect(rules).not.toContain('several-events');
  });

  it('knows them without types by the schema', () => {
    const one = { id: 'a', amount: 1 };
    expect(judged(JSON.stringify({ events: [one, one] }), UNTYPED).events).toBe(2);
    expect(judged(JSON.stringify([one, { ...one, parts: [one, one] }]), UNTYPED).events).toBe(2);
    expect(judged(JSON.stringify({ id: 'a', parts: [{ id: 'b' }] }), UNTYPED).events).toBe(1);
    expect(judged(`{"events":${DEEP}}`, UNTYPED).events).toBe(1);
  });
});

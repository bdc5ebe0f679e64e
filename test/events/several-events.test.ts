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

function judged(line: string | Buffer, schema: unknown = builtin) {
  const { outcome } = checkLines(Buffer.concat([Buffer.from(line), Buffer.from('\n')]), {
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
    ['a comma in front', `, ${HIRE}, ${PAID}, ${PAID}`],
    ['a list with a comma at its end', `[${HIRE},${PAID},${PAID},]`],
    ['a list that is cut off', `[${HIRE},${PAID},${PAID},{"event_id":`],
    ['a list and what follows it', `[${HIRE},${PAID},${PAID}],`],
    ['an object with a list, and what follows it', `{"events":[${HIRE},${PAID},${PAID}]};`],
    ['two lists', `[${HIRE}][${PAID},${PAID}]`],
    ['a call', `callback([${HIRE},${PAID},${PAID}]);`],
    ['records of RFC 7464', `\x1e${HIRE}\x1e${PAID}\x1e${PAID}`],
    ['a broken one first', `${PAID.slice(0, -1)}\r${HIRE}\r${PAID}\r${PAID}`],
    ['a broken one in between', `${HIRE}\r${PAID.slice(0, -1)}\r${PAID}\r${PAID}`],
    ['a list beside too much depth', `{"events":[${HIRE},${PAID},${PAID}],"x":${DEEP}}`],
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
    expect(judged('[{"event_type":"hir"},[{}],3]').types).toEqual(['unknown 2']);
  });

  it('of one under a name knows the type, and says what is wrong', () => {
    const { types, rules } = judged(`{"data":${HIRE}}`);
    expect(types).toEqual(['hire 1']);
    expect(rules).toContain('required');
  });

  it('says what else is wrong with what has the fields of an event', () => {
    const { payload, ...others } = aHire() as { payload: object };
    const typo = { ...others, payload: { ...payload, event_type: 'hir' }, was: [aHire(), aHire()] };
    const { types, rules } = judged(JSON.stringify(typo));
    expect(types).toEqual(['hire 2']);
    expect(rules).toEqual(expect.arrayContaining(['several-events', 'unknown-field']));
    expect(rules.length).toBeGreaterThan(2);
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
    expect(judged(JSON.stringify({ ...one, amount: '1', more: [one, one] }), UNTYPED).events).toBe(
      1,
    );
    expect(judged(`{"events":${DEEP}}`, UNTYPED).events).toBe(1);
  });

  it('takes a list for one event where the schema does', () => {
    const wrong = JSON.stringify([{ id: 'a', amount: 1 }, { id: 'b' }, { id: 'c', amount: 1 }]);
    for (const list of [
      { type: 'array', items: UNTYPED },
      { $ref: '#/$defs/list', $defs: { list: { type: 'array', items: UNTYPED } } },
      { anyOf: [UNTYPED, { type: ['array', 'null'], items: UNTYPED }] },
    ]) {
      const { events, rules } = judged(wrong, list);
      expect([events, rules.includes('several-events')]).toEqual([1, false]);
    }
    expect(judged(wrong, UNTYPED).events).toBe(3);
  });

  it('asks a schema that goes on and on about nothing of too much depth', () => {
    const endless = { type: 'object', additionalProperties: { $ref: '#' } };
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect(judged(deep, endless).rules).toContain('nesting');
    expect(judged(`${deep},`, endless).rules).toContain('syntax');
  });
});

describe('an invalid record of more than 16 KiB', () => {
  const long = 'x'.repeat(16_384);

  it.each([
    ['an event', JSON.stringify({ ...aHire(), event_id: long }), 'uuid'],
    ['text', JSON.stringify(long), 'type'],
    ['no JSON', `${long}x`, 'syntax'],
    ['no UTF-8', Buffer.concat([Buffer.from(long), Buffer.from([0xe9])]), 'utf-8'],
    ['events in texts', JSON.stringify({ all: Array(60).fill(HIRE) }), 'unknown-field'],
    ['one event, and what is no event', `{"all":${HIRE},"x":"${long}"}`, 'unknown-field'],
    ['many keys of one name', `{${`"event":${HIRE},`.repeat(60)}"x":1}`, 'unknown-field'],
  ])('may be many: %s', (_, line, rule) => {
    const { events, rules } = judged(line);
    expect(events).toBe(1);
    expect(rules[0]).toBe('event-size');
    expect(rules).toContain(rule);
  });

  it('is as long as it may be', () => {
    expect(judged('x'.repeat(16_384)).rules).toEqual(['syntax']);
  });

  it('is not what holds as many events as it is long', () => {
    const { events, rules } = judged(`[${Array(60).fill(HIRE)}]`);
    expect([events, rules]).toEqual([60, ['several-events']]);
  });
});

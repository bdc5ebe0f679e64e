/** Whose a record is, from its bytes: as a parser would say, wherever a parser can. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../src/adapters/validation/route-part.ts';
import { hashPerson } from '../../../src/events/routing/own-person.ts';

const routing = { person: '/employee_id', id: '/event_id', day: '/effective_date', together: null };
const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];

function ownersOf(line: string): number[] {
  return EIGHT.filter((number) => {
    const router = createRouter({ number, of: 8, ...routing }, () => null);
    return router.lines(Buffer.from(`${line}\n`)).own === 1;
  });
}

const shardOf = (person: string) => [(hashPerson(person) % 8) + 1];

describe('a record goes to one shard, that of its person', () => {
  it.each([
    ['as it mostly stands', '{"event_id":"1","employee_id":"E-7","x":1}', 'E-7'],
    ['with spaces', '{ "employee_id" :  "E-7" }', 'E-7'],
    ['with an escape in the value', '{"employee_id":"E\\u002d7"}', 'E-7'],
    ['with an escape in the name', '{"employee\\u005fid":"E-7"}', 'E-7'],
    [
      'with an escape in the name, and the name in a deeper field',
      '{"payload":{"employee_id":"no"},"event_id":"1","effective_date":"2024-01-02","employee\\u005fid":"E-7"}',
      'E-7',
    ],
    ['in other letters', '{"employee_id":"Zoë-✓"}', 'Zoë-✓'],
    [
      'where a deeper field has the name too',
      '{"payload":{"employee_id":"no"},"employee_id":"E-7"}',
      'E-7',
    ],
    ['where a text is the name', '{"reason":"employee_id","employee_id":"E-7"}', 'E-7'],
    ['as a number', '{"employee_id":7}', '7'],
    ['cut off', '{"event_id":"1","employee_id":"E-7","pay', 'E-7'],
    ['by a misspelt name', '{"employe_id":"E-7","event_id":"1"}', 'E-7'],
    ['that says none', '{"event_id":"1"}', ''],
    ['that is no JSON', 'nothing', ''],
  ])('%s', (_, line, person) => {
    expect(ownersOf(line)).toEqual(shardOf(person));
  });

  it('leaves the lines of others where they stood, and says what is among them', () => {
    const lines = ['{"employee_id":"a","effective_date":"2024-01-02"}', '', '{"employee_id":"b"}'];
    const found = EIGHT.map((number) =>
      createRouter({ number, of: 8, ...routing }, () => '2024-01-02').lines(
        Buffer.from(lines.join('\n')),
      ),
    );
    for (const { spaced, facts } of found) {
      expect(spaced.toString().split('\n').length).toBeGreaterThanOrEqual(3);
      expect(facts).toMatchObject({ records: 2, latest: '2024-01-02' });
    }
    const own = found.filter(({ own: count }) => count > 0).map(({ dense }) => dense.toString());
    expect(
      own
        .join('\n')
        .split('\n')
        .filter((line) => line !== '')
        .sort(),
    ).toEqual(lines.filter((line) => line !== '').sort());
  });
});

it('a name may be of any length', () => {
  for (const length of [299, 2000, 100_000]) {
    const person = 'n'.repeat(length);
    const router = createRouter({ number: 1, of: 1, ...routing, person: `/${person}` }, () => null);
    // The memory ends behind some of these lines, wherever that is.
    for (let tail = 0; tail < 70_000; tail += 700) {
      const line = Buffer.from(`{"${person}":"E-7","x":"${'x'.repeat(tail)}"}`);
      expect(router.lines(line).own).toBe(1);
    }
  }
});

/** Parts of lines that are events, nearly events, and none at all. */
const TEXTS = ['E-7', 'Zoë', '', 'a\\u0041', '2024-01-02', '2025-03-04T00:00:00Z', '2', 'é"'];
const NAMES = ['employee_id', 'event_id', 'effective_date', 'employe_id', 'x', 'event_\\u0069d'];
const blank = fc.constantFrom('', '', '', ' ', '\t', '\r', '\u000b');
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS).map((text) => `"${text}"`) },
  fc.constantFrom('7', 'null', '{"employee_id":"deep"}', '["event_id"]', '"employee_id"', '{', '"'),
);
const member = fc
  .tuple(fc.constantFrom(...NAMES), blank, blank, value)
  .map(([name, before, behind, text]) => `"${name}"${before}:${behind}${text}`);
const line = fc.oneof(
  { weight: 9, arbitrary: fc.array(member, { maxLength: 7 }).map((all) => `{${all.join(',')}}`) },
  fc.constantFrom('nothing', '"', '"employee_id"', '"employee_id":"E-7', 'x'.repeat(300_000)),
);

describe('a line is read as a record is that is no line', () => {
  it.each([null, [hashPerson('E-7')]])('where %j stay together', (together) => {
    const own = { number: 2, of: 3, ...routing, together };
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, isLatin) => {
        const records = lines.map((text) => Buffer.from(text, isLatin ? 'latin1' : 'utf8'));
        const all = Buffer.concat(records.flatMap((record) => [record, Buffer.from('\n')]));
        const dayOf = (text: string) => /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
        const byLine = createRouter(own, dayOf).lines(all);
        let end = 0;
        const asRecords = createRouter(own, dayOf).records({
          kind: 'records',
          bytes: Uint8Array.from(Buffer.concat(records)),
          ends: Uint32Array.from(records, (record) => {
            end += record.length;
            return end;
          }),
          lines: Float64Array.from(records, (_, at) => at + 1),
          indices: null,
          refused: [],
        });
        expect(byLine.facts).toEqual(asRecords.facts);
        expect(byLine.own).toBe(asRecords.part.ends.length);
        expect(byLine.dense.toString('latin1').replaceAll('\n', '')).toBe(
          Buffer.from(asRecords.part.bytes).toString('latin1'),
        );
        const kept = byLine.spaced.toString('latin1').split('\n');
        expect(kept).toHaveLength(records.length + 1);
        for (const at of asRecords.part.lines)
          expect(kept[at - 1]).toBe(records[at - 1]?.toString('latin1'));
      }),
      { seed: 17, numRuns: 300 },
    );
  });
});

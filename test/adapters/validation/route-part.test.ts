/** Whose a record is, from its bytes: as a parser would say, wherever a parser can. */
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

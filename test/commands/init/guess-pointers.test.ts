/** Where the parts of an event stand, by the look of one. */
import { expect, it } from 'vitest';
import { guessPointers } from '../../../src/commands/init/guess-pointers.ts';
import { aContribution } from '../../support/events.ts';

it.each<[string, unknown, unknown]>([
  ['of the plan', aContribution(), {}],
  [
    'of a shop',
    { uuid: 'a', user_id: 'b', 'paid/on': '2024-01-02', loaded_at: '2024-01-02 10:00:00' },
    { id: '/uuid', person: '/user_id', date: '/paid~1on', created: '/loaded_at' },
  ],
  ['with one time alone', { at: '2024-01-02T10:00:00Z' }, { date: '/at', created: '/at' }],
  [
    'with two times',
    { created: '2024-01-02T10:00', happened: '2024-01-01T09:00' },
    { date: '/happened', created: '/created' },
  ],
  ['that says nothing', { amount: 5, note: 'x' }, {}],
  ['that is none', [1], null],
])('an event %s', (_, event, pointers) => {
  expect(guessPointers(JSON.stringify(event))).toEqual(pointers);
});

it('no event at all', () => {
  expect([guessPointers(''), guessPointers('{')]).toEqual([null, null]);
});

/** Where the parts of an event stand, by the look of one. */
import { expect, it } from 'vitest';
import { guessPointers } from '../../../src/commands/init/guess-pointers.ts';
import { exportRemark } from '../../../src/commands/init/own-code.ts';
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
  [
    'with an envelope',
    {
      kind: 'paid',
      on: '2024-01-02',
      meta: {
        uid: 'a',
        recorded: '2024-01-03T10:00:00',
        employee: { number: 'E-1', since: '2020-01-01' },
      },
    },
    { id: '/meta/uid', date: '/on', person: '/meta/employee/number', created: '/meta/recorded' },
  ],
  ['that says of others when and who', { payload: { id: 'p', paid: '2024-01-02' } }, {}],
  ['that says nothing', { amount: 5, note: 'x' }, {}],
  ['that is none', [1], null],
])('an event %s', (_, event, pointers) => {
  expect(guessPointers(JSON.stringify(event))).toEqual(pointers);
});

it('no event at all', () => {
  expect([guessPointers(''), guessPointers('{')]).toEqual([null, null]);
});

it('models below src are found by the command that exports their schema', () => {
  expect(exportRemark('src/shop/events.py')).toContain(
    '&& PYTHONPATH=src python -c "import json; from shop.events import YourEvent;',
  );
  expect(exportRemark('shop/events.py')).toContain('&& python -c "import json; from shop.events');
});

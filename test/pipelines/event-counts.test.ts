/** Three counts of events by type: one number, or it is said why not. */
import { expect, it } from 'vitest';
import { describeNotTaken } from '../../src/pipelines/describe-taken.ts';
import {
  countEvents,
  describeLost,
  describeNotRebuilt,
  summariseCounts,
} from '../../src/pipelines/event-counts.ts';

const validated = (events: number, unloadable = 0) => ({
  validated: new Map([['hire', events]]),
  unloadable: new Map([['hire', unloadable]]),
});
const folded = (distinct: number, repeated = 0, later = 0) =>
  new Map([['hire', { distinct, repeated, later }]]);

it.each([
  ['agree', 5, 0, folded(5), 5, null, '5 events validated, loaded and rebuilt'],
  ['hold copies', 7, 0, folded(5, 2), 5, null, '7 events validated, 5 loaded, 5 rebuilt'],
  ['hold later ones', 5, 0, folded(5, 0, 2), 5, null, '5 events validated, 5 loaded, 3 rebuilt'],
  ['do not all fit', 6, 1, folded(5), 5, null, '6 events validated, 5 loaded, 5 rebuilt'],
  ['are lost', 6, 0, folded(5), 5, 'hire 6 → 5', '6 events validated, 5 loaded, 5 rebuilt'],
  ['are made up', 4, 0, folded(5), 5, 'hire 4 → 5', '4 events validated, 5 loaded, 5 rebuilt'],
] as const)('events that %s', (_, valid, unloadable, tally, loaded, lost, sum) => {
  const own = [{ type: 'hire', loaded, unknown: 0 }];
  const counts = countEvents(validated(valid, unloadable), tally, own);
  expect(summariseCounts(counts)).toBe(sum);
  if (lost === null) expect(describeLost(counts)).toBeNull();
  else expect(describeLost(counts)).toContain(lost);
});

it('a pipeline that hands back no events has loaded what was folded', () => {
  expect(countEvents(validated(5), folded(5), null)).toMatchObject([{ loaded: 5 }]);
});

it('types of which nothing is rebuilt are named', () => {
  expect(describeNotRebuilt([])).toBeNull();
  expect(
    describeNotRebuilt([
      { type: 'sabbatical', events: 200 },
      { type: 'unknown', events: 1 },
    ]),
  ).toBe('validated, not rebuilt: 201 events of sabbatical, no known type');
});

it('what a file has not taken is told by type', () => {
  const before = new Map([['hire', 2]]);
  expect(describeNotTaken(validated(3, 1), before, new Map([['hire', 4]]))).toBeNull();
  expect(describeNotTaken(validated(3), before, new Map([['hire', 4]]))).toBe(
    'not every valid event was taken: hire 3 → 2',
  );
});

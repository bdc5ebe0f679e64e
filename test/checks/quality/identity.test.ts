import { describe, expect, it } from 'vitest';
import type { BuiltinRule } from '../../../src/checks/quality/rules.ts';
import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import { aContribution, anEvent, eventId } from '../../support/events.ts';
import { findings } from '../../support/quality.ts';

/** By case: the contents of one event_id ("amount [scenario [employee]]"), and what the rule says of it. */
type Cases = Readonly<Record<string, readonly [contents: string[], message: string | null]>>;

/** Runs all cases in one database, each with an event_id of its own. */
function describeIdentity(rule: BuiltinRule, cases: Cases): void {
  const entries = Object.entries(cases);
  const events = entries.flatMap(([, [contents]], place) =>
    contents.map((content) => {
      const [amount, scenario_id = 'base', employee_id = 'E-1'] = content.split(' ');
      return aContribution({ amount }, { event_id: eventId(place), scenario_id, employee_id });
    }),
  );
  let run: ReturnType<typeof findings> | undefined;
  describe(rule, () => {
    for (const [place, [name, [, message]]] of entries.entries()) {
      it(name, async () => {
        run ??= findings([rule], events);
        const found = (await run).filter(([, id]) => id === eventId(place));
        expect(found).toEqual(message === null ? [] : [[rule, eventId(place), message]]);
      });
    }
  });
}

describeIdentity('conflicting_duplicate', {
  'one content': [['1'], null],
  'copies of one content, however written': [['1', '1.00', '01.000000'], null],
  'two contents': [['1', '2'], 'different contents under one event_id: 2'],
  'three, and copies': [['1', '2', '3', '3'], 'different contents under one event_id: 3'],
  'a content in each of two scenarios': [['1', '2 other'], null],
  'the worse of two scenarios, once': [
    ['1', '2', '1 other', '2 other', '3 other'],
    'different contents under one event_id: 3',
  ],
});

describeIdentity('identical_duplicate', {
  'one content': [['1'], null],
  'two contents': [['1', '2'], null],
  'a copy, however written': [['1', '1.00'], 'identical copies beside the first: 1'],
  'copies of each of two contents': [
    ['1', '2', '2', '2', '1'],
    'identical copies beside the first: 3',
  ],
  'a content in each of two scenarios': [['1', '1 other'], null],
  'the worse of two scenarios, once': [
    ['1', '1', '1 other', '1 other', '1 other'],
    'identical copies beside the first: 2',
  ],
});

describeIdentity('event_id_shared_across_scenarios', {
  'one scenario': [['1', '1', '2'], null],
  'two scenarios': [['1 b', '1 a'], 'one event_id in scenarios: a, b'],
  'three, each said once': [
    ['1 c', '2 b', '1 a', '2 c', '1 c E-2'],
    'one event_id in scenarios: a, b, c',
  ],
});

describe('event_id_shared_across_scenarios', () => {
  it('is silent about persons and designs of one scenario', async () => {
    const events = [{}, { employee_id: 'E-2' }, { plan_design_id: 'other' }].map((fields) =>
      aContribution({}, { event_id: eventId(7), ...fields }),
    );
    expect(await findings(['event_id_shared_across_scenarios'], events)).toEqual([]);
  });
});

describe('payload_type_absent', () => {
  const ALL = EVENT_TYPES.map((type, place) => anEvent(type, {}, { event_id: eventId(place) }));
  const without = (...types: string[]) =>
    ALL.filter(({ payload }) => !types.includes(payload.event_type));

  it('is silent where all types are there', async () => {
    expect(await findings(['payload_type_absent'], ALL)).toEqual([]);
  });

  it('names in one finding, about no event, all that are absent', async () => {
    expect(await findings(['payload_type_absent'], without('contribution', 'promotion'))).toEqual([
      ['payload_type_absent', null, 'no event of type: promotion, contribution'],
    ]);
  });

  it('names them in their order', async () => {
    const types = EVENT_TYPES.filter((type) => type !== 'contribution');
    expect(await findings(['payload_type_absent'], without(...types))).toEqual([
      ['payload_type_absent', null, `no event of type: ${types.join(', ')}`],
    ]);
  });
});

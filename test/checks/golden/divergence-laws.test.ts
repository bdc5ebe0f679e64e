import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDivergingEvent } from '../../../src/checks/golden/divergence.ts';
import { parseLine } from '../../../src/contracts/tables/line-differences.ts';
import { formatDay, parseDay } from '../../../src/plan/calendar.ts';
import { foldPerson } from '../../../src/plan/fold/fold.ts';
import { tableShape } from '../../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { aContribution, aHire, eventId } from '../../support/events.ts';

const AS_OF = '2024-06-28';
const seeded = { seed: 401, numRuns: 40 };
const { columns } = tableShape('fct_participant_balance_snapshots');
const AMOUNT = columns.findIndex(({ name }) => name === 'employee_pre_tax');
const FRIDAY = columns.findIndex(({ name }) => name === 'snapshot_date');

const on = (number: number, day: string) => ({ event_id: eventId(number), effective_date: day });

/** A pay on some day of each week, each of another amount. */
const payroll: fc.Arbitrary<DcPlanEvent[]> = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 20 })
  .map((days) => [
    aHire({}, on(1, '2024-01-01')),
    ...days.map((day, week) =>
      aContribution(
        { amount: `${week + 1}00.000001` },
        on(100 + week, formatDay(parseDay('2024-01-06') + 7 * week + day)),
      ),
    ),
  ]);

function snapshots(events: readonly DcPlanEvent[]) {
  const { fct_participant_balance_snapshots: lines } = foldPerson(events, AS_OF).lines;
  return lines.map(parseLine).map((cells) => ({
    friday: cells[FRIDAY] ?? '',
    amount: cells[AMOUNT] ?? null,
  }));
}

/** The event that the first snapshot which is not as expected is put down to. */
function blamed(events: readonly DcPlanEvent[], expected: ReturnType<typeof snapshots>) {
  const wanted = new Map(expected.map(({ friday, amount }) => [friday, amount]));
  const first = snapshots(events).find(
    ({ friday, amount }) => wanted.has(friday) && wanted.get(friday) !== amount,
  );
  if (first === undefined) return null;
  return firstDivergingEvent({
    events,
    plan: 'PLAN-A',
    column: 'employee_pre_tax',
    expected: wanted.get(first.friday) ?? null,
    day: first.friday,
    weekly: true,
  });
}

describe('from weekly snapshots', () => {
  it('the event that the golden does not count is found', () => {
    const found = fc.property(payroll, fc.nat(), (events, where) => {
      const at = 2 + (where % (events.length - 2));
      const golden = snapshots(events.filter((_, n) => n !== at));
      expect(blamed(events, golden)?.event.event_id).toBe(events[at]?.event_id);
    });
    fc.assert(found, seeded);
  });

  it('the event whose amount changed by a millionth is found', () => {
    const found = fc.property(payroll, fc.nat(), (events, where) => {
      const at = 1 + (where % (events.length - 1));
      const before = events.map((event, n) =>
        n === at
          ? aContribution({ amount: `${at}00.000002` }, on(99 + at, event.effective_date))
          : event,
      );
      expect(blamed(events, snapshots(before))?.event.event_id).toBe(events[at]?.event_id);
    });
    fc.assert(found, seeded);
  });

  it('none is found where nothing differs', () => {
    fc.assert(
      fc.property(payroll, (events) => {
        expect(blamed(events, snapshots(events))).toBeNull();
      }),
      seeded,
    );
  });
});

describe('from balances as of a day', () => {
  const events = [
    aHire({}, on(1, '2024-01-01')),
    aContribution({ amount: '10' }, on(2, '2024-01-05')),
    aContribution({ amount: '20' }, on(3, '2024-01-12')),
    aContribution({ amount: '20', plan_id: 'PLAN-B' }, on(4, '2024-01-19')),
    aContribution({ amount: '40' }, on(5, '2024-01-26')),
  ];
  const ask = (column: string, expected: string | null, day = AS_OF) =>
    firstDivergingEvent({ events, plan: 'PLAN-A', column, expected, day, weekly: false })?.event
      .event_id ?? null;

  it.each<[string, string, string | null, string, string]>([
    ['stale since the second pay', 'employee_pre_tax', '10.000000', AS_OF, eventId(3)],
    ['stale since the first pay', 'net_balance', '0.000000', AS_OF, eventId(2)],
    ['never seen', 'gross_balance', '71.000000', AS_OF, eventId(2)],
    ['NULL before the hire', 'annual_compensation', null, AS_OF, eventId(1)],
    ['another last event', 'last_event_id', eventId(3), AS_OF, eventId(5)],
    ['a count that is one short', 'contribution_count', '2', AS_OF, eventId(5)],
  ])('%s', (_, column, expected, day, event) => {
    expect(ask(column, expected, day)).toBe(event);
  });

  it('nothing is blamed where no event is left on the day', () => {
    expect(ask('employee_pre_tax', '10.000000', '2023-12-31')).toBeNull();
  });
});

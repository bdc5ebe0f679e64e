/** Random events of all types, valid by schema but in no sensible order: the harshest input both reconstructions share. */
import fc from 'fast-check';
import { EVENT_TYPES, type EventType } from '../../src/contracts/event-types.ts';
import { formatDay, parseDay } from '../../src/plan/calendar.ts';
import { CONTRIBUTION_SOURCES, FORFEITABLE_SOURCES } from '../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';
import { anEvent } from './events.ts';

const FIRST_DAY = parseDay('2023-11-20');

/** Few days, many ties: order and week borders are where reconstructions go wrong. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 50, max: 53 }),
  fc
    .constantFrom('2024-02-29', '2023-12-29', '2024-01-01', '2024-01-05')
    .map((text) => parseDay(text) - FIRST_DAY),
);
const date = day.map((offset) => formatDay(FIRST_DAY + offset));

const amount = fc.oneof(
  fc.constantFrom('0.000001', '0.000003', '0.000005', '0.000007'),
  fc
    .bigInt({ min: 1n, max: 5_000_000_000n })
    .map((units) => `${units / 1_000_000n}.${String(units % 1_000_000n).padStart(6, '0')}`),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  fc.constantFrom(
    '0.000001',
    '0.000003',
    '0.000005',
    '0.000015',
    '1',
    '7.5',
    8.69,
    143.48,
    '1000000.25',
  ),
);
const rate = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((units) => (units / 10_000).toFixed(4)),
  fc.constantFrom(0, 1, '0', '1', '0.5', 0.5, 0.3333, '0.25'),
);
const createdAt = fc.constantFrom(
  '2024-01-15T12:00:00Z',
  '2024-01-15t12:00:00z',
  '2024-01-15T14:00:00+02:00',
  '2024-01-15T12:00:00.000001',
  '2024-01-15T12:00:00.0000019Z',
  '2024-01-14T23:30:00-12:30',
  '2024-01-15T09:00:00Z',
  '2024-01-16T18:45:00Z',
);

const PAYLOADS: Record<EventType, fc.Arbitrary<Record<string, unknown>>> = {
  hire: fc.record({ annual_compensation: amount, job_level: fc.integer({ min: 1, max: 10 }) }),
  promotion: fc.record({
    new_annual_compensation: amount,
    new_job_level: fc.integer({ min: 1, max: 10 }),
  }),
  merit: fc.record({ new_compensation: amount, merit_percentage: rate }),
  termination: fc.record({ plan_id: fc.constantFrom(null, 'PLAN-A', 'Plan "B", é') }),
  eligibility: fc.record({ eligible: fc.boolean(), eligibility_date: date }),
  enrollment: fc.record({
    enrollment_date: date,
    pre_tax_contribution_rate: rate,
    roth_contribution_rate: rate,
    after_tax_contribution_rate: fc.option(rate, { nil: null }),
  }),
  contribution: fc.record({
    source: fc.constantFrom(...CONTRIBUTION_SOURCES),
    amount,
    contribution_date: fc.oneof(date, fc.constantFrom('2010-12-31', '2025-03-07', '2026-01-02')),
  }),
  // A half of an odd number of millionths is the tie that half-even is about.
  vesting: fc.record({ vested_percentage: fc.oneof(rate, fc.constant('0.5')) }),
  forfeiture: fc.record({ forfeited_from_source: fc.constantFrom(...FORFEITABLE_SOURCES), amount }),
  hce_status: fc.record({ is_hce: fc.boolean() }),
  compliance: fc.constant({}),
};

/** Types that shape balances come more often. */
const type = fc.constantFrom<EventType>(
  ...EVENT_TYPES,
  'contribution',
  'contribution',
  'vesting',
  'forfeiture',
  'contribution',
  'eligibility',
  'enrollment',
);

const PLAN_EVENTS = EVENT_TYPES.filter(
  (name) => !['hire', 'promotion', 'merit', 'termination'].includes(name),
);

/**
 * @param scenario keeps the worlds of one batch apart
 * @param ids `conflicting`: some event_ids stand for several contents
 */
export function worldOf(
  scenario: string,
  ids: 'distinct' | 'conflicting' = 'distinct',
): fc.Arbitrary<DcPlanEvent[]> {
  const event = type.chain((name) =>
    fc
      .record({
        payload: PAYLOADS[name],
        plan: fc.constantFrom('PLAN-A', 'Plan "B", é'),
        event_id: fc.uuid(),
        employee_id: fc.constantFrom('E-1', 'é-2', '\u{10400}', '\uffee'),
        plan_design_id: fc.constantFrom('design', 'd,2'),
        effective_date: date,
        created_at: createdAt,
      })
      .map(({ payload, plan, ...envelope }) =>
        anEvent(name, PLAN_EVENTS.includes(name) ? { ...payload, plan_id: plan } : payload, {
          ...envelope,
          scenario_id: scenario,
        }),
      ),
  );
  return fc
    .array(event, { minLength: 1, maxLength: 40 })
    .chain((events) =>
      fc.tuple(fc.constant(events), fc.subarray(events, { maxLength: Math.min(3, events.length) })),
    )
    .map(([events, repeated]) => [
      ...events,
      ...repeated,
      ...(ids === 'conflicting' ? repeated.map((event, n) => withIdOf(event, events[n])) : []),
    ]);
}

/** Another event under the id, and sometimes the instant and the day, of the first. */
function withIdOf(
  { event_id, created_at, effective_date }: DcPlanEvent,
  other: DcPlanEvent | undefined,
): DcPlanEvent {
  const event = { ...(other as DcPlanEvent), event_id };
  return event.payload.event_type === 'contribution'
    ? { ...event, created_at, effective_date }
    : event;
}

export const anyDate = date;

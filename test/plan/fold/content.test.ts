import { describe, expect, it } from 'vitest';
import { compareContents, eventContent } from '../../../src/plan/fold/content.ts';
import { orderEvents } from '../../../src/plan/fold/order.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { aContribution, aHire, anEnrollment, aVesting, eventId } from '../../support/events.ts';

type Pair = readonly [string, DcPlanEvent, DcPlanEvent];

const SAME: readonly Pair[] = [
  [
    'an amount as text and as a number',
    aContribution({ amount: '230.770' }),
    aContribution({ amount: 230.77 }),
  ],
  [
    'a rate with more zeros',
    anEnrollment({ pre_tax_contribution_rate: '0.06' }),
    anEnrollment({ pre_tax_contribution_rate: '0.0600' }),
  ],
  ['null and absent', aHire({ plan_id: null }), aHire({ plan_id: undefined })],
  ['no correlation, twice', aHire(), aHire({}, { correlation_id: null })],
  [
    'an id in capitals',
    aHire({}, { event_id: 'AB000000-0000-4000-8000-00000000000C' }),
    aHire({}, { event_id: 'ab000000-0000-4000-8000-00000000000c' }),
  ],
  [
    'an instant in another zone',
    aHire({}, { created_at: '2024-01-15T12:00:00Z' }),
    aHire({}, { created_at: '2024-01-15T13:00:00+01:00' }),
  ],
  [
    'an instant finer than a microsecond',
    aHire({}, { created_at: '2024-01-15T12:00:00.0000001Z' }),
    aHire({}, { created_at: '2024-01-15T12:00:00Z' }),
  ],
  [
    'vested amounts in another order',
    aVesting({ source_balances_vested: { employer_match: '1', employer_nonelective: '2' } }),
    aVesting({ source_balances_vested: { employer_nonelective: 2, employer_match: '1.00' } }),
  ],
  ['a field that only a consumer knows', aHire(), aHire({ badge: 'x' })],
];

const DIFFERENT: readonly Pair[] = [
  ['a millionth', aContribution({ amount: '1.000001' }), aContribution({ amount: '1.000002' })],
  ['a rate', anEnrollment({ roth_contribution_rate: '0.0001' }), anEnrollment()],
  ['the source', aContribution({ source: 'employee_roth' }), aContribution()],
  ['the payroll', aContribution({ payroll_id: 'PR-2' }), aContribution()],
  [
    'a flag that is false, and absent',
    aContribution({ inferred_value: false }),
    aContribution({ inferred_value: null }),
  ],
  ['the correlation', aHire({}, { correlation_id: 'c' }), aHire()],
  ['the source system', aHire({}, { source_system: 'other' }), aHire()],
  ['the day', aHire({}, { effective_date: '2024-01-16' }), aHire()],
  ['a microsecond', aHire({}, { created_at: '2024-01-15T12:00:00.000001Z' }), aHire()],
  ['the id', aHire({}, { event_id: eventId(2) }), aHire()],
  [
    'the bucket of a vested amount',
    aVesting({ source_balances_vested: { employer_match: '1' } }),
    aVesting({ source_balances_vested: { employer_nonelective: '1' } }),
  ],
];

describe('two events say the same', () => {
  it.each(SAME)('that differ in %s', (_, a, b) => {
    expect(eventContent(a)).toEqual(eventContent(b));
    expect(compareContents(eventContent(a), eventContent(b))).toBe(0);
    expect(orderEvents([a, b])).toMatchObject({ ordered: [{}], conflicts: [] });
  });
});

describe('two events do not say the same', () => {
  it.each(DIFFERENT)('that differ in %s', (_, a, b) => {
    expect(compareContents(eventContent(a), eventContent(b))).not.toBe(0);
  });

  it('and conflict where they share an id', () => {
    const sharing = DIFFERENT.filter(([, a, b]) => a.event_id === b.event_id);
    for (const [, a, b] of sharing) {
      const { ordered, conflicts } = orderEvents([a, b]);
      expect(conflicts).toEqual([{ eventId: a.event_id, versions: 2 }]);
      expect(ordered).toHaveLength(1);
      expect(orderEvents([b, a])).toEqual({ ordered, conflicts });
    }
    expect(sharing).toHaveLength(DIFFERENT.length - 1);
  });
});

import { expect, it } from 'vitest';
import { auditPlan } from '../../../src/plan/fold/audit.ts';
import { aContribution, aHire, anEligibility, eventId } from '../../support/events.ts';

const on = (number: number, day: string) => ({ event_id: eventId(number), effective_date: day });

it('an audit lists each event of a plan with every balance that it moved', () => {
  const events = [
    aHire({ annual_compensation: '52000' }, on(1, '2024-01-02')),
    anEligibility({ plan_id: 'PLAN-B' }, on(2, '2024-01-03')),
    aContribution({ amount: '10.00' }, on(3, '2024-01-05')),
    aContribution({ amount: '5.00' }, on(4, '2024-02-05')),
  ];
  const moves = auditPlan(events, 'PLAN-A', '2024-01-31').map(({ date, type, moved }) => [
    `${date} ${type}`,
    ...moved.map(({ column, before, after }) => `${column}: ${before} -> ${after}`),
  ]);
  expect(moves).toEqual([
    [
      '2024-01-02 hire',
      'annual_compensation: null -> 52000.000000',
      'job_level: null -> 3',
      'employment_status: unknown -> active',
    ],
    [
      '2024-01-05 contribution',
      'employee_pre_tax: 0.000000 -> 10.000000',
      'employee_contributions: 0.000000 -> 10.000000',
      'gross_balance: 0.000000 -> 10.000000',
      'net_balance: 0.000000 -> 10.000000',
      'vested_balance: 0.000000 -> 10.000000',
      'contribution_count: 0 -> 1',
    ],
  ]);
});

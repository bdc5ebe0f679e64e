import { describe, expect, it } from 'vitest';
import { firstDivergingEvent } from '../../../src/checks/golden/divergence.ts';
import { aContribution, aHire, anEligibility, aVesting, eventId } from '../../support/events.ts';

const on = (number: number, day: string) => ({ event_id: eventId(number), effective_date: day });

const EVENTS = [
  aHire({}, on(1, '2024-01-02')),
  anEligibility({}, on(2, '2024-01-02')),
  aContribution({ amount: '100.00' }, on(3, '2024-01-05')),
  aContribution({ amount: '100.00' }, on(4, '2024-01-19')),
  aContribution({ amount: '50.00' }, on(5, '2024-01-22')),
  aVesting({ vested_percentage: '0.2000' }, on(6, '2024-01-31')),
];

const ask = (question: {
  column: string;
  expected: string | null;
  day?: string;
  weekly?: boolean;
}) =>
  firstDivergingEvent({
    events: EVENTS,
    plan: 'PLAN-A',
    day: '2024-02-02',
    weekly: false,
    ...question,
  })?.event.event_id ?? null;

describe('the first event from which expected and rebuilt part', () => {
  it('is the one after the value last was as expected', () => {
    expect(ask({ column: 'employee_pre_tax', expected: '200.000000' })).toBe(eventId(5));
    expect(ask({ column: 'employee_pre_tax', expected: '0.000000' })).toBe(eventId(3));
  });

  it('is the last that moved the column, where the value never was as expected', () => {
    expect(ask({ column: 'employee_pre_tax', expected: '250.000001' })).toBe(eventId(5));
    expect(ask({ column: 'vested_percentage', expected: '0.4000' })).toBe(eventId(6));
  });

  it('lies in the first week whose snapshot differs', () => {
    const week = {
      column: 'employee_pre_tax',
      expected: '200.000001',
      day: '2024-01-19',
      weekly: true,
    };
    expect(ask(week)).toBe(eventId(4));
  });

  it('is none where no event moved the column, or the column is no balance', () => {
    expect(ask({ column: 'calendar_year', expected: '2024' })).toBeNull();
    expect(ask({ column: 'employee_pre_tax', expected: '250.000000' })).toBeNull();
  });
});

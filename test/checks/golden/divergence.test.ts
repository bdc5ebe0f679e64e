import { describe, expect, it } from 'vitest';
import {
  type DivergenceQuestion,
  firstDivergingEvent,
} from '../../../src/checks/golden/divergence.ts';
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

type Asked = Pick<DivergenceQuestion, 'column' | 'expected'> & Partial<DivergenceQuestion>;

const find = (question: Asked) =>
  firstDivergingEvent({
    events: EVENTS,
    plan: 'PLAN-A',
    day: '2024-02-02',
    weekly: false,
    ...question,
  });
const ask = (question: Asked) => find(question)?.event.event_id ?? null;

describe('the first event from which expected and rebuilt part', () => {
  it('is the one after the value last was as expected', () => {
    expect(ask({ column: 'employee_pre_tax', expected: '200.000000' })).toBe(eventId(5));
    expect(ask({ column: 'employee_pre_tax', expected: '0.000000' })).toBe(eventId(3));
  });

  it('is the first that moved the column, where the value never was as expected, or a later one', () => {
    const found = find({ column: 'employee_pre_tax', expected: '250.000001' });
    expect([found?.event.event_id, found?.others]).toEqual([eventId(3), 2]);
    const only = find({ column: 'vested_percentage', expected: '0.4000' });
    expect([only?.event.event_id, only?.others]).toEqual([eventId(6), 0]);
  });

  it('is the one without which all of the row is as expected', () => {
    const row = (amount: string, count: string) =>
      new Map([
        ['employee_pre_tax', amount],
        ['contribution_count', count],
      ]);
    // The value once was 200, after the second of 100.
    const cell = { column: 'employee_pre_tax', expected: '200.000000' };
    const last = find({
      ...cell,
      row: new Map([...row('200.000000', '2'), ['last_event_id', eventId(4)]]),
    });
    expect([last?.event.event_id, last?.others]).toEqual([eventId(5), 0]);
    // Without the first of them 150 are left of 250.
    const first = find({ ...cell, expected: '150.000000', row: row('150.000000', '2') });
    expect([first?.event.event_id, first?.others]).toEqual([eventId(3), 1]);
  });

  it('is the first that the base has otherwise, where its events gave what is expected', () => {
    const before = EVENTS.map((event) =>
      event.event_id === eventId(4)
        ? aContribution({ amount: '90.00' }, on(4, '2024-01-19'))
        : event,
    );
    const cell = { column: 'employee_pre_tax', expected: '240.000000' };
    expect(find({ ...cell, before })?.event.event_id).toBe(eventId(4));
    expect(find({ ...cell, expected: '239.000000', before })?.others).toBe(2);
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

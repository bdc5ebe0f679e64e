/** What is tried for a person whose events break rules. */
import { describe, expect, it } from 'vitest';
import { proposeRepairs } from '../../../src/plan/repairs/propose.ts';
import type { BrokenRule } from '../../../src/plan/repairs/repair.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { anEvent, eventId } from '../../support/events.ts';

let number = 0;
function event(
  type: DcPlanEvent['payload']['event_type'],
  day: string,
  payload: Record<string, unknown> = {},
): DcPlanEvent {
  number += 1;
  return anEvent(type, payload, { event_id: eventId(number), effective_date: day });
}

function paid(day: string, amount: string, ytd: string, more: Record<string, unknown> = {}) {
  const fields = { contribution_date: day, pay_period_end: day, amount, ytd_amount: ytd, ...more };
  return event('contribution', day, fields);
}

function breaking(rule: string, ...events: readonly DcPlanEvent[]): BrokenRule[] {
  return events.map(({ event_id: eventId }) => ({ rule, eventId }));
}

const says = (events: readonly DcPlanEvent[], broken: readonly BrokenRule[]) =>
  proposeRepairs({ events, broken }).map((repair) => repair.says);

describe('contributions that do not add up', () => {
  it('get the amount with which they do, too much or too little', () => {
    const [a, b] = [paid('2024-01-15', '100.00', '100.00'), paid('2024-01-31', '110.00', '200.00')];
    expect(says([a, b], breaking('ytd_mismatch', b))).toEqual([
      'with 10.00 less in `amount`',
      'with `ytd_amount` 210.00 in place of 200.00',
    ]);
    const c = paid('2024-01-31', '90.00', '200.00');
    expect(says([a, c], breaking('ytd_mismatch', c))).toEqual([
      'with 10.00 more in `amount`, here or in an event that is missing before it',
      'with `ytd_amount` 190.00 in place of 200.00',
    ]);
  });

  it('keep their amounts where less than nothing would be left', () => {
    const a = paid('2024-01-15', '100.00', '100.00');
    const b = paid('2024-01-31', '10.00', '50.00');
    expect(says([a, b], breaking('ytd_mismatch', b))).toEqual([
      'with `ytd_amount` 110.00 in place of 50.00',
    ]);
  });

  it('lose the copy of one that stands there twice', () => {
    const a = paid('2024-01-15', '100.00', '100.00');
    const copy = { ...a, event_id: eventId(900) };
    expect(says([a, copy], breaking('ytd_mismatch', copy))).toEqual([
      'without this copy (the same contribution stands there under another event_id)',
      'without this contribution',
      'with `ytd_amount` 200.00 in place of 100.00',
    ]);
  });

  it('exchange their dates where two have changed places', () => {
    const a = paid('2024-01-15', '100.00', '200.00');
    const b = paid('2024-01-31', '100.00', '100.00');
    const c = paid('2024-02-15', '100.00', '300.00');
    expect(says([a, b, c], breaking('ytd_mismatch', a, b))).toContain(
      'with the dates of 2024-01-15 and 2024-01-31 exchanged',
    );
  });

  it('go back into the year of their pay period', () => {
    const a = paid('2025-01-31', '100.00', '100.00', { pay_period_end: '2024-01-28' });
    expect(says([a], breaking('ytd_mismatch', a))).toContain(
      'with 2024-01-31 in place of 2025-01-31',
    );
  });

  it('are not given a day that does not exist, nor a sum that no column holds', () => {
    const leap = paid('2024-02-29', '100.00', '50.00', { pay_period_end: '2023-02-27' });
    expect(says([leap], breaking('ytd_mismatch', leap))).toEqual([
      'with 50.00 less in `amount`',
      'with `ytd_amount` 100.00 in place of 50.00',
    ]);
    const a = paid('2024-01-15', '999999999999', '999999999999');
    const b = paid('2024-01-31', '999999999999', '5');
    expect(says([a, b], breaking('ytd_mismatch', b))).toEqual([]);
  });
});

describe('dates that do not agree', () => {
  it('are both tried', () => {
    const a = event('contribution', '2024-01-15', { contribution_date: '2024-01-16' });
    expect(says([a], breaking('payload_date_mismatch', a))).toEqual([
      'with 2024-01-15 for both dates',
      'with 2024-01-16 for both dates',
    ]);
  });
});

describe('an event that others wait for', () => {
  it('is put before the first of them, as the next one is', () => {
    const early = paid('2024-01-15', '100.00', '100.00');
    const hire = event('hire', '2024-02-01', { hire_date: '2024-02-01' });
    expect(says([early, hire], breaking('event_before_hire', early))).toEqual([
      'with a hire on 2024-01-15 put before it',
    ]);
    const enrollment = event('enrollment', '2024-02-01');
    expect(says([early, enrollment], breaking('deferral_before_enrollment', early))).toEqual([
      'with an enrollment on 2024-01-15 put before it',
    ]);
    expect(says([early], breaking('deferral_before_enrollment', early))).toEqual([]);
  });

  it('is no termination where somebody goes on', () => {
    const left = event('termination', '2024-01-10');
    const after = paid('2024-01-31', '100.00', '100.00');
    const broken = breaking('activity_after_termination', after);
    expect(says([left, after], broken)).toEqual(['without the termination of 2024-01-10']);
    expect(says([after], broken)).toEqual([]);
  });
});

describe('a vesting', () => {
  it('gets the percentage that its balances give', () => {
    const match = paid('2024-01-15', '200.00', '200.00', { source: 'employer_match_true_up' });
    const balances = { source_balances_vested: { employer_match: '50.00' } };
    const vesting = event('vesting', '2024-02-01', { vested_percentage: '0.5', ...balances });
    const broken = breaking('vested_balance_mismatch', vesting);
    expect(says([match, vesting], broken)).toEqual([
      'with `vested_percentage` 0.25 in place of 0.5',
    ]);
    expect(says([vesting], broken)).toEqual([]);
  });
});

/** A valid event of a looser schema: loaded, left aside, or a finding that names the field. */
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import { findLoading } from '../../src/events/loadable.ts';
import { anEvent } from '../support/events.ts';

const contribution = (payload: object, envelope: object = {}) =>
  anEvent('contribution', payload as never, envelope as never);

const AMOUNT =
  'cannot be loaded as an amount: no sign, no exponent, at most 12 digits before and 6 after the point, as a JSON number at most 9 before it';
const TIME =
  'cannot be loaded as a timestamp with T between day and time, such as 2024-01-15T12:00:00Z';

describe('an event that fits no table', () => {
  it.each([
    [
      '/event_id',
      { event_id: 'evt-42' },
      {},
      "'evt-42' cannot be loaded as a UUID of 8-4-4-4-12 hexadecimal digits",
    ],
    ['/employee_id', { employee_id: 5 }, {}, '5 cannot be loaded as text'],
    ['/scenario_id', { scenario_id: null }, {}, 'null cannot be loaded as text; an event needs it'],
    [
      '/effective_date',
      { effective_date: '2024/01/15' },
      {},
      "'2024/01/15' cannot be loaded as a date, YYYY-MM-DD",
    ],
    ['/created_at', { created_at: '2024-01-15 12:00:00' }, {}, `'2024-01-15 12:00:00' ${TIME}`],
    ['/created_at', { created_at: '2024-01-15T24:00:00Z' }, {}, `'2024-01-15T24:00:00Z' ${TIME}`],
    ['/correlation_id', { correlation_id: ['a'] }, {}, '["a"] cannot be loaded as text'],
    ['/payload/amount', {}, { amount: '1234567890123.00' }, `'1234567890123.00' ${AMOUNT}`],
    ['/payload/amount', {}, { amount: '100.1234567' }, `'100.1234567' ${AMOUNT}`],
    ['/payload/amount', {}, { amount: '-5.00' }, `'-5.00' ${AMOUNT}`],
    ['/payload/amount', {}, { amount: -5 }, `-5 ${AMOUNT}`],
    ['/payload/amount', {}, { amount: 1e-7 }, `1e-7 ${AMOUNT}`],
    ['/payload/amount', {}, { amount: 1e21 }, `1e+21 ${AMOUNT}`],
    ['/payload/amount', {}, { amount: '1e3' }, `'1e3' ${AMOUNT}`],
    ['/payload/amount', {}, { amount: null }, `null ${AMOUNT}; a contribution needs it`],
    [
      '/payload/amount',
      {},
      { amount: undefined },
      `a missing value ${AMOUNT}; a contribution needs it`,
    ],
    ['/payload/ytd_amount', {}, { ytd_amount: 'much' }, `'much' ${AMOUNT}`],
    [
      '/payload/irs_limit_applied',
      {},
      { irs_limit_applied: 'no' },
      "'no' cannot be loaded as true or false",
    ],
    [
      '/payload/source',
      {},
      { source: 'lottery' },
      "'lottery' cannot be loaded as one of employee_pre_tax, employee_roth, employee_after_tax, employee_catch_up, employer_match, employer_match_true_up, employer_nonelective, employer_profit_sharing, forfeiture_allocation",
    ],
  ])('is told by %s: %j %j', (pointer, envelope, payload, says) => {
    expect(findLoading(contribution(payload, envelope))).toEqual({
      pointer,
      rule: 'not-loadable',
      message: `\`${pointer}\`: ${says}`,
    });
  });

  it.each([
    ['merit', { merit_percentage: '12' }, '/payload/merit_percentage'],
    ['merit', { merit_percentage: 0.00001 }, '/payload/merit_percentage'],
    ['hire', { job_level: 2 ** 31 }, '/payload/job_level'],
    ['hire', { job_level: 1.5 }, '/payload/job_level'],
    ['vesting', { source_balances_vested: [] }, '/payload/source_balances_vested'],
    [
      'vesting',
      { source_balances_vested: { employer_match: '-1' } },
      '/payload/source_balances_vested/employer_match',
    ],
    ['forfeiture', { forfeited_from_source: 'employee_roth' }, '/payload/forfeited_from_source'],
    ['enrollment', { roth_contribution_rate: null }, '/payload/roth_contribution_rate'],
    ['eligibility', { plan_id: undefined }, '/payload/plan_id'],
  ] as const)('of %s with %j is told by %s', (type, payload, pointer) => {
    expect(findLoading(anEvent(type, payload))).toMatchObject({ pointer });
  });
});

describe('an event that fits', () => {
  it.each(EVENT_TYPES)('of %s is loaded, whatever it holds beside its fields', (type) => {
    expect(findLoading(anEvent(type))).toBe('loaded');
    expect(findLoading(anEvent(type, { more: [1] }, { note: {} }))).toBe('loaded');
  });

  it.each([
    ['hire', { department: undefined, hire_date: null }],
    ['hire', { job_level: -3, annual_compensation: '0' }],
    ['merit', { merit_percentage: '1.5' }],
    ['termination', { termination_reason: 'layoff' }],
    ['contribution', { payroll_id: undefined, ytd_amount: null }],
  ] as const)('of %s is loaded with %j, which the built-in schema refuses', (type, payload) => {
    expect(findLoading(anEvent(type, payload))).toBe('loaded');
  });
});

it.each([[{ payload: { event_type: 'sabbatical' } }], [{ event_type: 'hire' }], [[]], [null]])(
  '%j is of no type that the tables know, and left aside',
  (event) => {
    expect(findLoading(event)).toBe('aside');
  },
);

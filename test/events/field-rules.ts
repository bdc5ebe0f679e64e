/**
 * Every field of every payload, written by hand from docs/DOMAIN.md and not from the schema: what
 * must be accepted at the border, and what must be rejected past it.
 */
import type { EventType } from '../../src/contracts/event-types.ts';

export interface FieldRule {
  readonly accepts: readonly unknown[];
  readonly rejects: readonly unknown[];
  /** Missing or null is allowed. */
  readonly optional: boolean;
}

const TEXT: FieldRule = {
  accepts: ['x', ' x ', 'é', '\u{1f600}'],
  rejects: ['', ' ', '\t\n', 5, true, {}, []],
  optional: false,
};
const DATE: FieldRule = {
  accepts: ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2023-04-30'],
  rejects: [
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '20240101',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '',
    20240101,
    true,
  ],
  optional: false,
};
const AMOUNT: FieldRule = {
  accepts: [
    '0',
    '0.00',
    '0.000001',
    '123456789012.123456',
    '999999999999.999999',
    '007.5',
    0,
    1,
    8.69,
    143.48,
    0.000001,
    999_999_999.999999,
  ],
  rejects: [
    '-0.01',
    '+1',
    '1e3',
    '.5',
    '5.',
    '1,000',
    '1 ',
    '',
    'x',
    '1234567890123',
    '0.1234567',
    -0.01,
    1_000_000_000,
    0.0000001,
    1.0000001,
    true,
    {},
    [],
  ],
  optional: false,
};
const POSITIVE: FieldRule = {
  ...AMOUNT,
  accepts: AMOUNT.accepts.filter((value) => Number(value) !== 0),
  rejects: [...AMOUNT.rejects, '0', '0.000000', '000', 0],
};
const RATE: FieldRule = {
  accepts: ['0', '1', '0.0', '1.0000', '0.0001', '0.9999', 0, 1, 0.5, 0.0001, 0.3333],
  rejects: [
    '1.0001',
    '0.00001',
    '00.5',
    '.5',
    '1.',
    '-0.1',
    '50%',
    '',
    1.0001,
    -0.0001,
    0.00001,
    0.12345,
    true,
    {},
  ],
  optional: false,
};
const FLAG: FieldRule = {
  accepts: [true, false],
  rejects: ['true', 1, 0, 'yes', {}],
  optional: false,
};

function whole(from: number, to: number): FieldRule {
  return {
    accepts: [from, to, from + 1],
    rejects: [from - 1, to + 1, from + 0.5, String(from), true, {}],
    optional: false,
  };
}

function oneOf(...choices: readonly string[]): FieldRule {
  const [first = ''] = choices;
  return {
    accepts: choices,
    rejects: [first.toUpperCase(), `${first} `, 'other', '', 1, true],
    optional: false,
  };
}

function optional(rule: FieldRule): FieldRule {
  return { ...rule, optional: true };
}

const LEVEL = whole(1, 10);
const BUCKETS: FieldRule = {
  accepts: [
    {},
    { employer_match: '0' },
    {
      employer_match: 1.5,
      employer_nonelective: '2',
      employer_profit_sharing: '999999999999.999999',
    },
  ],
  rejects: [
    { employee_roth: '1' },
    { employer_match: null },
    { employer_match: '-1' },
    { employer_match: '0.0000001' },
    [],
    'x',
    5,
  ],
  optional: false,
};

export const ENVELOPE_RULES: Readonly<Record<string, FieldRule>> = {
  event_id: {
    accepts: [
      '123e4567-e89b-42d3-a456-426614174000',
      'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
      '00000000-0000-0000-0000-000000000000',
    ],
    rejects: [
      '123e4567e89b42d3a456426614174000',
      '{123e4567-e89b-42d3-a456-426614174000}',
      '123e4567-e89b-42d3-a456-42661417400g',
      '123e4567-e89b-42d3-a456-4266141740000',
      '',
      5,
    ],
    optional: false,
  },
  employee_id: TEXT,
  scenario_id: TEXT,
  plan_design_id: TEXT,
  source_system: TEXT,
  effective_date: DATE,
  created_at: {
    accepts: [
      '2024-02-29T23:59:59Z',
      '2024-01-01T00:00:00',
      '2024-01-01t00:00:00z',
      '2024-01-01T00:00:00.123456789+23:59',
      '2024-01-01T00:00:00-00:00',
      '0001-01-01T00:00:00Z',
    ],
    rejects: [
      '2024-01-01',
      '2024-01-01 00:00:00',
      '2024-02-30T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T23:59:60Z',
      '2024-01-01T00:00Z',
      '2024-01-01T00:00:00.Z',
      '2024-01-01T00:00:00+24:00',
      '2024-01-01T00:00:00+0100',
      '',
      5,
    ],
    optional: false,
  },
  correlation_id: { accepts: ['', 'x'], rejects: [5, true, {}], optional: true },
};

const PLAN = { plan_id: TEXT };
const ANY_PLAN = { plan_id: optional(TEXT) };

export const PAYLOAD_RULES: Readonly<Record<EventType, Readonly<Record<string, FieldRule>>>> = {
  hire: {
    ...ANY_PLAN,
    hire_date: DATE,
    department: TEXT,
    job_level: LEVEL,
    annual_compensation: POSITIVE,
  },
  promotion: {
    ...ANY_PLAN,
    new_job_level: LEVEL,
    new_annual_compensation: POSITIVE,
    effective_date: DATE,
  },
  termination: {
    ...ANY_PLAN,
    termination_reason: oneOf('voluntary', 'involuntary', 'retirement', 'death', 'disability'),
    final_pay_date: DATE,
  },
  merit: { ...ANY_PLAN, new_compensation: POSITIVE, merit_percentage: RATE },
  eligibility: {
    ...PLAN,
    eligible: FLAG,
    eligibility_date: DATE,
    reason: oneOf(
      'age_and_service',
      'immediate',
      'hours_requirement',
      'rehire',
      'ineligible_override',
    ),
    source: { accepts: ['', 'x'], rejects: [5, true, {}], optional: true },
  },
  enrollment: {
    ...PLAN,
    enrollment_date: DATE,
    pre_tax_contribution_rate: RATE,
    roth_contribution_rate: RATE,
    after_tax_contribution_rate: optional(RATE),
    auto_enrollment: optional(FLAG),
    opt_out_window_expires: optional(DATE),
    enrollment_source: optional(oneOf('proactive', 'auto', 'voluntary')),
    auto_enrollment_window_start: optional(DATE),
    auto_enrollment_window_end: optional(DATE),
    proactive_enrollment_eligible: optional(FLAG),
    window_timing_compliant: optional(FLAG),
  },
  contribution: {
    ...PLAN,
    source: oneOf(
      'employee_pre_tax',
      'employee_roth',
      'employee_after_tax',
      'employee_catch_up',
      'employer_match',
      'employer_match_true_up',
      'employer_nonelective',
      'employer_profit_sharing',
      'forfeiture_allocation',
    ),
    amount: POSITIVE,
    pay_period_end: DATE,
    contribution_date: DATE,
    ytd_amount: AMOUNT,
    payroll_id: TEXT,
    irs_limit_applied: optional(FLAG),
    inferred_value: optional(FLAG),
  },
  vesting: {
    ...PLAN,
    vested_percentage: RATE,
    source_balances_vested: BUCKETS,
    vesting_schedule_type: oneOf('graded', 'cliff', 'immediate'),
    service_computation_date: DATE,
    service_credited_hours: whole(0, 2_147_483_647),
    service_period_end_date: DATE,
  },
  forfeiture: {
    ...PLAN,
    forfeited_from_source: oneOf(
      'employer_match',
      'employer_nonelective',
      'employer_profit_sharing',
    ),
    amount: POSITIVE,
    reason: oneOf('unvested_termination', 'break_in_service'),
    vested_percentage: RATE,
  },
  hce_status: {
    ...PLAN,
    determination_method: oneOf('prior_year', 'current_year'),
    ytd_compensation: AMOUNT,
    annualized_compensation: AMOUNT,
    hce_threshold: POSITIVE,
    is_hce: FLAG,
    determination_date: DATE,
    prior_year_hce: optional(FLAG),
  },
  compliance: {
    ...PLAN,
    compliance_type: oneOf('402g_limit_approach', '415c_limit_approach', 'catch_up_eligible'),
    limit_type: oneOf('elective_deferral', 'annual_additions', 'catch_up'),
    applicable_limit: POSITIVE,
    current_amount: AMOUNT,
    monitoring_date: DATE,
  },
};

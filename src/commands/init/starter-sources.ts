/**
 * One person whose money comes from every source and leaves every bucket, each by an amount of its own: a pipeline
 * that puts one into the wrong column, or takes it out of the wrong bucket, rebuilds other balances than the fold.
 */
import type { StarterFile } from './starter-file.ts';

const PLAN = 'PLAN-401K';
const PAY_DAY = '2025-03-14';

/** In dollars. No sum of some is another. */
const CONTRIBUTED = [
  ['employee_pre_tax', '610.00'],
  ['employee_roth', '520.00'],
  ['employee_after_tax', '430.00'],
  ['employee_catch_up', '340.00'],
  ['employer_match', '250.00'],
  ['employer_match_true_up', '70.00'],
  ['employer_nonelective', '160.00'],
  ['employer_profit_sharing', '90.00'],
  ['forfeiture_allocation', '30.00'],
] as const;

const VESTED = '0.4000';
/** 40 % of match and true-up (320), of nonelective (160), of profit sharing and allocation (120). */
const KEPT = {
  employer_match: '128.00',
  employer_nonelective: '64.00',
  employer_profit_sharing: '48.00',
};
/** The rest, all of it: from another bucket it would be more than what is unvested there. */
const LOST = [
  ['employer_match', '192.00'],
  ['employer_nonelective', '96.00'],
  ['employer_profit_sharing', '72.00'],
] as const;

type Happened = readonly [day: string, system: string, payload: Readonly<Record<string, unknown>>];

const HISTORY: readonly Happened[] = [
  [
    '2022-01-03',
    'hris',
    {
      event_type: 'hire',
      hire_date: '2022-01-03',
      department: 'Finance',
      job_level: 5,
      annual_compensation: '91000.00',
    },
  ],
  [
    '2025-01-02',
    'recordkeeper',
    {
      event_type: 'eligibility',
      eligible: true,
      eligibility_date: '2025-01-02',
      reason: 'age_and_service',
    },
  ],
  [
    '2025-01-06',
    'recordkeeper',
    {
      event_type: 'enrollment',
      enrollment_date: '2025-01-06',
      pre_tax_contribution_rate: '0.0610',
      roth_contribution_rate: '0.0520',
      after_tax_contribution_rate: '0.0430',
    },
  ],
  ...CONTRIBUTED.map(
    ([source, amount]): Happened => [
      PAY_DAY,
      'payroll',
      {
        event_type: 'contribution',
        source,
        amount,
        pay_period_end: '2025-03-09',
        contribution_date: PAY_DAY,
        ytd_amount: amount,
        payroll_id: 'PR-2025-05',
      },
    ],
  ),
  [
    '2025-06-27',
    'recordkeeper',
    {
      event_type: 'vesting',
      vested_percentage: VESTED,
      source_balances_vested: KEPT,
      vesting_schedule_type: 'graded',
      service_computation_date: '2022-01-03',
      service_credited_hours: 1000,
      service_period_end_date: '2025-06-27',
    },
  ],
  [
    '2025-06-30',
    'hris',
    { event_type: 'termination', termination_reason: 'voluntary', final_pay_date: '2025-06-30' },
  ],
  ...LOST.map(
    ([bucket, amount]): Happened => [
      '2025-07-31',
      'recordkeeper',
      {
        event_type: 'forfeiture',
        forfeited_from_source: bucket,
        amount,
        reason: 'unvested_termination',
        vested_percentage: VESTED,
      },
    ],
  ),
];

export function starterSources(): StarterFile {
  const text = HISTORY.map((happened, index) => `${JSON.stringify(asEvent(happened, index))}\n`);
  return { path: 'fixtures/valid/every-source.ndjson', text: text.join('') };
}

/** What happens to the work rather than in the plan names no plan. */
function asEvent([day, system, payload]: Happened, index: number) {
  const { event_type, ...fields } = payload;
  const isPlans = system !== 'hris';
  return {
    event_id: `00000002-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    employee_id: 'E-000002',
    scenario_id: 'baseline',
    plan_design_id: 'standard',
    source_system: system,
    effective_date: day,
    created_at: `${day}T18:00:00Z`,
    payload: { event_type, ...(isPlans ? { plan_id: PLAN } : {}), ...fields },
  };
}

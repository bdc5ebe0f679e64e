/** Plain valid events, one builder per payload type; overrides make the one that a test is about. */
import type { EventType } from '../../src/contracts/event-types.ts';
import type { DcPlanEvent, Payload } from '../../src/schema/types.ts';

type Fields = Record<string, unknown>;

const PAYLOADS: { [T in EventType]: Extract<Payload, { event_type: T }> } = {
  hire: {
    event_type: 'hire',
    plan_id: null,
    hire_date: '2024-01-15',
    department: 'Finance',
    job_level: 3,
    annual_compensation: '75000.00',
  },
  promotion: {
    event_type: 'promotion',
    plan_id: null,
    new_job_level: 4,
    new_annual_compensation: '85000.00',
    effective_date: '2024-01-15',
  },
  termination: {
    event_type: 'termination',
    plan_id: null,
    termination_reason: 'voluntary',
    final_pay_date: '2024-01-15',
  },
  merit: {
    event_type: 'merit',
    plan_id: null,
    new_compensation: '77250.00',
    merit_percentage: '0.0300',
  },
  eligibility: {
    event_type: 'eligibility',
    plan_id: 'PLAN-A',
    eligible: true,
    eligibility_date: '2024-01-15',
    reason: 'immediate',
    source: null,
  },
  enrollment: {
    event_type: 'enrollment',
    plan_id: 'PLAN-A',
    enrollment_date: '2024-01-15',
    pre_tax_contribution_rate: '0.0600',
    roth_contribution_rate: '0.0000',
    after_tax_contribution_rate: '0.0000',
    auto_enrollment: false,
    opt_out_window_expires: null,
    enrollment_source: 'voluntary',
    auto_enrollment_window_start: null,
    auto_enrollment_window_end: null,
    proactive_enrollment_eligible: false,
    window_timing_compliant: true,
  },
  contribution: {
    event_type: 'contribution',
    plan_id: 'PLAN-A',
    source: 'employee_pre_tax',
    amount: '230.77',
    pay_period_end: '2024-01-12',
    contribution_date: '2024-01-15',
    ytd_amount: '230.77',
    payroll_id: 'PR-2024-01',
    irs_limit_applied: false,
    inferred_value: false,
  },
  vesting: {
    event_type: 'vesting',
    plan_id: 'PLAN-A',
    vested_percentage: '0.4000',
    source_balances_vested: {
      employer_match: '400.00',
      employer_nonelective: '0',
      employer_profit_sharing: '0',
    },
    vesting_schedule_type: 'graded',
    service_computation_date: '2021-01-15',
    service_credited_hours: 2080,
    service_period_end_date: '2024-01-15',
  },
  forfeiture: {
    event_type: 'forfeiture',
    plan_id: 'PLAN-A',
    forfeited_from_source: 'employer_match',
    amount: '600.00',
    reason: 'unvested_termination',
    vested_percentage: '0.4000',
  },
  hce_status: {
    event_type: 'hce_status',
    plan_id: 'PLAN-A',
    determination_method: 'prior_year',
    ytd_compensation: '3000.00',
    annualized_compensation: '75000.00',
    hce_threshold: '150000.00',
    is_hce: false,
    determination_date: '2024-01-15',
    prior_year_hce: false,
  },
  compliance: {
    event_type: 'compliance',
    plan_id: 'PLAN-A',
    compliance_type: '402g_limit_approach',
    limit_type: 'elective_deferral',
    applicable_limit: '23000.00',
    current_amount: '22000.00',
    monitoring_date: '2024-01-15',
  },
};

/**
 * @param payload fields of the payload to override
 * @param envelope fields of the envelope to override
 */
export function anEvent(type: EventType, payload: Fields = {}, envelope: Fields = {}): DcPlanEvent {
  return {
    event_id: eventId(1),
    employee_id: 'E-1',
    scenario_id: 'base',
    plan_design_id: 'design',
    source_system: 'test',
    effective_date: '2024-01-15',
    created_at: '2024-01-15T12:00:00Z',
    ...envelope,
    payload: { ...PAYLOADS[type], ...payload },
  } as DcPlanEvent;
}

const builder =
  (type: EventType) =>
  (payload: Fields = {}, envelope: Fields = {}) =>
    anEvent(type, payload, envelope);

export const aHire = builder('hire');
export const aPromotion = builder('promotion');
export const aTermination = builder('termination');
export const aMerit = builder('merit');
export const anEligibility = builder('eligibility');
export const anEnrollment = builder('enrollment');
export const aContribution = builder('contribution');
export const aVesting = builder('vesting');
export const aForfeiture = builder('forfeiture');
export const anHceStatus = builder('hce_status');
export const aCompliance = builder('compliance');

/** A UUID that shows its number. */
export function eventId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

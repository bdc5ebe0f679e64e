/** The events of bench-validate.mjs: the same ones each time. */
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';

/** A payroll population in miniature: of 100 events 78 are contributions, the rest all other types. */
export function writeEvents(file, events) {
  const partial = `${file}.partial`;
  const descriptor = openSync(partial, 'w');
  let text = '';
  for (let i = 0; i < events; i += 1) {
    text += `${JSON.stringify(event(i))}\n`;
    if (text.length > 1 << 22 || i === events - 1) {
      writeSync(descriptor, text);
      text = '';
    }
  }
  closeSync(descriptor);
  renameSync(partial, file);
}

function event(i) {
  const employee = Math.floor(i / 100);
  const day = isoDay(i % 3650);
  const hex = (i >>> 0).toString(16).padStart(8, '0');
  return {
    event_id: `${hex}-${hex.slice(4)}-4${hex.slice(5)}-a${hex.slice(1, 4)}-${hex}${hex.slice(4)}`,
    employee_id: `EMP_${String(employee).padStart(6, '0')}`,
    scenario_id: 'baseline',
    plan_design_id: 'standard',
    source_system: 'payroll',
    effective_date: day,
    created_at: `${day}T08:30:${String(i % 60).padStart(2, '0')}.125Z`,
    payload: payload(i, day),
    ...(i % 2 === 0
      ? {}
      : { correlation_id: i % 3 === 0 ? null : `run-${String(i % 26).padStart(4, '0')}` }),
  };
}

const SOURCES = [
  'employee_pre_tax',
  'employer_match',
  'employee_roth',
  'employer_nonelective',
  'employee_pre_tax',
  'employer_match',
  'employee_catch_up',
  'employer_profit_sharing',
];

function payload(i, day) {
  const plan_id = 'PLAN-A';
  const cents = (most) => `${(i * 7919) % most}.${String((i * 31) % 100).padStart(2, '0')}`;
  const amount = `${1 + ((i * 7919) % 2000)}.${String((i * 31) % 100).padStart(2, '0')}`;
  switch (i % 100) {
    case 0:
      return {
        event_type: 'hire',
        plan_id: null,
        hire_date: day,
        department: 'Engineering',
        job_level: 1 + (i % 10),
        annual_compensation: `8${amount}`,
      };
    case 1:
      return {
        event_type: 'eligibility',
        plan_id,
        eligible: true,
        eligibility_date: day,
        reason: 'age_and_service',
        source: 'hris',
      };
    case 2:
    case 52:
      return {
        event_type: 'enrollment',
        plan_id,
        enrollment_date: day,
        pre_tax_contribution_rate: '0.0600',
        roth_contribution_rate: '0.0200',
        after_tax_contribution_rate: '0.0000',
        auto_enrollment: true,
        opt_out_window_expires: day,
        enrollment_source: 'auto',
        auto_enrollment_window_start: day,
        auto_enrollment_window_end: day,
        proactive_enrollment_eligible: true,
        window_timing_compliant: true,
      };
    case 3:
      return {
        event_type: 'promotion',
        plan_id: null,
        new_job_level: 1 + (i % 10),
        new_annual_compensation: `9${amount}`,
        effective_date: day,
      };
    case 4:
    case 54:
      return {
        event_type: 'merit',
        plan_id: null,
        new_compensation: `9${amount}`,
        merit_percentage: '0.0350',
      };
    case 5:
    case 30:
    case 55:
    case 80:
      return {
        event_type: 'vesting',
        plan_id,
        vested_percentage: '0.4000',
        source_balances_vested: {
          employer_match: cents(9000),
          employer_nonelective: cents(5000),
          employer_profit_sharing: '0',
        },
        vesting_schedule_type: 'graded',
        service_computation_date: day,
        service_credited_hours: 2080,
        service_period_end_date: day,
      };
    case 6:
    case 56:
      return {
        event_type: 'hce_status',
        plan_id,
        determination_method: 'prior_year',
        ytd_compensation: `7${amount}`,
        annualized_compensation: `9${amount}`,
        hce_threshold: '155000.00',
        is_hce: false,
        determination_date: day,
        prior_year_hce: false,
      };
    case 7:
    case 31:
    case 57:
    case 81:
      return {
        event_type: 'compliance',
        plan_id,
        compliance_type: '402g_limit_approach',
        limit_type: 'elective_deferral',
        applicable_limit: '23500.00',
        current_amount: cents(23000),
        monitoring_date: day,
      };
    case 8:
      return {
        event_type: 'termination',
        plan_id: null,
        termination_reason: 'voluntary',
        final_pay_date: day,
      };
    case 9:
      return {
        event_type: 'forfeiture',
        plan_id,
        forfeited_from_source: 'employer_match',
        amount,
        reason: 'unvested_termination',
        vested_percentage: '0.4000',
      };
    default:
      return {
        event_type: 'contribution',
        plan_id,
        source: SOURCES[i % SOURCES.length],
        amount,
        pay_period_end: day,
        contribution_date: day,
        ytd_amount: `1${amount}`,
        payroll_id: `PR-${String(i % 26).padStart(4, '0')}`,
        irs_limit_applied: false,
      };
  }
}

function isoDay(day) {
  return new Date(Date.UTC(2015, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
}

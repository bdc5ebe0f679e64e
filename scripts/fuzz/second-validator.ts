/**
 * A second answer to "is this an event?", written from docs/DOMAIN.md and from nothing else: no ajv, no JSON
 * Schema, no code of src/. It is slow, and meant to be read beside the page.
 */
import {
  amount,
  anyText,
  date,
  flag,
  type Kind,
  oneOf,
  positive,
  rate,
  text,
  time,
  uuid,
  whole,
} from './plain-kinds.ts';
import { type Json, readJson } from './read-json.ts';

/** `?` behind a name: the field may be missing or null. */
type Fields = Readonly<Record<string, Kind>>;

const BUCKETS = ['employer_match', 'employer_nonelective', 'employer_profit_sharing'] as const;
const SOURCES = [
  'employee_pre_tax',
  'employee_roth',
  'employee_after_tax',
  'employee_catch_up',
  ...BUCKETS,
  'employer_match_true_up',
  'forfeiture_allocation',
];
const MOST_BYTES = 1_048_576;

const PAYLOADS: Readonly<Record<string, Fields>> = {
  hire: {
    'plan_id?': text,
    hire_date: date,
    department: text,
    job_level: whole(1, 10),
    annual_compensation: positive,
  },
  promotion: {
    'plan_id?': text,
    new_job_level: whole(1, 10),
    new_annual_compensation: positive,
    effective_date: date,
  },
  termination: {
    'plan_id?': text,
    termination_reason: oneOf('voluntary', 'involuntary', 'retirement', 'death', 'disability'),
    final_pay_date: date,
  },
  merit: { 'plan_id?': text, new_compensation: positive, merit_percentage: rate },
  eligibility: {
    plan_id: text,
    eligible: flag,
    eligibility_date: date,
    reason: oneOf(
      'age_and_service',
      'immediate',
      'hours_requirement',
      'rehire',
      'ineligible_override',
    ),
    'source?': anyText,
  },
  enrollment: {
    plan_id: text,
    enrollment_date: date,
    pre_tax_contribution_rate: rate,
    roth_contribution_rate: rate,
    'after_tax_contribution_rate?': rate,
    'auto_enrollment?': flag,
    'opt_out_window_expires?': date,
    'enrollment_source?': oneOf('proactive', 'auto', 'voluntary'),
    'auto_enrollment_window_start?': date,
    'auto_enrollment_window_end?': date,
    'proactive_enrollment_eligible?': flag,
    'window_timing_compliant?': flag,
  },
  contribution: {
    plan_id: text,
    source: oneOf(...SOURCES),
    amount: positive,
    pay_period_end: date,
    contribution_date: date,
    ytd_amount: amount,
    payroll_id: text,
    'irs_limit_applied?': flag,
    'inferred_value?': flag,
  },
  vesting: {
    plan_id: text,
    vested_percentage: rate,
    source_balances_vested: (value) =>
      checkFields(
        value,
        Object.fromEntries(BUCKETS.map((bucket) => [`${bucket}?`, amount])),
        'absent',
      ),
    vesting_schedule_type: oneOf('graded', 'cliff', 'immediate'),
    service_computation_date: date,
    service_credited_hours: whole(0, 2_147_483_647),
    service_period_end_date: date,
  },
  forfeiture: {
    plan_id: text,
    forfeited_from_source: oneOf(...BUCKETS),
    amount: positive,
    reason: oneOf('unvested_termination', 'break_in_service'),
    vested_percentage: rate,
  },
  hce_status: {
    plan_id: text,
    determination_method: oneOf('prior_year', 'current_year'),
    ytd_compensation: amount,
    annualized_compensation: amount,
    hce_threshold: positive,
    is_hce: flag,
    determination_date: date,
    'prior_year_hce?': flag,
  },
  compliance: {
    plan_id: text,
    compliance_type: oneOf('402g_limit_approach', '415c_limit_approach', 'catch_up_eligible'),
    limit_type: oneOf('elective_deferral', 'annual_additions', 'catch_up'),
    applicable_limit: positive,
    current_amount: amount,
    monitoring_date: date,
  },
};

const ENVELOPE: Fields = {
  event_id: uuid,
  employee_id: text,
  scenario_id: text,
  plan_design_id: text,
  source_system: text,
  effective_date: date,
  created_at: time,
  payload: checkPayload,
  'correlation_id?': anyText,
};

/** @param bytes of one record  @returns why it is no event, or null */
export function whyNoEvent(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES) return 'is longer than 1 MiB';
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'is not UTF-8';
  }
  const event = readJson(line);
  if (event === null) return 'is not JSON';
  return findRepeated(event) ?? findLostText(event) ?? checkFields(event, ENVELOPE, 'null');
}

function checkPayload(payload: Json): string | null {
  if (payload.kind !== 'object') return 'is no object';
  const [, type] = payload.members.find(([name]) => name === 'event_type') ?? [];
  if (type?.kind !== 'string' || !Object.hasOwn(PAYLOADS, type.text))
    return 'has no known event_type';
  return checkFields(payload, { event_type: anyText, ...PAYLOADS[type.text] }, 'null');
}

/** @param optional whether a field with a `?` may be null, or only absent */
function checkFields(value: Json, fields: Fields, optional: 'null' | 'absent'): string | null {
  if (value.kind !== 'object') return 'is no object';
  const names = Object.keys(fields).map((name) => name.replace('?', ''));
  const unknown = value.members.find(([name]) => !names.includes(name));
  if (unknown !== undefined) return `${unknown[0]} is not known`;
  for (const [written, check] of Object.entries(fields)) {
    const name = written.replace('?', '');
    const isOptional = written.endsWith('?');
    const [, found] = value.members.find(([key]) => key === name) ?? [];
    if (found === undefined && isOptional) continue;
    if (found === undefined) return `${name} is missing`;
    if (found.kind === 'null' && isOptional && optional === 'null') continue;
    const problem = check(found);
    if (problem !== null) return `${name} ${problem}`;
  }
  return null;
}

/** "duplicate keys", at any depth. */
function findRepeated(value: Json): string | null {
  if (value.kind === 'array') return firstOf(value.items, findRepeated);
  if (value.kind !== 'object') return null;
  const names = value.members.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `${twice} stands twice`;
  return firstOf(
    value.members.map(([, member]) => member),
    findRepeated,
  );
}

/** "lone surrogates", and U+0000, which no table holds. */
function findLostText(value: Json): string | null {
  if (value.kind === 'string')
    return !value.text.isWellFormed() || value.text.includes('\0')
      ? 'holds text that is lost'
      : null;
  if (value.kind === 'array') return firstOf(value.items, findLostText);
  if (value.kind !== 'object') return null;
  return firstOf(
    value.members.map(([, member]) => member),
    findLostText,
  );
}

function firstOf(values: readonly Json[], find: (value: Json) => string | null): string | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

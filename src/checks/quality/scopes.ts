/** What a built-in rule looks at together: by that several runs can share its work, or not. */
import type { BuiltinRule } from './rules.ts';

/**
 * `person`: the events of one employee. `id`: the events under one event_id, which stay together where they are
 * of several persons. `all`: every event, of which few decide; see `close-persons.ts`.
 */
type Scope = 'person' | 'id' | 'all';

const SCOPES: Readonly<Record<BuiltinRule, Scope>> = {
  conflicting_duplicate: 'id',
  identical_duplicate: 'id',
  event_id_shared_across_scenarios: 'id',
  payload_type_absent: 'all',
  hire_absent: 'person',
  event_before_hire: 'person',
  activity_after_termination: 'person',
  contribution_before_eligibility: 'person',
  deferral_before_enrollment: 'person',
  payload_date_mismatch: 'person',
  ytd_mismatch: 'person',
  forfeiture_exceeds_unvested: 'person',
  vested_balance_mismatch: 'person',
  deferral_rate_over_100: 'person',
  merit_amount_mismatch: 'person',
  promotion_without_raise_in_level: 'person',
  vesting_decreased: 'person',
  vesting_below_statutory_floor: 'person',
  contribution_after_deposit_deadline: 'person',
  limit_402g_exceeded: 'person',
  limit_414v_exceeded: 'person',
  limit_415c_exceeded: 'person',
  limit_year_unknown: 'all',
  hce_flag_mismatch: 'person',
  hce_threshold_mismatch: 'person',
  compliance_limit_mismatch: 'person',
  compliance_amount_mismatch: 'person',
};

/** Names of the built-in rules of a scope. */
export function rulesOf(scope: Scope): string[] {
  return Object.entries(SCOPES).flatMap(([name, own]) => (own === scope ? [name] : []));
}

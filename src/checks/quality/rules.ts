/** The quality rules of docs/DOMAIN.md and the weight of each; their queries are in `src/sql/quality`. */

export const SEVERITIES = ['error', 'warning', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

export function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

/** In the order of docs/DOMAIN.md, in which the report lists them. */
export const RULE_SEVERITIES = {
  conflicting_duplicate: 'error',
  identical_duplicate: 'warning',
  event_id_shared_across_scenarios: 'error',
  payload_type_absent: 'warning',
  hire_absent: 'warning',
  event_before_hire: 'error',
  activity_after_termination: 'error',
  contribution_before_eligibility: 'error',
  deferral_before_enrollment: 'error',
  payload_date_mismatch: 'error',
  ytd_mismatch: 'error',
  forfeiture_exceeds_unvested: 'error',
  vested_balance_mismatch: 'error',
  deferral_rate_over_100: 'error',
  merit_amount_mismatch: 'warning',
  promotion_without_raise_in_level: 'warning',
  vesting_decreased: 'warning',
  vesting_below_statutory_floor: 'warning',
  contribution_after_deposit_deadline: 'warning',
  limit_402g_exceeded: 'error',
  limit_414v_exceeded: 'error',
  limit_415c_exceeded: 'error',
  limit_year_unknown: 'error',
  hce_flag_mismatch: 'error',
  hce_threshold_mismatch: 'error',
  compliance_limit_mismatch: 'error',
  compliance_amount_mismatch: 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type BuiltinRule = keyof typeof RULE_SEVERITIES;

/** A consumer's rule, until its config says otherwise. */
export const OWN_RULE_SEVERITY: Severity = 'error';

/** What a config makes of a rule. A rule may be called `constructor`: only own entries count. */
export function severityOf(rule: string, configured: Readonly<Record<string, Severity>>): Severity {
  const own = (entries: Readonly<Record<string, Severity>>) =>
    Object.hasOwn(entries, rule) ? entries[rule] : undefined;
  return own(configured) ?? own(RULE_SEVERITIES) ?? OWN_RULE_SEVERITY;
}

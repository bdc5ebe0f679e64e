/** Faults to put into the SQL, one at a time. Each is a mistake that somebody could make. */
export interface Fault {
  /** File below src/sql. */
  readonly file: string;
  /** Text that stands there, and what takes its place. */
  readonly from: string;
  readonly to: string;
}

type Change = readonly [from: string, to: string];

function inFile(file: string, ...changes: readonly Change[]): Fault[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}

export const FAULTS: readonly Fault[] = [
  ...inFile(
    'macros.sql',
    // a week off by one, and the wrong day of it
    ['(5 - dayofweek(day) + 7) % 7', '(5 - dayofweek(day) + 7) % 7 + 7'],
    ['(5 - dayofweek(day) + 7) % 7', '(4 - dayofweek(day) + 7) % 7'],
    ["('hire', 'promotion', 'merit', 'termination')", "('hire', 'promotion', 'merit')"],
    ["('hire', 'promotion', 'merit', 'termination')", "('hire', 'promotion', 'termination')"],
    // rounding: half up, half down, cut
    ['+ (keep * (units // 10000) + (keep * (units % 10000)) // 10000) % 2', '+ 1'],
    ['+ (keep * (units // 10000) + (keep * (units % 10000)) // 10000) % 2', '+ 0'],
    ['+ 4999', '+ 0'],
    // forfeited money: below zero, not taken off, taken off twice
    ['greatest(0, half', 'greatest(-1000000000000, half'],
    [' - forfeited_units', ''],
    [' - forfeited_units', ' - 2 * forfeited_units'],
    ['10000 - CAST(rate * 10000 AS BIGINT)', 'CAST(rate * 10000 AS BIGINT)'],
    [
      '- forfeited_sum AS DECIMAL(18,6)) AS net_balance',
      '- 2 * forfeited_sum AS DECIMAL(18,6)) AS net_balance',
    ],
    // an offset ignored
    ["[+-][0-9]{2}:[0-9]{2})$') THEN ''", "[+-][0-9]{2}:[0-9]{2})$') THEN 'Z'"],
    // a source in the wrong column
    [
      "employee_roth: sum(amount) FILTER (source = 'employee_roth')",
      "employee_roth: sum(amount) FILTER (source = 'employee_pre_tax')",
    ],
    [
      "employer_match: sum(amount) FILTER (source = 'employer_match')",
      "employer_match: sum(amount) FILTER (source IN ('employer_match', 'employer_match_true_up'))",
    ],
    [
      "sum(amount) FILTER (source = 'employee_catch_up')",
      "sum(amount) FILTER (source = 'employee_after_tax')",
    ],
    ["(bucket = 'employer_nonelective')", "(bucket = 'employer_match')"],
    ["(bucket = 'employer_profit_sharing')", "(bucket <> 'employer_match')"],
    // a source in the wrong sum
    [
      'employee_pre_tax + employee_roth + employee_after_tax + employee_catch_up',
      'employee_pre_tax + employee_roth + employee_after_tax',
    ],
    ['employer_match + employer_match_true_up', 'employer_match'],
    ['employer_profit_sharing + forfeiture_allocation', 'employer_profit_sharing'],
    [
      'forfeited_employer_match + forfeited_employer_nonelective + forfeited_employer_profit_sharing',
      'forfeited_employer_match + forfeited_employer_nonelective',
    ],
    [
      'unvested_units(match_units, millionths(forfeited_employer_match)',
      'unvested_units(match_units, millionths(forfeited_employer_nonelective)',
    ],
    // statuses
    [
      "WHEN employment = 'termination' THEN 'terminated'",
      "WHEN employment IS NULL THEN 'terminated'",
    ],
    ['(eligible IS NULL AND pre_tax_contribution_rate IS NULL)', 'eligible IS NULL'],
    ['WHEN NOT eligible OR', 'WHEN'],
    [
      'pre_tax_contribution_rate + roth_contribution_rate + after_tax_contribution_rate = 0',
      'pre_tax_contribution_rate = 0',
    ],
  ),
  ...inFile(
    'plan_history.sql',
    [
      "WHERE event_type = 'contribution' AND effective_date <= suite_as_of",
      "WHERE event_type = 'contribution' AND effective_date < suite_as_of",
    ],
    [
      "WHERE event_type <> 'contribution' AND effective_date <= suite_as_of",
      "WHERE event_type <> 'contribution' AND effective_date < suite_as_of",
    ],
    [
      'JOIN query_table(plans) AS plans USING (scenario_id, plan_design_id, employee_id)',
      'JOIN query_table(plans) AS plans USING (plan_design_id, employee_id)',
    ],
    [
      'JOIN query_table(plans) AS plans USING (scenario_id, plan_design_id, employee_id)',
      'JOIN query_table(plans) AS plans USING (scenario_id, employee_id)',
    ],
    [
      'WHERE own_plan_id = plans.plan_id OR is_workforce_event(event_type)',
      'WHERE own_plan_id = plans.plan_id',
    ],
    ['min(first_day) AS since', 'max(first_day) AS since'],
    ['  WHERE NOT is_workforce_event(event_type)\n', ''],
    ["    WHEN 'promotion' THEN new_annual_compensation\n", ''],
    ["WHEN 'promotion' THEN new_job_level ", ''],
  ),
  ...inFile(
    'balances.sql',
    [
      "arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting')",
      "max(vested_percentage) FILTER (event_type = 'vesting')",
    ],
    [
      "arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting')",
      'arg_max(vested_percentage, event_order)',
    ],
    [
      "arg_max(is_hce, event_order) FILTER (event_type = 'hce_status')",
      "bool_or(is_hce) FILTER (event_type = 'hce_status')",
    ],
    ['arg_max(compensation, event_order)', 'max(compensation)'],
    ['arg_max(eligibility_date, event_order)', 'max(eligibility_date)'],
    [
      'greatest(contributed.last_event_order, standing.last_event_order)',
      'coalesce(standing.last_event_order, contributed.last_event_order)',
    ],
    ['sum(contribution_count)', 'count(*)'],
    ['coalesce(after_tax_contribution_rate, 0)', 'after_tax_contribution_rate'],
  ),
  ...inFile(
    'weekly_snapshots.sql',
    ['greatest(effective_date, since)', 'effective_date'],
    [
      "sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count')) OVER so_far",
      "max(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count')) OVER so_far",
    ],
    ['-sum(COLUMNS', 'sum(COLUMNS'],
    ['-sum(COLUMNS', '0 * sum(COLUMNS'],
    ['max(standing) OVER so_far', 'standing'],
    [
      'last_value(vested_percentage IGNORE NULLS) OVER history',
      'max(vested_percentage) OVER history',
    ],
    ['last_value(compensation IGNORE NULLS) OVER history', 'compensation'],
    [
      'ORDER BY participation, event_order NULLS LAST',
      'ORDER BY participation, event_order DESC NULLS LAST',
    ],
    ['+ 7 AS DATE) AS friday', '+ 14 AS DATE) AS friday'],
    ['+ 7 AS DATE) AS friday', 'AS DATE) AS friday'],
    ['CAST(next_change - 7 AS TIMESTAMP)', 'CAST(next_change AS TIMESTAMP)'],
    ['WHERE next_change > day', 'WHERE next_change > day + 7'],
    [
      'AND effective_date <= suite_as_of(scenario_id)\n  GROUP BY ALL',
      'AND effective_date < suite_as_of(scenario_id)\n  GROUP BY ALL',
    ],
    [
      "arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination'))",
      "arg_min(event_type, event_order) FILTER (event_type IN ('hire', 'termination'))",
    ],
    [
      'max(event_order) AS event_order,\n    arg_max(event_id, event_order) AS last_event_id\n  FROM events',
      'min(event_order) AS event_order,\n    arg_min(event_id, event_order) AS last_event_id\n  FROM events',
    ],
    [
      'JOIN restated USING (scenario_id, plan_design_id, employee_id, plan_id)',
      'JOIN restated USING (plan_design_id, employee_id, plan_id)',
    ],
    ['CAST(greatest(day, first_friday) AS TIMESTAMP)', 'CAST(day AS TIMESTAMP)'],
  ),
  ...inFile(
    'annual_limits.sql',
    ['year(contribution_date)', 'year(pay_period_end)'],
    ["source IN ('employee_pre_tax', 'employee_roth')", "source IN ('employee_pre_tax')"],
    ["source IN ('employee_pre_tax', 'employee_roth')", "source LIKE 'employee%'"],
    ["source <> 'employee_catch_up'", 'true'],
    ['greatest(catch_up, coalesce(catch_up_60_63, 0))', 'catch_up'],
    [
      'WHEN elective_deferrals > elective_deferral THEN',
      'WHEN elective_deferrals >= elective_deferral THEN 1 +',
    ],
    ['LEFT JOIN (', 'JOIN ('],
  ),
  ...inFile(
    'event_macros.sql',
    // a wrong rank
    ["'termination',\n  'forfeiture'\n]", "'forfeiture',\n  'termination'\n]"],
    ["'contribution',\n  'vesting',\n", "'vesting',\n  'contribution',\n"],
  ),
  ...inFile(
    'ingest.sql',
    // order: a missing tie-break
    ['type_rank(event_type), created_at, event_id\n', 'type_rank(event_type), event_id\n'],
    [
      'type_rank(event_type), created_at, event_id\n',
      'type_rank(event_type), created_at, event_id DESC\n',
    ],
    [
      'effective_date, type_rank(event_type), created_at, event_id\n',
      'effective_date, created_at, event_id\n',
    ],
    // duplicates
    ['GROUP BY ALL HAVING count(*) > 1', 'GROUP BY ALL HAVING count(*) > 100'],
    [
      'PARTITION BY scenario_id, plan_design_id, employee_id, event_id\n',
      'PARTITION BY scenario_id, event_id\n',
    ],
    ['created_at, typed_events\n', 'created_at, typed_events DESC\n'],
    // a later load
    [
      'SELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);',
      'SELECT events.* EXCLUDE (event_order) FROM events WHERE false;',
    ],
    ['  AND events.employee_id = loaded_persons.employee_id;', ';'],
    [
      'ANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id)',
      'ANTI JOIN events USING (employee_id)',
    ],
  ),
  ...inFile(
    'quality/ytd_mismatch.sql',
    [', source, year(contribution_date)\n', ', year(contribution_date)\n'],
    [', source, year(contribution_date)\n', ', source\n'],
    ['employee_id, plan_id, source', 'employee_id, source'],
  ),
  ...inFile(
    'quality/limit_402g_exceeded.sql',
    ['WHERE total > elective_deferral AND', 'WHERE total >= elective_deferral AND'],
    [' AND total - amount <= elective_deferral', ''],
    ["IN ('employee_pre_tax', 'employee_roth')", "IN ('employee_pre_tax')"],
  ),
  ...inFile('quality/limit_415c_exceeded.sql', ["source <> 'employee_catch_up'", 'true']),
  ...inFile('quality/hce_flag_mismatch.sql', [
    'annualized_compensation > hce_threshold',
    'annualized_compensation >= hce_threshold',
  ]),
  ...inFile('quality/forfeiture_exceeds_unvested.sql', [
    'WHERE amount > unvested',
    'WHERE amount >= unvested',
  ]),
  ...inFile('quality/vesting_below_statutory_floor.sql', [
    'WHERE vested_percentage < floor',
    'WHERE vested_percentage <= floor',
  ]),
  ...inFile('quality/merit_amount_mismatch.sql', ['>= 0.01', '> 0.01']),
  ...inFile('quality/activity_after_termination.sql', [
    'contribution_date > paid_until',
    'contribution_date >= paid_until',
  ]),
  ...inFile('quality/hce_threshold_mismatch.sql', ['THEN 1 ELSE 0 END', 'THEN 0 ELSE 0 END']),
  ...inFile('quality/contribution_after_deposit_deadline.sql', [
    'contribution_date > deadline',
    'contribution_date >= deadline',
  ]),
];

-- The weekly history of every participant-plan.
-- Inputs:   view plan_history, macros balances_of and friday_on_or_after; variable as_of.
-- Output:   fct_participant_balance_snapshots, one row per participant-plan and Friday, from the
--           first Friday on or after its first plan event to the first on or after the as-of date.
-- Ordering: none; readers order by the key.

-- What changed in each week that brought an event. Workforce events from before the plan's first
-- week count from that week on.
CREATE OR REPLACE TEMP TABLE weekly_changes AS
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  friday_on_or_after(greatest(effective_date, since)) AS friday,
  sum(amount) FILTER (source = 'employee_pre_tax') AS employee_pre_tax,
  sum(amount) FILTER (source = 'employee_roth') AS employee_roth,
  sum(amount) FILTER (source = 'employee_after_tax') AS employee_after_tax,
  sum(amount) FILTER (source = 'employee_catch_up') AS employee_catch_up,
  sum(amount) FILTER (source = 'employer_match') AS employer_match,
  sum(amount) FILTER (source = 'employer_match_true_up') AS employer_match_true_up,
  sum(amount) FILTER (source = 'employer_nonelective') AS employer_nonelective,
  sum(amount) FILTER (source = 'employer_profit_sharing') AS employer_profit_sharing,
  sum(amount) FILTER (source = 'forfeiture_allocation') AS forfeiture_allocation,
  sum(amount) FILTER (forfeited_from_source = 'employer_match') AS forfeited_employer_match,
  sum(amount) FILTER (forfeited_from_source = 'employer_nonelective') AS forfeited_employer_nonelective,
  sum(amount) FILTER (forfeited_from_source = 'employer_profit_sharing') AS forfeited_employer_profit_sharing,
  count(*) FILTER (event_type = 'contribution') AS contribution_count,
  arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,
  arg_max({
    pre_tax: pre_tax_contribution_rate,
    roth: roth_contribution_rate,
    after_tax: coalesce(after_tax_contribution_rate, 0),
    since: enrollment_date
  }, event_order) FILTER (event_type = 'enrollment') AS enrollment,
  arg_max({eligible: eligible, since: eligibility_date}, event_order)
    FILTER (event_type = 'eligibility') AS eligibility,
  arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,
  arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,
  arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,
  arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,
  arg_max(event_id, event_order) AS last_event_id
FROM plan_history
GROUP BY ALL;

-- The state after each such week: sums so far and latest values.
CREATE OR REPLACE TEMP TABLE weekly_states AS
WITH running AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    friday AS day,
    coalesce(sum(employee_pre_tax) OVER history, 0) AS employee_pre_tax,
    coalesce(sum(employee_roth) OVER history, 0) AS employee_roth,
    coalesce(sum(employee_after_tax) OVER history, 0) AS employee_after_tax,
    coalesce(sum(employee_catch_up) OVER history, 0) AS employee_catch_up,
    coalesce(sum(employer_match) OVER history, 0) AS employer_match,
    coalesce(sum(employer_match_true_up) OVER history, 0) AS employer_match_true_up,
    coalesce(sum(employer_nonelective) OVER history, 0) AS employer_nonelective,
    coalesce(sum(employer_profit_sharing) OVER history, 0) AS employer_profit_sharing,
    coalesce(sum(forfeiture_allocation) OVER history, 0) AS forfeiture_allocation,
    coalesce(sum(forfeited_employer_match) OVER history, 0) AS forfeited_employer_match,
    coalesce(sum(forfeited_employer_nonelective) OVER history, 0) AS forfeited_employer_nonelective,
    coalesce(sum(forfeited_employer_profit_sharing) OVER history, 0) AS forfeited_employer_profit_sharing,
    sum(contribution_count) OVER history AS contribution_count,
    coalesce(last_value(vested_percentage IGNORE NULLS) OVER history, 0) AS vested_percentage,
    last_value(enrollment IGNORE NULLS) OVER history AS enrollment,
    last_value(eligibility IGNORE NULLS) OVER history AS eligibility,
    last_value(compensation IGNORE NULLS) OVER history AS compensation,
    last_value(job_level IGNORE NULLS) OVER history AS job_level,
    last_value(is_hce IGNORE NULLS) OVER history AS is_hce,
    last_value(employment IGNORE NULLS) OVER history AS employment,
    last_event_id
  FROM weekly_changes
  WINDOW history AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, plan_id
    ORDER BY friday
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  )
)
SELECT
  * EXCLUDE (enrollment, eligibility),
  enrollment.pre_tax AS pre_tax_contribution_rate,
  enrollment.roth AS roth_contribution_rate,
  enrollment.after_tax AS after_tax_contribution_rate,
  enrollment.since AS enrollment_date,
  eligibility.eligible AS eligible,
  eligibility.since AS eligibility_date
FROM running;

-- A week without an event repeats the state before it.
CREATE OR REPLACE TABLE fct_participant_balance_snapshots AS
WITH balances AS (
  SELECT *, lead(day, 1, CAST(friday_on_or_after(CAST(getvariable('as_of') AS DATE)) + 7 AS DATE)) OVER (
    PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY day
  ) AS next_change
  FROM balances_of('weekly_states')
)
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  CAST(unnest(generate_series(CAST(day AS TIMESTAMP), CAST(next_change - 7 AS TIMESTAMP), INTERVAL 7 DAY)) AS DATE)
    AS snapshot_date,
  balances.* EXCLUDE (scenario_id, plan_design_id, employee_id, plan_id, day, next_change)
FROM balances;

DROP TABLE weekly_changes;
DROP TABLE weekly_states;

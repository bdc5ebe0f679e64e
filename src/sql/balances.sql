-- Balances of every participant-plan as of a day.
-- Inputs:   events, what plan_history.sql makes; variable as_of
--           ('YYYY-MM-DD').
-- Output:   participant_balances, one row per (scenario_id, plan_design_id, employee_id, plan_id).
-- Ordering: none; readers order by the key.

CREATE OR REPLACE TEMP TABLE contributed AS
SELECT * EXCLUDE (sums), sums.*
FROM (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    contributed_by_source(source, amount) AS sums,
    sum(contribution_count) AS contribution_count,
    max(last_event_order) AS last_event_order
  FROM contribution_totals
  GROUP BY ALL
);

CREATE OR REPLACE TEMP TABLE standing AS
SELECT * EXCLUDE (sums), sums.*
FROM (
  SELECT
    participation,
    forfeited_by_bucket(forfeited_from_source, amount) AS sums,
    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,
    arg_max(pre_tax_contribution_rate, event_order) FILTER (event_type = 'enrollment') AS pre_tax_contribution_rate,
    arg_max(roth_contribution_rate, event_order) FILTER (event_type = 'enrollment') AS roth_contribution_rate,
    arg_max(coalesce(after_tax_contribution_rate, 0), event_order)
      FILTER (event_type = 'enrollment') AS after_tax_contribution_rate,
    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,
    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,
    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,
    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,
    arg_max(eligible, event_order) FILTER (event_type = 'eligibility') AS eligible,
    arg_max(eligibility_date, event_order) FILTER (event_type = 'eligibility') AS eligibility_date,
    arg_max(enrollment_date, event_order) FILTER (event_type = 'enrollment') AS enrollment_date,
    max(event_order) AS last_event_order
  FROM standing_events_of('participations')
  GROUP BY participation
);

CREATE OR REPLACE TEMP TABLE balance_states AS
WITH states AS (
  SELECT
    participation,
    suite_as_of(scenario_id) AS day,
    CAST(NULL AS DATE) AS next_change,
    coalesce(COLUMNS(lambda name: is_sum(name)), 0),
    coalesce(vested_percentage, 0) AS vested_percentage,
    pre_tax_contribution_rate,
    roth_contribution_rate,
    after_tax_contribution_rate,
    compensation,
    job_level,
    is_hce,
    employment,
    eligible,
    eligibility_date,
    enrollment_date,
    coalesce(contribution_count, 0) AS contribution_count,
    greatest(contributed.last_event_order, standing.last_event_order) AS last_event_order
  FROM participations
  LEFT JOIN contributed USING (scenario_id, plan_design_id, employee_id, plan_id)
  LEFT JOIN standing USING (participation)
)
SELECT states.* EXCLUDE (last_event_order), event_id AS last_event_id
FROM states
JOIN events ON event_order = last_event_order;

CREATE OR REPLACE TABLE participant_balances AS
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  balances.* EXCLUDE (participation, next_change) RENAME (day AS as_of_date)
FROM balances_of('balance_states') AS balances
JOIN participations USING (participation)
ORDER BY scenario_id, plan_design_id, employee_id, plan_id;

DROP TABLE contributed;
DROP TABLE standing;
DROP TABLE balance_states;

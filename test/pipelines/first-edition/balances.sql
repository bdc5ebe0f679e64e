-- Balances of every participant-plan as of a day.
-- Inputs:   events, what plan_history.sql makes; variable as_of
--           ('YYYY-MM-DD').
-- Output:   participant_balances, one row per (scenario_id, plan_design_id, employee_id, plan_id).
-- Ordering: none; readers order by the key.

CREATE OR REPLACE TEMP TABLE contributed AS
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  sum(amount) FILTER (source = 'employee_pre_tax') AS employee_pre_tax,
  sum(amount) FILTER (source = 'employee_roth') AS employee_roth,
  sum(amount) FILTER (source = 'employee_after_tax') AS employee_after_tax,
  sum(amount) FILTER (source = 'employee_catch_up') AS employee_catch_up,
  sum(amount) FILTER (source = 'employer_match') AS employer_match,
  sum(amount) FILTER (source = 'employer_match_true_up') AS employer_match_true_up,
  sum(amount) FILTER (source = 'employer_nonelective') AS employer_nonelective,
  sum(amount) FILTER (source = 'employer_profit_sharing') AS employer_profit_sharing,
  sum(amount) FILTER (source = 'forfeiture_allocation') AS forfeiture_allocation,
  sum(contribution_count) AS contribution_count,
  max(last_event_order) AS last_event_order
FROM contribution_totals
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE standing AS
SELECT
  participation,
  sum(amount) FILTER (forfeited_from_source = 'employer_match') AS forfeited_employer_match,
  sum(amount) FILTER (forfeited_from_source = 'employer_nonelective') AS forfeited_employer_nonelective,
  sum(amount) FILTER (forfeited_from_source = 'employer_profit_sharing') AS forfeited_employer_profit_sharing,
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
GROUP BY participation;

CREATE OR REPLACE TEMP TABLE balance_states AS
WITH states AS (
  SELECT
    participation,
    CAST(getvariable('as_of') AS DATE) AS day,
    CAST(NULL AS DATE) AS next_change,
    coalesce(employee_pre_tax, 0) AS employee_pre_tax,
    coalesce(employee_roth, 0) AS employee_roth,
    coalesce(employee_after_tax, 0) AS employee_after_tax,
    coalesce(employee_catch_up, 0) AS employee_catch_up,
    coalesce(employer_match, 0) AS employer_match,
    coalesce(employer_match_true_up, 0) AS employer_match_true_up,
    coalesce(employer_nonelective, 0) AS employer_nonelective,
    coalesce(employer_profit_sharing, 0) AS employer_profit_sharing,
    coalesce(forfeiture_allocation, 0) AS forfeiture_allocation,
    coalesce(forfeited_employer_match, 0) AS forfeited_employer_match,
    coalesce(forfeited_employer_nonelective, 0) AS forfeited_employer_nonelective,
    coalesce(forfeited_employer_profit_sharing, 0) AS forfeited_employer_profit_sharing,
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

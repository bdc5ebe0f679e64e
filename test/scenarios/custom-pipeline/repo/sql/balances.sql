-- Our own balances, the same figures from a table of another name.
-- Inputs:   view plan_history, macro balances_of; variable as_of ('YYYY-MM-DD').
-- Output:   participant_balances, one row per (scenario_id, plan_design_id, employee_id, plan_id).
-- Ordering: none; readers order by the key.

CREATE OR REPLACE TEMP TABLE my_states AS
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  CAST(getvariable('as_of') AS DATE) AS day,
  coalesce(sum(amount) FILTER (source = 'employee_pre_tax'), 0) AS employee_pre_tax,
  coalesce(sum(amount) FILTER (source = 'employee_roth'), 0) AS employee_roth,
  coalesce(sum(amount) FILTER (source = 'employee_after_tax'), 0) AS employee_after_tax,
  coalesce(sum(amount) FILTER (source = 'employee_catch_up'), 0) AS employee_catch_up,
  coalesce(sum(amount) FILTER (source = 'employer_match'), 0) AS employer_match,
  coalesce(sum(amount) FILTER (source = 'employer_match_true_up'), 0) AS employer_match_true_up,
  coalesce(sum(amount) FILTER (source = 'employer_nonelective'), 0) AS employer_nonelective,
  coalesce(sum(amount) FILTER (source = 'employer_profit_sharing'), 0) AS employer_profit_sharing,
  coalesce(sum(amount) FILTER (source = 'forfeiture_allocation'), 0) AS forfeiture_allocation,
  coalesce(sum(amount) FILTER (forfeited_from_source = 'employer_match'), 0) AS forfeited_employer_match,
  coalesce(sum(amount) FILTER (forfeited_from_source = 'employer_nonelective'), 0) AS forfeited_employer_nonelective,
  coalesce(sum(amount) FILTER (forfeited_from_source = 'employer_profit_sharing'), 0) AS forfeited_employer_profit_sharing,
  coalesce(arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting'), 0) AS vested_percentage,
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
  count(*) FILTER (event_type = 'contribution') AS contribution_count,
  arg_max(event_id, event_order) AS last_event_id
FROM plan_history
GROUP BY scenario_id, plan_design_id, employee_id, plan_id;

CREATE OR REPLACE TABLE participant_balances AS
SELECT * RENAME (day AS as_of_date) FROM balances_of('my_states');

DROP TABLE my_states;

-- Which events count for which participant-plan. Shared by balances.sql, weekly_snapshots.sql and the
-- quality rules.
-- Inputs:   events; macros; variable as_of ('YYYY-MM-DD', inclusive).
-- Output:   tables contribution_totals and participations, macro standing_events_of.

-- Contributions are nearly all of the events, and of most of them only the sum is wanted.
CREATE OR REPLACE TEMP TABLE contribution_totals AS
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  source,
  sum(amount) AS amount,
  count(*) AS contribution_count,
  min(effective_date) AS first_day,
  max(event_order) AS last_event_order
FROM events
WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)
GROUP BY ALL;

-- A team's own schema may let an event of one type hold a field of another: it says nothing there.
CREATE OR REPLACE TEMP TABLE other_events AS
SELECT
  event_id, scenario_id, plan_design_id, employee_id, plan_id AS own_plan_id, effective_date, event_type, event_order,
  CASE event_type WHEN 'forfeiture' THEN forfeited_from_source END AS forfeited_from_source, amount, vested_percentage,
  pre_tax_contribution_rate, roth_contribution_rate, after_tax_contribution_rate,
  eligible, eligibility_date, enrollment_date, is_hce,
  CASE event_type
    WHEN 'hire' THEN annual_compensation
    WHEN 'promotion' THEN new_annual_compensation
    WHEN 'merit' THEN new_compensation
  END AS compensation,
  CASE event_type WHEN 'hire' THEN job_level WHEN 'promotion' THEN new_job_level END AS job_level
FROM events
WHERE event_type <> 'contribution' AND effective_date <= suite_as_of(scenario_id);

-- Participant-plans, and the day of the first plan event. The number stands for the four texts where
-- many rows are grouped, joined or sorted.
CREATE OR REPLACE TEMP TABLE participations AS
WITH plan_days AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, first_day FROM contribution_totals
  UNION ALL
  SELECT scenario_id, plan_design_id, employee_id, own_plan_id, effective_date
  FROM other_events
  WHERE NOT is_workforce_event(event_type)
),
plans AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, min(first_day) AS since FROM plan_days GROUP BY ALL
)
SELECT row_number() OVER (ORDER BY scenario_id, plan_design_id, employee_id, plan_id) AS participation, *
FROM plans;

-- One row per event and participant-plan it applies to, for the participations in the table named
-- `plans`: a plan event to its own plan, a workforce event to every plan that the employee has as of the
-- day, whatever plan it names.
CREATE OR REPLACE TEMP MACRO standing_events_of(plans) AS TABLE
SELECT other_events.*, participation, since
FROM other_events
JOIN query_table(plans) AS plans USING (scenario_id, plan_design_id, employee_id)
WHERE own_plan_id = plans.plan_id OR is_workforce_event(event_type);

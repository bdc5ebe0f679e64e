-- One employee's balances on a day: the last snapshot on or before it, and the events since.
-- Inputs:   events, participant_balances, fct_participant_balance_snapshots; macros; variables employee
--           and day ('YYYY-MM-DD').
-- Output:   table employee_balances, one row per participant-plan with a plan event by that day.
-- Ordering: none; readers order by the key.

CREATE OR REPLACE TEMP TABLE own_events AS
SELECT
  event_id, scenario_id, plan_design_id, plan_id AS own_plan_id, effective_date, event_type, event_order,
  CASE event_type WHEN 'contribution' THEN source END AS source,
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
WHERE employee_id = getvariable('employee') AND effective_date <= CAST(getvariable('day') AS DATE);

-- Of the last Friday on or before the day; that of the last Friday of all counts events up to the as-of date only.
-- The Friday is known beforehand, so that no other week is read.
SET VARIABLE as_of_date = (SELECT max(as_of_date) FROM participant_balances);
CREATE OR REPLACE TEMP TABLE own_snapshots AS
SELECT
  *,
  least(snapshot_date, getvariable('as_of_date')) AS counted_until,
  CASE employment_status WHEN 'active' THEN 'hire' WHEN 'terminated' THEN 'termination' END AS employment
FROM fct_participant_balance_snapshots
WHERE employee_id = getvariable('employee')
  AND snapshot_date = friday_on_or_after(least(CAST(getvariable('day') AS DATE) - 6, getvariable('as_of_date')));

CREATE OR REPLACE TEMP TABLE employee_states AS
WITH plans AS (
  SELECT scenario_id, plan_design_id, plan_id FROM own_snapshots
  UNION
  SELECT scenario_id, plan_design_id, own_plan_id FROM own_events WHERE NOT is_workforce_event(event_type)
),
plan_events AS (
  SELECT plans.*, own_events.* EXCLUDE (scenario_id, plan_design_id), coalesce(counted_until, DATE '-infinity') AS counted_until
  FROM plans
  JOIN own_events USING (scenario_id, plan_design_id)
  LEFT JOIN own_snapshots USING (scenario_id, plan_design_id, plan_id)
  WHERE own_plan_id = plan_id OR is_workforce_event(event_type)
),
-- A snapshot does not keep what the last eligibility event said of someone who has left since.
decisions AS (
  SELECT scenario_id, plan_design_id, plan_id, arg_max(eligible, event_order) AS eligible
  FROM plan_events
  WHERE event_type = 'eligibility'
  GROUP BY ALL
),
changes AS (
  SELECT
    scenario_id,
    plan_design_id,
    plan_id,
    contributed_by_source(source, amount) AS contributed,
    forfeited_by_bucket(forfeited_from_source, amount) AS forfeited,
    arg_max(vested_percentage, event_order) FILTER (event_type = 'vesting') AS vested_percentage,
    arg_max({
      pre_tax: pre_tax_contribution_rate,
      roth: roth_contribution_rate,
      after_tax: coalesce(after_tax_contribution_rate, 0),
      since: enrollment_date
    }, event_order) FILTER (event_type = 'enrollment') AS enrollment,
    arg_max(eligibility_date, event_order) FILTER (event_type = 'eligibility') AS eligibility_date,
    arg_max(compensation, event_order) FILTER (compensation IS NOT NULL) AS compensation,
    arg_max(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level,
    arg_max(is_hce, event_order) FILTER (event_type = 'hce_status') AS is_hce,
    arg_max(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,
    count(*) FILTER (event_type = 'contribution') AS contribution_count,
    arg_max(event_id, event_order) AS last_event_id
  FROM plan_events
  WHERE effective_date > counted_until
  GROUP BY ALL
),
-- What the snapshot counted, and what came since.
sums AS (
  SELECT scenario_id, plan_design_id, plan_id, sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count'))
  FROM (
    SELECT * FROM own_snapshots
    UNION ALL BY NAME
    SELECT scenario_id, plan_design_id, plan_id, contributed.*, forfeited.*, contribution_count FROM changes
  )
  GROUP BY ALL
)
SELECT
  row_number() OVER () AS participation,
  scenario_id,
  plan_design_id,
  plan_id,
  CAST(getvariable('day') AS DATE) AS day,
  CAST(NULL AS DATE) AS next_change,
  coalesce(COLUMNS(sums.* EXCLUDE (scenario_id, plan_design_id, plan_id)), 0),
  coalesce(changes.vested_percentage, own_snapshots.vested_percentage, 0) AS vested_percentage,
  coalesce(enrollment.pre_tax, pre_tax_contribution_rate) AS pre_tax_contribution_rate,
  coalesce(enrollment.roth, roth_contribution_rate) AS roth_contribution_rate,
  coalesce(enrollment.after_tax, after_tax_contribution_rate) AS after_tax_contribution_rate,
  coalesce(compensation, annual_compensation) AS compensation,
  coalesce(changes.job_level, own_snapshots.job_level) AS job_level,
  coalesce(changes.is_hce, own_snapshots.is_hce) AS is_hce,
  coalesce(changes.employment, own_snapshots.employment) AS employment,
  eligible,
  coalesce(changes.eligibility_date, own_snapshots.eligibility_date) AS eligibility_date,
  coalesce(enrollment.since, enrollment_date) AS enrollment_date,
  coalesce(changes.last_event_id, own_snapshots.last_event_id) AS last_event_id
FROM plans
LEFT JOIN own_snapshots USING (scenario_id, plan_design_id, plan_id)
LEFT JOIN changes USING (scenario_id, plan_design_id, plan_id)
LEFT JOIN sums USING (scenario_id, plan_design_id, plan_id)
LEFT JOIN decisions USING (scenario_id, plan_design_id, plan_id);

CREATE OR REPLACE TEMP TABLE employee_balances AS
SELECT
  scenario_id,
  plan_design_id,
  CAST(getvariable('employee') AS VARCHAR) AS employee_id,
  plan_id,
  balances.* EXCLUDE (participation, next_change) RENAME (day AS as_of_date)
FROM balances_of('employee_states') AS balances
JOIN employee_states USING (participation);

DROP TABLE own_events;
DROP TABLE own_snapshots;
DROP TABLE employee_states;

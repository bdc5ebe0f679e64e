-- The weekly history of participant-plans.
-- Inputs:   events, table participations, macros standing_events_of, balances_of and
--           friday_on_or_after; variable as_of; table restated_persons (scenario_id, plan_design_id,
--           employee_id, first_friday): whose snapshots to write, and from which Friday on.
-- Output:   rows of fct_participant_balance_snapshots, which has none of them: one per participant-plan
--           and Friday, from the first Friday on or after its first plan event to the first on or after
--           the as-of date.
-- Ordering: scenario_id, plan_design_id, employee_id, plan_id, snapshot_date within one run.

CREATE OR REPLACE TEMP TABLE restated AS
SELECT participations.*, first_friday
FROM participations
JOIN restated_persons USING (scenario_id, plan_design_id, employee_id);

-- The contributions of each week that has one.
CREATE OR REPLACE TEMP TABLE weekly_contributions AS
SELECT * EXCLUDE (sums), sums.*
FROM (
  SELECT
    participation,
    friday_on_or_after(effective_date) AS friday,
    contributed_by_source(source, amount) AS sums,
    count(*) AS contribution_count,
    max(event_order) AS event_order,
    arg_max(event_id, event_order) AS last_event_id
  FROM events
  JOIN restated USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)
  GROUP BY ALL
);

-- What else is known after each week that has any other event. Workforce events from before the plan's
-- first week count from that week on.
CREATE OR REPLACE TEMP TABLE weekly_standing AS
WITH changes AS (
  SELECT
    participation,
    friday_on_or_after(greatest(effective_date, since)) AS friday,
    forfeited_by_bucket(forfeited_from_source, amount) AS sums,
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
    max(event_order) AS event_order,
    arg_max(event_id, event_order) AS last_event_id
  FROM standing_events_of('restated')
  GROUP BY ALL
)
SELECT
  row_number() OVER (ORDER BY participation, friday) AS standing,
  participation,
  friday,
  event_order,
  last_event_id,
  sum(COLUMNS(lambda name: is_sum(name))) OVER history,
  last_value(vested_percentage IGNORE NULLS) OVER history AS vested_percentage,
  last_value(enrollment IGNORE NULLS) OVER history AS enrollment,
  last_value(eligibility IGNORE NULLS) OVER history AS eligibility,
  last_value(compensation IGNORE NULLS) OVER history AS compensation,
  last_value(job_level IGNORE NULLS) OVER history AS job_level,
  last_value(is_hce IGNORE NULLS) OVER history AS is_hce,
  last_value(employment IGNORE NULLS) OVER history AS employment
FROM (SELECT * EXCLUDE (sums), sums.* FROM changes)
WINDOW history AS (PARTITION BY participation ORDER BY friday ROWS UNBOUNDED PRECEDING);

-- What changes, week by week. After its last week each participation has an end: the Friday after all, and all of
-- its sums taken away again, so that sums over all rows so far begin anew with the next participation.
CREATE OR REPLACE TEMP TABLE weekly_changes AS
WITH changes AS (
  SELECT * FROM weekly_contributions
  UNION ALL BY NAME
  SELECT participation, friday, event_order, last_event_id, standing FROM weekly_standing
),
ends AS (
  SELECT
    participation,
    CAST(friday_on_or_after(participation_as_of(participation)) + 7 AS DATE) AS friday,
    -sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count'))
  FROM changes
  GROUP BY participation
)
SELECT * FROM changes
UNION ALL BY NAME
SELECT * FROM ends
ORDER BY participation, event_order NULLS LAST;

-- The state after each week with an event, and the Friday of the next such week. Of the two rows of a
-- week that brought both kinds, the one with the earlier event ends before it begins, and falls out.
-- Windows without an order or a partition take rows as they come, in one pass: a quarter of the time, but on one core,
-- so that nothing else is done there.
CREATE OR REPLACE TEMP TABLE weekly_running AS
SELECT
  participation,
  friday AS day,
  lead(friday) OVER () AS next_change,
  max(standing) OVER so_far AS standing,
  sum(COLUMNS(lambda name: is_sum(name) OR name = 'contribution_count')) OVER so_far,
  event_order,
  last_event_id
FROM weekly_changes
WINDOW so_far AS (ROWS UNBOUNDED PRECEDING);

-- An end is no state: in another suite, whose days are later, it would last until then.
CREATE OR REPLACE TEMP TABLE weekly_states AS
SELECT
  participation,
  day,
  next_change,
  CAST(coalesce(COLUMNS(lambda name: is_sum(name)), 0) AS DECIMAL(18,6)),
  coalesce(vested_percentage, 0) AS vested_percentage,
  enrollment.pre_tax AS pre_tax_contribution_rate,
  enrollment.roth AS roth_contribution_rate,
  enrollment.after_tax AS after_tax_contribution_rate,
  compensation,
  job_level,
  is_hce,
  employment,
  eligibility.eligible AS eligible,
  eligibility.since AS eligibility_date,
  enrollment.since AS enrollment_date,
  coalesce(contribution_count, 0) AS contribution_count,
  weekly_running.last_event_id
FROM weekly_running
LEFT JOIN weekly_standing USING (participation, standing)
WHERE next_change > day AND weekly_running.event_order IS NOT NULL;

CREATE TABLE IF NOT EXISTS fct_participant_balance_snapshots AS
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  balances.* EXCLUDE (participation, next_change) RENAME (day AS snapshot_date)
FROM balances_of('weekly_states') AS balances
JOIN restated USING (participation)
WITH NO DATA;

-- A week without an event repeats the state before it.
INSERT INTO fct_participant_balance_snapshots BY NAME
WITH balances AS (
  SELECT
    restated.* EXCLUDE (participation, since, first_friday),
    generate_series(
      CAST(greatest(day, first_friday) AS TIMESTAMP), CAST(next_change - 7 AS TIMESTAMP), INTERVAL 7 DAY
    ) AS fridays,
    balances.* EXCLUDE (participation, day, next_change)
  FROM balances_of('weekly_states') AS balances
  JOIN restated USING (participation)
)
SELECT * EXCLUDE (fridays), CAST(unnest(fridays) AS DATE) AS snapshot_date
FROM balances;

DROP TABLE restated;
DROP TABLE weekly_contributions;
DROP TABLE weekly_standing;
DROP TABLE weekly_changes;
DROP TABLE weekly_running;
DROP TABLE weekly_states;

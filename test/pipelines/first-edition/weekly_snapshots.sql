-- The weekly history of participant-plans.
-- Inputs:   events, table participations, macros standing_events_of, balances_of and
--           friday_on_or_after; variable as_of; table restated_persons (scenario_id, plan_design_id,
--           employee_id, first_friday): whose snapshots to write, and from which Friday on.
-- Output:   rows of fct_participant_balance_snapshots, which has none of them: one per participant-plan
--           and Friday, from the first Friday on or after its first plan event to the first on or after
--           the as-of date.
-- Ordering: scenario_id, plan_design_id, employee_id, plan_id, snapshot_date within one run.

CREATE TABLE IF NOT EXISTS fct_participant_balance_snapshots (
  scenario_id VARCHAR,
  plan_design_id VARCHAR,
  employee_id VARCHAR,
  plan_id VARCHAR,
  snapshot_date DATE,
  employee_pre_tax DECIMAL(18,6),
  employee_roth DECIMAL(18,6),
  employee_after_tax DECIMAL(18,6),
  employee_catch_up DECIMAL(18,6),
  employer_match DECIMAL(18,6),
  employer_match_true_up DECIMAL(18,6),
  employer_nonelective DECIMAL(18,6),
  employer_profit_sharing DECIMAL(18,6),
  forfeiture_allocation DECIMAL(18,6),
  forfeited_employer_match DECIMAL(18,6),
  forfeited_employer_nonelective DECIMAL(18,6),
  forfeited_employer_profit_sharing DECIMAL(18,6),
  employee_contributions DECIMAL(18,6),
  employer_contributions DECIMAL(18,6),
  gross_balance DECIMAL(18,6),
  forfeitures DECIMAL(18,6),
  net_balance DECIMAL(18,6),
  vested_percentage DECIMAL(5,4),
  vested_balance DECIMAL(18,6),
  unvested_balance DECIMAL(18,6),
  pre_tax_contribution_rate DECIMAL(5,4),
  roth_contribution_rate DECIMAL(5,4),
  after_tax_contribution_rate DECIMAL(5,4),
  annual_compensation DECIMAL(18,6),
  job_level INTEGER,
  is_hce BOOLEAN,
  employment_status VARCHAR,
  participation_status VARCHAR,
  eligibility_date DATE,
  enrollment_date DATE,
  contribution_count BIGINT,
  last_event_id UUID
);

CREATE OR REPLACE TEMP TABLE restated AS
SELECT participations.*, first_friday
FROM participations
JOIN restated_persons USING (scenario_id, plan_design_id, employee_id);

-- The contributions of each week that has one.
CREATE OR REPLACE TEMP TABLE weekly_contributions AS
SELECT
  participation,
  friday_on_or_after(effective_date) AS friday,
  sum(amount) FILTER (source = 'employee_pre_tax') AS employee_pre_tax,
  sum(amount) FILTER (source = 'employee_roth') AS employee_roth,
  sum(amount) FILTER (source = 'employee_after_tax') AS employee_after_tax,
  sum(amount) FILTER (source = 'employee_catch_up') AS employee_catch_up,
  sum(amount) FILTER (source = 'employer_match') AS employer_match,
  sum(amount) FILTER (source = 'employer_match_true_up') AS employer_match_true_up,
  sum(amount) FILTER (source = 'employer_nonelective') AS employer_nonelective,
  sum(amount) FILTER (source = 'employer_profit_sharing') AS employer_profit_sharing,
  sum(amount) FILTER (source = 'forfeiture_allocation') AS forfeiture_allocation,
  count(*) AS contribution_count,
  max(event_order) AS event_order,
  arg_max(event_id, event_order) AS last_event_id
FROM events
JOIN restated USING (scenario_id, plan_design_id, employee_id, plan_id)
WHERE event_type = 'contribution' AND effective_date <= CAST(getvariable('as_of') AS DATE)
GROUP BY ALL;

-- What else is known after each week that has any other event. Workforce events from before the plan's
-- first week count from that week on.
CREATE OR REPLACE TEMP TABLE weekly_standing AS
WITH changes AS (
  SELECT
    participation,
    friday_on_or_after(greatest(effective_date, since)) AS friday,
    sum(amount) FILTER (forfeited_from_source = 'employer_match') AS forfeited_employer_match,
    sum(amount) FILTER (forfeited_from_source = 'employer_nonelective') AS forfeited_employer_nonelective,
    sum(amount) FILTER (forfeited_from_source = 'employer_profit_sharing') AS forfeited_employer_profit_sharing,
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
  row_number() OVER () AS standing,
  participation,
  friday,
  event_order,
  last_event_id,
  sum(forfeited_employer_match) OVER history AS forfeited_employer_match,
  sum(forfeited_employer_nonelective) OVER history AS forfeited_employer_nonelective,
  sum(forfeited_employer_profit_sharing) OVER history AS forfeited_employer_profit_sharing,
  last_value(vested_percentage IGNORE NULLS) OVER history AS vested_percentage,
  last_value(enrollment IGNORE NULLS) OVER history AS enrollment,
  last_value(eligibility IGNORE NULLS) OVER history AS eligibility,
  last_value(compensation IGNORE NULLS) OVER history AS compensation,
  last_value(job_level IGNORE NULLS) OVER history AS job_level,
  last_value(is_hce IGNORE NULLS) OVER history AS is_hce,
  last_value(employment IGNORE NULLS) OVER history AS employment
FROM changes
WINDOW history AS (PARTITION BY participation ORDER BY friday ROWS UNBOUNDED PRECEDING);

-- The state after each week with an event, and the Friday of the next such week. Of the two rows of a
-- week that brought both kinds, the one with the earlier event ends before it begins, and falls out.
-- Typed and sorted here, where the rows are narrow.
CREATE OR REPLACE TEMP TABLE weekly_states AS
WITH changes AS (
  SELECT * FROM weekly_contributions
  UNION ALL BY NAME
  SELECT participation, friday, event_order, last_event_id, standing FROM weekly_standing
),
running AS (
  SELECT
    participation,
    friday AS day,
    lead(friday, 1, CAST(friday_on_or_after(CAST(getvariable('as_of') AS DATE)) + 7 AS DATE)) OVER history
      AS next_change,
    last_value(standing IGNORE NULLS) OVER history AS standing,
    sum(employee_pre_tax) OVER history AS employee_pre_tax,
    sum(employee_roth) OVER history AS employee_roth,
    sum(employee_after_tax) OVER history AS employee_after_tax,
    sum(employee_catch_up) OVER history AS employee_catch_up,
    sum(employer_match) OVER history AS employer_match,
    sum(employer_match_true_up) OVER history AS employer_match_true_up,
    sum(employer_nonelective) OVER history AS employer_nonelective,
    sum(employer_profit_sharing) OVER history AS employer_profit_sharing,
    sum(forfeiture_allocation) OVER history AS forfeiture_allocation,
    sum(contribution_count) OVER history AS contribution_count,
    last_event_id
  FROM changes
  WINDOW history AS (PARTITION BY participation ORDER BY event_order ROWS UNBOUNDED PRECEDING)
)
SELECT
  participation,
  day,
  next_change,
  CAST(coalesce(employee_pre_tax, 0) AS DECIMAL(18,6)) AS employee_pre_tax,
  CAST(coalesce(employee_roth, 0) AS DECIMAL(18,6)) AS employee_roth,
  CAST(coalesce(employee_after_tax, 0) AS DECIMAL(18,6)) AS employee_after_tax,
  CAST(coalesce(employee_catch_up, 0) AS DECIMAL(18,6)) AS employee_catch_up,
  CAST(coalesce(employer_match, 0) AS DECIMAL(18,6)) AS employer_match,
  CAST(coalesce(employer_match_true_up, 0) AS DECIMAL(18,6)) AS employer_match_true_up,
  CAST(coalesce(employer_nonelective, 0) AS DECIMAL(18,6)) AS employer_nonelective,
  CAST(coalesce(employer_profit_sharing, 0) AS DECIMAL(18,6)) AS employer_profit_sharing,
  CAST(coalesce(forfeiture_allocation, 0) AS DECIMAL(18,6)) AS forfeiture_allocation,
  CAST(coalesce(forfeited_employer_match, 0) AS DECIMAL(18,6)) AS forfeited_employer_match,
  CAST(coalesce(forfeited_employer_nonelective, 0) AS DECIMAL(18,6)) AS forfeited_employer_nonelective,
  CAST(coalesce(forfeited_employer_profit_sharing, 0) AS DECIMAL(18,6)) AS forfeited_employer_profit_sharing,
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
  running.last_event_id
FROM running
LEFT JOIN weekly_standing USING (participation, standing)
WHERE next_change > day
ORDER BY participation, day;

-- A week without an event repeats the state before it.
INSERT INTO fct_participant_balance_snapshots
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
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  plan_id,
  CAST(unnest(fridays) AS DATE) AS snapshot_date,
  balances.* EXCLUDE (scenario_id, plan_design_id, employee_id, plan_id, fridays)
FROM balances;

DROP TABLE restated;
DROP TABLE weekly_contributions;
DROP TABLE weekly_standing;
DROP TABLE weekly_states;

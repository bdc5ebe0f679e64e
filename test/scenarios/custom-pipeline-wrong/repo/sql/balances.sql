-- Our own balances: one pivot of the money, one table of the latest states, joined. A forfeited match is
-- taken off twice.

CREATE OR REPLACE TEMP MACRO units(amount) AS CAST(amount * 1000000 AS HUGEINT);
CREATE OR REPLACE TEMP MACRO dollars(units) AS
  CAST(CAST(units AS DECIMAL(24,0)) * 0.000001 AS DECIMAL(18,6));

-- What of a bucket is not vested yet, in millionths: rounded half to even, less what was forfeited.
CREATE OR REPLACE TEMP MACRO open_part(contributed, forfeited, rate) AS greatest(0,
  (units(contributed) * CAST((1 - rate) * 10000 AS HUGEINT)) // 10000
  + CAST(
      2 * ((units(contributed) * CAST((1 - rate) * 10000 AS HUGEINT)) % 10000)
      + ((units(contributed) * CAST((1 - rate) * 10000 AS HUGEINT)) // 10000) % 2 > 10000
    AS HUGEINT)
  - units(forfeited));

CREATE OR REPLACE TABLE participant_balances AS
WITH own_events AS (
  SELECT
    events.* REPLACE (
      participations.plan_id AS plan_id,
      coalesce(events.job_level, events.new_job_level) AS job_level
    ),
    coalesce(annual_compensation, new_annual_compensation, new_compensation) AS compensation
  FROM events
  JOIN participations ON events.scenario_id = participations.scenario_id
    AND events.plan_design_id = participations.plan_design_id
    AND events.employee_id = participations.employee_id
    AND (events.plan_id = participations.plan_id OR is_workforce_event(event_type))
  WHERE effective_date <= CAST(getvariable('as_of') AS DATE)
),
flow AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, event_type
      ORDER BY event_order DESC
    ) AS from_last
  FROM own_events
),
money AS (
  SELECT
    scenario_id, plan_design_id, employee_id, plan_id,
    sum(CASE WHEN source = 'employee_pre_tax' THEN amount ELSE 0 END) AS employee_pre_tax,
    sum(CASE WHEN source = 'employee_roth' THEN amount ELSE 0 END) AS employee_roth,
    sum(CASE WHEN source = 'employee_after_tax' THEN amount ELSE 0 END) AS employee_after_tax,
    sum(CASE WHEN source = 'employee_catch_up' THEN amount ELSE 0 END) AS employee_catch_up,
    sum(CASE WHEN source = 'employer_match' THEN amount ELSE 0 END) AS employer_match,
    sum(CASE WHEN source = 'employer_match_true_up' THEN amount ELSE 0 END) AS employer_match_true_up,
    sum(CASE WHEN source = 'employer_nonelective' THEN amount ELSE 0 END) AS employer_nonelective,
    sum(CASE WHEN source = 'employer_profit_sharing' THEN amount ELSE 0 END) AS employer_profit_sharing,
    sum(CASE WHEN source = 'forfeiture_allocation' THEN amount ELSE 0 END) AS forfeiture_allocation,
    sum(CASE WHEN forfeited_from_source = 'employer_match' THEN amount ELSE 0 END) AS gone_match,
    sum(CASE WHEN forfeited_from_source = 'employer_nonelective' THEN amount ELSE 0 END) AS gone_nonelective,
    sum(CASE WHEN forfeited_from_source = 'employer_profit_sharing' THEN amount ELSE 0 END) AS gone_sharing,
    sum(CASE WHEN event_type = 'contribution' THEN 1 ELSE 0 END) AS contribution_count,
    max_by(event_id, event_order) AS last_event_id,
    max_by(event_type, event_order) FILTER (event_type IN ('hire', 'termination')) AS employment,
    max_by(compensation, event_order) FILTER (compensation IS NOT NULL) AS annual_compensation,
    max_by(job_level, event_order) FILTER (job_level IS NOT NULL) AS job_level
  FROM flow
  GROUP BY ALL
),
latest AS (
  SELECT
    scenario_id, plan_design_id, employee_id, plan_id,
    coalesce(any_value(CASE event_type WHEN 'vesting' THEN vested_percentage END), 0) AS rate,
    any_value(CASE event_type WHEN 'enrollment' THEN pre_tax_contribution_rate END) AS pre_tax,
    any_value(CASE event_type WHEN 'enrollment' THEN roth_contribution_rate END) AS roth,
    any_value(CASE event_type WHEN 'enrollment' THEN coalesce(after_tax_contribution_rate, 0) END) AS after_tax,
    any_value(CASE event_type WHEN 'enrollment' THEN enrollment_date END) AS enrollment_date,
    any_value(CASE event_type WHEN 'eligibility' THEN eligible END) AS eligible,
    any_value(CASE event_type WHEN 'eligibility' THEN eligibility_date END) AS eligibility_date,
    any_value(CASE event_type WHEN 'hce_status' THEN is_hce END) AS is_hce
  FROM flow
  WHERE from_last = 1
  GROUP BY ALL
),
totals AS (
  SELECT
    *,
    employee_pre_tax + employee_roth + employee_after_tax + employee_catch_up AS own,
    employer_match + employer_match_true_up AS match_bucket,
    employer_profit_sharing + forfeiture_allocation AS sharing_bucket,
    gone_match + gone_nonelective + gone_sharing AS gone
  FROM money
  JOIN latest USING (scenario_id, plan_design_id, employee_id, plan_id)
),
split AS (
  SELECT
    *,
    match_bucket + employer_nonelective + sharing_bucket AS employer,
    dollars(
      open_part(match_bucket, gone_match, rate)
      + open_part(employer_nonelective, gone_nonelective, rate)
      + open_part(sharing_bucket, gone_sharing, rate)
    ) AS unvested
  FROM totals
)
SELECT
  scenario_id, plan_design_id, employee_id, plan_id,
  CAST(getvariable('as_of') AS DATE) AS as_of_date,
  CAST(employee_pre_tax AS DECIMAL(18,6)) AS employee_pre_tax,
  CAST(employee_roth AS DECIMAL(18,6)) AS employee_roth,
  CAST(employee_after_tax AS DECIMAL(18,6)) AS employee_after_tax,
  CAST(employee_catch_up AS DECIMAL(18,6)) AS employee_catch_up,
  CAST(employer_match AS DECIMAL(18,6)) AS employer_match,
  CAST(employer_match_true_up AS DECIMAL(18,6)) AS employer_match_true_up,
  CAST(employer_nonelective AS DECIMAL(18,6)) AS employer_nonelective,
  CAST(employer_profit_sharing AS DECIMAL(18,6)) AS employer_profit_sharing,
  CAST(forfeiture_allocation AS DECIMAL(18,6)) AS forfeiture_allocation,
  CAST(gone_match AS DECIMAL(18,6)) AS forfeited_employer_match,
  CAST(gone_nonelective AS DECIMAL(18,6)) AS forfeited_employer_nonelective,
  CAST(gone_sharing AS DECIMAL(18,6)) AS forfeited_employer_profit_sharing,
  CAST(own AS DECIMAL(18,6)) AS employee_contributions,
  CAST(employer AS DECIMAL(18,6)) AS employer_contributions,
  CAST(own + employer AS DECIMAL(18,6)) AS gross_balance,
  CAST(gone AS DECIMAL(18,6)) AS forfeitures,
  CAST(own + employer - gone - gone_match AS DECIMAL(18,6)) AS net_balance,
  CAST(rate AS DECIMAL(5,4)) AS vested_percentage,
  CAST(own + employer - gone - gone_match - unvested AS DECIMAL(18,6)) AS vested_balance,
  unvested AS unvested_balance,
  pre_tax AS pre_tax_contribution_rate,
  roth AS roth_contribution_rate,
  after_tax AS after_tax_contribution_rate,
  annual_compensation,
  job_level,
  is_hce,
  CASE employment WHEN 'hire' THEN 'active' WHEN 'termination' THEN 'terminated' ELSE 'unknown' END
    AS employment_status,
  CASE
    WHEN employment = 'termination' THEN 'terminated'
    WHEN NOT coalesce(eligible, pre_tax IS NOT NULL) THEN 'not_eligible'
    WHEN pre_tax IS NULL THEN 'eligible_not_enrolled'
    WHEN pre_tax + roth + after_tax = 0 THEN 'enrolled_zero_deferral'
    ELSE 'active_participant'
  END AS participation_status,
  eligibility_date,
  enrollment_date,
  CAST(contribution_count AS BIGINT) AS contribution_count,
  last_event_id
FROM split;

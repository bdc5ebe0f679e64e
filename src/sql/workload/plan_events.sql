-- What the plan states of the people of a slice of the workforce, and what the employer adds, year by year.
-- Inputs:   tables workload_people, workload_years, workload_parts, workload_sums (careers.sql, payroll.sql);
--           irs_limits; macros from_millionths, dollars, rate_of.
-- Output:   view workload_plan_events (number, event_type, effective_date, slot among the events of its type on
--           one day, or NULL; columns of table events).
-- Ordering: none.

CREATE OR REPLACE TEMP VIEW workload_plan_events AS
WITH -- What the employer adds at the end of a year.
year_end_amounts AS (
  SELECT
    number,
    worked_until AS effective_date,
    year,
    unnest([7, 6, 8, 9]) AS slot,
    unnest(['employer_match_true_up', 'employer_nonelective', 'employer_profit_sharing', 'forfeiture_allocation'])
      AS source,
    unnest([true_up, late_nonelective, profit_sharing, allocation]) AS cents
  FROM workload_sums
),
year_ends AS (
  SELECT
    'contribution' AS event_type,
    number,
    effective_date,
    slot,
    source,
    dollars(cents) AS amount,
    effective_date AS pay_period_end,
    effective_date AS contribution_date,
    amount AS ytd_amount,
    concat('YE-', year) AS payroll_id,
    false AS irs_limit_applied,
    false AS inferred_value
  FROM year_end_amounts
  WHERE cents > 0
),
-- At the end of a year or an employment; where all is vested at once, that too.
statements AS (
  SELECT
    number, worked_until AS stated_on, vested_rate, match_vested, nonelective_vested, sharing_vested, served_from,
    least(52, (worked_until - greatest(employed_from, make_date(year, 1, 1)) + 1) // 7) * 40 AS hours
  FROM workload_sums
  WHERE eligible_from < worked_until
  UNION ALL
  SELECT number, eligible_on, 10000, 0, 0, 0, hired_on, 0
  FROM workload_people
  WHERE schedule = 'immediate' AND eligible_on IS NOT NULL
),
vestings AS (
  SELECT
    'vesting' AS event_type,
    number,
    stated_on AS effective_date,
    stated_on AS service_period_end_date,
    rate_of(vested_rate) AS vested_percentage,
    from_millionths(match_vested) AS vested_employer_match,
    from_millionths(nonelective_vested) AS vested_employer_nonelective,
    from_millionths(sharing_vested) AS vested_employer_profit_sharing,
    schedule AS vesting_schedule_type,
    served_from AS service_computation_date,
    hours AS service_credited_hours
  FROM statements
  JOIN workload_people USING (number)
),
-- Those who are participants on January 15: of last year's pay, where there was any.
januaries AS (
  SELECT
    number,
    year,
    make_date(year, 1, 15) AS determined_on,
    is_older,
    january_salary,
    pay_before,
    pay_before > 0 AS is_by_prior_year,
    (january_salary + 13) // 26
      * (payday_number(determined_on) - payday_number(greatest(workload_years.employed_from, make_date(year, 1, 1)) - 1)) AS pay_so_far
  FROM workload_years
  JOIN workload_sums USING (number, year)
  JOIN workload_people USING (number)
  WHERE workload_years.eligible_from <= determined_on AND workload_years.worked_until >= determined_on
),
hce_statuses AS (
  SELECT
    'hce_status' AS event_type,
    number,
    determined_on AS effective_date,
    determined_on AS determination_date,
    CASE WHEN is_by_prior_year THEN 'prior_year' ELSE 'current_year' END AS determination_method,
    dollars(pay_so_far) AS ytd_compensation,
    dollars(CASE WHEN is_by_prior_year THEN pay_before ELSE january_salary END) AS annualized_compensation,
    hce AS hce_threshold,
    annualized_compensation > hce AS is_hce
  FROM januaries
  JOIN irs_limits ON irs_limits.year = januaries.year - CASE WHEN is_by_prior_year THEN 1 ELSE 0 END
),
-- The payday on which nine tenths of the limit on deferrals are reached, a year that reaches nine tenths of
-- that on annual additions, and who may make catch-up contributions.
notices AS (
  SELECT
    number,
    year,
    1 AS slot,
    (deferral_limit * 9 // 10 - deferral_before + deferral - 1) // nullif(deferral, 0) AS paydays,
    payday(last_payday - enrolled + paydays) AS monitoring_date,
    '402g_limit_approach' AS compliance_type,
    'elective_deferral' AS limit_type,
    least(deferral_limit, deferral_before + paydays * deferral) AS cents
  FROM workload_parts
  WHERE paydays BETWEEN 1 AND enrolled
  UNION ALL BY NAME
  SELECT
    number,
    year,
    2 AS slot,
    worked_until AS monitoring_date,
    '415c_limit_approach' AS compliance_type,
    'annual_additions' AS limit_type,
    additions AS cents
  FROM workload_sums
  JOIN irs_limits USING (year)
  WHERE additions >= 90 * annual_additions
  UNION ALL BY NAME
  SELECT
    number,
    year,
    3 AS slot,
    determined_on AS monitoring_date,
    'catch_up_eligible' AS compliance_type,
    'catch_up' AS limit_type,
    0 AS cents
  FROM januaries
  WHERE is_older
),
compliances AS (
  SELECT
    'compliance' AS event_type,
    number,
    monitoring_date AS effective_date,
    monitoring_date,
    slot,
    compliance_type,
    limit_type,
    CASE limit_type WHEN 'elective_deferral' THEN elective_deferral WHEN 'catch_up' THEN catch_up ELSE annual_additions END
      AS applicable_limit,
    dollars(cents) AS current_amount
  FROM notices
  JOIN irs_limits USING (year)
),
losses AS (
  SELECT
    number,
    left_on + 30 AS effective_date,
    vested_rate,
    unnest([1, 2, 3]) AS slot,
    unnest(['employer_match', 'employer_nonelective', 'employer_profit_sharing']) AS forfeited_from_source,
    unnest([match_forfeited, nonelective_forfeited, sharing_forfeited]) AS units
  FROM workload_sums
  JOIN workload_people USING (number)
  WHERE is_leaving AND left_on + 30 <= last_day
),
forfeitures AS (
  SELECT
    'forfeiture' AS event_type,
    number,
    effective_date,
    slot,
    forfeited_from_source,
    from_millionths(units) AS amount,
    'unvested_termination' AS reason,
    rate_of(vested_rate) AS vested_percentage
  FROM losses
  WHERE units > 0
)
FROM year_ends
UNION ALL BY NAME FROM vestings
UNION ALL BY NAME FROM hce_statuses
UNION ALL BY NAME FROM compliances
UNION ALL BY NAME FROM forfeitures;

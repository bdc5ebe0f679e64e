-- What happens to the people of a slice of the workforce: hired, eligible, enrolled, promoted, raised, left.
-- Inputs:   tables workload_people, workload_years (careers.sql).
-- Output:   view workload_career_events (number, event_type, effective_date and columns of table events); macros.
-- Ordering: none.

CREATE OR REPLACE TEMP MACRO dollars(cents) AS
  CAST(CAST(cents AS DECIMAL(15,0)) * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,6));
CREATE OR REPLACE TEMP MACRO rate_of(ten_thousandths) AS
  CAST(CAST(ten_thousandths AS DECIMAL(5,0)) * CAST(0.0001 AS DECIMAL(5,4)) AS DECIMAL(5,4));

CREATE OR REPLACE TEMP VIEW workload_career_events AS
WITH employments AS (
  SELECT * FROM workload_years JOIN workload_people USING (number) WHERE year = year(employed_from)
),
hires AS (
  SELECT
    'hire' AS event_type,
    number,
    employed_from AS effective_date,
    employed_from AS hire_date,
    department,
    january_level AS job_level,
    dollars(january_salary) AS annual_compensation
  FROM employments
),
eligibilities AS (
  SELECT
    'eligibility' AS event_type,
    number,
    CASE WHEN may_join THEN eligible_from ELSE employed_from END AS effective_date,
    effective_date AS eligibility_date,
    may_join AS eligible,
    CASE WHEN NOT may_join THEN 'ineligible_override'
         WHEN employed_from <> hired_on THEN 'rehire'
         WHEN eligible_from = hired_on THEN 'immediate'
         ELSE 'age_and_service' END AS reason,
    CASE WHEN NOT may_join THEN 'leased employee' END AS source
  FROM employments
  WHERE eligible_from IS NOT NULL OR NOT may_join
),
enrollments AS (
  SELECT
    'enrollment' AS event_type,
    number,
    elected_on AS effective_date,
    elected_on AS enrollment_date,
    rate_of(pre_tax_rate) AS pre_tax_contribution_rate,
    rate_of(roth_rate) AS roth_contribution_rate,
    rate_of(after_tax_rate) AS after_tax_contribution_rate,
    is_auto AS auto_enrollment,
    CASE WHEN is_auto THEN elected_on + 90 END AS opt_out_window_expires,
    CASE WHEN is_auto THEN 'auto' WHEN elected_on = enrolled_from THEN 'proactive' ELSE 'voluntary' END
      AS enrollment_source,
    CASE WHEN is_auto THEN eligible_from END AS auto_enrollment_window_start,
    CASE WHEN is_auto THEN eligible_from + 45 END AS auto_enrollment_window_end,
    elected_on = enrolled_from AS proactive_enrollment_eligible,
    true AS window_timing_compliant
  FROM workload_years
  WHERE year = year(elected_on) AND elected_on <= worked_until
),
promotions AS (
  SELECT
    'promotion' AS event_type,
    number,
    make_date(year, 7, 1) AS effective_date,
    effective_date AS payload_effective_date,
    level AS new_job_level,
    dollars(july_salary) AS new_annual_compensation
  FROM workload_years
  WHERE is_promoted
),
merits AS (
  SELECT
    'merit' AS event_type,
    number,
    make_date(year, 4, 1) AS effective_date,
    dollars(april_salary) AS new_compensation,
    rate_of(merit) AS merit_percentage
  FROM workload_years
  WHERE merit > 0
),
terminations AS (
  SELECT
    'termination' AS event_type,
    number,
    left_on AS effective_date,
    left_on AS final_pay_date,
    termination_reason
  FROM workload_people
  WHERE left_on IS NOT NULL
)
FROM hires
UNION ALL BY NAME FROM eligibilities
UNION ALL BY NAME FROM enrollments
UNION ALL BY NAME FROM promotions
UNION ALL BY NAME FROM merits
UNION ALL BY NAME FROM terminations;

-- A population inside DuckDB, for benchmarks of the reconstruction: everybody is paid every second
-- Friday of five years (130 pays), pre-tax and match, and has a hire, eligibility, enrollment, a yearly
-- raise and vesting; a tenth leaves in the end, and forfeits.
-- Inputs:   table events; variables first_number, last_number: which participants to make.
-- Ordering: that of events.

INSERT INTO events BY NAME
WITH persons AS (
  SELECT
    'E-' || lpad(CAST(range AS VARCHAR), 6, '0') AS employee_id,
    CAST(DATE '2021-01-04' + CAST(range * 7919 % 60 AS INTEGER) AS DATE) AS hired,
    40000 + range * 104729 % 160000 AS salary,
    range % 10 = 0 AS leaves
  FROM range(getvariable('first_number'), getvariable('last_number') + 1)
),
pays AS (
  SELECT persons.*, CAST(day AS DATE) AS day
  FROM persons, (SELECT unnest(generate_series(TIMESTAMP '2021-01-08', TIMESTAMP '2025-12-31', INTERVAL 14 DAY)) AS day)
),
made AS (
  SELECT employee_id, hired AS effective_date, 'hire' AS event_type, CAST(salary AS DECIMAL(18,6)) AS annual_compensation,
    3 AS job_level, hired AS hire_date, 'Operations' AS department
  FROM persons
  UNION ALL BY NAME
  SELECT employee_id, hired AS effective_date, 'eligibility' AS event_type, 'PLAN-401K' AS plan_id, true AS eligible,
    hired AS eligibility_date, 'immediate' AS reason
  FROM persons
  UNION ALL BY NAME
  SELECT employee_id, hired AS effective_date, 'enrollment' AS event_type, 'PLAN-401K' AS plan_id, hired AS enrollment_date,
    CAST(0.06 AS DECIMAL(5,4)) AS pre_tax_contribution_rate, CAST(0 AS DECIMAL(5,4)) AS roth_contribution_rate
  FROM persons
  UNION ALL BY NAME
  SELECT employee_id, CAST(hired + CAST(365 * year AS INTEGER) AS DATE) AS effective_date, 'merit' AS event_type,
    CAST(salary * (1 + CAST(0.03 AS DECIMAL(3,2)) * year) AS DECIMAL(18,6)) AS new_compensation,
    CAST(0.03 AS DECIMAL(5,4)) AS merit_percentage
  FROM persons, range(1, 5) AS years(year)
  UNION ALL BY NAME
  SELECT employee_id, CAST(hired + CAST(365 * year AS INTEGER) AS DATE) AS effective_date, 'vesting' AS event_type,
    'PLAN-401K' AS plan_id, CAST(CAST(0.2 AS DECIMAL(5,4)) * (year - 1) AS DECIMAL(5,4)) AS vested_percentage,
    'graded' AS vesting_schedule_type
  FROM persons, range(1, 5) AS years(year)
  UNION ALL BY NAME
  SELECT employee_id, day AS effective_date, 'contribution' AS event_type, 'PLAN-401K' AS plan_id, source,
    CAST(CAST(salary * rate / 26 AS DECIMAL(18,2)) AS DECIMAL(18,6)) AS amount, CAST(day - 5 AS DATE) AS pay_period_end,
    day AS contribution_date, CAST(0 AS DECIMAL(18,6)) AS ytd_amount, 'PR' AS payroll_id
  FROM pays, (VALUES ('employee_pre_tax', CAST(0.06 AS DECIMAL(3,2))), ('employer_match', CAST(0.03 AS DECIMAL(3,2)))) AS sources(source, rate)
  UNION ALL BY NAME
  SELECT employee_id, DATE '2025-12-30' AS effective_date, 'termination' AS event_type, 'voluntary' AS termination_reason,
    DATE '2025-12-30' AS final_pay_date
  FROM persons WHERE leaves
  UNION ALL BY NAME
  SELECT employee_id, DATE '2025-12-31' AS effective_date, 'forfeiture' AS event_type, 'PLAN-401K' AS plan_id,
    'employer_match' AS forfeited_from_source, CAST(100 AS DECIMAL(18,6)) AS amount
  FROM persons WHERE leaves
),
ordered AS (
  SELECT
    *,
    CAST(md5(concat_ws('|', employee_id, event_type, effective_date, source)) AS UUID) AS event_id,
    'baseline' AS scenario_id,
    'standard' AS plan_design_id,
    'benchmark' AS source_system,
    CAST(effective_date AS TIMESTAMP) AS created_at
  FROM made
  ORDER BY
    employee_id,
    effective_date,
    list_position(['hire', 'eligibility', 'enrollment', 'promotion', 'merit', 'contribution', 'vesting',
                   'hce_status', 'compliance', 'termination', 'forfeiture'], event_type),
    event_id
)
SELECT *, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order FROM ordered;

-- Says:     The contribution that takes the year's pre-tax and Roth deferrals over the 402(g) limit.
-- Severity: error
-- Source:   IRC 402(g), of the calendar year of the pay date, over all plans.
-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.

WITH running AS (
  SELECT
    event_id,
    amount,
    year(contribution_date) AS year,
    sum(amount) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, year(contribution_date)
      ORDER BY event_order
      ROWS UNBOUNDED PRECEDING
    ) AS total
  FROM events
  WHERE event_type = 'contribution' AND source IN ('employee_pre_tax', 'employee_roth')
)
SELECT
  event_id,
  'elective deferrals of ' || year || ' reach ' || total || ', the limit is ' || elective_deferral AS message
FROM running
JOIN irs_limits USING (year)
WHERE total > elective_deferral AND total - amount <= elective_deferral

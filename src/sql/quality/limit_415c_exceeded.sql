-- Says:     The contribution that takes the year's annual additions over the 415(c) limit.
-- Severity: error
-- Source:   IRC 415(c); catch-up is no annual addition, of the calendar year of the pay date, over all plans.
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
  WHERE event_type = 'contribution' AND source <> 'employee_catch_up'
)
SELECT
  event_id,
  'annual additions of ' || year || ' reach ' || total || ', the limit is ' || annual_additions AS message
FROM running
JOIN irs_limits USING (year)
WHERE total > annual_additions AND total - amount <= annual_additions

-- Says:     The contribution that takes the year's catch-up over the highest 414(v) limit of any age.
-- Severity: error
-- Source:   IRC 414(v), of the calendar year of the pay date, over all plans. Events carry no birth
--           date: the highest limit that any age could have.
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
  WHERE event_type = 'contribution' AND source = 'employee_catch_up'
),
highest AS (
  SELECT year, greatest(catch_up, coalesce(catch_up_60_63, 0)) AS highest_catch_up FROM irs_limits
)
SELECT
  event_id,
  'catch-up contributions of ' || year || ' reach ' || total || ', the highest limit of any age is '
    || highest_catch_up AS message
FROM running
JOIN highest USING (year)
WHERE total > highest_catch_up AND total - amount <= highest_catch_up

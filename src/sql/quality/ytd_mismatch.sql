-- Says:     A contribution whose ytd_amount is not the sum of the year's contributions so far.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Amounts". The pay date decides the year.
-- Inputs:   events.

WITH running AS (
  SELECT
    event_id,
    source,
    year(contribution_date) AS calendar_year,
    ytd_amount,
    sum(amount) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, source, year(contribution_date)
      ORDER BY event_order
      ROWS UNBOUNDED PRECEDING
    ) AS so_far
  FROM events
  WHERE event_type = 'contribution'
)
SELECT
  event_id,
  'ytd_amount is ' || ytd_amount || ', the ' || source || ' contributions of ' || calendar_year || ' so far are '
    || so_far AS message
FROM running
WHERE ytd_amount <> so_far

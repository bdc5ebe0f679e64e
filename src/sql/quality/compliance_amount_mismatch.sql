-- Says:     A compliance event whose current_amount is not the person's total of that kind in the year so far.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Limits": over all plans; the years of contribution_date and monitoring_date.
-- Inputs:   events.

WITH watched AS (
  SELECT scenario_id, plan_design_id, employee_id, year(monitoring_date) AS calendar_year
  FROM events
  WHERE event_type = 'compliance'
),
history AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    year(coalesce(monitoring_date, contribution_date)) AS calendar_year,
    event_id,
    event_order,
    source,
    amount,
    limit_type,
    current_amount
  FROM events
  WHERE event_type IN ('contribution', 'compliance')
),
running AS (
  SELECT
    event_id,
    calendar_year,
    limit_type,
    current_amount,
    coalesce(CASE limit_type
      WHEN 'elective_deferral' THEN sum(amount) FILTER (source IN ('employee_pre_tax', 'employee_roth')) OVER so_far
      WHEN 'catch_up' THEN sum(amount) FILTER (source = 'employee_catch_up') OVER so_far
      WHEN 'annual_additions' THEN sum(amount) FILTER (source <> 'employee_catch_up') OVER so_far
    END, 0) AS total
  FROM history
  SEMI JOIN watched USING (scenario_id, plan_design_id, employee_id, calendar_year)
  WINDOW so_far AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, calendar_year
    ORDER BY event_order
    ROWS UNBOUNDED PRECEDING
  )
)
SELECT
  event_id,
  'current_amount is ' || current_amount || ', the ' || limit_type || ' total of ' || calendar_year || ' so far is '
    || total AS message
FROM running
WHERE current_amount <> total

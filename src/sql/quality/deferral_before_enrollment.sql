-- Says:     A contribution of employee money to a plan in which the person is not yet enrolled.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". Judged from the person's first hire on.
-- Inputs:   events.

WITH enrollments AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_order, effective_date, enrollment_date
  FROM events
  WHERE event_type = 'enrollment'
),
plans AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    min(event_order) AS first_order,
    min(effective_date) AS first_on,
    max(enrollment_date) AS last_date
  FROM enrollments
  GROUP BY ALL
),
hires AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
),
-- Most contributions come after the last enrollment: they need no closer look.
doubtful AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_id, event_order, contribution_date, first_on
  FROM events
  LEFT JOIN plans USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution'
    AND starts_with(source, 'employee_')
    AND (event_order > first_order AND contribution_date >= last_date) IS NOT TRUE
),
latest AS (
  SELECT * REPLACE (last_value(enrollment_date IGNORE NULLS) OVER so_far AS enrollment_date)
  FROM (FROM doubtful UNION ALL BY NAME FROM enrollments)
  WINDOW so_far AS (PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order)
),
judged AS (
  SELECT
    event_id,
    CASE
      WHEN enrollment_date > contribution_date THEN 'enrolled only from ' || enrollment_date
      WHEN enrollment_date IS NOT NULL THEN NULL
      WHEN first_on IS NOT NULL THEN 'before the first enrollment on ' || first_on
      ELSE 'no enrollment in plan ' || plan_id
    END AS message
  FROM latest
  JOIN hires USING (scenario_id, plan_design_id, employee_id)
  WHERE contribution_date IS NOT NULL AND event_order > hire_order
)
SELECT event_id, message FROM judged WHERE message IS NOT NULL

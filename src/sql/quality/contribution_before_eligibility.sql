-- Says:     A contribution to a plan for which the person is not eligible at that time.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". Judged from the person's first hire on.
-- Inputs:   events.

WITH eligibilities AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_order, effective_date, eligible, eligibility_date
  FROM events
  WHERE event_type = 'eligibility'
),
plans AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    min(event_order) AS first_order,
    min(effective_date) AS first_on,
    max(eligibility_date) AS last_date,
    bool_and(eligible) AS is_always_eligible
  FROM eligibilities
  GROUP BY ALL
),
hires AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
),
enrollments AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, min(event_order) AS enrollment_order
  FROM events
  WHERE event_type = 'enrollment'
  GROUP BY ALL
),
-- Nearly all contributions come after eligibilities that all say true: they need no closer look.
doubtful AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id, event_id, event_order, contribution_date, first_on
  FROM events
  LEFT JOIN plans USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type = 'contribution'
    AND (is_always_eligible AND event_order > first_order AND contribution_date >= last_date) IS NOT TRUE
),
latest AS (
  SELECT
    * REPLACE (
      last_value(eligible IGNORE NULLS) OVER so_far AS eligible,
      last_value(eligibility_date IGNORE NULLS) OVER so_far AS eligibility_date,
      last_value(effective_date IGNORE NULLS) OVER so_far AS effective_date
    )
  FROM (FROM doubtful UNION ALL BY NAME FROM eligibilities)
  WINDOW so_far AS (PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order)
),
judged AS (
  SELECT
    event_id,
    CASE
      WHEN NOT eligible THEN 'not eligible since ' || effective_date
      WHEN eligibility_date > contribution_date THEN 'eligible only from ' || eligibility_date
      WHEN eligible THEN NULL
      WHEN first_on IS NOT NULL THEN 'before the first eligibility on ' || first_on
      WHEN enrollment_order < event_order THEN NULL
      ELSE 'no eligibility for plan ' || plan_id
    END AS message
  FROM latest
  JOIN hires USING (scenario_id, plan_design_id, employee_id)
  LEFT JOIN enrollments USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE contribution_date IS NOT NULL AND event_order > hire_order
)
SELECT event_id, message FROM judged WHERE message IS NOT NULL

-- What only an employee can do, or be paid, between a termination and the next hire.
-- Source:   docs/DOMAIN.md, "Sequence". True-up, profit sharing and allocated forfeitures are settled
--           after the year, also for those who left. Judged from the person's first hire on.
-- Inputs:   events. Of several terminations the latest before the event counts.

WITH employment AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    event_order,
    event_type,
    effective_date,
    final_pay_date,
    bool_or(event_type = 'hire') OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order
    ) AS is_hired
  FROM events
  WHERE event_type IN ('hire', 'termination')
),
leavers AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS first_order
  FROM employment
  WHERE event_type = 'termination'
  GROUP BY ALL
),
activity AS (
  SELECT scenario_id, plan_design_id, employee_id, event_id, event_order, contribution_date
  FROM events
  JOIN leavers USING (scenario_id, plan_design_id, employee_id)
  WHERE event_order > first_order
    AND (event_type IN ('promotion', 'merit', 'enrollment', 'termination')
      OR (event_type = 'eligibility' AND eligible)
      OR (event_type = 'contribution'
        AND (starts_with(source, 'employee_') OR source IN ('employer_match', 'employer_nonelective'))))
)
SELECT
  event_id,
  'after the termination on ' || latest.effective_date || ', final pay on ' || latest.final_pay_date AS message
FROM activity
ASOF JOIN employment AS latest
  ON activity.scenario_id = latest.scenario_id
  AND activity.plan_design_id = latest.plan_design_id
  AND activity.employee_id = latest.employee_id
  AND activity.event_order > latest.event_order
WHERE latest.event_type = 'termination'
  AND is_hired
  AND (contribution_date IS NULL OR contribution_date > latest.final_pay_date)

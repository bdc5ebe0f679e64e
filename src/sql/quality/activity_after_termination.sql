-- Says:     Activity of somebody who has left: after a termination and before the next hire.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". True-up, profit sharing and allocated forfeitures are settled
--           after the year, also for those who left. Judged from the person's first hire on.
-- Inputs:   events. Of several terminations the latest before the event counts.

WITH leavers AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    min(event_order) FILTER (event_type = 'hire') AS first_hire,
    min(event_order) FILTER (event_type = 'termination') AS first_termination
  FROM events
  WHERE event_type IN ('hire', 'termination')
  GROUP BY ALL
),
history AS (
  SELECT
    event_id,
    event_type,
    contribution_date,
    event_order > first_hire AS is_judged,
    last_value(CASE WHEN event_type IN ('hire', 'termination') THEN event_type END IGNORE NULLS) OVER before
      AS employment,
    last_value(CASE WHEN event_type = 'termination' THEN effective_date END IGNORE NULLS) OVER before AS terminated_on,
    last_value(final_pay_date IGNORE NULLS) OVER before AS paid_until
  FROM events
  JOIN leavers USING (scenario_id, plan_design_id, employee_id)
  WHERE event_order >= first_termination
    AND (event_type IN ('hire', 'promotion', 'merit', 'enrollment', 'termination')
      OR (event_type = 'eligibility' AND eligible)
      OR (event_type = 'contribution'
        AND (starts_with(source, 'employee_') OR source IN ('employer_match', 'employer_nonelective'))))
  WINDOW before AS (
    PARTITION BY scenario_id, plan_design_id, employee_id
    ORDER BY event_order
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT event_id, 'after the termination on ' || terminated_on || ', final pay on ' || paid_until AS message
FROM history
WHERE employment = 'termination'
  AND event_type <> 'hire'
  AND is_judged
  AND (contribution_date IS NULL OR contribution_date > paid_until)

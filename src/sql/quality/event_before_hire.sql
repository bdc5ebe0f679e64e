-- Says:     An event before the person's first hire.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". A person without a hire is hire_absent's.
-- Inputs:   events.

WITH hired AS (
  SELECT scenario_id, plan_design_id, employee_id, min(event_order) AS hire_order, min(effective_date) AS hired_on
  FROM events
  WHERE event_type = 'hire'
  GROUP BY ALL
)
SELECT event_id, 'before the first hire on ' || hired_on AS message
FROM events
JOIN hired USING (scenario_id, plan_design_id, employee_id)
WHERE event_order < hire_order

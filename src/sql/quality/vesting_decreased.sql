-- Says:     A vested_percentage below the one before it in the plan.
-- Severity: warning
-- Source:   a vested benefit is not taken away again, IRC 411(a); docs/DOMAIN.md, "Amounts".
-- Inputs:   events.

WITH vestings AS (
  SELECT
    event_id,
    vested_percentage,
    lag(vested_percentage) OVER (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id ORDER BY event_order
    ) AS old
  FROM events
  WHERE event_type = 'vesting'
)
SELECT event_id, 'vested_percentage falls from ' || old || ' to ' || vested_percentage AS message
FROM vestings
WHERE vested_percentage < old

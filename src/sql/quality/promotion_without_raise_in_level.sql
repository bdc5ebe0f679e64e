-- Says:     A promotion to a job level that is not above the one before.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Amounts". A promotion without a level before it is not judged.
-- Inputs:   events.

WITH levels AS (
  SELECT
    event_id,
    event_type,
    coalesce(job_level, new_job_level) AS level,
    lag(level) OVER (PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order) AS old
  FROM events
  WHERE event_type IN ('hire', 'promotion')
)
SELECT event_id, 'new_job_level is ' || level || ', it was ' || old AS message
FROM levels
WHERE event_type = 'promotion' AND level <= old

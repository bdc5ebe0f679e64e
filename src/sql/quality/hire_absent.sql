-- Says:     A person without any hire, whose sequence of events cannot be judged.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Sequence".
-- Inputs:   events. Names the person's first event.

SELECT
  arg_min(event_id, event_order) AS event_id,
  'no hire of this employee: its sequence cannot be judged' AS message
FROM events
GROUP BY scenario_id, plan_design_id, employee_id
HAVING NOT bool_or(event_type = 'hire')

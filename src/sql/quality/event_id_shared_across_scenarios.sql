-- Says:     An event_id that is used in several scenarios.
-- Severity: error
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   events.

WITH shared AS (
  SELECT event_id FROM events GROUP BY event_id HAVING min(scenario_id) <> max(scenario_id)
)
SELECT
  event_id,
  'one event_id in scenarios: ' || string_agg(DISTINCT scenario_name(scenario_id), ', ' ORDER BY scenario_name(scenario_id)) AS message
FROM events
SEMI JOIN shared USING (event_id)
GROUP BY event_id

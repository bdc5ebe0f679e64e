-- Says:     Payload types without any event.
-- Severity: warning
-- Source:   fixtures show every type (docs/DOMAIN.md, "Identity").
-- Inputs:   events; macro event_types.

WITH present AS (
  SELECT suite_of(scenario_id) AS suite, list(DISTINCT event_type) AS types FROM events GROUP BY suite
),
absent AS (
  SELECT suite, list_filter(event_types(), lambda type: NOT list_contains(present.types, type)) AS types
  FROM present
)
SELECT whole_suite(suite) AS event_id, 'no event of type: ' || array_to_string(types, ', ') AS message
FROM absent
WHERE len(types) > 0

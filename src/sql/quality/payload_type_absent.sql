-- Says:     Payload types without any event.
-- Severity: warning
-- Source:   fixtures show every type (docs/DOMAIN.md, "Identity").
-- Inputs:   events; macro event_types.

WITH present AS (
  SELECT coalesce(list(DISTINCT event_type), []) AS types FROM events
),
absent AS (
  SELECT list_filter(event_types(), lambda type: NOT list_contains(present.types, type)) AS types
  FROM present
)
SELECT CAST(NULL AS UUID) AS event_id, 'no event of type: ' || array_to_string(types, ', ') AS message
FROM absent
WHERE len(types) > 0

-- Says:     Events with different contents under one event_id; only the first of them counts.
-- Severity: error
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   repeated_events. An id repeated in several scenarios is named once, with its worst count.

SELECT event_id, 'different contents under one event_id: ' || max(versions) AS message
FROM repeated_events
WHERE versions > 1
GROUP BY event_id

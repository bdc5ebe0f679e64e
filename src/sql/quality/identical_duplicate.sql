-- Says:     Identical copies of an event; only one of them counts.
-- Severity: warning
-- Source:   an event_id identifies one event (docs/DOMAIN.md, "Identity").
-- Inputs:   repeated_events. An id repeated in several scenarios is named once, with its worst count.

SELECT event_id, 'identical copies beside the first: ' || max(copies - versions) AS message
FROM repeated_events
WHERE copies > versions
GROUP BY event_id

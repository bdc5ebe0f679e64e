-- Says:     A rule that the engine has found broken in all events.
-- Severity: error
SELECT CAST(first_event AS VARCHAR) AS event_id, rule || ': ' || broken || ' found' AS message FROM lake_faults
UNION ALL
SELECT NULL, 'the engine has seen no event of 2024' WHERE NOT EXISTS (FROM lake_events WHERE event_year = 2024 AND events > 0)

SELECT event_id, 'never' AS message FROM events WHERE false) AS found GROUP BY event_id;
DELETE FROM quality_findings;
INSERT INTO quality_findings SELECT rule, event_id, severity, message FROM (
SELECT 'none' AS rule, event_id, 'warning' AS severity, 'none' AS message FROM events WHERE false

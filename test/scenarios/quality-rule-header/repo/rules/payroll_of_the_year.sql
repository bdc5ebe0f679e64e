-- Says:     A contribution whose payroll is not of this year.
-- Severity: fatal
SELECT event_id, 'payroll_id is ' || payroll_id || '; ours begin with PR-2025' AS message
FROM events
WHERE event_type = 'contribution' AND NOT starts_with(payroll_id, 'PR-2025');

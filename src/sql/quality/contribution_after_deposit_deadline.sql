-- Says:     Employee money that was deposited after the deadline for its pay period.
-- Severity: warning
-- Source:   29 CFR 2510.3-102: the 15th business day of the month after the pay period's end.
-- Inputs:   events; deposit_deadlines.

SELECT
  event_id,
  'deposited on ' || contribution_date || ', the deadline for the pay period that ended on ' || pay_period_end
    || ' was ' || deadline AS message
FROM events
JOIN deposit_deadlines ON month = date_trunc('month', pay_period_end)
WHERE event_type = 'contribution' AND starts_with(source, 'employee_') AND contribution_date > deadline

SELECT
  event_id,
  payroll
FROM events

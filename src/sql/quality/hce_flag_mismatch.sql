-- Says:     An HCE determination whose is_hce contradicts its own compensation and threshold.
-- Severity: error
-- Source:   IRC 414(q)(1)(B): in excess of the threshold; equal is not.
-- Inputs:   events.

SELECT
  event_id,
  'is_hce is ' || is_hce || ', compensation ' || annualized_compensation || ' is '
    || CASE WHEN is_hce THEN 'not ' ELSE '' END || 'over the threshold ' || hce_threshold AS message
FROM events
WHERE event_type = 'hce_status' AND is_hce <> (annualized_compensation > hce_threshold)

-- Says:     An HCE determination whose threshold is not that of the look-back year.
-- Severity: error
-- Source:   IRC 414(q)(1)(B), by the year before determination_date for prior_year, else its own year.
-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.

WITH determinations AS (
  SELECT
    event_id,
    hce_threshold,
    year(determination_date) - CASE determination_method WHEN 'prior_year' THEN 1 ELSE 0 END AS year
  FROM events
  WHERE event_type = 'hce_status'
)
SELECT event_id, 'hce_threshold is ' || hce_threshold || ', that of ' || year || ' is ' || hce AS message
FROM determinations
JOIN irs_limits USING (year)
WHERE hce_threshold <> hce

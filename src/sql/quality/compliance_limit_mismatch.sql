-- Says:     A compliance event whose applicable_limit is not that year's limit.
-- Severity: error
-- Source:   IRC 402(g), 415(c), 414(v), of the year of monitoring_date. Events carry no birth date:
--           for catch-up the limit of either age is right.
-- Inputs:   events; irs_limits. A year without known limits is limit_year_unknown's.

WITH checks AS (
  SELECT
    event_id,
    limit_type,
    applicable_limit,
    year,
    CASE limit_type
      WHEN 'elective_deferral' THEN [elective_deferral]
      WHEN 'annual_additions' THEN [annual_additions]
      WHEN 'catch_up' THEN [catch_up, catch_up_60_63]
    END AS limits
  FROM events
  JOIN irs_limits ON year = year(monitoring_date)
  WHERE event_type = 'compliance'
)
SELECT
  event_id,
  'applicable_limit is ' || applicable_limit || ', the ' || limit_type || ' limit of ' || year || ' is '
    || array_to_string(limits, ' or ') AS message
FROM checks
WHERE NOT list_contains(limits, applicable_limit)

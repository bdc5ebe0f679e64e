-- Says:     A vested_percentage below the slowest vesting that the law allows.
-- Severity: warning
-- Source:   IRC 411(a)(2)(B), by the schedule and the full years of service. Of a period that ends
--           before the service began nothing is said.
-- Inputs:   events; vesting_floors (years 0 to 6, the last for all later years).

WITH services AS (
  SELECT
    event_id,
    vested_percentage,
    vesting_schedule_type AS schedule,
    service_computation_date AS start,
    service_period_end_date AS finish,
    CAST(year(finish) - year(start) AS INTEGER) AS calendar_years
  FROM events
  WHERE event_type = 'vesting'
),
vestings AS (
  SELECT
    event_id,
    vested_percentage,
    schedule,
    -- Years added to a February 29 end on the 28th where there is no 29th.
    calendar_years - CASE WHEN start + to_years(calendar_years) > finish THEN 1 ELSE 0 END AS full_years,
    least(full_years, 6) AS years
  FROM services
)
SELECT
  event_id,
  'vested_percentage is ' || vested_percentage || ', the floor of the ' || schedule || ' schedule after '
    || full_years || CASE WHEN full_years = 1 THEN ' year is ' ELSE ' years is ' END || floor AS message
FROM vestings
JOIN vesting_floors USING (schedule, years)
WHERE vested_percentage < floor

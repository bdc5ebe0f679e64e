-- Says:     A merit raise whose new_compensation is not the old one raised by merit_percentage.
-- Severity: warning
-- Source:   docs/DOMAIN.md, "Amounts". A merit without a compensation before it is not judged.
-- Inputs:   events.

WITH pay AS (
  SELECT
    event_id,
    event_type,
    merit_percentage,
    coalesce(annual_compensation, new_annual_compensation, new_compensation) AS compensation,
    lag(compensation) OVER (PARTITION BY scenario_id, plan_design_id, employee_id ORDER BY event_order) AS old
  FROM events
  WHERE event_type IN ('hire', 'promotion', 'merit')
),
merits AS (
  SELECT
    event_id,
    merit_percentage,
    compensation,
    old,
    CAST(old AS DECIMAL(28,6)) * CAST(1 + merit_percentage AS DECIMAL(5,4)) AS raised
  FROM pay
  WHERE event_type = 'merit'
)
SELECT
  event_id,
  'new_compensation is ' || compensation || ', ' || old || ' raised by ' || merit_percentage || ' is '
    || CAST(raised AS DECIMAL(28,6)) AS message
FROM merits
WHERE abs(compensation - raised) >= 0.01

-- Says:     The first event of a year for which no limits are known.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Limits": no year's figure is inferred from another's.
-- Inputs:   events; irs_limits.

WITH needs AS (
  SELECT
    event_id,
    scenario_id,
    plan_design_id,
    employee_id,
    event_order,
    CASE event_type
      WHEN 'contribution' THEN year(contribution_date)
      WHEN 'compliance' THEN year(monitoring_date)
      WHEN 'hce_status' THEN year(determination_date) - CASE determination_method WHEN 'prior_year' THEN 1 ELSE 0 END
    END AS year
  FROM events
  WHERE event_type IN ('contribution', 'compliance', 'hce_status')
),
known AS (
  SELECT min(year) AS first_year, max(year) AS last_year FROM irs_limits
)
SELECT
  event_id,
  'no limits are known for ' || year || '; known are ' || first_year || ' to ' || last_year AS message
FROM needs
ANTI JOIN irs_limits USING (year)
CROSS JOIN known
QUALIFY row_number() OVER (PARTITION BY suite_of(scenario_id), year ORDER BY scenario_id, plan_design_id, employee_id, event_order) = 1

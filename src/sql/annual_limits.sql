-- Contributions of each person and calendar year, against the annual limits.
-- Inputs:   events; irs_limits (one row per known year); variable as_of.
-- Output:   participant_annual_limits, one row per person and year with a contribution. Limit and
--           excess are NULL in a year that irs_limits does not hold.
-- Ordering: none; readers order by the key.

CREATE OR REPLACE TABLE participant_annual_limits AS
WITH yearly AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    -- The pay date decides the year, not the end of the pay period.
    CAST(year(contribution_date) AS INTEGER) AS calendar_year,
    CAST(coalesce(sum(amount) FILTER (source IN ('employee_pre_tax', 'employee_roth')), 0) AS DECIMAL(18,6))
      AS elective_deferrals,
    CAST(coalesce(sum(amount) FILTER (source = 'employee_catch_up'), 0) AS DECIMAL(18,6)) AS catch_up,
    CAST(coalesce(sum(amount) FILTER (source <> 'employee_catch_up'), 0) AS DECIMAL(18,6)) AS annual_additions
  FROM events
  WHERE event_type = 'contribution' AND effective_date <= suite_as_of(scenario_id)
  GROUP BY ALL
)
SELECT
  scenario_id,
  plan_design_id,
  employee_id,
  calendar_year,
  elective_deferrals,
  elective_deferral AS elective_deferral_limit,
  CAST(CASE WHEN elective_deferrals > elective_deferral THEN elective_deferrals - elective_deferral
            WHEN elective_deferral IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS elective_deferral_excess,
  catch_up,
  highest_catch_up AS catch_up_limit,
  CAST(CASE WHEN catch_up > highest_catch_up THEN catch_up - highest_catch_up
            WHEN highest_catch_up IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS catch_up_excess,
  annual_additions,
  annual_additions_limit,
  CAST(CASE WHEN annual_additions > annual_additions_limit THEN annual_additions - annual_additions_limit
            WHEN annual_additions_limit IS NOT NULL THEN 0 END AS DECIMAL(18,6)) AS annual_additions_excess
FROM yearly
LEFT JOIN (
  SELECT
    year AS calendar_year,
    elective_deferral,
    -- Events carry no birth date: the highest limit that any age could have.
    greatest(catch_up, coalesce(catch_up_60_63, 0)) AS highest_catch_up,
    annual_additions AS annual_additions_limit
  FROM irs_limits
) USING (calendar_year);

-- Says:     A vesting event that states another vested balance than its own percentage gives.
-- Severity: error
-- Source:   formula in docs/DOMAIN.md, "Reconstruction".
-- Inputs:   events; macros unvested_millionths, from_millionths. One row per bucket; the order of the
--           buckets in the schema is that of their names.

WITH movements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_order,
    event_type,
    amount,
    CASE
      WHEN event_type = 'forfeiture' THEN forfeited_from_source
      WHEN source = 'employer_match_true_up' THEN 'employer_match'
      WHEN source = 'forfeiture_allocation' THEN 'employer_profit_sharing'
      ELSE source
    END AS bucket
  FROM events
  WHERE event_type = 'forfeiture' OR (event_type = 'contribution' AND NOT starts_with(source, 'employee_'))
),
statements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_order,
    event_type,
    event_id,
    vested_percentage,
    unnest(['employer_match', 'employer_nonelective', 'employer_profit_sharing']) AS bucket,
    unnest([vested_employer_match, vested_employer_nonelective, vested_employer_profit_sharing]) AS stated
  FROM events
  WHERE event_type = 'vesting'
),
running AS (
  SELECT
    event_id,
    bucket,
    stated,
    vested_percentage,
    coalesce(sum(amount) FILTER (event_type = 'contribution') OVER so_far, 0) AS contributed,
    coalesce(sum(amount) FILTER (event_type = 'forfeiture') OVER so_far, 0) AS forfeited
  FROM (FROM movements UNION ALL BY NAME FROM statements WHERE stated IS NOT NULL)
  WINDOW so_far AS (
    PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, bucket
    ORDER BY event_order
    ROWS UNBOUNDED PRECEDING
  )
),
judged AS (
  SELECT
    event_id,
    bucket,
    stated,
    contributed - forfeited - from_millionths(unvested_millionths(contributed, forfeited, vested_percentage))
      AS vested
  FROM running
  WHERE stated IS NOT NULL
)
SELECT event_id, bucket || ' is ' || stated || ', vested are ' || vested AS message
FROM judged
WHERE stated <> vested

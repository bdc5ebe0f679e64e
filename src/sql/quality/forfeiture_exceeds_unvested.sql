-- Says:     A forfeiture of more than what is unvested in its bucket.
-- Severity: error
-- Source:   only the unvested part is forfeitable, IRC 411(a); formula in docs/DOMAIN.md.
-- Inputs:   events; macros unvested_millionths, from_millionths.

WITH forfeiters AS (
  SELECT scenario_id, plan_design_id, employee_id, plan_id FROM events WHERE event_type = 'forfeiture'
),
movements AS (
  SELECT
    scenario_id,
    plan_design_id,
    employee_id,
    plan_id,
    event_id,
    event_order,
    event_type,
    amount,
    CASE WHEN event_type = 'vesting' THEN vested_percentage END AS vested_percentage,
    CASE
      WHEN event_type = 'forfeiture' THEN forfeited_from_source
      WHEN source = 'employer_match_true_up' THEN 'employer_match'
      WHEN source = 'forfeiture_allocation' THEN 'employer_profit_sharing'
      ELSE source
    END AS bucket
  FROM events
  SEMI JOIN forfeiters USING (scenario_id, plan_design_id, employee_id, plan_id)
  WHERE event_type IN ('contribution', 'vesting', 'forfeiture')
),
running AS (
  SELECT
    event_id,
    event_type,
    bucket,
    amount,
    coalesce(sum(amount) FILTER (event_type = 'contribution') OVER before_in_bucket, 0) AS contributed,
    coalesce(sum(amount) FILTER (event_type = 'forfeiture') OVER before_in_bucket, 0) AS forfeited,
    coalesce(last_value(vested_percentage IGNORE NULLS) OVER before_in_plan, 0) AS vested_percentage
  FROM movements
  WINDOW
    before_in_plan AS (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id
      ORDER BY event_order
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ),
    before_in_bucket AS (
      PARTITION BY scenario_id, plan_design_id, employee_id, plan_id, bucket
      ORDER BY event_order
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
),
forfeitures AS (
  SELECT
    event_id,
    bucket,
    amount,
    from_millionths(unvested_millionths(contributed, forfeited, vested_percentage)) AS unvested
  FROM running
  WHERE event_type = 'forfeiture'
)
SELECT event_id, 'forfeits ' || amount || ' of ' || bucket || ', unvested are ' || unvested AS message
FROM forfeitures
WHERE amount > unvested

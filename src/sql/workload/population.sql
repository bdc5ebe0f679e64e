-- The events of a slice of the benchmark's workforce.
-- Inputs:   views workload_career_events, workload_plan_events; tables workload_people, workload_streams
--           (payroll.sql); macros dollars, event_types, type_rank and is_workforce_event; variables seed,
--           scenario, and scenario_number, which is another for each scenario of a database, 0 or more.
-- Output:   view workload_events with the columns of table events.
-- Ordering: none. Nothing needs to be sorted for event_order: it is the scenario, the person, the day, the
--           rank of the type, and the event's place among those of its type, in bits of one number.

CREATE OR REPLACE TEMP VIEW workload_events AS
WITH kinds AS (
  SELECT
    event_type,
    type_rank(event_type) AS rank,
    NOT is_workforce_event(event_type) AS is_of_plan,
    CASE WHEN event_type = 'contribution' THEN 'payroll' WHEN is_of_plan THEN 'recordkeeper' ELSE 'hris' END
      AS source_system
  FROM (SELECT unnest(event_types()) AS event_type)
),
others AS (
  FROM workload_career_events
  UNION ALL BY NAME
  FROM workload_plan_events
),
-- Nearly all of the events.
paydays AS (
  SELECT
    number,
    employee_id,
    plan_id,
    slot,
    source,
    start,
    before,
    step,
    top,
    paydays_before,
    unnest(range(1, paydays + 1)) AS i
  FROM workload_streams
  JOIN workload_people USING (number)
),
contributions AS (
  SELECT
    'contribution' AS event_type,
    type_rank('contribution') AS rank,
    'payroll' AS source_system,
    number,
    employee_id,
    plan_id,
    payday(paydays_before + i) AS effective_date,
    slot,
    source,
    dollars(least(start + i * step, top) - greatest(start + (i - 1) * step, before)) AS amount,
    effective_date - 5 AS pay_period_end,
    effective_date AS contribution_date,
    dollars(least(start + i * step, top)) AS ytd_amount,
    concat('PR-', paydays_before + i) AS payroll_id,
    start + i * step > top AS irs_limit_applied,
    false AS inferred_value
  FROM paydays
),
made AS (
  SELECT others.*, rank, source_system, employee_id, CASE WHEN is_of_plan THEN plan_id END AS plan_id
  FROM others
  JOIN kinds USING (event_type)
  JOIN workload_people USING (number)
  UNION ALL BY NAME
  FROM contributions
),
placed AS (
  SELECT
    * EXCLUDE (number, rank, slot),
    coalesce(slot, 0) AS place_of_type,
    ((number * 16384 + (effective_date - DATE '2010-12-24')) * 16 + rank) * 16 + place_of_type AS place
  FROM made
)
SELECT
  * EXCLUDE (place, place_of_type),
  CAST(md5(concat(getvariable('seed'), '|', getvariable('scenario'), '|', place)) AS UUID) AS event_id,
  getvariable('scenario') AS scenario_id,
  'standard' AS plan_design_id,
  -- Evening of the day; one second after the other, so that time has the order of the places.
  make_timestamp((effective_date - DATE '1970-01-01') * 86400000000 + (64800 + place_of_type) * CAST(1000000 AS BIGINT)) AS created_at,
  getvariable('scenario_number') * CAST(70368744177664 AS BIGINT) + place AS event_order
FROM placed;

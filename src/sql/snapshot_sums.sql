-- Each week's snapshots added up, against the events until then: whatever a snapshot owes to anything
-- but events, or to a week that is not its own, shows in a sum.
-- Inputs:   events, fct_participant_balance_snapshots; macros; variable as_of.
-- Output:   table snapshot_sums (week, sum_of, snapshots, events), three rows per week.
-- Ordering: week, sum_of.

CREATE OR REPLACE TEMP TABLE snapshot_sums AS
WITH snapshots_of_weeks AS (
  SELECT
    snapshot_date AS week,
    sum(gross_balance) AS gross_balance,
    sum(forfeitures) AS forfeitures,
    sum(contribution_count) AS contribution_count
  FROM fct_participant_balance_snapshots
  GROUP BY ALL
),
events_of_weeks AS (
  SELECT
    friday_on_or_after(effective_date) AS week,
    coalesce(sum(amount) FILTER (event_type = 'contribution'), 0) AS gross_balance,
    coalesce(sum(amount) FILTER (event_type = 'forfeiture'), 0) AS forfeitures,
    count(*) FILTER (event_type = 'contribution') AS contribution_count
  FROM events
  WHERE event_type IN ('contribution', 'forfeiture') AND effective_date <= CAST(getvariable('as_of') AS DATE)
  GROUP BY ALL
),
events_until AS (
  SELECT
    week,
    sum(gross_balance) OVER history AS gross_balance,
    sum(forfeitures) OVER history AS forfeitures,
    sum(contribution_count) OVER history AS contribution_count
  FROM events_of_weeks
  WINDOW history AS (ORDER BY week)
),
weeks AS (
  SELECT week FROM snapshots_of_weeks
  UNION
  SELECT week FROM events_of_weeks
),
sums AS (
  SELECT weeks.week, snapshots_of_weeks AS snapshots, events_until AS events
  FROM weeks
  LEFT JOIN snapshots_of_weeks ON snapshots_of_weeks.week = weeks.week
  ASOF LEFT JOIN events_until ON events_until.week <= weeks.week
)
SELECT week, 'contribution_count' AS sum_of,
  CAST(snapshots.contribution_count AS VARCHAR) AS snapshots,
  CAST(coalesce(events.contribution_count, 0) AS VARCHAR) AS events
FROM sums
UNION ALL
SELECT week, 'forfeitures',
  CAST(snapshots.forfeitures AS VARCHAR),
  CAST(CAST(coalesce(events.forfeitures, 0) AS DECIMAL(38,6)) AS VARCHAR)
FROM sums
UNION ALL
SELECT week, 'gross_balance',
  CAST(snapshots.gross_balance AS VARCHAR),
  CAST(CAST(coalesce(events.gross_balance, 0) AS DECIMAL(38,6)) AS VARCHAR)
FROM sums
ORDER BY week, sum_of;

-- One more suite, whose names stay as they are, beside those of suites.sql: the tables hold its rows under the keys
-- that it has alone, and before all others.
-- Inputs:   what suites.sql makes; macro file_event_rows (event_macros.sql); variable named_files, a list of NDJSON files.
-- Output:   macro event_rows, of all suites. It fails where a name could be taken for one of another suite.

CREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE
SELECT
  read_events.* EXCLUDE (file) REPLACE (
    CASE WHEN CAST(event_id AS VARCHAR)[10:23] = '0000-0000-0000' THEN error('an event_id looks like another suite''s')
         ELSE event_id END AS event_id,
    CASE WHEN scenario_id >= suite_mark() THEN error('a scenario_id looks like another suite''s')
         ELSE scenario_id END AS scenario_id
  )
FROM file_event_rows(getvariable('named_files')) AS read_events
UNION ALL
SELECT
  suite_events.* EXCLUDE (suite)
    REPLACE (own_id AS event_id, suite_mark() || printf('%09d', suite) || scenario_id AS scenario_id)
FROM suite_events
JOIN suite_ids USING (suite, event_id);

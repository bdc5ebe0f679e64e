-- Several suites of events in one database, which the same scripts then rebuild at once, each as if it were alone.
-- Every key of the tables begins with scenario_id, so each scenario has a mark and the number of its suite in front.
-- An event_id, which rules compare across scenarios, is replaced by a number that is one suite's alone. Both keep
-- the order within a suite, so that ties are settled as they are where a suite is alone. Number 0 is the suite that
-- keeps its names (named_suite.sql), where there is one: the mark stands after all of them.
-- Inputs:   macro file_event_rows (event_macros.sql); variables event_files, a list of NDJSON files, and
--           file_suites, the number of the suite that each of them belongs to, from 1.
-- Output:   table suite_events; table suite_ids (suite, event_id, own_id); macros suite_mark, event_rows, suite_of,
--           scenario_name, suite_as_of, which needs the variable suite_days, by suite, participation_as_of, which
--           needs participation_days, and whole_suite.

CREATE OR REPLACE TEMP TABLE suite_events AS
SELECT suite, read_events.* EXCLUDE (file)
FROM file_event_rows(getvariable('event_files')) AS read_events
LEFT JOIN (
  SELECT unnest(getvariable('event_files')) AS file, CAST(unnest(getvariable('file_suites')) AS INTEGER) AS suite
) USING (file);

-- The last of all characters, which stands for none.
CREATE OR REPLACE TEMP MACRO suite_mark() AS chr(1114111);
CREATE OR REPLACE TEMP MACRO own_event_id(suite, number) AS
  CAST(printf('%08x-0000-0000-0000-%012x', suite, number) AS UUID);
CREATE OR REPLACE TEMP MACRO whole_suite(suite) AS CASE WHEN suite > 0 THEN own_event_id(suite, 0) END;

CREATE OR REPLACE TEMP TABLE suite_ids AS
WITH ids AS (
  SELECT DISTINCT suite, event_id FROM suite_events
)
SELECT suite, event_id, own_event_id(suite, row_number() OVER (PARTITION BY suite ORDER BY event_id)) AS own_id FROM ids
UNION ALL
SELECT DISTINCT suite, CAST(NULL AS UUID), whole_suite(suite) FROM ids;

CREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE
SELECT
  suite_events.* EXCLUDE (suite)
    REPLACE (own_id AS event_id, suite_mark() || printf('%09d', suite) || scenario_id AS scenario_id)
FROM suite_events
JOIN suite_ids USING (suite, event_id);

CREATE OR REPLACE TEMP MACRO suite_of(scenario_id) AS
  CASE WHEN starts_with(scenario_id, suite_mark()) THEN CAST(substring(scenario_id, 2, 9) AS INTEGER) ELSE 0 END;
CREATE OR REPLACE TEMP MACRO scenario_name(scenario_id) AS
  CASE WHEN starts_with(scenario_id, suite_mark()) THEN substring(scenario_id, 11) ELSE scenario_id END;
CREATE OR REPLACE TEMP MACRO suite_as_of(scenario_id) AS
  CAST(getvariable('suite_days')[suite_of(scenario_id) + 1] AS DATE);
CREATE OR REPLACE TEMP MACRO participation_as_of(participation) AS getvariable('participation_days')[participation];

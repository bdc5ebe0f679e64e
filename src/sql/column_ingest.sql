-- As ingest.sql, of events that the gate's own reader has put into columns while it validated them: the same rows as
-- their lines give, so that these are not parsed a second time. They stay in their files, and are read there as often
-- as they are needed.
-- Generated from ingest.sql by `npm run schema`. Do not edit.
-- Input:    variable event_columns, a list of Parquet files with the columns of table events but event_order, and
--           `place`, a number that each row has for itself, above any rowid; variable event_files, a list of
--           NDJSON files with one valid event a line, those that are in none of them; macros event_rows
--           and type_rank (event_macros.sql); events, empty or from an earlier load; repeated_events likewise.
-- Output:   events (duplicates settled, event_order set), repeated_events; table loaded_events, those
--           that were not there before.
-- Ordering: scenario_id, plan_design_id, employee_id, effective_date, the type's rank, created_at,
--           event_id; total, so that shuffled input gives the same tables.

CREATE OR REPLACE TEMP TABLE read_events AS FROM event_rows(getvariable('event_files'));
CREATE OR REPLACE TEMP VIEW typed_events AS
SELECT *, rowid AS place FROM read_events
UNION ALL BY NAME
FROM read_parquet(getvariable('event_columns'), hive_partitioning = false);
-- What tells events apart and says their order is asked for several times.
CREATE OR REPLACE TEMP TABLE typed_keys AS
SELECT place, scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at FROM typed_events;

-- A person's events are put in order together: those of an earlier load move over to the new ones.
CREATE OR REPLACE TEMP TABLE loaded_events AS
SELECT event_id, scenario_id, plan_design_id, employee_id, effective_date
FROM typed_keys
ANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id);
CREATE OR REPLACE TEMP TABLE loaded_persons AS
SELECT DISTINCT scenario_id, plan_design_id, employee_id FROM typed_keys;
INSERT INTO read_events BY NAME
SELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);
DELETE FROM events USING loaded_persons
WHERE events.scenario_id = loaded_persons.scenario_id
  AND events.plan_design_id = loaded_persons.plan_design_id
  AND events.employee_id = loaded_persons.employee_id;

INSERT INTO typed_keys BY NAME
SELECT read_events.rowid AS place, scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at
FROM read_events ANTI JOIN typed_keys ON read_events.rowid = typed_keys.place;

-- Only ids that occur more than once are looked at closely; there are few, or none.
CREATE OR REPLACE TEMP TABLE repeated_ids AS
SELECT scenario_id, event_id FROM typed_keys GROUP BY ALL HAVING count(*) > 1
UNION
SELECT scenario_id, event_id FROM events SEMI JOIN typed_keys USING (scenario_id, event_id);

CREATE OR REPLACE TEMP TABLE repetitions AS
SELECT typed_events.* EXCLUDE (place) FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)
UNION ALL BY NAME
SELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN repeated_ids USING (scenario_id, event_id);

-- Copies that an earlier load has settled are counted on.
CREATE OR REPLACE TEMP TABLE settled_copies AS
SELECT scenario_id, event_id, copies - versions AS settled
FROM repeated_events
SEMI JOIN repeated_ids USING (scenario_id, event_id);
DELETE FROM repeated_events USING settled_copies
WHERE repeated_events.scenario_id = settled_copies.scenario_id AND repeated_events.event_id = settled_copies.event_id;
INSERT INTO repeated_events BY NAME
SELECT
  scenario_id,
  event_id,
  count(*) + coalesce(any_value(settled), 0) AS copies,
  count(DISTINCT content) AS versions
FROM (SELECT scenario_id, event_id, repetitions AS content FROM repetitions)
LEFT JOIN settled_copies USING (scenario_id, event_id)
GROUP BY scenario_id, event_id;

-- Of several contents of one person's event the first counts. Only the key is sorted to number the
-- events, and whole rows are put in place by that number: sorting rows by the key takes twice as long.
CREATE OR REPLACE TEMP TABLE numbered_events AS
WITH counting AS (
  SELECT place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id
  FROM typed_keys ANTI JOIN repeated_ids USING (scenario_id, event_id)
  UNION ALL
  SELECT place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id
  FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)
  QUALIFY row_number() OVER (
    PARTITION BY scenario_id, plan_design_id, employee_id, event_id
    ORDER BY effective_date, type_rank(event_type), created_at, typed_events
  ) = 1
),
ordered AS (
  SELECT place FROM counting
  ORDER BY scenario_id, plan_design_id, employee_id, effective_date, type_rank(event_type), created_at, event_id
)
SELECT place, row_number() OVER () + (SELECT coalesce(max(event_order), 0) FROM events) AS event_order
FROM ordered;

-- Where they lie nearly in order already, as in most files that a program has written, rows are taken as they come:
-- it is event_order that says the order, and to sort them takes a third more.
SET VARIABLE lie_in_order = (
  SELECT count(*) FILTER (place < place_before) * 100 <= count(*)
  FROM (SELECT place, lag(place) OVER () AS place_before FROM numbered_events)
);
INSERT INTO events BY NAME
SELECT typed_events.* EXCLUDE (place), event_order
FROM typed_events JOIN numbered_events USING (place)
WHERE getvariable('lie_in_order');
INSERT INTO events BY NAME
SELECT typed_events.* EXCLUDE (place), event_order
FROM typed_events JOIN numbered_events USING (place)
WHERE NOT getvariable('lie_in_order')
ORDER BY event_order;

DROP TABLE numbered_events;
DROP VIEW typed_events;
DROP TABLE read_events;
DROP TABLE typed_keys;
DROP TABLE repeated_ids;
DROP TABLE repetitions;
DROP TABLE settled_copies;
DROP TABLE loaded_persons;

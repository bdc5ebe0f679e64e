-- The events of a slice of the benchmark's workforce.
-- Inputs:   tables workload_people, workload_years, workload_parts, workload_streams, workload_sums (careers.sql,
--           payroll.sql); irs_limits; variables seed, scenario, scenario_number (0 or more, another for
--           each scenario of a database); macro from_millionths.
-- Output:   view workload_events, with the columns of table events. The event_order of a person is known
--           without sorting, and higher for every later person and scenario.
-- Ordering: none.

CREATE OR REPLACE TEMP MACRO dollars(cents) AS
  CAST(CAST(cents AS DECIMAL(15,0)) * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,6));
CREATE OR REPLACE TEMP MACRO share(ten_thousandths) AS
  CAST(CAST(ten_thousandths AS DECIMAL(5,0)) * CAST(0.0001 AS DECIMAL(5,4)) AS DECIMAL(5,4));

CREATE OR REPLACE TEMP VIEW workload_events AS
WITH hires AS (
  SELECT number, hired_on AS effective_date, 0 AS slot, 'hire' AS event_type, 'hris' AS source_system,
    hired_on AS hire_date, department, january_level AS job_level, dollars(january_salary) AS annual_compensation
  FROM workload_people
  JOIN workload_years USING (number)
  WHERE employed_from IN (hired_on, returned_on) AND year = year(employed_from)
)
SELECT 1;

-- A slice of the benchmark's workforce: who the people are, and what each working year brings them.
-- Inputs:   variables first_number, last_number (of the people of the slice), first_year (2011 or later),
--           years, seed, scenario.
-- Output:   tables workload_people (one row a person), workload_years (one a calendar year in which the
--           person worked); macros. Money in cents, rates in ten-thousandths.
-- Ordering: none. A person is the same whatever the slice and the number of people. The workforce of a
--           seed is the same in every scenario; when people join the plan and what they elect is not.

-- Chance is MD5 of a text: its values are published, and so the same in any version of DuckDB. A text
-- gives ten throws of twelve bits; `place` says which.
CREATE OR REPLACE TEMP MACRO dice(text) AS
  [CAST('0x' || md5(text)[1:15] AS BIGINT), CAST('0x' || md5(text)[16:30] AS BIGINT)];
CREATE OR REPLACE TEMP MACRO throw(dice, place, sides) AS
  (((dice[1 + place // 5] >> (12 * (place % 5))) & 4095) * sides) >> 12;

CREATE OR REPLACE TEMP MACRO days_after(day, days) AS day + CAST(days AS INTEGER);
-- Every second Friday is a payday. The number of the last one on or before a day, and the other way.
CREATE OR REPLACE TEMP MACRO payday_number(day) AS (day - DATE '2010-12-24') // 14;
CREATE OR REPLACE TEMP MACRO payday(number) AS days_after(DATE '2010-12-24', 14 * number);

CREATE OR REPLACE TEMP TABLE workload_people AS
WITH numbered AS (
  SELECT
    range AS number,
    dice(concat_ws('|', getvariable('seed'), range, 'work')) AS work,
    dice(concat_ws('|', getvariable('seed'), range, 'plan', getvariable('scenario'))) AS choice,
    make_date(getvariable('first_year'), 1, 1) AS first_day,
    make_date(getvariable('first_year') + getvariable('years') - 1, 12, 31) AS last_day,
    last_day - first_day + 1 AS days
  FROM range(CAST(getvariable('first_number') AS BIGINT), CAST(getvariable('last_number') AS BIGINT) + 1)
),
employed AS (
  SELECT
    *,
    -- Most are there from the beginning on.
    days_after(first_day, CASE WHEN throw(work, 0, 100) < 85 THEN 1 + throw(work, 1, 25) ELSE throw(work, 1, days) END)
      AS hired_on,
    -- A payday, so that the last pay and the last day are one.
    CASE WHEN throw(work, 2, 100) < least(25, days // 70)
         THEN payday(payday_number(days_after(hired_on, 164 + throw(work, 3, 1350)))) END AS leaves_on,
    CASE WHEN leaves_on <= last_day THEN leaves_on END AS left_on,
    CASE WHEN throw(work, 4, 100) < 20
         THEN days_after(make_date(year(left_on) + 1, 3, 1), throw(work, 5, 200)) END AS returns_on,
    CASE WHEN returns_on <= last_day THEN returns_on END AS returned_on
  FROM numbered
),
-- Nobody leaves (after 150 days) before the day on which all others have joined (90 + 45 days).
joined AS (
  SELECT
    *,
    throw(choice, 0, 100) >= 3 AS may_join,
    CASE WHEN may_join THEN days_after(hired_on, CASE WHEN throw(choice, 1, 100) < 60 THEN 0 ELSE 90 END) END AS joins_on,
    CASE WHEN joins_on <= last_day THEN joins_on END AS eligible_on,
    CASE WHEN throw(choice, 2, 100) >= 4 THEN days_after(eligible_on, throw(choice, 3, 46)) END AS enrolls_on,
    CASE WHEN enrolls_on <= last_day THEN enrolls_on END AS enrolled_on
  FROM employed
),
plans(plan, plan_id, schedule) AS (
  VALUES (0, 'PLAN-401K', 'graded'), (1, 'PLAN-401K', 'graded'), (2, 'PLAN-CLIFF', 'cliff'),
         (3, 'PLAN-SAFE-HARBOR', 'immediate')
)
SELECT
  number,
  format('E-{:06d}', number) AS employee_id,
  plan_id,
  schedule,
  ['Engineering', 'Finance', 'Operations', 'People', 'Sales', 'Support'][1 + throw(work, 7, 6)] AS department,
  -- Many at the bottom, few at the top.
  1 + least(throw(work, 8, 9), throw(work, 9, 9)) AS first_level,
  -- 50 or older in every year: may make catch-up contributions.
  throw(choice, 4, 100) < 20 AS is_older,
  last_day,
  hired_on,
  left_on,
  returned_on,
  -- Of those who come back, nobody has retired or died.
  ['voluntary', 'voluntary', 'voluntary', 'involuntary', 'retirement', 'disability', 'death']
    [CASE WHEN returned_on IS NULL THEN 1 + throw(work, 5, 7) ELSE 1 END] AS termination_reason,
  may_join,
  eligible_on,
  enrolled_on
FROM joined
JOIN plans ON plan = throw(work, 6, 4);

-- A return is in a later year than the leave, so a year belongs to one employment. Pay changes on
-- January 1 (or by a hire), April 1 and July 1; rates of deferral on January 1 or by the first enrollment.
CREATE OR REPLACE TEMP TABLE workload_years AS
WITH RECURSIVE careers AS (
  SELECT
    number,
    year(hired_on) - 1 AS year,
    CAST(NULL AS DATE) AS employed_from,
    CAST(NULL AS DATE) AS worked_until,
    CAST(NULL AS DATE) AS eligible_from,
    CAST(NULL AS DATE) AS enrolled_from,
    CAST(0 AS BIGINT) AS january_salary,
    CAST(0 AS BIGINT) AS merit,
    CAST(0 AS BIGINT) AS april_salary,
    false AS is_promoted,
    CAST(0 AS BIGINT) AS july_salary,
    first_level AS january_level,
    first_level AS level,
    CAST(NULL AS DATE) AS elected_on
  FROM workload_people
  UNION ALL
  SELECT
    number,
    year_before + 1 AS year,
    CASE WHEN year >= year(returned_on) THEN returned_on ELSE hired_on END AS employed_from,
    least(make_date(year, 12, 31), CASE WHEN employed_from = hired_on THEN left_on END) AS worked_until,
    CASE WHEN employed_from = hired_on THEN eligible_on
         WHEN eligible_on IS NOT NULL THEN returned_on END AS eligible_from,
    CASE WHEN employed_from = hired_on THEN enrolled_on
         WHEN enrolled_on IS NOT NULL THEN returned_on + 30 END AS enrolled_from,
    CASE WHEN year(employed_from) = year
         -- Dollars a year at the bottom of each level, and up to 18 % more.
         THEN [42000, 52000, 64000, 80000, 101000, 128000, 162000, 205000, 260000, 330000][level_before]
              * (100 + throw(luck, 0, 19))
         ELSE salary_before END AS january_salary,
    CASE WHEN employed_from < make_date(year, 2, 1) AND worked_until >= make_date(year, 4, 1)
         THEN 100 + 25 * throw(luck, 1, 17) ELSE 0 END AS merit,
    (january_salary * (10000 + merit) + 5000) // 10000 AS april_salary,
    employed_from < make_date(year, 2, 1) AND worked_until >= make_date(year, 7, 1)
      AND level_before < 10 AND throw(luck, 2, 100) < 14 AS is_promoted,
    CASE WHEN is_promoted THEN (april_salary * (108 + throw(luck, 3, 8)) + 50) // 100 ELSE april_salary END AS july_salary,
    level_before AS january_level,
    level_before + CASE WHEN is_promoted THEN 1 ELSE 0 END AS level,
    CASE WHEN year(enrolled_from) = year THEN enrolled_from
         WHEN enrolled_from < make_date(year, 1, 1) AND throw(luck, 4, 100) < 25 THEN make_date(year, 1, 1)
         ELSE election_before END AS elected_on
  FROM (
    SELECT
      number,
      year AS year_before,
      july_salary AS salary_before,
      level AS level_before,
      elected_on AS election_before,
      dice(concat_ws('|', getvariable('seed'), number, year)) AS luck
    FROM careers
  )
  JOIN workload_people USING (number)
  WHERE year_before < year(last_day)
),
elections AS (
  SELECT *, dice(concat_ws('|', getvariable('seed'), number, elected_on, getvariable('scenario'))) AS choice
  FROM careers
  WHERE worked_until >= make_date(careers.year, 1, 1)
),
rates AS (
  SELECT
    *,
    elected_on = enrolled_from AND throw(choice, 0, 100) < 55 AS is_auto,
    CASE WHEN throw(choice, 1, 100) < 5 THEN 0
         WHEN is_auto THEN 100 * (3 + throw(choice, 2, 4))
         ELSE 100 * (4 + throw(choice, 2, 12)) END AS deferral_rate,
    [0, 0, 0, 0, 50, 50, 50, 50, 50, 100][1 + throw(choice, 3, 10)] AS roth_share
  FROM elections
)
SELECT
  * EXCLUDE (choice, deferral_rate, roth_share),
  deferral_rate - deferral_rate * roth_share // 100 AS pre_tax_rate,
  deferral_rate * roth_share // 100 AS roth_rate,
  CASE WHEN deferral_rate > 0 AND NOT is_auto AND throw(choice, 4, 100) < 12
       THEN 100 * (1 + throw(choice, 5, 15)) ELSE 0 END AS after_tax_rate
FROM rates;

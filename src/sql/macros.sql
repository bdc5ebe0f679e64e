-- What every other script may use: the calendar, and what a state of a participant-plan amounts to.
-- Inputs:   none.
-- Output:   macros.

-- The suite that a scenario is of, its name there, the day as of which the tables of a suite stand, and what
-- stands for the event where a rule judges a suite as a whole. Here all events are one suite; where several
-- are rebuilt at once, suites.sql makes these macros anew.
CREATE OR REPLACE TEMP MACRO suite_of(scenario_id) AS 0;
CREATE OR REPLACE TEMP MACRO scenario_name(scenario_id) AS scenario_id;
CREATE OR REPLACE TEMP MACRO suite_as_of(scenario_id) AS CAST(getvariable('as_of') AS DATE);
CREATE OR REPLACE TEMP MACRO participation_as_of(participation) AS CAST(getvariable('as_of') AS DATE);
CREATE OR REPLACE TEMP MACRO whole_suite(suite) AS CAST(NULL AS UUID);

CREATE OR REPLACE TEMP MACRO is_workforce_event(event_type) AS
  event_type IN ('hire', 'promotion', 'merit', 'termination');

-- An instant as events write it, cut to the microsecond. DuckDB knows no lower-case T and Z; the usual form
-- needs none of it.
CREATE OR REPLACE TEMP MACRO instant(text) AS
  CASE WHEN length(text) = 20 AND text[11] = 'T' AND text[20] = 'Z' THEN CAST(text AS TIMESTAMP)
       ELSE CAST(CAST(regexp_replace(upper(text), '(\.[0-9]{6})[0-9]+', '\1')
                      || CASE WHEN regexp_matches(text, '([zZ]|[+-][0-9]{2}:[0-9]{2})$') THEN '' ELSE 'Z' END
                 AS TIMESTAMPTZ) AS TIMESTAMP) END;

CREATE OR REPLACE TEMP MACRO friday_on_or_after(day) AS
  CAST(day + CAST((5 - dayofweek(day) + 7) % 7 AS INTEGER) AS DATE);

-- (1 − rate) × contributed, half to even, in millionths. Decimal division would give a DOUBLE, so it
-- runs on BIGINT, and in parts that do not leave the type: whole dollars and the rest; and with units =
-- 10000 a + b, keep × units ÷ 10000 = keep × a + keep × b ÷ 10000. Adding 4999 before the division
-- rounds a half down, adding 5000 rounds it up: up is right when the quotient is odd. Amounts are
-- DECIMAL(18,6).
CREATE OR REPLACE TEMP MACRO millionths(amount) AS
  CAST(amount - amount % 1 AS BIGINT) * 1000000 + CAST((amount % 1) * 1000000 AS BIGINT);
CREATE OR REPLACE TEMP MACRO half_even_share(units, keep) AS
  keep * (units // 10000)
  + (
      keep * (units % 10000)
      + 4999
      + (keep * (units // 10000) + (keep * (units % 10000)) // 10000) % 2
    ) // 10000;
CREATE OR REPLACE TEMP MACRO kept_back(rate) AS 10000 - CAST(rate * 10000 AS BIGINT);
CREATE OR REPLACE TEMP MACRO unvested_units(units, forfeited_units, keep) AS
  greatest(0, half_even_share(units, keep) - forfeited_units);
CREATE OR REPLACE TEMP MACRO unvested_millionths(contributed, forfeited, rate) AS
  unvested_units(millionths(contributed), millionths(forfeited), kept_back(rate));
CREATE OR REPLACE TEMP MACRO from_millionths(units) AS
  CAST(CAST(units AS DECIMAL(18,0)) * CAST(0.000001 AS DECIMAL(7,6)) AS DECIMAL(18,6));

-- Contributions by source, and forfeitures by the bucket that they come from: a struct with a sum for each,
-- NULL where there is none. They are the first twelve balance columns (docs/DOMAIN.md).
CREATE OR REPLACE TEMP MACRO contributed_by_source(source, amount) AS {
  employee_pre_tax: sum(amount) FILTER (source = 'employee_pre_tax'),
  employee_roth: sum(amount) FILTER (source = 'employee_roth'),
  employee_after_tax: sum(amount) FILTER (source = 'employee_after_tax'),
  employee_catch_up: sum(amount) FILTER (source = 'employee_catch_up'),
  employer_match: sum(amount) FILTER (source = 'employer_match'),
  employer_match_true_up: sum(amount) FILTER (source = 'employer_match_true_up'),
  employer_nonelective: sum(amount) FILTER (source = 'employer_nonelective'),
  employer_profit_sharing: sum(amount) FILTER (source = 'employer_profit_sharing'),
  forfeiture_allocation: sum(amount) FILTER (source = 'forfeiture_allocation')
};
CREATE OR REPLACE TEMP MACRO forfeited_by_bucket(bucket, amount) AS {
  forfeited_employer_match: sum(amount) FILTER (bucket = 'employer_match'),
  forfeited_employer_nonelective: sum(amount) FILTER (bucket = 'employer_nonelective'),
  forfeited_employer_profit_sharing: sum(amount) FILTER (bucket = 'employer_profit_sharing')
};
-- Whether a column is one of those sums: COLUMNS(lambda name: is_sum(name)) is all that a table has of them.
CREATE OR REPLACE TEMP MACRO is_sum(name) AS name IN (
  'employee_pre_tax', 'employee_roth', 'employee_after_tax', 'employee_catch_up', 'employer_match',
  'employer_match_true_up', 'employer_nonelective', 'employer_profit_sharing', 'forfeiture_allocation',
  'forfeited_employer_match', 'forfeited_employer_nonelective', 'forfeited_employer_profit_sharing'
);

-- The balance columns of each row of the table named `states`, which has a `participation`, `day`,
-- `next_change` (passed on), the sums by source and bucket, and the latest values.
CREATE OR REPLACE TEMP MACRO balances_of(states) AS TABLE
WITH amounts AS (
  SELECT
    CAST(COLUMNS(lambda name: is_sum(name)) AS DECIMAL(18,6)),
    CAST(vested_percentage AS DECIMAL(5,4)) AS vested_percentage,
    COLUMNS(lambda name: NOT is_sum(name) AND name <> 'vested_percentage')
  FROM query_table(states)
),
sums AS (
  SELECT
    *,
    CAST(employee_pre_tax + employee_roth + employee_after_tax + employee_catch_up AS DECIMAL(18,6)) AS employee_sum,
    CAST(employer_match + employer_match_true_up AS DECIMAL(18,6)) AS match_bucket,
    CAST(employer_profit_sharing + forfeiture_allocation AS DECIMAL(18,6)) AS profit_sharing_bucket,
    CAST(forfeited_employer_match + forfeited_employer_nonelective + forfeited_employer_profit_sharing
         AS DECIMAL(18,6)) AS forfeited_sum
  FROM amounts
),
-- Columns, where a macro would write each of them out again wherever it stands: that takes long to plan.
units AS (
  SELECT
    *,
    millionths(match_bucket) AS match_units,
    millionths(employer_nonelective) AS nonelective_units,
    millionths(profit_sharing_bucket) AS profit_sharing_units,
    kept_back(vested_percentage) AS keep
  FROM sums
),
totals AS (
  SELECT
    *,
    CAST(match_bucket + employer_nonelective + profit_sharing_bucket AS DECIMAL(18,6)) AS employer_sum,
    from_millionths(
      unvested_units(match_units, millionths(forfeited_employer_match), keep)
      + unvested_units(nonelective_units, millionths(forfeited_employer_nonelective), keep)
      + unvested_units(profit_sharing_units, millionths(forfeited_employer_profit_sharing), keep)
    ) AS unvested_sum
  FROM units
)
SELECT
  participation,
  day,
  next_change,
  employee_pre_tax,
  employee_roth,
  employee_after_tax,
  employee_catch_up,
  employer_match,
  employer_match_true_up,
  employer_nonelective,
  employer_profit_sharing,
  forfeiture_allocation,
  forfeited_employer_match,
  forfeited_employer_nonelective,
  forfeited_employer_profit_sharing,
  employee_sum AS employee_contributions,
  employer_sum AS employer_contributions,
  CAST(employee_sum + employer_sum AS DECIMAL(18,6)) AS gross_balance,
  forfeited_sum AS forfeitures,
  CAST(employee_sum + employer_sum - forfeited_sum AS DECIMAL(18,6)) AS net_balance,
  vested_percentage,
  CAST(employee_sum + employer_sum - forfeited_sum - unvested_sum AS DECIMAL(18,6)) AS vested_balance,
  unvested_sum AS unvested_balance,
  pre_tax_contribution_rate,
  roth_contribution_rate,
  CAST(after_tax_contribution_rate AS DECIMAL(5,4)) AS after_tax_contribution_rate,
  compensation AS annual_compensation,
  job_level,
  is_hce,
  CASE employment WHEN 'hire' THEN 'active' WHEN 'termination' THEN 'terminated' ELSE 'unknown' END AS employment_status,
  CASE
    WHEN employment = 'termination' THEN 'terminated'
    WHEN NOT eligible OR (eligible IS NULL AND pre_tax_contribution_rate IS NULL) THEN 'not_eligible'
    WHEN pre_tax_contribution_rate IS NULL THEN 'eligible_not_enrolled'
    WHEN pre_tax_contribution_rate + roth_contribution_rate + after_tax_contribution_rate = 0
      THEN 'enrolled_zero_deferral'
    ELSE 'active_participant'
  END AS participation_status,
  eligibility_date,
  enrollment_date,
  CAST(contribution_count AS BIGINT) AS contribution_count,
  last_event_id
FROM totals;

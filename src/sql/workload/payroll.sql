-- What payroll pays into the plan for a slice of the workforce: streams of equal amounts, cut where an
-- annual limit is reached, and what each year adds up to.
-- Inputs:   tables workload_people, workload_years; irs_limits, vesting_floors.
-- Output:   tables workload_streams (a source's contributions of one quarter-year or two), workload_sums
--           (one row a working year). Money in cents, or in millionths of a dollar where it says so.
-- Ordering: none.
--
-- Nothing is added up payday by payday: between two changes of pay every payday pays the same `step`, so
-- that the year's total up to the i-th payday of a stream is least(start + i × step, top).

CREATE OR REPLACE TEMP TABLE workload_parts AS
WITH spans AS (
  SELECT
    number,
    year,
    schedule,
    is_older,
    pre_tax_rate,
    roth_rate,
    after_tax_rate,
    unnest([1, 2, 3]) AS part,
    unnest([january_salary, april_salary, july_salary]) AS salary,
    unnest([make_date(year, 1, 1), make_date(year, 4, 1), make_date(year, 7, 1)]) AS since,
    unnest([make_date(year, 3, 31), make_date(year, 6, 30), make_date(year, 12, 31)]) AS until,
    payday_number(least(until, worked_until)) AS last_payday,
    payday_number(greatest(since, employed_from) - 1) AS paydays_before,
    -- A stream begins with the payday after the day of eligibility or enrollment, or never.
    greatest(payday_number(since - 1), payday_number(coalesce(eligible_from, until))) AS paydays_ineligible,
    greatest(payday_number(since - 1), payday_number(coalesce(enrolled_from, until))) AS paydays_unenrolled
  FROM workload_years
  JOIN workload_people USING (number)
),
paid AS (
  SELECT
    *,
    greatest(0, last_payday - paydays_before) AS worked,
    greatest(0, last_payday - paydays_ineligible) AS eligible,
    greatest(0, last_payday - paydays_unenrolled) AS enrolled,
    (salary + 13) // 26 AS pay,
    -- The plan counts no more than $245,000 a year: no year's limit, IRC 401(a)(17), is lower.
    least(pay, 24500000 // 26) AS counted_pay,
    (counted_pay * pre_tax_rate + 5000) // 10000 AS pre_tax,
    (counted_pay * roth_rate + 5000) // 10000 AS roth,
    (counted_pay * after_tax_rate + 5000) // 10000 AS after_tax,
    pre_tax + roth AS deferral,
    counted_pay * 6 // 100 AS matched_pay,
    least(deferral, matched_pay) // 2 AS match,
    CASE WHEN schedule = 'immediate' THEN (counted_pay * 3 + 50) // 100 ELSE 0 END AS nonelective
  FROM spans
),
-- What the year would come to without limits, before this part of it. Where a limit has cut the year
-- short already, nothing of the source follows, and it does not matter.
wished AS (
  SELECT
    *,
    CAST(coalesce(sum(pre_tax * enrolled) OVER earlier, 0) AS BIGINT) AS pre_tax_before,
    CAST(coalesce(sum(roth * enrolled) OVER earlier, 0) AS BIGINT) AS roth_before,
    CAST(coalesce(sum(after_tax * enrolled) OVER earlier, 0) AS BIGINT) AS after_tax_before,
    CAST(coalesce(sum(match * enrolled) OVER earlier, 0) AS BIGINT) AS match_before,
    CAST(coalesce(sum(nonelective * eligible) OVER earlier, 0) AS BIGINT) AS nonelective_before
  FROM paid
  WINDOW earlier AS (PARTITION BY number, year ORDER BY part ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
limits AS (
  SELECT
    year,
    CAST(elective_deferral * 100 AS BIGINT) AS deferral_limit,
    CAST(catch_up * 100 AS BIGINT) AS catch_up_limit,
    -- Room under IRC 415(c) for after-tax money when all others take the most they can: at most 3 % each
    -- of match and nonelective or profit sharing, and $150 of allocated forfeitures.
    CAST((annual_additions - elective_deferral - 15000) * 100 AS BIGINT) AS after_tax_limit
  FROM irs_limits
)
SELECT
  number,
  year,
  part,
  is_older,
  deferral_limit,
  worked,
  eligible,
  enrolled,
  last_payday,
  pay,
  counted_pay,
  pre_tax,
  roth,
  deferral,
  after_tax,
  match,
  nonelective,
  pre_tax_before,
  roth_before,
  match_before,
  nonelective_before,
  pre_tax_before + roth_before AS deferral_before,
  -- Paydays with the whole deferral, and the rest that still fits under IRC 402(g) on the one after them.
  coalesce(least(enrolled, greatest(0, deferral_limit - deferral_before) // nullif(deferral, 0)), 0) AS whole,
  CASE WHEN whole < enrolled THEN greatest(0, deferral_limit - deferral_before - whole * deferral) ELSE 0 END AS rest,
  whole * pre_tax + least(pre_tax, rest) AS pre_tax_sum,
  whole * roth + rest - least(pre_tax, rest) AS roth_sum,
  whole * match + least(rest, matched_pay) // 2 AS match_sum,
  least(after_tax_before, after_tax_limit) AS after_tax_from,
  least(after_tax_before + after_tax * enrolled, after_tax_limit) AS after_tax_to,
  least(greatest(0, deferral_before - deferral_limit), catch_up_limit) AS catch_up_from,
  least(greatest(0, deferral_before + deferral * enrolled - deferral_limit), catch_up_limit) AS catch_up_to
FROM wished
JOIN limits USING (year);

-- `before` is what the year has of the source when the stream begins, `slot` its place among the
-- contributions of one payday.
CREATE OR REPLACE TEMP TABLE workload_streams AS
WITH wishes AS (
  SELECT
    number,
    last_payday - enrolled AS paydays_before,
    enrolled AS paydays,
    unnest(['employee_pre_tax', 'employee_roth', 'employee_after_tax', 'employer_match']) AS source,
    unnest([1, 2, 3, 5]) AS slot,
    unnest([pre_tax_before, roth_before, after_tax_from, match_before]) AS before,
    before AS start,
    unnest([pre_tax, roth, after_tax, match]) AS step,
    unnest([pre_tax_before + pre_tax_sum, roth_before + roth_sum, after_tax_to, match_before + match_sum]) AS top
  FROM workload_parts
  WHERE enrolled > 0
  UNION ALL
  SELECT
    number,
    last_payday - enrolled + whole,
    enrolled - whole,
    'employee_catch_up',
    4,
    catch_up_from,
    catch_up_from - rest,
    deferral,
    catch_up_to
  FROM workload_parts
  WHERE is_older
  UNION ALL
  SELECT
    number,
    last_payday - eligible,
    eligible,
    'employer_nonelective',
    6,
    nonelective_before,
    nonelective_before,
    nonelective,
    nonelective_before + nonelective * eligible
  FROM workload_parts
)
SELECT * REPLACE (least(paydays, (top - start + step - 1) // step) AS paydays)
FROM wishes
WHERE top > before
-- The events of a person then lie together, as those that are loaded do.
ORDER BY number;

-- What a year adds up to, with what the employer adds on its last day, and how much of it is vested.
-- Employer money in the three buckets of docs/DOMAIN.md, `..._units` in millionths of a dollar.
CREATE OR REPLACE TEMP TABLE workload_sums AS
WITH payroll AS (
  SELECT
    number,
    year,
    CAST(sum(pay * worked) AS BIGINT) AS pay,
    CAST(sum(counted_pay * eligible) AS BIGINT) AS eligible_pay,
    CAST(sum(counted_pay * enrolled) AS BIGINT) AS enrolled_pay,
    CAST(sum(pre_tax_sum + roth_sum) AS BIGINT) AS deferrals,
    CAST(sum(after_tax_to - after_tax_from) AS BIGINT) AS after_tax,
    CAST(sum(match_sum) AS BIGINT) AS match,
    CAST(sum(nonelective * eligible) AS BIGINT) AS nonelective
  FROM workload_parts
  GROUP BY number, year
),
closed AS (
  SELECT
    number,
    year,
    employed_from,
    worked_until,
    eligible_from,
    schedule,
    pay,
    deferrals + after_tax AS employee_sum,
    match,
    nonelective,
    -- Those who are there on the last day of the year, and have not joined the plan on that very day.
    worked_until = make_date(year, 12, 31) AND left_on IS DISTINCT FROM worked_until AND eligible_from < worked_until
      AS is_closed,
    -- Only who reached the limit on deferrals before the year was over has missed any match.
    least(deferrals, enrolled_pay * 6 // 100) // 2 - match AS missed_match,
    CASE WHEN is_closed AND schedule = 'graded' AND missed_match >= 100 THEN missed_match ELSE 0 END AS true_up,
    CASE WHEN is_closed AND schedule = 'graded' THEN (eligible_pay * 2 + 50) // 100 ELSE 0 END AS profit_sharing,
    CASE WHEN is_closed AND schedule = 'cliff' THEN (eligible_pay * 3 + 50) // 100 ELSE 0 END AS late_nonelective,
    dice(concat_ws('|', getvariable('seed'), number, year, 'allocation')) AS luck,
    CASE WHEN is_closed AND throw(luck, 0, 100) < 10 THEN 2500 + 3 * throw(luck, 1, 4096) ELSE 0 END AS allocation,
    coalesce(worked_until = left_on, false) AS is_leaving,
    -- Service does not count the time away.
    days_after(employed_from, CASE WHEN employed_from = hired_on THEN 0 ELSE hired_on - left_on END) AS served_from,
    year - year(served_from) AS calendar_years,
    calendar_years
      - CASE WHEN served_from + to_years(CAST(calendar_years AS INTEGER)) > worked_until THEN 1 ELSE 0 END AS served
  FROM workload_years
  JOIN payroll USING (number, year)
  JOIN workload_people USING (number)
),
-- The plans vest as slowly as the law allows.
earned AS (
  SELECT
    closed.* EXCLUDE (luck, missed_match, calendar_years, schedule),
    employee_sum + match + true_up + nonelective + late_nonelective + profit_sharing + allocation AS additions,
    CAST(floor * 10000 AS BIGINT) AS vested_rate,
    CASE WHEN lag(year) OVER so_far = year - 1 THEN lag(pay) OVER so_far ELSE 0 END AS pay_before,
    CAST(sum(match + true_up) OVER so_far AS BIGINT) AS match_sum,
    CAST(sum(nonelective + late_nonelective) OVER so_far AS BIGINT) AS nonelective_sum,
    CAST(sum(profit_sharing + allocation) OVER so_far AS BIGINT) AS sharing_sum
  FROM closed
  JOIN vesting_floors ON vesting_floors.schedule = closed.schedule AND years = greatest(0, least(6, served))
  WINDOW so_far AS (PARTITION BY number ORDER BY year ROWS UNBOUNDED PRECEDING)
),
-- A leaver loses all that is unvested on the day of the leave, and leaves once.
forfeited AS (
  SELECT
    number,
    year AS left_in,
    (10000 - vested_rate) * match_sum AS match_forfeited,
    (10000 - vested_rate) * nonelective_sum AS nonelective_forfeited,
    (10000 - vested_rate) * sharing_sum AS sharing_forfeited
  FROM earned
  WHERE is_leaving
)
SELECT
  earned.*,
  coalesce(match_forfeited, 0) AS match_forfeited,
  coalesce(nonelective_forfeited, 0) AS nonelective_forfeited,
  coalesce(sharing_forfeited, 0) AS sharing_forfeited,
  -- Of the leave itself the statement stands before the forfeiture.
  CASE WHEN year > left_in THEN 1 ELSE 0 END AS is_after,
  10000 * match_sum - greatest(is_after * coalesce(match_forfeited, 0), (10000 - vested_rate) * match_sum)
    AS match_vested,
  10000 * nonelective_sum - greatest(is_after * coalesce(nonelective_forfeited, 0), (10000 - vested_rate) * nonelective_sum)
    AS nonelective_vested,
  10000 * sharing_sum - greatest(is_after * coalesce(sharing_forfeited, 0), (10000 - vested_rate) * sharing_sum)
    AS sharing_vested
FROM earned
LEFT JOIN forfeited USING (number);

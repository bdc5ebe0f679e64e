-- Loads the valid events, beside those that are there.
-- Input:    variable event_files, a list of NDJSON files with one valid event a line; events, empty or
--           from an earlier load; repeated_events likewise.
-- Output:   events (duplicates settled, event_order set), repeated_events; table loaded_events, those
--           that were not there before.
-- Ordering: scenario_id, plan_design_id, employee_id, effective_date, the type's rank, created_at,
--           event_id; total, so that shuffled input gives the same tables.

-- Instants cut to the microsecond; DuckDB knows no lower-case T and Z. The usual form needs none of it.
CREATE OR REPLACE TEMP MACRO instant(text) AS
  CASE WHEN length(text) = 20 AND text[11] = 'T' AND text[20] = 'Z' THEN CAST(text AS TIMESTAMP)
       ELSE CAST(CAST(regexp_replace(upper(text), '(\.[0-9]{6})[0-9]+', '\1')
                      || CASE WHEN regexp_matches(text, '([zZ]|[+-][0-9]{2}:[0-9]{2})$') THEN '' ELSE 'Z' END
                 AS TIMESTAMPTZ) AS TIMESTAMP) END;
CREATE OR REPLACE TEMP MACRO type_rank(event_type) AS
  list_position(['hire', 'eligibility', 'enrollment', 'promotion', 'merit', 'contribution', 'vesting',
                 'hce_status', 'compliance', 'termination', 'forfeiture'], event_type);

CREATE OR REPLACE TEMP TABLE typed_events AS
SELECT
  event_id,
  employee_id,
  scenario_id,
  plan_design_id,
  source_system,
  effective_date,
  instant(created_at) AS created_at,
  correlation_id,
  payload.event_type,
  payload.plan_id,
  payload.hire_date,
  payload.department,
  payload.job_level,
  payload.annual_compensation,
  payload.new_job_level,
  payload.new_annual_compensation,
  payload.effective_date AS payload_effective_date,
  payload.termination_reason,
  payload.final_pay_date,
  payload.new_compensation,
  payload.merit_percentage,
  payload.eligible,
  payload.eligibility_date,
  payload.reason,
  payload.source,
  payload.enrollment_date,
  payload.pre_tax_contribution_rate,
  payload.roth_contribution_rate,
  payload.after_tax_contribution_rate,
  payload.auto_enrollment,
  payload.opt_out_window_expires,
  payload.enrollment_source,
  payload.auto_enrollment_window_start,
  payload.auto_enrollment_window_end,
  payload.proactive_enrollment_eligible,
  payload.window_timing_compliant,
  payload.amount,
  payload.pay_period_end,
  payload.contribution_date,
  payload.ytd_amount,
  payload.payroll_id,
  payload.irs_limit_applied,
  payload.inferred_value,
  payload.vested_percentage,
  payload.source_balances_vested.employer_match AS vested_employer_match,
  payload.source_balances_vested.employer_nonelective AS vested_employer_nonelective,
  payload.source_balances_vested.employer_profit_sharing AS vested_employer_profit_sharing,
  payload.vesting_schedule_type,
  payload.service_computation_date,
  payload.service_credited_hours,
  payload.service_period_end_date,
  payload.forfeited_from_source,
  payload.determination_method,
  payload.ytd_compensation,
  payload.annualized_compensation,
  payload.hce_threshold,
  payload.is_hce,
  payload.determination_date,
  payload.prior_year_hce,
  payload.compliance_type,
  payload.limit_type,
  payload.applicable_limit,
  payload.current_amount,
  payload.monitoring_date
FROM read_json(
  getvariable('event_files'),
  format = 'newline_delimited',
  columns = {
    event_id: 'UUID',
    employee_id: 'VARCHAR',
    scenario_id: 'VARCHAR',
    plan_design_id: 'VARCHAR',
    source_system: 'VARCHAR',
    effective_date: 'DATE',
    created_at: 'VARCHAR',
    correlation_id: 'VARCHAR',
    payload: 'STRUCT(
      event_type VARCHAR, plan_id VARCHAR,
      hire_date DATE, department VARCHAR, job_level INTEGER, annual_compensation DECIMAL(18,6),
      new_job_level INTEGER, new_annual_compensation DECIMAL(18,6), effective_date DATE,
      termination_reason VARCHAR, final_pay_date DATE,
      new_compensation DECIMAL(18,6), merit_percentage DECIMAL(5,4),
      eligible BOOLEAN, eligibility_date DATE, reason VARCHAR, source VARCHAR,
      enrollment_date DATE, pre_tax_contribution_rate DECIMAL(5,4), roth_contribution_rate DECIMAL(5,4),
      after_tax_contribution_rate DECIMAL(5,4), auto_enrollment BOOLEAN, opt_out_window_expires DATE,
      enrollment_source VARCHAR, auto_enrollment_window_start DATE, auto_enrollment_window_end DATE,
      proactive_enrollment_eligible BOOLEAN, window_timing_compliant BOOLEAN,
      amount DECIMAL(18,6), pay_period_end DATE, contribution_date DATE, ytd_amount DECIMAL(18,6),
      payroll_id VARCHAR, irs_limit_applied BOOLEAN, inferred_value BOOLEAN,
      vested_percentage DECIMAL(5,4),
      source_balances_vested STRUCT(employer_match DECIMAL(18,6), employer_nonelective DECIMAL(18,6),
                                    employer_profit_sharing DECIMAL(18,6)),
      vesting_schedule_type VARCHAR, service_computation_date DATE, service_credited_hours INTEGER,
      service_period_end_date DATE,
      forfeited_from_source VARCHAR,
      determination_method VARCHAR, ytd_compensation DECIMAL(18,6), annualized_compensation DECIMAL(18,6),
      hce_threshold DECIMAL(18,6), is_hce BOOLEAN, determination_date DATE, prior_year_hce BOOLEAN,
      compliance_type VARCHAR, limit_type VARCHAR, applicable_limit DECIMAL(18,6),
      current_amount DECIMAL(18,6), monitoring_date DATE)'
  },
  maximum_object_size = 16777216
)
WHERE payload.event_type IN ('hire', 'eligibility', 'enrollment', 'promotion', 'merit', 'contribution',
                             'vesting', 'hce_status', 'compliance', 'termination', 'forfeiture');

-- A person's events are put in order together: those of an earlier load move over to the new ones.
CREATE OR REPLACE TEMP TABLE loaded_events AS
SELECT event_id, scenario_id, plan_design_id, employee_id, effective_date
FROM typed_events
ANTI JOIN events USING (scenario_id, plan_design_id, employee_id, event_id);
CREATE OR REPLACE TEMP TABLE loaded_persons AS
SELECT DISTINCT scenario_id, plan_design_id, employee_id FROM typed_events;
INSERT INTO typed_events
SELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN loaded_persons USING (scenario_id, plan_design_id, employee_id);
DELETE FROM events USING loaded_persons
WHERE events.scenario_id = loaded_persons.scenario_id
  AND events.plan_design_id = loaded_persons.plan_design_id
  AND events.employee_id = loaded_persons.employee_id;

-- Only ids that occur more than once are looked at closely; there are few, or none.
CREATE OR REPLACE TEMP TABLE repeated_ids AS
SELECT scenario_id, event_id FROM typed_events GROUP BY ALL HAVING count(*) > 1
UNION
SELECT scenario_id, event_id FROM events SEMI JOIN typed_events USING (scenario_id, event_id);

CREATE OR REPLACE TEMP TABLE repetitions AS
SELECT typed_events.* FROM typed_events SEMI JOIN repeated_ids USING (scenario_id, event_id)
UNION ALL
SELECT events.* EXCLUDE (event_order) FROM events SEMI JOIN repeated_ids USING (scenario_id, event_id);

-- Copies that an earlier load has settled are counted on.
CREATE OR REPLACE TEMP TABLE settled_copies AS
SELECT scenario_id, event_id, copies - versions AS settled
FROM repeated_events
SEMI JOIN repeated_ids USING (scenario_id, event_id);
DELETE FROM repeated_events USING settled_copies
WHERE repeated_events.scenario_id = settled_copies.scenario_id AND repeated_events.event_id = settled_copies.event_id;
INSERT INTO repeated_events
SELECT scenario_id, event_id, count(*) + coalesce(any_value(settled), 0), count(DISTINCT content)
FROM (SELECT scenario_id, event_id, repetitions AS content FROM repetitions)
LEFT JOIN settled_copies USING (scenario_id, event_id)
GROUP BY scenario_id, event_id;

-- Of several contents of one person's event the first counts. Only the key is sorted to number the
-- events, and whole rows are put in place by that number: sorting rows by the key takes twice as long.
CREATE OR REPLACE TEMP TABLE numbered_events AS
WITH counting AS (
  SELECT rowid AS place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id
  FROM typed_events ANTI JOIN repeated_ids USING (scenario_id, event_id)
  UNION ALL
  SELECT rowid AS place, scenario_id, plan_design_id, employee_id, effective_date, event_type, created_at, event_id
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

INSERT INTO events
SELECT typed_events.*, event_order
FROM typed_events JOIN numbered_events ON typed_events.rowid = numbered_events.place
ORDER BY event_order;

DROP TABLE numbered_events;
DROP TABLE typed_events;
DROP TABLE repeated_ids;
DROP TABLE repetitions;
DROP TABLE settled_copies;
DROP TABLE loaded_persons;

-- Says:     An event whose payload carries another date than its effective_date.
-- Severity: error
-- Source:   docs/DOMAIN.md, "Sequence". A termination's final_pay_date is a later day by nature.
-- Inputs:   events.

WITH dated AS (
  SELECT
    event_id,
    effective_date,
    CASE event_type
      WHEN 'hire' THEN {field: 'hire_date', day: hire_date}
      WHEN 'promotion' THEN {field: 'payload effective_date', day: payload_effective_date}
      WHEN 'eligibility' THEN {field: 'eligibility_date', day: eligibility_date}
      WHEN 'enrollment' THEN {field: 'enrollment_date', day: enrollment_date}
      WHEN 'contribution' THEN {field: 'contribution_date', day: contribution_date}
      WHEN 'vesting' THEN {field: 'service_period_end_date', day: service_period_end_date}
      WHEN 'hce_status' THEN {field: 'determination_date', day: determination_date}
      WHEN 'compliance' THEN {field: 'monitoring_date', day: monitoring_date}
    END AS own
  FROM events
)
SELECT event_id, own.field || ' is ' || own.day || ', effective_date ' || effective_date AS message
FROM dated
WHERE own.day <> effective_date

MODEL (
  name marts.yearly_contributions,
  kind FULL
);

SELECT
  employee_id::VARCHAR AS employee_id,
  YEAR(effective_date)::BIGINT AS contribution_year,
  (payload ->> 'source')::VARCHAR AS source,
  SUM((payload ->> 'amount')::DECIMAL(18, 2))::DECIMAL(18, 2) AS amount
FROM READ_JSON(@VAR('events'), format := 'newline_delimited',
  columns := {'employee_id': 'VARCHAR', 'effective_date': 'DATE', 'payload': 'JSON'})
WHERE payload ->> 'event_type' = 'contribution'
GROUP BY 1, 2, 3

CREATE SCHEMA marts;
CREATE TABLE marts.yearly_contributions AS
SELECT employee_id, year(effective_date) AS contribution_year, payload->>'source' AS source,
  CAST(sum(CAST(payload->>'amount' AS DECIMAL(18, 2))) AS DECIMAL(18, 2)) AS amount
FROM read_json(':events', format = 'newline_delimited',
  columns = {employee_id: 'VARCHAR', effective_date: 'DATE', payload: 'JSON'})
WHERE payload->>'event_type' = 'contribution'
GROUP BY ALL;

-- A view over the file of events, as staging models are; it is not asked for.
{{ config(materialized='view', schema='staging') }}
select
  employee_id,
  year(effective_date) as contribution_year,
  payload->>'source' as source,
  cast(payload->>'amount' as decimal(18, 2)) as amount
from read_json('{{ env_var("DC_EVENT_GATE_EVENTS") }}', format = 'newline_delimited',
  columns = {employee_id: 'VARCHAR', effective_date: 'DATE', payload: 'JSON'})
where payload->>'event_type' = 'contribution'

-- One row an event; an event that was delivered twice counts once.
select distinct
    event_id,
    employee_id,
    scenario_id,
    effective_date,
    created_at,
    payload ->> 'event_type' as event_type,
    payload
-- The events that the gate hands over; at home, a file of your own.
from read_json(
    '{{ env_var("DC_EVENT_GATE_EVENTS", "fixtures/valid/events.ndjson") }}',
    format = 'newline_delimited',
    columns = {
        event_id: 'VARCHAR',
        employee_id: 'VARCHAR',
        scenario_id: 'VARCHAR',
        effective_date: 'DATE',
        created_at: 'TIMESTAMPTZ',
        payload: 'JSON'
    }
)
where effective_date <= cast('{{ env_var("DC_EVENT_GATE_AS_OF", "9999-12-31") }}' as date)

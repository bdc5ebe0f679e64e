select
    event_id,
    employee_id,
    scenario_id,
    effective_date,
    created_at,
    payload ->> 'source' as source,
    cast(payload ->> 'amount' as decimal(12, 2)) as amount
from {{ ref('stg_events') }}
where event_type = 'contribution'

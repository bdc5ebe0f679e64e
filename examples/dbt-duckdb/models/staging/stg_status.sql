-- What changes the standing of a person, each with the values that it sets.
select
    event_id,
    employee_id,
    scenario_id,
    effective_date,
    created_at,
    event_type,
    payload ->> 'department' as department,
    cast(payload ->> 'annual_salary' as decimal(12, 2)) as annual_salary,
    cast(payload ->> 'deferral_rate' as decimal(5, 4)) as deferral_rate,
    cast(payload ->> 'vested_share' as decimal(5, 4)) as vested_share,
    cast(payload ->> 'ends_on' as date) as ends_on
from {{ ref('stg_events') }}
where event_type in ('hire', 'salary_change', 'enrollment', 'sabbatical', 'termination')

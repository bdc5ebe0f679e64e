-- One row a person: how things stand at the end.
with ordered as (
    select *, row_number() over (
        partition by scenario_id, employee_id order by effective_date, created_at, event_id
    ) as position
    from {{ ref('stg_status') }}
)
select
    scenario_id,
    employee_id,
    min(effective_date) filter (where event_type = 'hire') as hired_on,
    arg_max(department, position) filter (where department is not null) as department,
    arg_max(annual_salary, position) filter (where annual_salary is not null) as annual_salary,
    arg_max(deferral_rate, position) filter (where deferral_rate is not null) as deferral_rate,
    count(*) filter (where event_type = 'sabbatical') as sabbaticals,
    max(effective_date) filter (where event_type = 'termination') as terminated_on
from ordered
group by scenario_id, employee_id

-- What a person has on the last day of each month: from the first contribution until the day of the run.
with days as (
    select
        scenario_id,
        employee_id,
        unnest(generate_series(
            last_day(min(effective_date)),
            last_day((select max(effective_date) from {{ ref('stg_events') }})),
            interval 1 month
        )) as month_end
    from {{ ref('stg_contributions') }}
    group by scenario_id, employee_id
),
shares as (
    select scenario_id, employee_id, effective_date, vested_share
    from {{ ref('stg_status') }}
    where event_type = 'termination'
)
select
    days.scenario_id,
    days.employee_id,
    cast(last_day(days.month_end) as date) as snapshot_date,
    cast(sum(contributions.amount) as decimal(14, 2)) as balance,
    cast(sum(contributions.amount) filter (where contributions.source = 'employer_match') as decimal(14, 2)) as employer_match,
    -- The match that is kept at the end, to the cent; before it, all of it counts.
    cast(round(
        coalesce(sum(contributions.amount) filter (where contributions.source = 'employer_match'), 0)
        * coalesce(max(shares.vested_share), 1), 2) as decimal(14, 2)) as vested_match
from days
join {{ ref('stg_contributions') }} as contributions
    on contributions.scenario_id = days.scenario_id
    and contributions.employee_id = days.employee_id
    and contributions.effective_date <= last_day(days.month_end)
left join shares
    on shares.scenario_id = days.scenario_id
    and shares.employee_id = days.employee_id
    and shares.effective_date <= last_day(days.month_end)
-- A month is over when the day of the run has reached its end.
where last_day(days.month_end) <= cast('{{ env_var("DC_EVENT_GATE_AS_OF", "9999-12-31") }}' as date)
group by all

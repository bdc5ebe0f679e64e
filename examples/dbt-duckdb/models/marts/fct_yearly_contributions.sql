select
    scenario_id,
    employee_id,
    cast(extract('year' from effective_date) as integer) as plan_year,
    source,
    cast(sum(amount) as decimal(14, 2)) as amount,
    cast(count(*) as integer) as payments
from {{ ref('stg_contributions') }}
group by all

-- What went into each participant's account, by year and source.
select employee_id, year(effective_date) as plan_year, source, sum(amount)::decimal(18, 2) as amount
from events
where event_type = 'contribution'
group by all

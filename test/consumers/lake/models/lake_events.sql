-- How many events there are of each type and year.
select year(effective_date) as event_year, event_type, count(*) as events
from events
group by all

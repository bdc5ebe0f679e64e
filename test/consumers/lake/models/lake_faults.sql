-- A row for each rule that some event breaks: how often, and by which event first.
with
amounts as (
  select event_id from events where amount <= 0
),
sources as (
  select event_id from events where (event_type = 'contribution') <> (source is not null)
),
repeated as (
  select event_id from events group by event_id having count(*) > 1
),
limits as (
  select min(event_id) as event_id
  from events
  where event_type = 'contribution' and source in ('pre_tax', 'roth')
  group by employee_id, year(effective_date)
  having sum(amount) > 19500
),
faults as (
  select 'amount_not_positive' as rule, event_id from amounts
  union all select 'source_of_contributions_only', event_id from sources
  union all select 'event_id_repeated', event_id from repeated
  union all select 'deferrals_above_limit', event_id from limits
)
select rule, count(*) as broken, min(event_id) as first_event from faults group by rule

-- A view over a table of the database, which is read where the database is.
{{ config(materialized='view') }}
select employee_id, contribution_year, source, cast(sum(amount) as decimal(18, 2)) as amount
from {{ ref('contribution_lines') }}
group by all

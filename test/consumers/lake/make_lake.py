"""make_lake.py PEOPLE FOLDER: a data set of Parquet, 200 events a person in five years, partitioned by year and type."""

import sys

import duckdb

EVENTS_A_YEAR = 40
YEARS = range(2020, 2025)

EVENTS = """
copy (
  with numbered as (
    select i, i // {a_year} as person, i % {a_year} as slot from range({people} * {a_year}) numbers(i)
  ),
  typed as (
    select *,
      case
        when slot < 36 then 'contribution' when slot < 38 then 'loan_repayment'
        when slot = 38 then 'withdrawal' else 'compensation_change'
      end as event_type
    from numbered
  )
  select
    md5('{year}-' || i)::uuid as event_id,
    printf('E-%07d', person) as employee_id,
    make_date(
      {year},
      (case event_type when 'contribution' then 1 + slot // 3 else 1 + (person + slot) % 12 end)::int,
      (1 + person % 28)::int
    ) as effective_date,
    case event_type when 'contribution' then ['pre_tax', 'roth', 'employer_match'][1 + slot % 3] end as source,
    case event_type
      when 'contribution' then 100 + (person * 37 + slot) % 700
      when 'loan_repayment' then 50 + person % 400
      when 'withdrawal' then 1000 + person % 5000
      else 40000 + person % 90000
    end::decimal(18, 2) as amount,
    {year} as year,
    event_type
  from typed
) to '{folder}' (
  format parquet, compression zstd, partition_by (year, event_type), overwrite_or_ignore,
  filename_pattern 'part-{{i}}'
)
"""


def main() -> None:
    people, folder = int(sys.argv[1]), sys.argv[2]
    db = duckdb.connect(config={"memory_limit": "3GB", "preserve_insertion_order": False})
    db.execute("set temp_directory = ''")
    for year in YEARS:
        db.execute(EVENTS.format(a_year=EVENTS_A_YEAR, people=people, year=year, folder=folder))


if __name__ == "__main__":
    main()

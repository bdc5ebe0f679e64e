"""The team's engine: its models over the events that the gate hands over, or over all events.

engine.py sample    the tables of DC_EVENT_GATE_EVENTS
engine.py lake      the same tables, and what is wrong, of all events, which lie at LAKE
"""

import os
import sys
import tempfile
from pathlib import Path

import duckdb

HERE = Path(__file__).parent

MODELS = {
    "sample": ["yearly_totals"],
    "lake": ["yearly_totals", "lake_events", "lake_faults"],
}

# Views of one form: what reads them does not know where the events come from.
SAMPLE = """
create view events as
select
  event_id, employee_id, effective_date,
  payload ->> 'event_type' as event_type,
  payload ->> 'source' as source,
  cast(payload ->> 'amount' as decimal(18, 2)) as amount
from read_json($file, format = 'newline_delimited', columns = {
  event_id: 'UUID', employee_id: 'VARCHAR', effective_date: 'DATE', payload: 'JSON'
})
where effective_date <= cast($as_of as date)
"""

LAKE = """
create view events as
select event_id, employee_id, effective_date, event_type, source, amount
from read_parquet('{lake}/**/*.parquet', hive_partitioning = true)
"""


def connect(spill: str) -> duckdb.DuckDBPyConnection:
    """What does not fit into this memory goes to the disk, and not into the work tree."""
    memory = os.environ.get("ENGINE_MEMORY", "2GB")
    return duckdb.connect(config={"memory_limit": memory, "temp_directory": spill})


def open_lake(db: duckdb.DuckDBPyConnection) -> None:
    # From the Python registry, of the same version: nothing is fetched while the engine runs.
    import duckdb_extension_httpfs

    folder = Path(duckdb_extension_httpfs.__file__).parent
    [extension] = folder.rglob("httpfs.duckdb_extension")
    db.execute(f"load '{extension}'")
    db.execute(
        f"""create secret (
          type s3, key_id '{os.environ["LAKE_KEY"]}', secret '{os.environ["LAKE_SECRET"]}',
          endpoint '{os.environ["LAKE_ENDPOINT"]}', url_style 'path', use_ssl false
        )"""
    )
    db.execute(LAKE.format(lake=os.environ["LAKE"]))


def open_sample(db: duckdb.DuckDBPyConnection) -> None:
    file, as_of = os.environ["DC_EVENT_GATE_EVENTS"], os.environ["DC_EVENT_GATE_AS_OF"]
    text = SAMPLE.replace("$file", f"'{file}'").replace("$as_of", f"'{as_of}'")
    db.execute(text)


def main() -> None:
    kind = sys.argv[1]
    output = Path(os.environ["DC_EVENT_GATE_OUTPUT"])
    with tempfile.TemporaryDirectory() as spill, connect(spill) as db:
        {"sample": open_sample, "lake": open_lake}[kind](db)
        for name in MODELS[kind]:
            model = (HERE / "models" / f"{name}.sql").read_text()
            db.execute(f"copy ({model}) to '{output / name}.parquet' (format parquet)")


if __name__ == "__main__":
    main()

"""The table as Parquet, by the DuckDB that Python has."""
import os

import duckdb

duckdb.read_json(
    os.environ["DC_EVENT_GATE_EVENTS"],
    format="newline_delimited",
    columns={"employee_id": "VARCHAR", "effective_date": "DATE", "payload": "JSON"},
).filter("payload->>'event_type' = 'contribution'").aggregate(
    "employee_id, year(effective_date) AS contribution_year, payload->>'source' AS source,"
    " CAST(sum(CAST(payload->>'amount' AS DECIMAL(18, 2))) AS DECIMAL(18, 2)) AS amount"
).write_parquet(f"{os.environ['DC_EVENT_GATE_OUTPUT']}/yearly_contributions.parquet")

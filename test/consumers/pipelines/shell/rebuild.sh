# SQL with a place for the file of events, handed to the DuckDB that Python has, as to its command line.
sed "s|:events|$DC_EVENT_GATE_EVENTS|" yearly_contributions.sql |
  python -c 'import duckdb, os, sys; duckdb.connect(os.environ["DC_EVENT_GATE_DATABASE"]).execute(sys.stdin.read())'

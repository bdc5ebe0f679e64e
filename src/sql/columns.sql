-- Events that the gate's own reader has put into columns while it validated them: the same rows as their lines give, so
-- that these are not parsed a second time.
-- Input:    variable event_columns, a list of Parquet files with the columns of table events but event_order, and
--           `place`, a number that each row has for itself, above any rowid.
-- Output:   macro column_rows.

CREATE OR REPLACE TEMP MACRO column_rows(lines) AS TABLE
FROM read_parquet(getvariable('event_columns'), hive_partitioning = false);

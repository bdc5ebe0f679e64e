import { DuckDBInstance } from '@duckdb/node-api';

const { DC_EVENT_GATE_DATABASE, DC_EVENT_GATE_EVENTS } = process.env;
const instance = await DuckDBInstance.create(DC_EVENT_GATE_DATABASE);
const connection = await instance.connect();
await connection.run(`CREATE TABLE yearly_contributions AS
  SELECT employee_id, year(effective_date) AS contribution_year, payload->>'source' AS source,
    CAST(sum(CAST(payload->>'amount' AS DECIMAL(18, 2))) AS DECIMAL(18, 2)) AS amount
  FROM read_json('${DC_EVENT_GATE_EVENTS}', format = 'newline_delimited',
    columns = {employee_id: 'VARCHAR', effective_date: 'DATE', payload: 'JSON'})
  WHERE payload->>'event_type' = 'contribution'
  GROUP BY ALL`);
connection.closeSync();
instance.closeSync();

/** The events of a database as the NDJSON that they came from, for a pipeline that wants all of them anew. */
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';

const ENVELOPE = [
  'event_id',
  'employee_id',
  'scenario_id',
  'plan_design_id',
  'source_system',
  'effective_date',
  'created_at',
  'correlation_id',
];
const VESTED = /^vested_(employer_.+)$/;

/** @param file absolute, in a directory that the database may write */
export async function exportEvents(database: Database, file: string): Promise<void> {
  const columns = await database.rows(
    `SELECT column_name, data_type FROM duckdb_columns()
     WHERE database_name = current_database() AND table_name = 'events' AND column_name <> 'event_order'
     ORDER BY column_index`,
    'events',
  );
  const fields = columns.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
  const envelope = fields.filter(({ name }) => ENVELOPE.includes(name));
  const vested = fields.filter(({ name }) => VESTED.test(name));
  const payload = fields.filter((field) => !envelope.includes(field) && !vested.includes(field));
  await database.execute(
    `COPY (
       SELECT ${envelope.map((field) => `${value(field)} AS ${field.name}`).join(', ')},
         {${payload.map((field) => `${key(field.name)}: ${value(field)}`).join(', ')},
          source_balances_vested: {${vested.map((field) => `${VESTED.exec(field.name)?.[1]}: ${value(field)}`).join(', ')}}
         } AS payload
       FROM events ORDER BY event_order
     ) TO ${quoted(file)} (FORMAT json)`,
    'events',
  );
}

/** The envelope has an effective_date of its own. */
function key(name: string): string {
  return name === 'payload_effective_date' ? 'effective_date' : name;
}

/** Amounts as text, which keeps every digit; instants as the schema wants them. */
function value({ name, type }: { readonly name: string; readonly type: string }): string {
  if (type.startsWith('DECIMAL')) return `CAST(${name} AS VARCHAR)`;
  return type === 'TIMESTAMP' ? `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%fZ')` : name;
}

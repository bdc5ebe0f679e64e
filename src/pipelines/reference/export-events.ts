/** The events of a database as the NDJSON that they came from, for a pipeline that wants all of them anew. */
import type { Database } from '../../contracts/ports.ts';
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import { EVENT_COLUMNS } from '../../schema/event-columns.ts';

type Column = (typeof EVENT_COLUMNS)[number];

/** @param file absolute, in a directory that the database may write */
export async function exportEvents(database: Database, file: string): Promise<void> {
  const fields = membersAt([]).map(([name, sql]) => `${sql} AS ${name}`);
  await database.execute(
    `COPY (SELECT ${fields.join(', ')} FROM events ORDER BY event_order) TO ${quoted(file)} (FORMAT json)`,
    'events',
  );
}

/** The events of some people as JSON texts, chunk by chunk; a column that a type does not have is null. */
export function readEventsFor(
  database: Database,
  employees: readonly string[],
): AsyncIterable<string[]> {
  return database.lines(
    `SELECT CAST(to_json(${objectAt([])}) AS VARCHAR) FROM events
     WHERE employee_id IN (SELECT unnest(${literal(employees)})) ORDER BY event_order`,
    'events',
  );
}

/** The members of the object at a path of the event, each with the SQL of its value. */
function membersAt(path: readonly string[]): [name: string, sql: string][] {
  const below = EVENT_COLUMNS.filter((column) =>
    path.every((step, at) => column.path[at] === step),
  );
  const names = [...new Set(below.map((column) => column.path[path.length] ?? ''))];
  return names.map((name) => {
    const column = below.find(
      (one) => one.path.length === path.length + 1 && one.path.at(-1) === name,
    );
    return [name, column === undefined ? objectAt([...path, name]) : writeValue(column)];
  });
}

function objectAt(path: readonly string[]): string {
  return `{${membersAt(path)
    .map(([name, sql]) => `${name}: ${sql}`)
    .join(', ')}}`;
}

/** Amounts as text, which keeps every digit; instants as the schema wants them. */
function writeValue({ name, kind }: Column): string {
  if (kind === 'amount' || kind === 'rate') return `CAST(${name} AS VARCHAR)`;
  return kind === 'instant' ? `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%fZ')` : name;
}

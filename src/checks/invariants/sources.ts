/** The events that invariants are tried on: a sample of persons, and the golden cases. */
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import { eventPointers } from '../../events/pointers.ts';
import type { CheckContext } from '../context.ts';

export interface EventSource {
  /** As a sentence calls it. */
  readonly name: string;
  /** JSON texts. */
  readonly lines: readonly string[];
}

const PERSONS = 10;
const MOST_EVENTS = 400;

export async function readSources(context: CheckContext): Promise<EventSource[]> {
  const { ports, config } = context;
  const path = config['golden.path'];
  const names = path === null ? [] : await ports.workspace.directories(path);
  const cases = await Promise.all(
    names.map(async (name) => ({
      name: `golden case ${name}`,
      lines: splitLines(await ports.workspace.readText(`${path}/${name}/events.ndjson`)),
    })),
  );
  const sample = await samplePersons(context);
  return [...(sample === null ? [] : [sample]), ...cases.filter(({ lines }) => lines.length > 0)];
}

/** The same persons in each run, chosen by what has nothing to do with their events; these in their order. */
async function samplePersons(context: CheckContext): Promise<EventSource | null> {
  const { spool, aside, report } = await context.fixtures();
  if (report.valid === 0) return null;
  const { person, date, created, id } = eventPointers(context.config, context.engine.schema);
  const directory = await context.spoolDirectory();
  const database = await context.ports.warehouse.open({ path: null, readable: [directory] });
  try {
    const rows = await database.rows(
      `WITH events AS (
         SELECT CAST(json AS VARCHAR) AS line, coalesce(json ->> ${quoted(person)}, '') AS person,
           left(json ->> ${quoted(date)}, 10) AS date,
           TRY_CAST(json ->> ${quoted(created)} AS TIMESTAMP) AS created,
           json ->> ${quoted(id)} AS id
         FROM read_json_objects(${literal([...spool, ...aside])}, format = 'newline_delimited',
           maximum_object_size = 16777216, hive_partitioning = false)
       ), taken AS (
         FROM events
         WHERE person IN (SELECT person FROM events GROUP BY person ORDER BY md5(person) LIMIT ${PERSONS})
         ORDER BY md5(person), date, created, id, line LIMIT ${MOST_EVENTS}
       )
       SELECT line, person FROM taken ORDER BY date, created, id, line`,
      'sample',
    );
    const isNamed = rows.some(([, who]) => who !== '');
    const whose = isNamed ? '' : ` (no event says at ${person} whom it is about)`;
    return { name: `a sample of the fixtures${whose}`, lines: rows.map(([line]) => line ?? '') };
  } finally {
    database.close();
  }
}

function splitLines(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

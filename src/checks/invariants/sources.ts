/** The events that invariants are tried on: a sample of persons, and the golden cases. */
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import { eventPointers } from '../../events/pointers.ts';
import type { CheckContext, MergeContext } from '../context.ts';

export interface EventSource {
  /** As a sentence calls it. */
  readonly name: string;
  /** JSON texts. */
  readonly lines: readonly string[];
}

/** An event of the sample, and what puts it in order. */
interface SampledEvent {
  readonly line: string;
  readonly person: string;
  /** Of the person: what has nothing to do with its events. */
  readonly lot: string;
  readonly date: string | null;
  readonly created: string | null;
  readonly id: string | null;
}

/** The first persons of a run, and their first events, by lot. */
export interface SampleShare {
  readonly events: readonly SampledEvent[];
}

const PERSONS = 10;
const MOST_EVENTS = 400;

export async function readSources(
  { ports, config, fixtures }: Pick<MergeContext, 'ports' | 'config' | 'fixtures'>,
  shares: readonly SampleShare[],
): Promise<EventSource[]> {
  const path = config['golden.path'];
  const names = path === null ? [] : await ports.workspace.directories(path);
  const cases = await Promise.all(
    names.map(async (name) => ({
      name: `golden case ${name}`,
      lines: splitLines(await ports.workspace.readText(`${path}/${name}/events.ndjson`)),
    })),
  );
  const { report } = await fixtures();
  const sample = report.valid === 0 ? [] : [drawSample(shares, config['events.person'])];
  return [...sample, ...cases.filter(({ lines }) => lines.length > 0)];
}

/** The same persons in each run; their events in their order. */
function drawSample(shares: readonly SampleShare[], pointer: string): EventSource {
  const all = shares.flatMap(({ events }) => events).sort(byLot);
  const persons = [...new Set(all.map(({ person }) => person))].slice(0, PERSONS);
  const taken = all.filter(({ person }) => persons.includes(person)).slice(0, MOST_EVENTS);
  const isNamed = taken.some(({ person }) => person !== '');
  const whose = isNamed ? '' : ` (no event says at ${pointer} whom it is about)`;
  return {
    name: `a sample of the fixtures${whose}`,
    lines: taken.sort(byDay).map(({ line }) => line),
  };
}

function byLot(a: SampledEvent, b: SampledEvent): number {
  return compareText(a.lot, b.lot) || byDay(a, b);
}

function byDay(a: SampledEvent, b: SampledEvent): number {
  return (
    compareKnown(a.date, b.date) ||
    compareKnown(a.created, b.created) ||
    compareKnown(a.id, b.id) ||
    compareText(a.line, b.line)
  );
}

/** As DuckDB has it: what is not known comes last. */
function compareKnown(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

export async function measureSample(context: CheckContext): Promise<SampleShare> {
  const { spool, aside, report } = await context.fixtures();
  if (report.valid === 0) return { events: [] };
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
       )
       SELECT line, person, md5(person), date, CAST(created AS VARCHAR), id
       FROM events
       WHERE person IN (SELECT person FROM events GROUP BY person ORDER BY md5(person) LIMIT ${PERSONS})
       ORDER BY md5(person), date, created, id, line LIMIT ${MOST_EVENTS}`,
      'sample',
    );
    return {
      events: rows.map(([line, whose, lot, day, at, name]) => ({
        line: line ?? '',
        person: whose ?? '',
        lot: lot ?? '',
        date: day ?? null,
        created: at ?? null,
        id: name ?? null,
      })),
    };
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

/** The tables that a pipeline handed back of several suites, read where they lie, beside the events of all of them. */
import { EVENT_TYPES } from '../../contracts/event-types.ts';
import type { BuiltElsewhere, DuringSuite, LoadedEvents } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { attachReadOnly } from '../foreign/attach-tables.ts';
import { type PlainColumns, plainColumns, requirePlain } from '../foreign/plain-columns.ts';
import { countLoaded } from '../loading.ts';
import { linesBySuite } from '../reference/suites.ts';
import { EVENT_KEY, PIPELINE_EXPORTS } from './exports.ts';
import { KEY_TEXTS } from './loaded-sql.ts';

interface HandedBackSuites {
  /** Absolute, of each suite, in directories that the database may read. */
  readonly files: readonly string[];
  readonly loaded: readonly LoadedEvents[];
}

/** A suite's tables, attached. */
interface SuiteTables {
  /** From 1. */
  readonly number: number;
  readonly alias: string;
  readonly plain: PlainColumns;
}

/** @param database holds the events of the suites, as `loadSuites` loads them */
export async function adoptSuites(
  database: Database,
  { files, loaded }: HandedBackSuites,
  scriptFor: (table: string) => string,
  during: DuringSuite,
): Promise<BuiltElsewhere> {
  const aliases = files.map((_, at) => `pipeline_tables_${at + 1}`);
  for (const [at, file] of files.entries())
    await during(at, () => attachReadOnly(database, file, aliases[at] ?? ''));
  const columns = await plainColumns(database, aliases);
  const suites: SuiteTables[] = [];
  for (const [at, alias] of aliases.entries()) {
    const plain = columns.get(alias) ?? new Map();
    await during(at, async () => requirePlain(PIPELINE_EXPORTS, plain, scriptFor));
    suites.push({ number: at + 1, alias, plain });
  }
  const types = await database.rows(loadedSql(suites), 'events');
  return {
    suites: loaded.map((suite, at) => ({
      ...suite,
      loaded: countLoaded(
        types.filter(([own]) => own === String(at + 1)).map(([, ...counts]) => counts),
      ),
    })),
    lines: (shape) => readLines(database, suites, shape),
  };
}

/** As where a suite is alone; the event_ids of ours are in `suite_ids`. */
function loadedSql(suites: readonly SuiteTables[]): string {
  const key = ['suite', ...EVENT_KEY, 'event_type'].join(', ');
  const theirs = suites.map(
    ({ number, alias }) =>
      `SELECT ${number} AS suite, ${KEY_TEXTS}, CAST(event_type AS VARCHAR) AS event_type FROM ${alias}.main.events`,
  );
  return `
  WITH theirs AS (
    SELECT * FROM (${theirs.join('\nUNION ALL ')})
    WHERE list_contains(${literal(EVENT_TYPES)}, event_type)
  ),
  ours AS (
    SELECT
      suite, scenario_name(scenario_id) AS scenario_id, plan_design_id, employee_id,
      lower(CAST(suite_ids.event_id AS VARCHAR)) AS event_id, event_type, true AS is_valid
    FROM main.events JOIN suite_ids ON own_id = events.event_id
  )
  SELECT
    suite,
    event_type,
    count(*) FILTER (is_valid IS NOT NULL),
    count(*) FILTER (is_valid IS NULL)
  FROM theirs LEFT JOIN ours USING (${key})
  GROUP BY suite, event_type`;
}

/** Those of tables with the same types in one statement, since most of what each takes is its planning. */
async function readLines(
  database: Database,
  suites: readonly SuiteTables[],
  shape: TableShape,
): Promise<string[][]> {
  const groups = new Map<string, SuiteTables[]>();
  for (const suite of suites) {
    const types = typesOf(suite, shape);
    groups.set(types, [...(groups.get(types) ?? []), suite]);
  }
  const lines: string[][] = [];
  for (const group of groups.values()) {
    const rows = group.map(
      ({ number, alias }) =>
        `SELECT ${number} AS suite, ${shape.columns.map(({ name }) => name).join(', ')} FROM ${alias}.main.${shape.name}`,
    );
    const read = await linesBySuite(database, shape, rows.join('\nUNION ALL '));
    for (const { number } of group) lines[number - 1] = read[number - 1] ?? [];
  }
  return lines;
}

/** Of another type a union would make a third one: only those with the very same columns are read together. */
function typesOf({ number, plain }: SuiteTables, { name, columns }: TableShape): string {
  const types = columns.map((column) => plain.get(name)?.get(column.name) ?? '');
  const areSimple = types.every((type) => /^[A-Z ]+(?:\([0-9]+,[0-9]+\))?$/.test(type));
  return areSimple ? types.join(' ') : String(number);
}

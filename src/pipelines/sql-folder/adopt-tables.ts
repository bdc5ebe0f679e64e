/** The tables that a pipeline handed back, under their names in the judge's database. */
import { EVENT_TYPES } from '../../contracts/event-types.ts';
import type { BuildRequest, LoadedType } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import { TABLES } from '../../plan/tables.ts';
import { attachTables } from '../foreign/attach-tables.ts';
import { countLoaded } from '../loading.ts';
import { adoptDeclared } from './declared-tables.ts';
import { EVENT_KEY, PIPELINE_EXPORTS } from './exports.ts';

const ALIAS = 'pipeline_tables';

interface HandedBack {
  /** Absolute, in a directory that the database may read. */
  readonly file: string;
  /** In memory the file is read in place; a file gets the tables themselves. */
  readonly target: BuildRequest['target'];
  /** Names of the tables that the team declares. */
  readonly declared: readonly string[];
}

/**
 * @returns what the pipeline's own `events` holds, held against the database's
 */
export async function adoptTables(
  database: Database,
  { file, target, declared }: HandedBack,
  scriptFor: (table: string) => string,
): Promise<LoadedType[]> {
  await attachTables(database, PIPELINE_EXPORTS, { file, alias: ALIAS }, scriptFor);
  const loaded = countLoaded(await database.rows(LOADED, 'events'));
  for (const { name, columns } of TABLES) {
    const list = columns.map((column) => column.name).join(', ');
    await database.execute(
      `CREATE OR REPLACE ${target === 'file' ? 'TABLE' : 'VIEW'} ${name} AS
       SELECT ${list} FROM ${ALIAS}.main.${name}`,
      scriptFor(name),
    );
  }
  await adoptDeclared(database, declared, ALIAS, target);
  if (target === 'file') await database.execute(`DETACH ${ALIAS}`, 'result');
  return loaded;
}

/** The key of an event as texts, whatever types a team's own SQL gives it. */
export const TEXTS = EVENT_KEY.map((column) =>
  column === 'event_id'
    ? 'lower(CAST(event_id AS VARCHAR)) AS event_id'
    : `CAST(${column} AS VARCHAR) AS ${column}`,
).join(', ');

/** Types of a team's own schema are nobody's to rebuild. */
const LOADED = `
  WITH theirs AS (
    SELECT ${TEXTS}, CAST(event_type AS VARCHAR) AS event_type
    FROM ${ALIAS}.main.events
    WHERE list_contains(${literal(EVENT_TYPES)}, CAST(event_type AS VARCHAR))
  ),
  ours AS (SELECT ${TEXTS}, event_type, true AS is_valid FROM main.events)
  SELECT
    event_type,
    count(*) FILTER (is_valid IS NOT NULL),
    count(*) FILTER (is_valid IS NULL)
  FROM theirs LEFT JOIN ours USING (${EVENT_KEY.join(', ')}, event_type)
  GROUP BY event_type`;

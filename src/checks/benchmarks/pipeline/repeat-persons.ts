/** Few events made many: each person again, under other ids, so that what is timed is work and not starting. */
import type { Database } from '../../../contracts/ports.ts';
import { literal, quoted } from '../../../contracts/sql/sql-literal.ts';

/** JSON pointers. */
export interface EventPlaces {
  readonly id: string;
  readonly person: string;
}

export interface RepeatedEvents {
  readonly events: number;
  /** How often each person is there; 1: as they are. */
  readonly copies: number;
  /** Why no person was repeated, though the events are few. */
  readonly note: string | null;
}

const TABLE = 'team_events';

/** @param files absolute paths of NDJSON files that the database may read @returns how many events there are */
export async function readTeamEvents(
  database: Database,
  files: readonly string[],
  { id, person }: EventPlaces,
): Promise<number> {
  await database.execute(
    `CREATE TABLE ${TABLE} AS
     SELECT CAST(json AS VARCHAR) AS line, json->>${quoted(id)} AS id, json->>${quoted(person)} AS person
     FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
       hive_partitioning = false)`,
    'events',
  );
  return countIn(database, `SELECT count(*) FROM ${TABLE}`);
}

/** How often each person would have to be there, so that there are as many events as wanted. */
export async function countCopies(
  database: Database,
  wanted: number,
): Promise<{ copies: number; note: string | null }> {
  const [row = []] = await database.rows(
    `SELECT count(*), count(*) FILTER (${IS_REPEATABLE}) FROM ${TABLE}`,
    'events',
  );
  const [all = 0, own = 0] = row.map(Number);
  if (all >= wanted) return { copies: 1, note: null };
  return own === 0
    ? { copies: 1, note: 'no event has both an id and a person that are texts' }
    : { copies: 1 + Math.ceil((wanted - all) / own), note: null };
}

/** What stands in the line as it is. */
const IS_REPEATABLE = `contains(line, to_json(id)::VARCHAR) AND contains(line, to_json(person)::VARCHAR) AND person <> id`;

/** @param file absolute; the database may write there. An event without a person is there once. */
export async function writeRepeated(
  database: Database,
  copies: number,
  file: string,
): Promise<void> {
  const renamed = `replace(replace(line, to_json(id)::VARCHAR, to_json(${copyName('id')})::VARCHAR),
    to_json(person)::VARCHAR, to_json(${copyName('person')})::VARCHAR)`;
  await writeLines(
    database,
    `SELECT line FROM ${TABLE}
     UNION ALL SELECT ${renamed} FROM ${TABLE}, range(1, ${copies}) AS copies(copy) WHERE ${IS_REPEATABLE}`,
    file,
  );
}

/** The first event, by which starting is told from working. */
export function writeFirst(database: Database, file: string): Promise<void> {
  return writeLines(database, `SELECT line FROM ${TABLE} LIMIT 1`, file);
}

/** Of the same form, as far as one can tell: a UUID, or with another number at its end. */
function copyName(column: string): string {
  return `CASE WHEN regexp_full_match(${column}, '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}')
      THEN left(${column}, 24) || left(md5(${column} || '/' || copy), 12)
    WHEN regexp_matches(${column}, '[0-9]$') THEN ${column} || lpad(copy::VARCHAR, 6, '0')
    ELSE ${column} || '-' || copy END`;
}

/** As they are: nothing is quoted, and no event holds the delimiter, a control character. */
function writeLines(database: Database, select: string, file: string): Promise<void> {
  return database.execute(
    `COPY (${select}) TO ${quoted(file)} (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    'events',
  );
}

async function countIn(database: Database, sql: string): Promise<number> {
  const [row] = await database.rows(sql, 'events');
  return Number(row?.[0]);
}

/** Few events made many: each person again, under other ids, so that what is timed is work and not starting. */
import type { Database } from '../../../contracts/ports.ts';
import { literal, quoted } from '../../../contracts/sql/sql-literal.ts';
import { type Naming, nameCopy, numberSql, spaceSql } from './copy-names.ts';

/** JSON pointers. */
export interface EventPlaces {
  readonly id: string;
  readonly person: string;
}

const TABLE = 'team_events';

/** @param files absolute paths of NDJSON files that the database may read @returns how many events there are */
export async function readTeamEvents(
  database: Database,
  files: readonly string[],
  { id, person }: EventPlaces,
): Promise<number> {
  await database.execute(
    `CREATE TABLE ${TABLE} AS SELECT *, ${numberSql('id')}, ${numberSql('person')} FROM (
       SELECT CAST(json AS VARCHAR) AS line, json->>${quoted(id)} AS id, json->>${quoted(person)} AS person
       FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
         hive_partitioning = false))`,
    'events',
  );
  const [row] = await database.rows(`SELECT count(*) FROM ${TABLE}`, 'events');
  return Number(row?.[0]);
}

/**
 * How often each person is to be there, so that there are as many events as wanted.
 * @returns 1 where there are enough, or none can be repeated
 */
export async function countCopies(database: Database, wanted: number): Promise<number> {
  const [row = []] = await database.rows(
    `SELECT count(*), count(*) FILTER (${IS_REPEATABLE}) FROM ${TABLE}`,
    'events',
  );
  const [all = 0, own = 0] = row.map(Number);
  return all >= wanted || own === 0 ? 1 : 1 + Math.ceil((wanted - all) / own);
}

/** How often at most, where a number at the end of an id keeps its length. */
export async function countSpace(database: Database): Promise<number> {
  const [row] = await database.rows(
    `SELECT least(${spaceSql('id')}, ${spaceSql('person')}) FROM ${TABLE} WHERE ${IS_REPEATABLE}`,
    'events',
  );
  return 1 + Math.max(0, Number(row?.[0] ?? 0));
}

/** What stands in the line as it is. */
const IS_REPEATABLE = `contains(line, to_json(id)::VARCHAR) AND contains(line, to_json(person)::VARCHAR) AND person <> id`;

/** @param file absolute; the database may write there. An event without a person is there once. */
export async function writeRepeated(
  database: Database,
  copies: number,
  naming: Naming,
  file: string,
): Promise<void> {
  const renamed = (line: string, column: string) =>
    `replace(${line}, to_json(${column})::VARCHAR, to_json(${nameCopy(column, naming)})::VARCHAR)`;
  await writeLines(
    database,
    `SELECT line FROM ${TABLE}
     UNION ALL SELECT ${renamed(renamed('line', 'id'), 'person')}
     FROM ${TABLE}, range(1, ${copies}) AS copies(copy) WHERE ${IS_REPEATABLE}`,
    file,
  );
}

/** The first event, by which starting is told from working. */
export function writeFirst(database: Database, file: string): Promise<void> {
  return writeLines(database, `SELECT line FROM ${TABLE} LIMIT 1`, file);
}

/** As they are: nothing is quoted, and no event holds the delimiter, a control character. */
function writeLines(database: Database, select: string, file: string): Promise<void> {
  return database.execute(
    `COPY (${select}) TO ${quoted(file)} (FORMAT csv, HEADER false, DELIMITER e'\\x01', QUOTE '', ESCAPE '')`,
    'events',
  );
}

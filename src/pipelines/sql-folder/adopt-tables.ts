/** The tables that a pipeline handed back, under their names in the judge's database. */
import type { BuildRequest, LoadedType } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { TABLES } from '../../plan/tables.ts';
import { attachTables } from '../foreign/attach-tables.ts';
import { countLoaded } from '../loading.ts';
import { adoptDeclared } from './adopt-declared.ts';
import { PIPELINE_EXPORTS } from './exports.ts';
import { loadedSql } from './loaded-sql.ts';

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
  const loaded = countLoaded(await database.rows(loadedSql(ALIAS), 'events'));
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

/**
 * The wanted tables out of what a command has left, as plain data in a fresh file. This runs in a process of
 * its own: the command's file may hold views, and these are evaluated here and nowhere else.
 */
import { GateError } from '../../contracts/errors.ts';
import type { Announce, SqlQuestion, SqlResult } from '../../contracts/ports/sql-processes.ts';
import type { CollectWork, WantedTable } from '../../contracts/ports/sql-work.ts';
import type { Database, Warehouse } from '../../contracts/ports.ts';
import { identifier } from '../../contracts/sql/identifier.ts';
import { KIND_TYPES } from '../../contracts/tables/kind-types.ts';
import type { Column } from '../../contracts/tables/table.ts';
import { announced } from '../foreign/announced.ts';
import { attachSql } from '../foreign/export-tables.ts';
import { openedFor } from '../foreign/opened-for.ts';
import { chooseTable, findLeftTables, type LeftTable } from './left-tables.ts';

/**
 * @param name of the result
 * @throws GateError COMMAND_DATABASE, PIPELINE_TABLE, SQL_MEMORY, SQL_DISK
 */
export async function collectTables(
  warehouse: Warehouse,
  { directory, files, few, memory, disk }: SqlQuestion,
  { maker, madeBy, tables }: CollectWork,
  announce: Announce,
  name: string,
): Promise<SqlResult> {
  const opened = await warehouse.open({
    path: null,
    readable: [directory],
    limits: { memory, disk },
    ...openedFor(few),
  });
  const database = announced(opened, announce, []);
  const result = `${directory}/${name}.duckdb`;
  try {
    const left = await findLeftTables(database, files, {
      maker,
      madeBy,
      reader: await warehouse.version(),
    });
    await database.execute(attachSql({ file: result, alias: name, few }), maker);
    for (const wanted of tables) {
      const source = chooseTable(wanted.name, left, maker);
      if (source !== null) await copy(database, { wanted, source, maker, into: name });
    }
    await database.execute(`CHECKPOINT ${name}`, maker);
    return result;
  } finally {
    opened.close();
  }
}

/** Of dbt a model is a view unless it says otherwise, and one that reads the events reads a file. */
const VIEW_HINT =
  '; a view may read nothing but the database itself, so let the pipeline make a table (in dbt: materialized: table)';

interface Copy {
  readonly wanted: WantedTable;
  readonly source: LeftTable;
  readonly maker: string;
  /** Name of the database that takes it. */
  readonly into: string;
}

async function copy(database: Database, { wanted, source, maker, into }: Copy): Promise<void> {
  const { from, place, kind } = source;
  const rejected = (detail: string, cause?: unknown) =>
    new GateError('PIPELINE_TABLE', { file: maker, table: wanted.name, detail }, { cause });
  const unreadable = (error: unknown): never => {
    if (!(error instanceof GateError) || error.code !== 'SQL_FAILED') throw error;
    const [words = ''] = String(error.facts.detail).split('\n');
    const hint = kind === 'view' ? VIEW_HINT : '';
    throw rejected(`${place} cannot be read: ${words.replace(/\.$/, '')}${hint}`, error);
  };
  const described = await database.rows(`DESCRIBE SELECT * FROM ${from}`, place).catch(unreadable);
  const names = described.map(([column]) => String(column).toLowerCase());
  const missing = (wanted.columns ?? []).filter(({ name }) => !names.includes(name));
  if (missing.length > 0) throw rejected(`it lacks ${missing.map(({ name }) => name).join(', ')}`);
  const columns = kind === 'csv' ? withTypes(wanted.columns ?? []) : '*';
  await database
    .execute(
      `CREATE TABLE ${into}.main.${identifier(wanted.name)} AS SELECT ${columns} FROM ${from}`,
      place,
    )
    .catch(unreadable);
}

/** Text has no types: those of a known table are given to it. */
function withTypes(columns: readonly Column[]): string {
  const typed = columns.map(
    ({ name, kind }) => `CAST(${identifier(name)} AS ${KIND_TYPES[kind]}) AS ${identifier(name)}`,
  );
  return typed.length === 0 ? '*' : `* REPLACE (${typed.join(', ')})`;
}

/** A walk that keeps values, over lines, and what a database reads of them. */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { EventColumns } from '../../src/contracts/ports/fixtures.ts';
import type { Database } from '../../src/contracts/ports.ts';
import { literal } from '../../src/contracts/sql/sql-literal.ts';
import { createColumnFile } from '../../src/events/columns/column-file.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import { EVENT_COLUMNS } from '../../src/schema/event-columns.ts';
import { warehouse } from './duckdb.ts';
import { aFolder } from './fixture-folder.ts';
import { createRecordValidator } from './record-validator.ts';

export interface WalkedRows {
  /** Lines that the walk has accepted. */
  readonly accepted: readonly string[];
  /** Rows of which lines and columns have not the same number, as text. */
  readonly differences: readonly string[];
  /** Types of columns that differ. */
  readonly types: readonly string[];
  readonly rows: (sql: string) => Promise<(string | null)[][]>;
}

/**
 * The lines that a walk accepts, as `event_rows` reads them with DuckDB, against the columns that the walk wrote. Both
 * are in the database, as `in_lines` and `in_columns`.
 */
export async function withWalkedRows<T>(
  blocks: readonly (readonly string[])[],
  use: (walked: WalkedRows) => Promise<T> | T,
): Promise<T> {
  const folder = aFolder();
  const [columnFile, lineFile] = ['columns.parquet', 'lines.ndjson'].map((name) =>
    path.join(folder, name),
  ) as [string, string];
  const accepted = writeColumns(columnFile, blocks);
  writeFileSync(lineFile, accepted.map((line) => `${line}\n`).join(''));
  const database = await warehouse.open({ path: null, readable: [folder], threads: 1 });
  try {
    await database.execute(BUILTIN_SCRIPTS.macros.sql, BUILTIN_SCRIPTS.macros.name);
    await database.execute(
      `CREATE TABLE in_lines AS FROM event_rows(${literal([lineFile])});
       CREATE TABLE in_columns AS SELECT * EXCLUDE (place) FROM read_parquet(${literal(columnFile)});`,
      'walked rows',
    );
    return await use({
      accepted,
      ...(await compare(database)),
      rows: (sql) => database.rows(sql, 'rows'),
    });
  } finally {
    database.close();
  }
}

/** Lines as a validation leaves them: those that a walk accepts as columns, and the others. */
export function aColumnSpool(folder: string, name: string, lines: readonly string[]): EventColumns {
  const [file, others] = ['parquet', 'ndjson'].map((ending) =>
    path.join(folder, `${name}.${ending}`),
  ) as [string, string];
  const accepted = new Set(writeColumns(file, [lines], 2 ** 40));
  const rest = lines.filter((line) => !accepted.has(line));
  writeFileSync(others, rest.map((line) => `${line}\n`).join(''));
  return { files: [file], others: [others] };
}

function writeColumns(
  file: string,
  blocks: readonly (readonly string[])[],
  firstPlace = 1000,
): string[] {
  const descriptor = openSync(file, 'w');
  const columns = createColumnFile(
    EVENT_COLUMNS,
    (bytes) => writeSync(descriptor, bytes),
    firstPlace,
  );
  const { walk, finish } = createRecordValidator(schema, 'builtin', undefined, 0).walkColumns(
    columns.add,
  );
  const accepted = blocks.flatMap((lines) => {
    const walked = walk(Buffer.from(lines.map((line) => `${line}\n`).join('')));
    if (walked === null) throw new Error('there is memory, and the schema is within reach');
    const handed = new Set(walked.handed.map(({ position }) => position));
    return lines.filter((_, at) => !handed.has(at));
  });
  finish();
  columns.end();
  closeSync(descriptor);
  return accepted;
}

async function compare(database: Database): Promise<Pick<WalkedRows, 'differences' | 'types'>> {
  const different = async (one: string, other: string) =>
    (
      await database.rows(`SELECT rows FROM (FROM ${one} EXCEPT ALL FROM ${other}) AS rows`, one)
    ).map(([row]) => `only in ${one}: ${row}`);
  const types = await database.rows(
    `SELECT column_name, list(data_type ORDER BY table_name) FROM duckdb_columns()
     WHERE table_name IN ('in_lines', 'in_columns') GROUP BY column_name
     HAVING count(DISTINCT data_type || column_index) > 1 OR count(*) <> 2`,
    'types',
  );
  return {
    differences: [
      ...(await different('in_lines', 'in_columns')),
      ...(await different('in_columns', 'in_lines')),
    ],
    types: types.map(String),
  };
}

import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { sizeText } from '../../contracts/size-text.ts';
import { literal } from '../../contracts/sql/sql-literal.ts';
import type { Running } from './running.ts';
import { wholeSql } from './sql-text.ts';

/** @param bound bytes that the gate itself has set it, and no setting; null where there are others, or none */
export function createDatabase(
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  running: Running,
  bound: number | null = null,
): Database {
  const run = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    running.run(connection, () => refusedAs(name, bound, work));
  return {
    execute: (sql, name) => run(name, async () => void (await connection.run(wholeSql(sql)))),
    // DuckDB prepares one statement at a time; so it is its own parser that counts them.
    executeOne: (sql, name) =>
      run(name, async () => {
        const statement = await connection.prepare(wholeSql(sql));
        try {
          await statement.run();
        } finally {
          statement.destroySync();
        }
      }),
    setVariable: (name, value) =>
      run(
        name,
        async () =>
          void (await connection.run(wholeSql(`SET VARIABLE ${name} = ${literal(value)}`))),
      ),
    rows: (sql, name) =>
      run(name, async () => {
        const reader = await connection.runAndReadAll(wholeSql(sql));
        return reader
          .getRows()
          .map((row) => row.map((cell) => (cell === null ? null : String(cell))));
      }),
    lines: (sql, name) => lines({ instance, running, bound }, sql, name),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** On a connection of its own: several tables stream side by side, and a connection has one stream. */
async function* lines(
  {
    instance,
    running,
    bound,
  }: { instance: DuckDBInstance; running: Running; bound: number | null },
  sql: string,
  name: string,
): AsyncGenerator<string[]> {
  const connection = await instance.connect();
  const run = <T>(work: () => Promise<T>): Promise<T> =>
    running.run(connection, () => refusedAs(name, bound, work));
  try {
    const result = await run(() => connection.stream(wholeSql(sql)));
    for (;;) {
      const chunk = await run(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getColumnValues(0) as string[];
    }
  } finally {
    connection.closeSync();
  }
}

/** DuckDB's own words as a `GateError` that names where the SQL comes from. */
async function refusedAs<T>(
  name: string,
  bound: number | null,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    if (bound !== null && detail.startsWith('Out of Memory Error')) {
      throw new GateError('GATE_MEMORY', { file: name, limit: sizeText(bound) }, { cause });
    }
    const [, file, reason] = bound === null ? [] : (UNWRITTEN.exec(detail) ?? []);
    if (file !== undefined && reason !== undefined)
      throw new GateError('FILE_WRITE', { file, detail: reason }, { cause });
    throw new GateError('SQL_FAILED', { file: name, detail }, { cause });
  }
}

/** What the disk has refused is no fault of the SQL, in whose name it would be told. */
const UNWRITTEN = /^IO Error: Could not write file "(.+)": (.+)$/m;

/** A database for foreign SQL, which says what it runs before it does, and whose limits are told from mistakes. */
import { GateError } from '../../contracts/errors.ts';
import type { Announce } from '../../contracts/ports/sql-processes.ts';
import type { Database } from '../../contracts/ports.ts';

/** @param own names of the scripts that are a team's: what runs after one of them may owe its trouble to it */
export function announced(
  database: Database,
  announce: Announce,
  own: readonly string[],
): Database {
  let last: string | null = null;
  const run = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (own.includes(name)) last = name;
    const label = last === null || last === name ? name : `${name}, after ${last}`;
    await announce(label);
    return work().catch((error: unknown) => {
      throw limitReached(error, label);
    });
  };
  return {
    ...database,
    execute: (sql, name) => run(name, () => database.execute(sql, name)),
    executeOne: (sql, name) => run(name, () => database.executeOne(sql, name)),
    rows: (sql, name) => run(name, () => database.rows(sql, name)),
  };
}

/** The same error, or the one that says which limit it was; how much that is, the parent adds. */
function limitReached(error: unknown, file: string): unknown {
  if (!(error instanceof GateError) || error.code !== 'SQL_FAILED') return error;
  const detail = String(error.facts.detail);
  if (!detail.startsWith('Out of Memory Error')) return error;
  const code = /max_temp_directory_size/.test(detail) ? 'SQL_DISK' : 'SQL_MEMORY';
  return new GateError(code, { file, limit: '' }, { cause: error });
}

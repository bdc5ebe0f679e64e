/**
 * The tables that a team declares, out of the process in which its SQL ran and into the judge's database:
 * whole, with the types that they have. In the file they have names of ours, so that none is in the way.
 */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { quotedName } from '../../contracts/sql/sql-name.ts';
import { parseTableName } from '../../contracts/tables/table-name.ts';
import { nameInFile } from './adopt-declared.ts';

/**
 * Copies those that are there; a check tells of the others. As `exportTables`, it calls no function: a
 * macro of foreign SQL may bear any name.
 */
export async function exportDeclared(
  database: Database,
  names: readonly string[],
  alias: string,
): Promise<void> {
  for (const [index, name] of names.entries()) {
    const copy = `CREATE TABLE ${alias}.main.${nameInFile(index)} AS SELECT * FROM ${nameInSql(name)}`;
    await database.execute(copy, name).catch((error: unknown) => {
      if (!(error instanceof GateError && isMissing(error, name))) throw error;
    });
  }
}

/** In its schema, where it is named with one. */
function nameInSql(name: string): string {
  const { schema = null, table = name } = parseTableName(name) ?? {};
  return (schema === null ? [table] : [schema, table]).map(quotedName).join('.');
}

/** Of a schema that is not there the name stands in quotes, with the schema's. */
function isMissing({ message }: GateError, name: string): boolean {
  const { schema = null, table = name } = parseTableName(name) ?? {};
  const words = [`name ${table}`, `name "${schema}.${table}"`];
  return words.some((word) =>
    message.toLowerCase().includes(`table with ${word.toLowerCase()} does not exist`),
  );
}

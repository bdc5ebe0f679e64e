/** The tables that a team declares, out of the file in which they were handed back. */
import type { BuildRequest } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { quotedName } from '../../contracts/sql/sql-name.ts';

export function nameInFile(index: number): string {
  return `declared_${index}`;
}

/** @param alias of the file, attached */
export async function adoptDeclared(
  database: Database,
  names: readonly string[],
  alias: string,
  target: BuildRequest['target'],
): Promise<void> {
  const rows = await database.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = ${quoted(alias)} AND schema_name = 'main'`,
    'result',
  );
  const there = new Set(rows.map(([name]) => name));
  for (const [index, name] of names.entries()) {
    if (!there.has(nameInFile(index))) continue;
    // In the place of a table of the plan with the same name: it has all of its columns, and more.
    await database.execute(
      `CREATE OR REPLACE ${target === 'file' ? 'TABLE' : 'VIEW'} main.${quotedName(name)} AS
       SELECT * FROM ${alias}.main.${nameInFile(index)}`,
      name,
    );
  }
}

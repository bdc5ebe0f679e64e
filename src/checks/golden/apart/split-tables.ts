/** The tables of one run over several cases, taken apart by the field that says of which case a row is. */
import { GateError } from '../../../contracts/errors.ts';
import type { Database } from '../../../contracts/ports.ts';
import { counted } from '../../../contracts/rate.ts';
import { identifier } from '../../../contracts/sql/identifier.ts';
import { quoted } from '../../../contracts/sql/sql-literal.ts';
import type { DeclaredTable } from '../../../contracts/tables/table.ts';
import { foldName } from '../../../contracts/tables/table-name.ts';
import { pointerSteps } from '../../../events/event-types.ts';
import { casePrefix } from './mix-events.ts';

const ALIAS = 'case_tables';

interface SplitRequest {
  /** JSON pointer; the column is called as its last step. */
  readonly field: string;
  /** Tables that are there or not. */
  readonly tables: readonly Pick<DeclaredTable, 'name'>[];
  /** Absolute paths of DuckDB files to make, by case. */
  readonly files: ReadonlyMap<string, string>;
}

/** @throws GateError GOLDEN_APART where a table, or a row, does not say of which case it is */
export async function splitTables(
  database: Database,
  { field, tables, files }: SplitRequest,
): Promise<void> {
  const wanted = pointerSteps(field).at(-1) ?? '';
  const found: { readonly name: string; readonly column: string }[] = [];
  for (const { name } of tables) {
    if (!(await isThere(database, name))) continue;
    const column = await findColumn(database, name, wanted, field);
    await requireKnownRows(database, { name, column, field, cases: [...files.keys()] });
    found.push({ name, column });
  }
  for (const [one, file] of files) {
    await database.execute(`ATTACH ${quoted(file)} AS ${ALIAS}`, 'case');
    const prefix = casePrefix(one);
    for (const { name, column } of found) {
      const own = identifier(column);
      await database.execute(
        `CREATE TABLE ${ALIAS}.main.${identifier(name)} AS
         SELECT * REPLACE (substr(${own}, ${[...prefix].length + 1}) AS ${own})
         FROM main.${identifier(name)} WHERE starts_with(${own}, ${quoted(prefix)})`,
        name,
      );
    }
    await database.execute(`DETACH ${ALIAS}`, 'case');
  }
}

async function isThere(database: Database, name: string): Promise<boolean> {
  const rows = await database.rows(
    `SELECT 1 FROM information_schema.tables WHERE table_catalog = current_database()
       AND table_schema = 'main' AND table_name = ${quoted(name)}`,
    name,
  );
  return rows.length > 0;
}

async function findColumn(
  database: Database,
  name: string,
  wanted: string,
  field: string,
): Promise<string> {
  const rows = await database.rows(`DESCRIBE SELECT * FROM main.${identifier(name)}`, name);
  const own = rows.find(([column]) => foldName(column ?? '') === foldName(wanted));
  const [column = null, type = ''] = own ?? [];
  if (column !== null && type === 'VARCHAR') return column;
  const detail =
    column === null
      ? `table "${name}" has no column ${wanted}, by which its rows could be told apart`
      : `column ${column} of table "${name}" is ${type}, and no text that could say of which case a row is`;
  throw new GateError('GOLDEN_APART', { field, detail });
}

interface Rows {
  readonly name: string;
  readonly column: string;
  readonly field: string;
  readonly cases: readonly string[];
}

async function requireKnownRows(
  database: Database,
  { name, column, field, cases }: Rows,
): Promise<void> {
  const own = identifier(column);
  const isKnown = cases.map((one) => `starts_with(${own}, ${quoted(casePrefix(one))})`);
  const [row = []] = await database.rows(
    `SELECT count(*), min(${own}) FROM main.${identifier(name)}
     WHERE ${own} IS NULL OR NOT (${isKnown.join(' OR ')})`,
    name,
  );
  const count = Number(row[0]);
  if (count === 0) return;
  const shown = row[1] === null || row[1] === undefined ? 'NULL' : JSON.stringify(row[1]);
  throw new GateError('GOLDEN_APART', {
    field,
    detail: `${counted(count, 'row')} of table "${name}" ${count === 1 ? 'is' : 'are'} of no case: ${column} is ${shown}`,
  });
}

/** A declared table as it is found in a database: its columns with their types, or why it cannot be compared. */
import type { Database } from '../../contracts/ports.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { quotedName } from '../../contracts/sql/sql-name.ts';
import { canonicalText, columnKind } from '../../contracts/tables/canonical-text.ts';
import type { Column, DeclaredTable, TableShape } from '../../contracts/tables/table.ts';
import { nearest } from '../../contracts/text/nearest.ts';

export type FoundTable =
  | { readonly kind: 'table'; readonly shape: TableShape; readonly rows: number }
  /** A reason is a sentence with the next step. Of a table that is not there, there are no rows. */
  | {
      readonly kind: 'unusable';
      readonly table: string;
      readonly reason: string;
      readonly rows: number;
    };

interface TypedColumn extends Column {
  readonly type: string;
}

/** The table as `main.<name>` of the database has it. */
export async function describeTable(
  database: Database,
  declared: DeclaredTable,
): Promise<FoundTable> {
  const unusable = (reason: string, rows: number): FoundTable => ({
    kind: 'unusable',
    table: declared.name,
    reason,
    rows,
  });
  if (!(await isThere(database, declared.name))) return unusable(missing(declared), 0);
  const table = `main.${quotedName(declared.name)}`;
  const [counts] = await database.rows(`SELECT count(*) FROM ${table}`, declared.name);
  const total = Number(counts?.[0]);
  const described = await database.rows(`DESCRIBE SELECT * FROM ${table}`, declared.name);
  const columns = described.map(
    ([name, type]): TypedColumn => ({
      name: name ?? '',
      kind: columnKind(type ?? ''),
      type: type ?? '',
    }),
  );
  const fault = findFault(declared, columns);
  if (fault !== null) return unusable(fault, total);
  const find = (name: string) => columns.filter((column) => isSameName(column.name, name));
  const key = declared.key.flatMap(find);
  const shape: TableShape = {
    ...declared,
    key: key.map(({ name }) => name),
    columns: [...key, ...columns.filter((column) => isCounted(declared, column))],
  };
  const keyFault = await findKeyFault(database, shape, total);
  return keyFault === null ? { kind: 'table', shape, rows: total } : unusable(keyFault, total);
}

async function isThere(database: Database, name: string): Promise<boolean> {
  const [found] = await database.rows(
    `SELECT 1 FROM information_schema.tables
     WHERE table_catalog = current_database() AND table_schema = 'main' AND lower(table_name) = lower(${quoted(name)})`,
    name,
  );
  return found !== undefined;
}

/** Beside the key, which stands first. */
function isCounted({ key, ignore }: DeclaredTable, { name }: Column): boolean {
  return ![...key, ...ignore].some((other) => isSameName(other, name));
}

function missing({ name }: DeclaredTable): string {
  return `the pipeline left no table "${name}". Let it make that table, or correct the name in "tables"`;
}

function findFault(declared: DeclaredTable, columns: readonly TypedColumn[]): string | null {
  const { name, key, day, ignore } = declared;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['key', key],
    ['day', day === null ? [] : [day]],
    ['ignore', ignore],
  ];
  for (const [part, named] of parts) {
    const absent = named.find((one) => !columns.some((column) => isSameName(column.name, one)));
    if (absent !== undefined) return absentColumn(name, absent, part, columns);
  }
  const dated = columns.find((column) => day !== null && isSameName(column.name, day));
  if (dated !== undefined && !/^(?:DATE$|TIMESTAMP)/.test(dated.type))
    return `column ${dated.name} of table "${name}" is ${dated.type}, and as its day must be a DATE or TIMESTAMP. Let the pipeline cast it, or take "day" out`;
  const untold = columns.find(
    (column) =>
      !ignore.some((other) => isSameName(other, column.name)) &&
      canonicalText('x', column.type) === null,
  );
  return untold === undefined
    ? null
    : `column ${untold.name} of table "${name}" is ${untold.type}, which has no text that could be compared. Let the pipeline cast it, or name it in "ignore"`;
}

function absentColumn(
  table: string,
  absent: string,
  part: string,
  columns: readonly Column[],
): string {
  const names = columns.map(({ name }) => name);
  const meant = nearest(absent, names);
  const hint =
    meant === undefined ? `; its columns are ${names.join(', ')}` : ` (did you mean ${meant}?)`;
  return `table "${table}" has no column ${absent}, which "${part}" names${hint}. Let the pipeline make it, or correct "tables"`;
}

/** A row that its key does not tell from another cannot be compared. */
async function findKeyFault(
  database: Database,
  { name, key, columns }: TableShape,
  total: number,
): Promise<string | null> {
  const table = `main.${quotedName(name)}`;
  const nulls = key.map((column) => `count(*) FILTER (${quotedName(column)} IS NULL)`);
  const [counts = []] = await database.rows(`SELECT ${nulls.join(', ')} FROM ${table}`, name);
  const empty = key.findIndex((_, at) => Number(counts[at]) > 0);
  if (empty !== -1)
    return `${key[empty]}, of the key of table "${name}", is NULL in ${formatCount(Number(counts[empty]))} of its ${counted(total, 'row')}. Let the pipeline fill it, or choose another key`;
  const texts = columns
    .slice(0, key.length)
    .map((column) => canonicalText(quotedName(column.name), column.type ?? '') ?? "''");
  const [repeated] = await database.rows(
    `SELECT count(*), sum(rows), min(text) FROM (
       SELECT concat_ws(', ', ${texts.join(', ')}) AS text, count(*) AS rows
       FROM ${table} GROUP BY ALL HAVING count(*) > 1)`,
    name,
  );
  const keys = Number(repeated?.[0]);
  if (keys === 0) return null;
  return `the key (${key.join(', ')}) of table "${name}" is not unique: ${counted(keys, 'key')} ${keys === 1 ? 'stands' : 'stand'} in ${counted(Number(repeated?.[1]), 'row')}, the first is (${repeated?.[2]}). Let the pipeline make one row of them, or name more columns in "key"`;
}

/** As DuckDB sees names. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What a command has left that bears the name of a table: in its database, or as a file. */
import { GateError } from '../../contracts/errors.ts';
import type { Database } from '../../contracts/ports.ts';
import { identifier } from '../../contracts/sql/identifier.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { goldenFileName } from '../../contracts/tables/golden-file-name.ts';
import { foldName, parseTableName } from '../../contracts/tables/table-name.ts';
import { attachWarehouse, findTables, type Parties, WAREHOUSE } from './attach-warehouse.ts';

export interface LeftTable {
  /** null: a file, which may bear a name with a schema, or the name of a golden file. */
  readonly schema: string | null;
  readonly table: string;
  /** What stands after FROM. */
  readonly from: string;
  /** Where a person finds it. */
  readonly place: string;
  readonly kind: 'table' | 'view' | 'parquet' | 'csv';
  /** In the schema where a table is looked for first. */
  readonly isMain: boolean;
}

/** @throws GateError COMMAND_DATABASE */
export async function findLeftTables(
  database: Database,
  files: readonly string[],
  parties: Parties,
): Promise<LeftTable[]> {
  const inFiles = files.flatMap(fileTable);
  const stored = files.find((file) => file.endsWith(`/${WAREHOUSE}.duckdb`));
  if (stored === undefined) return inFiles;
  await attachWarehouse(database, stored, parties);
  const found = await findTables(database, parties.maker);
  return [
    ...inFiles,
    ...found.map(({ schema, table, kind }): LeftTable => {
      const from = [WAREHOUSE, schema, table].map(identifier).join('.');
      return { schema, table, kind, from, place: `${schema}.${table}`, isMain: schema === 'main' };
    }),
  ];
}

/** In CSV an empty field is NULL, and `""` an empty text. */
function fileTable(file: string): LeftTable[] {
  const place = file.slice(file.lastIndexOf('/') + 1);
  const [, table, ending] = /^(.+)\.(parquet|csv)$/i.exec(place) ?? [];
  if (table === undefined || ending === undefined) return [];
  const isCsv = ending.toLowerCase() === 'csv';
  const from = isCsv
    ? `read_csv(${quoted(file)}, header = true, all_varchar = true, allow_quoted_nulls = false, delim = ',', quote = '"', escape = '"', hive_partitioning = false)`
    : `read_parquet(${quoted(file)}, hive_partitioning = false)`;
  return [{ schema: null, table, from, place, kind: isCsv ? 'csv' : 'parquet', isMain: false }];
}

/** @returns null where nothing bears the name @throws GateError PIPELINE_TABLE where several things do */
export function chooseTable(
  name: string,
  left: readonly LeftTable[],
  maker: string,
): LeftTable | null {
  const own = left.filter((one) => isNamed(one, name));
  const inMain = own.filter(({ isMain }) => isMain);
  const isFile = own.some(({ kind }) => kind === 'csv' || kind === 'parquet');
  const chosen = isFile || inMain.length === 0 ? own : inMain;
  if (chosen.length < 2) return chosen[0] ?? null;
  const places = chosen.map(({ place }) => place).join(' and ');
  const detail = `it is there more than once (${places}); leave one of them`;
  throw new GateError('PIPELINE_TABLE', { file: maker, table: name, detail });
}

/** As DuckDB sees names; a file may bear the name of the golden file too, which every system takes. */
function isNamed({ schema, table, kind }: LeftTable, name: string): boolean {
  const wanted = parseTableName(name) ?? { schema: null, table: name };
  if (kind === 'csv' || kind === 'parquet') return isFileNamed(table, name);
  return (
    foldName(table) === foldName(wanted.table) &&
    (wanted.schema === null || foldName(wanted.schema) === foldName(schema ?? ''))
  );
}

/** @param stem the file's name without its ending */
export function isFileNamed(stem: string, name: string): boolean {
  const parsed = parseTableName(name) ?? { schema: null, table: name };
  const golden = goldenFileName(parsed).replace(/\.csv$/, '');
  return [name, golden].some((own) => foldName(own) === foldName(stem));
}

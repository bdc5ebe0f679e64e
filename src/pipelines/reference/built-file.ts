/** A DuckDB file that `build` made, opened again. */
import { GateError } from '../../contracts/errors.ts';
import type {
  Database,
  DatabaseOptions,
  Ports,
  Warehouse,
  Workspace,
} from '../../contracts/ports.ts';
import { TABLES } from '../../plan/tables.ts';
import { EVENT_COLUMNS } from '../../schema/event-columns.ts';

/** Read only. @throws GateError FILE_UNREADABLE, BUILT_FILE */
export async function readBuilt(
  {
    warehouse,
    workspace,
  }: Pick<Ports, 'warehouse'> & {
    readonly workspace: Pick<Workspace, 'locate' | 'temporaryDirectory'>;
  },
  file: string,
): Promise<Database> {
  const path = await workspace.locate(file);
  // For what does not fit into memory: beside the file, whoever else reads it would write over that.
  const directory = await workspace.temporaryDirectory();
  return openBuilt(warehouse, { path, mode: 'read', readable: [directory] }, file);
}

/** @param file what errors call it  @throws GateError BUILT_FILE */
export async function openBuilt(
  warehouse: Warehouse,
  options: DatabaseOptions,
  file: string,
): Promise<Database> {
  const database = await warehouse.open(options).catch((cause) => {
    if (cause instanceof GateError) throw cause;
    throw new GateError('BUILT_FILE', { file, detail: 'DuckDB cannot open it' }, { cause });
  });
  try {
    await requireBuilt(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** @throws GateError BUILT_FILE where a table or column is missing */
async function requireBuilt(database: Database, file: string): Promise<void> {
  const rows = await database.rows(
    'SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal',
    file,
  );
  const present = new Set(rows.map(([table, column]) => `${table}.${column}`));
  const needed = [
    ...EVENT_COLUMNS.map(({ name }) => `events.${name}`),
    'events.event_order',
    ...TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  ];
  const missing = needed.find((column) => !present.has(column));
  if (missing !== undefined)
    throw new GateError('BUILT_FILE', { file, detail: `it has no ${missing}` });
}

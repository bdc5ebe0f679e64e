/** Rows of a table in a DuckDB file as the JSON texts of events: as exactly as those of Parquet, or not at all. */
import type {
  DuckDBConnection,
  DuckDBListType,
  DuckDBStructType,
  DuckDBType,
} from '@duckdb/node-api';
import { GateError } from '../../contracts/errors.ts';
import type { EventField, ParquetRow, ReadParquet } from '../../contracts/ports/parquet.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { quotedName } from '../../contracts/sql/sql-name.ts';
import { createChunkReader } from './chunk-reader.ts';
import type { NodeApi } from './client.ts';
import { eventWriter } from './parquet/event-writer.ts';
import type { ParquetNode } from './parquet/schema.ts';
import { writeRows } from './parquet/write-rows.ts';
import type { Running } from './running.ts';

/** The table that is read where a file has several. */
const EVENTS = 'events';

export function createDuckdbReader(load: () => Promise<NodeApi>, running: Running): ReadParquet {
  return createChunkReader(load, running, readTable);
}

async function* readTable(
  api: NodeApi,
  connection: DuckDBConnection,
  absolute: string,
  event: EventField,
): AsyncGenerator<ParquetRow[]> {
  await connection.run(`ATTACH ${quoted(absolute)} AS fixture (READ_ONLY)`);
  // The file is somebody else's: whatever a column of it computes, it reaches nothing.
  await connection.run('SET enable_external_access = false; SET lock_configuration = true');
  const table = await findTable(connection, absolute);
  const result = await connection.stream(`SELECT * FROM fixture.${table}`);
  const [names, types] = [result.columnNames(), result.columnTypes()];
  const schema = node(api, '', null, { names, types });
  const write = eventWriter({ api, file: absolute }, { names, types, schema }, event);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const { rows, end } = writeRows(chunk.getRows(), write);
    yield rows;
    if (end !== null) throw end;
  }
}

/** Views are left out: they are queries, and no data. */
async function findTable(connection: DuckDBConnection, file: string): Promise<string> {
  const reader = await connection.runAndReadAll(
    `SELECT schema_name, table_name FROM duckdb_tables()
     WHERE database_name = 'fixture' AND NOT internal ORDER BY ALL`,
  );
  const tables = reader.getRows().map(([schema, name]) => ({
    name: String(name),
    sql: `${quotedName(String(schema))}.${quotedName(String(name))}`,
  }));
  const named = tables.filter(({ name }) => name.toLowerCase() === EVENTS);
  const [table, second] = named.length > 0 ? named : tables;
  if (table === undefined)
    throw new GateError('PARQUET_COLUMN', { file, detail: 'it holds no table; a view is none' });
  if (second === undefined) return table.sql;
  const names = tables.map(({ sql }) => sql).join(', ');
  const detail = `it holds the tables ${names}; one of them, called ${EVENTS}, is read, or the only one`;
  throw new GateError('PARQUET_COLUMN', { file, detail });
}

/** DuckDB's own types need no second account of them; only what is inside of them. */
function node(
  api: NodeApi,
  name: string,
  type: DuckDBType | null,
  members: { readonly names: readonly string[]; readonly types: readonly DuckDBType[] },
): ParquetNode {
  const children = members.types.map((member, at) =>
    typeNode(api, members.names[at] ?? '', member),
  );
  const own = { name, physical: null, converted: null, logical: null, precision: 0, scale: 0 };
  const isList = type !== null && isListType(api, type);
  // As in Parquet: the elements of a list lie two levels down.
  return { ...own, children: isList ? [{ ...own, name: 'list', children }] : children };
}

function typeNode(api: NodeApi, name: string, type: DuckDBType): ParquetNode {
  if (type.typeId === api.DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type as DuckDBStructType;
    return node(api, name, type, { names: entryNames, types: entryTypes });
  }
  if (!isListType(api, type)) return node(api, name, type, { names: [], types: [] });
  const { valueType } = type as DuckDBListType;
  return node(api, name, type, { names: ['element'], types: [valueType] });
}

function isListType({ DuckDBTypeId: id }: NodeApi, { typeId }: DuckDBType): boolean {
  return typeId === id.LIST || typeId === id.ARRAY;
}

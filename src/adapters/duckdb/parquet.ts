/** Parquet rows as the JSON texts of events: envelope columns, and `payload` as JSON text or STRUCT. */
import type { DuckDBValue } from '@duckdb/node-api';
import { GateError } from '../../contracts/errors.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import type { NodeApi } from './warehouse.ts';

/** @returns reads the rows of a file (absolute path) some at a time; GateError SQL_FAILED where it is damaged */
export function createParquetReader(
  load: () => Promise<NodeApi>,
): (absolute: string) => AsyncGenerator<string[]> {
  return async function* readParquet(absolute) {
    const api = await load();
    const instance = await api.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
      const result = await connection.stream(`SELECT * FROM read_parquet(${quoted(absolute)})`);
      const names = result.columnNames();
      const toJson = jsonConverter(api);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return;
        yield chunk.getRows().map((row) => eventText(names, row.map(toJson)));
      }
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GateError('SQL_FAILED', { file: absolute, detail }, { cause });
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

/** A NULL column is an absent field; a payload given as text is JSON already. */
function eventText(names: readonly string[], cells: readonly unknown[]): string {
  const members = names.flatMap((name, index) => {
    const cell = cells[index];
    if (cell === undefined) return [];
    const isText = name === 'payload' && typeof cell === 'string';
    return [`${JSON.stringify(name)}:${isText ? cell : JSON.stringify(cell)}`];
  });
  return `{${members.join(',')}}`;
}

/** DuckDB's values as JSON has them: decimals, dates and UUIDs as text, NULL members of a struct left out. */
function jsonConverter(api: NodeApi): (value: DuckDBValue) => unknown {
  const convert = (value: DuckDBValue): unknown => {
    if (value === null) return undefined;
    if (typeof value === 'bigint')
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    if (value instanceof api.DuckDBStructValue) {
      return Object.fromEntries(
        Object.entries(value.entries).map(([name, member]) => [name, convert(member)]),
      );
    }
    if (value instanceof api.DuckDBListValue) return value.items.map(convert);
    if (value instanceof api.DuckDBTimestampTZValue) {
      return `${String(new api.DuckDBTimestampValue(value.micros)).replace(' ', 'T')}Z`;
    }
    if (value instanceof api.DuckDBTimestampValue) return String(value).replace(' ', 'T');
    return typeof value === 'object' ? String(value) : value;
  };
  return convert;
}

/**
 * Every type that DuckDB writes to Parquet against every kind of field: the exact value, or a refusal
 * that names the column and its type. Each cell is read twice: as a column, and as a member of a STRUCT.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadClient } from '../../../../src/adapters/duckdb/client.ts';
import { readRows } from '../../../../src/adapters/duckdb/parquet/read-rows.ts';
import {
  ANY_FIELD,
  type EventField,
  type FieldKind,
  type ParquetRow,
} from '../../../../src/contracts/ports/parquet.ts';
import { KINDS, TABLE } from './type-table.ts';

let home: string;
let write: (select: string) => Promise<string>;
let connection: api.DuckDBConnection;
let asked: api.DuckDBConnection;
beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'parquet-types-'));
  const instance = await api.DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  asked = askedOnce(connection);
  await connection.run("SET TimeZone = 'UTC'");
  await loadClient(async () => api);
  let count = 0;
  write = async (select) => {
    count += 1;
    const file = path.join(home, `${count}.parquet`);
    await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
    return file;
  };
});
afterAll(() => {
  connection.closeSync();
  rmSync(home, { recursive: true, force: true });
});

/** DuckDB says the same of a file whatever the kind of field: it is asked once, and each kind reads its answer. */
function askedOnce(real: api.DuckDBConnection): api.DuckDBConnection {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(sql: string, ask: () => Promise<T>): Promise<T> => {
    const answer = (answers.get(sql) ?? ask()) as Promise<T>;
    answers.set(sql, answer);
    return answer;
  };
  const whole = async (sql: string) => {
    const result = await real.stream(sql);
    return { result, chunks: await result.fetchAllChunks() };
  };
  const asked: Pick<api.DuckDBConnection, 'runAndReadAll'> & { stream: unknown } = {
    runAndReadAll: (sql) => once(sql, () => real.runAndReadAll(sql)),
    async stream(sql: string) {
      const { result, chunks } = await once(sql, () => whole(sql));
      let at = 0;
      return {
        columnNames: () => result.columnNames(),
        columnTypes: () => result.columnTypes(),
        fetchChunk: async () => chunks[at++] ?? null,
      };
    },
  };
  return asked as unknown as api.DuckDBConnection;
}

/** An event whose field `c` is of a kind, in itself and in its payload. */
function eventWith(kind: FieldKind): EventField {
  const field = { ...ANY_FIELD, kind };
  const payload: EventField = { ...ANY_FIELD, kind: 'object', member: onlyC };
  function onlyC(name: string): EventField {
    return name === 'c' ? field : ANY_FIELD;
  }
  return {
    ...ANY_FIELD,
    kind: 'object',
    member: (name) => (name === 'payload' ? payload : onlyC(name)),
  };
}

async function read(file: string, kind: FieldKind): Promise<ParquetRow[]> {
  const rows: ParquetRow[] = [];
  for await (const chunk of readRows(api, asked, file, eventWith(kind))) rows.push(...chunk);
  return rows;
}

describe.each(TABLE)('%s in a Parquet file', (_, value, type, cells) => {
  let asColumn: string;
  let asMember: string;
  beforeAll(async () => {
    asColumn = await write(`SELECT ${value} AS c`);
    asMember = await write(`SELECT {'c': ${value}} AS payload`);
  });

  it.each(KINDS)('for a field of kind %s', async (kind) => {
    const cell = cells[kind];
    for (const [file, column, pointer] of [
      [asColumn, 'c', '/c'],
      [asMember, 'payload.c', '/payload/c'],
    ] as const) {
      // JSON text is a payload's form only where the whole column is the payload.
      const isPayloadText = kind === 'object' && type === 'VARCHAR' && column === 'c';
      if (isPayloadText) continue;
      if (cell === undefined) {
        await expect(read(file, kind)).rejects.toMatchObject({
          code: 'PARQUET_COLUMN',
          message: expect.stringContaining(`the column ${column} is of type ${type}, which`),
        });
      } else if (cell.startsWith('!')) {
        const [row] = await read(file, kind);
        const message = expect.stringContaining(cell.slice(2));
        expect(row).toMatchObject({ pointer, rule: 'parquet-value', message });
        expect(row).toHaveProperty(
          'message',
          expect.stringContaining(`${column} of type ${type} `),
        );
      } else {
        const json = `{"c":${cell}}`;
        expect(await read(file, kind)).toEqual([column === 'c' ? json : `{"payload":${json}}`]);
      }
    }
  });
});

describe('types that DuckDB writes only as columns', () => {
  it.each([
    ['VARIANT', "{'a': 1}::VARIANT"],
    ['GEOMETRY', "'POINT(1 2)'::GEOMETRY"],
  ])('are refused for every kind of field: %s', async (type, value) => {
    const file = await write(`SELECT ${value} AS c`);
    for (const kind of KINDS) {
      await expect(read(file, kind)).rejects.toMatchObject({
        code: 'PARQUET_COLUMN',
        message: expect.stringContaining(`the column c is of type ${type}, which`),
      });
    }
  });
});

describe('a column without values', () => {
  it.each([
    'BLOB',
    'TIME',
    'INTERVAL',
    'DOUBLE',
    'VARCHAR',
    'MAP(VARCHAR, INTEGER)',
    'STRUCT(a INTEGER)',
    'INTEGER[]',
  ])('is an absent field, whatever its type: %s', async (type) => {
    const file = await write(
      `SELECT 1 AS n, NULL::${type} AS c, {'c': NULL::${type}, 'd': 2} AS payload`,
    );
    for (const kind of KINDS) expect(await read(file, kind)).toEqual(['{"n":1,"payload":{"d":2}}']);
  });
});

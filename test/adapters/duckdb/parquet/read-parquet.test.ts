import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createParquetReader } from '../../../../src/adapters/duckdb/parquet/read-parquet.ts';
import type { ParquetRow } from '../../../../src/contracts/ports/parquet.ts';
import { eventFields } from '../../../../src/events/field-kinds.ts';
import schema from '../../../../src/schema/event.schema.json' with { type: 'json' };
import { running } from '../../../support/outside.ts';

const EVENT = eventFields(schema);

let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'parquet-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function parquet(name: string, select: string): Promise<string> {
  const file = path.join(home, name);
  const instance = await api.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET TimeZone = 'UTC'; COPY (${select}) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return file;
}

async function read(file: string): Promise<unknown[]> {
  const texts: ParquetRow[] = [];
  for await (const chunk of createParquetReader(async () => api, running)(file, EVENT))
    texts.push(...chunk);
  return texts.map((text) => (typeof text === 'string' ? JSON.parse(text) : text));
}

describe('Parquet rows', () => {
  it('give typed columns as an event has them', async () => {
    const file = await parquet(
      'typed.parquet',
      `SELECT UUID '123e4567-e89b-42d3-a456-426614174000' AS event_id, DATE '2024-02-29' AS effective_date,
        TIMESTAMPTZ '2024-02-29 09:30:00.123456+02:00' AS created_at, NULL::VARCHAR AS correlation_id,
        {'event_type': 'contribution', 'amount': 123456789012.123456::DECIMAL(18,6), 'hire_date': NULL::DATE,
         'job_level': 3::BIGINT, 'eligible': true, 'rate': 0.25::DOUBLE,
         'source_balances_vested': {'employer_match': 1.5::DECIMAL(18,6)}} AS payload`,
    );
    expect(await read(file)).toEqual([
      {
        event_id: '123e4567-e89b-42d3-a456-426614174000',
        effective_date: '2024-02-29',
        created_at: '2024-02-29T07:30:00.123456Z',
        payload: {
          event_type: 'contribution',
          amount: '123456789012.123456',
          job_level: 3,
          eligible: true,
          rate: 0.25,
          source_balances_vested: { employer_match: '1.500000' },
        },
      },
    ]);
  });

  it('take a payload that is JSON text as it stands', async () => {
    const file = await parquet(
      'text.parquet',
      `SELECT 'e' AS event_id, TIMESTAMP '2024-01-01 00:00:00' AS created_at, '{"amount": 1.10}' AS payload FROM range(3000)`,
    );
    const rows = await read(file);
    expect(rows).toHaveLength(3000);
    expect(rows[2999]).toEqual({
      event_id: 'e',
      created_at: '2024-01-01T00:00:00',
      payload: { amount: 1.1 },
    });
  });

  it('are an error where the file is damaged', async () => {
    const file = path.join(home, "it's damaged.parquet");
    writeFileSync(file, 'PAR1 and then nothing');
    await expect(read(file)).rejects.toMatchObject({ code: 'SQL_FAILED' });
  });

  it('do not come from other files, where the path is a pattern to DuckDB', async () => {
    await parquet('ab.parquet', "SELECT 'other' AS event_id");
    const pattern = await parquet('a*.parquet', "SELECT 'own' AS event_id");
    await expect(read(pattern)).rejects.toMatchObject({
      code: 'SQL_FAILED',
      message: expect.stringContaining('DuckDB reads its path as a pattern of other files'),
    });
  });

  it('have no columns from folders', async () => {
    mkdirSync(path.join(home, 'scenario_id=x/year=2024'), { recursive: true });
    const file = await parquet(
      'scenario_id=x/year=2024/a.parquet',
      "SELECT 'e' AS event_id, ' ' AS scenario_id",
    );
    expect(await read(file)).toEqual([{ event_id: 'e', scenario_id: ' ' }]);
  });

  it('are as many as the file announces, or it is damaged', async () => {
    const file = await parquet('short.parquet', "SELECT 'e' AS event_id FROM range(3)");
    const bytes = readFileSync(file);
    // Thrift's compact form in the footer: field 3, an i64, which is 3 rows.
    const at = bytes.lastIndexOf(Uint8Array.of(0x16, 0x06, 0x19));
    bytes[at + 1] = 0x08;
    writeFileSync(file, bytes);
    await expect(read(file)).rejects.toMatchObject({
      code: 'SQL_FAILED',
      message: expect.stringContaining('4 rows are announced, 3 are there'),
    });
  });
});

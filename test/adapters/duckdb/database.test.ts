import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../src/adapters/duckdb/database.ts';
import { running } from '../../support/outside.ts';

describe('a disk that is full', () => {
  const words =
    'IO Error: Could not write file "/runs/a "b"/fixtures.duckdb": No space left on device';
  const connection = { run: () => Promise.reject(new Error(words)) } as unknown as DuckDBConnection;
  const refusal = (bound: number | null) =>
    createDatabase({} as DuckDBInstance, connection, running, bound).execute('SELECT 1', 'a.sql');

  it('is told of the file, and not of the SQL that was writing', async () => {
    await expect(refusal(1e9)).rejects.toMatchObject({
      code: 'FILE_WRITE',
      facts: { file: '/runs/a "b"/fixtures.duckdb', detail: 'No space left on device' },
    });
  });

  it('is told in DuckDB’s words where a setting limits what SQL may take', async () => {
    await expect(refusal(null)).rejects.toMatchObject({ code: 'SQL_FAILED' });
  });
});

/** Lists that stay written out in the SQL, held against `plan/tables.ts`. */
import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../../src/contracts/tables/table.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import {
  BALANCE_COLUMNS,
  CONTRIBUTION_SOURCES,
  FORFEITABLE_SOURCES,
  TABLES,
} from '../../src/plan/tables.ts';
import { EVENT_COLUMNS } from '../../src/schema/event-columns.ts';
import { type Rebuilt, warehouse, withRebuilt } from '../support/duckdb.ts';
import { aContribution } from '../support/events.ts';

const SQL_TYPES: Readonly<Record<ColumnKind, readonly string[]>> = {
  text: ['VARCHAR', 'UUID'],
  date: ['DATE'],
  amount: ['DECIMAL(18,6)'],
  rate: ['DECIMAL(5,4)'],
  integer: ['INTEGER', 'BIGINT'],
  double: ['DOUBLE'],
  boolean: ['BOOLEAN'],
};

const columnsOf = ({ database }: Rebuilt, table: string) =>
  database.rows(
    `SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = '${table}' ORDER BY column_index`,
    table,
  );

describe('the SQL makes the columns of plan/tables.ts, in their order', () => {
  it.each(TABLES)('in $name', async ({ name, columns }) => {
    await withRebuilt([aContribution()], null, async (rebuilt) => {
      const made = await columnsOf(rebuilt, name);
      expect(made.map(([column]) => column)).toEqual(columns.map((column) => column.name));
      for (const [index, { name: column, kind }] of columns.entries())
        expect(SQL_TYPES[kind], column).toContain(made[index]?.[1]);
    });
  });
});

describe('the macros know every source and bucket', () => {
  const sums = [
    ...CONTRIBUTION_SOURCES,
    ...FORFEITABLE_SOURCES.map((bucket) => `forfeited_${bucket}`),
  ];

  async function ask(sql: string): Promise<(string | null)[][]> {
    const database = await warehouse.open({ path: null, readable: [] });
    try {
      await database.execute(BUILTIN_SCRIPTS.macros.sql, BUILTIN_SCRIPTS.macros.name);
      return await database.rows(sql, 'macros');
    } finally {
      database.close();
    }
  }

  it('sums each under its own name', async () => {
    const rows = await ask(`
      WITH moved AS (
        SELECT unnest([${CONTRIBUTION_SOURCES.map((source) => `'${source}'`)}]) AS source, NULL AS bucket
        UNION ALL
        SELECT NULL, unnest([${FORFEITABLE_SOURCES.map((bucket) => `'${bucket}'`)}])
      ),
      numbered AS (SELECT *, row_number() OVER () AS amount FROM moved),
      summed AS (
        SELECT contributed_by_source(source, amount) AS contributed, forfeited_by_bucket(bucket, amount) AS forfeited
        FROM numbered
      )
      UNPIVOT (SELECT contributed.*, forfeited.* FROM summed) ON * INTO NAME sum VALUE amount`);
    expect(rows).toEqual(sums.map((name, index) => [name, String(index + 1)]));
  });

  it('counts no other column as such a sum', async () => {
    const names = [
      ...new Set([...BALANCE_COLUMNS, ...EVENT_COLUMNS].map(({ name }) => name as string)),
    ];
    const list = names.map((name) => `'${name}'`).join(', ');
    const rows = await ask(
      `SELECT name FROM (SELECT unnest([${list}]) AS name) WHERE is_sum(name) ORDER BY name`,
    );
    expect(rows.flat()).toEqual([...sums].sort());
  });
});

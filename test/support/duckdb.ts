import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { createWarehouse } from '../../src/adapters/duckdb/warehouse.ts';
import type { Database, Workspace } from '../../src/app/ports.ts';
import { compareWithOracle, personEvents } from '../../src/app/reconstruction/oracle.ts';
import { loadPipeline } from '../../src/app/reconstruction/pipeline.ts';
import { type LoadedEvents, reconstruct } from '../../src/app/reconstruction/reconstruct.ts';
import type { Config } from '../../src/core/config/config.ts';
import { tableLinesSql } from '../../src/core/table-sql.ts';
import { type TableName, type TableShape, tableShape } from '../../src/core/tables.ts';
import type { Disagreement } from '../../src/schema/types.ts';

export const warehouse = createWarehouse(async () => api);

export interface Rebuilt extends LoadedEvents {
  readonly database: Database;
  lines(table: TableName): Promise<string[]>;
  disagreements(): Promise<Disagreement[]>;
  /** [event_id, number of different contents] of those with several. */
  conflicts(): Promise<(string | null)[][]>;
}

export const builtinPipeline = await loadPipeline(
  { pipeline: { kind: 'builtin' } } as Config,
  {} as Workspace,
);

/** Rebuilds events (objects, or raw lines) with the built-in pipeline and hands the result to `use`. */
export async function withRebuilt<T>(
  events: readonly (object | string)[],
  asOf: string | null,
  use: (rebuilt: Rebuilt) => Promise<T>,
  pipeline = builtinPipeline,
): Promise<T> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'rebuilt-'));
  const spool = [path.join(directory, 'events.ndjson')];
  const text = events
    .map((event) => (typeof event === 'string' ? event : JSON.stringify(event)))
    .join('\n');
  writeFileSync(spool[0] as string, `${text}\n`);
  const database = await warehouse.open({ path: null, readable: [directory] });
  try {
    const result = await reconstruct(database, { spool, asOf, pipeline });
    return await use({
      ...result,
      database,
      lines: (table) => collect(database.lines(tableLinesSql(tableShape(table)), table)),
      conflicts: () =>
        database.rows(
          'SELECT event_id, versions FROM repeated_events WHERE versions > 1 ORDER BY ALL',
          'repeated_events',
        ),
      async disagreements() {
        const sorter = await warehouse.open({ path: null, readable: [directory] });
        const found: Disagreement[] = [];
        const lines = (shape: TableShape) => database.lines(tableLinesSql(shape), shape.name);
        const persons = personEvents(sorter, spool);
        for await (const one of compareWithOracle({ persons, lines, asOf: result.asOf }))
          found.push(one);
        sorter.close();
        return found;
      },
    });
  } finally {
    database.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function collect(chunks: AsyncIterable<string[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as api from '@duckdb/node-api';
import { createWarehouse } from '../../src/adapters/duckdb/warehouse.ts';
import type { LoadedEvents } from '../../src/contracts/pipeline.ts';
import type { Database } from '../../src/contracts/ports.ts';
import type { Scripts } from '../../src/contracts/sql/script.ts';
import type { TableShape } from '../../src/contracts/tables/table.ts';
import { tableLine } from '../../src/contracts/tables/table-lines.ts';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { readBalancesOn } from '../../src/pipelines/reference/read-balances-on.ts';
import { extend, readAsOf, reconstruct } from '../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { compareWithOracle, personEvents } from '../../src/pipelines/second-opinion/oracle.ts';
import { buildForeign } from '../../src/pipelines/sql-folder/build-foreign.ts';
import { groupByPerson } from '../../src/plan/fold/persons.ts';
import { type TableName, tableShape } from '../../src/plan/tables.ts';
import type { DcPlanEvent, Disagreement } from '../../src/schema/types.ts';
import { running } from './outside.ts';

export const warehouse = createWarehouse(async () => api, running);

export interface Rebuilt extends LoadedEvents {
  readonly database: Database;
  lines(table: TableName): Promise<string[]>;
  disagreements(question?: {
    /** The events to fold; those that were loaded first otherwise. */
    readonly given?: readonly DcPlanEvent[];
    readonly asOf?: string;
    readonly most?: number;
  }): Promise<Disagreement[]>;
  /** Adds events to the database, as a later load does. */
  extend(events: readonly object[], asOf: string | null): Promise<void>;
  /** Canonical lines of an employee's balances on a day: the snapshot before it, and the events since. */
  balancesOn(employee: string, day: string): Promise<string[]>;
  /** [event_id, number of different contents] of those with several. */
  conflicts(): Promise<(string | null)[][]>;
}

/** Rebuilds events (objects, or raw lines) with the built-in pipeline and hands the result to `use`. */
export async function withRebuilt<T>(
  events: readonly (object | string)[],
  asOf: string | null,
  use: (rebuilt: Rebuilt) => Promise<T>,
  scripts = BUILTIN_SCRIPTS,
): Promise<T> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'rebuilt-'));
  const spool = [path.join(directory, 'events.ndjson')];
  writeSpool(spool[0] as string, events);
  const database = await warehouse.open({ path: null, readable: [directory], threads: 1 });
  try {
    const result = await reconstruct(database, { spool, asOf, scripts });
    return await use({
      ...result,
      database,
      lines: (table) => collect(database.lines(tableLinesSql(tableShape(table)), table)),
      async extend(more, day) {
        writeSpool(spool[0] as string, more);
        await extend(database, { spool, asOf: day, scripts });
      },
      async balancesOn(employee, day) {
        const asOf = await readAsOf(database);
        const balances = await readBalancesOn(database, { employee, day, asOf });
        return balances.map(({ scenario, design, plan, cells }) =>
          tableLine([scenario, design, employee, plan, day, ...cells]),
        );
      },
      conflicts: () =>
        database.rows(
          'SELECT event_id, versions FROM repeated_events WHERE versions > 1 ORDER BY ALL',
          'repeated_events',
        ),
      async disagreements({ given, asOf: day = result.asOf, most = Infinity } = {}) {
        const sorter =
          given === undefined
            ? await warehouse.open({ path: null, readable: [directory], threads: 1 })
            : null;
        const found: Disagreement[] = [];
        const lines = (shape: TableShape) => database.lines(tableLinesSql(shape), shape.name);
        const persons = sorter === null ? groupByPerson(given ?? []) : personEvents(sorter, spool);
        for await (const one of compareWithOracle({ persons, lines, asOf: day })) {
          if (found.push(one) >= most) break;
        }
        sorter?.close();
        return found;
      },
    });
  } finally {
    database.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What the process for foreign SQL does, without the process. */
export async function buildInProcess(
  events: readonly (object | string)[],
  scripts: Scripts,
  asOf = '2024-12-31',
): Promise<void> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'foreign-'));
  const file = path.join(directory, 'events.ndjson');
  writeSpool(file, events);
  const question = { directory, files: [file], few: true, memory: 1e9, disk: 1e9 };
  const work = { kind: 'build', scripts, declared: [], asOf } as const;
  try {
    await buildForeign(warehouse, { ...question, work }, work, async () => undefined, 'result');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeSpool(file: string, events: readonly (object | string)[]): void {
  const lines = events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event)));
  writeFileSync(file, `${lines.join('\n')}\n`);
}

async function collect(chunks: AsyncIterable<string[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}

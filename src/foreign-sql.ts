/** A process that runs foreign SQL put together: DuckDB, and what the pipelines and the rules do with it. */
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import process from 'node:process';
import { createRunning } from './adapters/duckdb/running.ts';
import { createWarehouse } from './adapters/duckdb/warehouse.ts';
import { createRunFolder } from './adapters/files/run-folder.ts';
import { cacheRoot } from './adapters/native/cache.ts';
import { createDuckDbLoader } from './adapters/native/load.ts';
import { createRunProgram } from './adapters/process/run-program.ts';
import { serveSql } from './adapters/process/serve-sql.ts';
import { findByForeignRules } from './checks/quality/foreign-rules.ts';
import { collectTables } from './pipelines/command/collect-tables.ts';
import { buildForeign } from './pipelines/sql-folder/build-foreign.ts';

/** @param entryUrl `import.meta.url` of the entry */
export function serve(entryUrl: string): void {
  const { env } = process;
  // Its end comes from outside, at any moment.
  const { signal } = new AbortController();
  const warehouse = createWarehouse(
    createDuckDbLoader({
      duckdbPath: env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
      bundleUrl: entryUrl,
      cacheDirectory: cacheRoot({ env, platform: process.platform, home: os.homedir }),
      env,
      note: () => undefined,
      makeFolder: createRunFolder(env.RUNNER_TEMP ?? os.tmpdir()).make,
      runProgram: createRunProgram(signal),
    }),
    createRunning(signal),
  );
  serveSql((question, announce) => {
    const { work } = question;
    // What SQL cannot know it cannot prepare: the result's name is made up for each question.
    const name = `result_${randomUUID().replaceAll('-', '')}`;
    switch (work.kind) {
      case 'build':
        return buildForeign(warehouse, question, work, announce, name);
      case 'rules':
        return findByForeignRules(warehouse, question, work, announce, name);
      case 'collect':
        return collectTables(warehouse, question, work, announce, name);
    }
  });
}

/** The adapters put together as the app's ports; the entries add their console. */
import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
// By its name, so that the bundle holds the version and nothing else of the file.
import { version } from '../package.json';
import { createParquetReader } from './adapters/duckdb/parquet/read-parquet.ts';
import { createWarehouse } from './adapters/duckdb/warehouse.ts';
import { createFixtureReader } from './adapters/files/read-fixture.ts';
import { createSliceReader } from './adapters/files/slices.ts';
import { createWorkspace } from './adapters/files/workspace.ts';
import { createRepository } from './adapters/git/repository.ts';
import { cacheRoot } from './adapters/native/cache.ts';
import { createDuckDbLoader } from './adapters/native/load.ts';
import { createBench } from './adapters/process/bench.ts';
import { createSqlProcesses } from './adapters/process/sql-processes.ts';
import { createValidator } from './adapters/validation/validator.ts';
import type { Console, Ports } from './contracts/ports.ts';

export interface WiringOptions {
  /** The workspace, absolute. */
  readonly directory: string;
  /** `import.meta.url` of the entry; `worker.js` lies beside it. */
  readonly entryUrl: string;
  readonly console: Console;
  /** Folder with DuckDB's library, or null: search for it. */
  readonly duckdbPath: string | null;
  /** Where events may be read, absolute; the workspace where it is not given. */
  readonly eventsRoot?: string;
}

export interface Wiring {
  readonly ports: Ports;
  /** Ends the processes of its own, and removes what the run has put in temporary directories. */
  dispose(): Promise<void>;
}

/** @throws GateError FILE_UNREADABLE where there is no such workspace */
export function wire(options: WiringOptions): Wiring {
  const { directory, entryUrl, console, duckdbPath } = options;
  const { env } = process;
  const workspace = createWorkspace(directory, env.RUNNER_TEMP ?? os.tmpdir());
  const bench = createBench(new URL('./worker.js', entryUrl), workspace.temporaryRoot(), console);
  const load = createDuckDbLoader({
    duckdbPath,
    bundleUrl: entryUrl,
    cacheDirectory: cacheRoot({ env, platform: process.platform, home: os.homedir }),
    env,
    note: console.note,
  });
  const { root } = workspace;
  const eventsRoot = options.eventsRoot ?? root;
  const readFixture = createFixtureReader({
    root: eventsRoot,
    readParquet: createParquetReader(load),
    temporaryDirectory: workspace.temporaryDirectory,
  });
  const cores = os.availableParallelism();
  const validator = createValidator({
    root: eventsRoot,
    readFixture,
    readSlice: createSliceReader(),
    worker: new URL('./worker.js', entryUrl),
    cores,
  });
  const sqlProcesses = createSqlProcesses({
    worker: new URL('./worker.js', entryUrl),
    cores,
    duckdbPath,
    temporaryDirectory: workspace.temporaryDirectory,
  });
  const environment = {
    gate: version,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    cpus: cores,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    image: env.ImageOS ?? `${os.type()} ${os.release().split('.').slice(0, 2).join('.')}`,
    home: homeIn(root, entryUrl),
  };
  return {
    ports: {
      workspace,
      validator,
      warehouse: createWarehouse(load),
      repository: createRepository(root),
      bench,
      sqlProcesses,
      console,
      environment,
    },
    async dispose() {
      await Promise.all([bench.dispose(), sqlProcesses.dispose()]);
      await workspace.dispose();
    },
  };
}

/** Where the gate judges its own repository, its code is part of what can change. */
function homeIn(root: string, entryUrl: string): string | null {
  const home = path.relative(root, path.dirname(realpathSync(fileURLToPath(entryUrl))));
  return home === '' || home.startsWith('..') || path.isAbsolute(home)
    ? null
    : home.split(path.sep).join('/');
}

/** The adapters put together as the app's ports; the entries add their console. */
import { setMaxListeners } from 'node:events';
import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createParquetReader } from './adapters/duckdb/parquet/read-parquet.ts';
import { createDuckdbReader } from './adapters/duckdb/read-duckdb.ts';
import { createRunning } from './adapters/duckdb/running.ts';
import { createWarehouse } from './adapters/duckdb/warehouse.ts';
import { createFixtureReader } from './adapters/files/read-fixture.ts';
import { createRunFolder } from './adapters/files/run-folder.ts';
import { createSliceReader } from './adapters/files/slices.ts';
import { createWorkspace } from './adapters/files/workspace.ts';
import { createRepository } from './adapters/git/repository.ts';
import { cacheRoot } from './adapters/native/cache.ts';
import { createDuckDbLoader } from './adapters/native/load.ts';
import { createBench } from './adapters/process/bench.ts';
import { createCommands } from './adapters/process/commands.ts';
import type { Ending } from './adapters/process/interruption.ts';
import { ownLimits } from './adapters/process/machine-limits.ts';
import { createRunProgram } from './adapters/process/run-program.ts';
import { createSqlProcesses } from './adapters/process/sql-processes.ts';
import { createValidator } from './adapters/validation/validator.ts';
import { consoleUntilOver } from './contracts/console-until-over.ts';
import type { Prompt } from './contracts/ports/prompt.ts';
import type { Console, Environment, Ports } from './contracts/ports.ts';
import { VERSION } from './contracts/product.ts';

export interface WiringOptions {
  /** The workspace, absolute. */
  readonly directory: string;
  /** `import.meta.url` of the entry; `worker.js` lies beside it. */
  readonly entryUrl: string;
  readonly console: Console;
  /** Whether what a person names to be written may lie anywhere; only in the workspace where it is not given. */
  readonly reach?: 'anywhere' | 'workspace';
  /** Who can be asked; nobody where it is not given. */
  readonly findPrompt?: () => Prompt | null;
  /** Folder with DuckDB's library, or null: search for it. */
  readonly duckdbPath: string | null;
  /** Where events may be read, absolute; the workspace where it is not given. */
  readonly eventsRoot?: string;
}

export interface Wiring extends Ending {
  readonly ports: Ports;
  /** The same of another workspace, absolute. @throws GateError FILE_UNREADABLE where there is none */
  portsAt(directory: string): Ports;
  /** What is said of a run that ends now by a signal. */
  lastWords(signal: string): string;
}

/** @throws GateError FILE_UNREADABLE where there is no such workspace */
export function wire(options: WiringOptions): Wiring {
  const { directory, entryUrl, duckdbPath } = options;
  const over = new AbortController();
  const { signal } = over;
  // Each program, thread and statement at work listens.
  setMaxListeners(0, signal);
  const console = consoleUntilOver(options.console, signal);
  const worker = new URL('./worker.js', entryUrl);
  const cores = os.availableParallelism();
  const runFolder = createRunFolder(process.env.RUNNER_TEMP ?? os.tmpdir());
  const makeFolder = runFolder.make;
  const workspace = createWorkspace(directory, runFolder, signal);
  const { root, temporaryDirectory } = workspace;
  const runProgram = createRunProgram(signal);
  const running = createRunning(signal);
  const load = createDuckDbLoader({
    duckdbPath,
    bundleUrl: entryUrl,
    env: process.env,
    note: console.note,
    makeFolder,
    runProgram,
    cacheDirectory: cacheRoot({ env: process.env, platform: process.platform, home: os.homedir }),
  });
  const eventsRoot = options.eventsRoot ?? root;
  const readFixture = createFixtureReader({
    root: eventsRoot,
    readParquet: createParquetReader(load, running),
    readDuckdb: createDuckdbReader(load, running),
    temporaryDirectory,
  });
  const files = { root: eventsRoot, readFixture, readSlice: createSliceReader() };
  const validator = createValidator({ ...files, worker, cores });
  const bench = createBench(worker, makeFolder, console);
  const sqlProcesses = createSqlProcesses({
    worker,
    cores,
    duckdbPath,
    temporaryDirectory,
    makeFolder,
  });
  const ports: Ports = {
    workspace,
    outputs: workspace.outputs(options.reach ?? 'workspace'),
    validator,
    bench,
    sqlProcesses,
    commands: createCommands({ temporaryDirectory, signal }),
    console,
    findPrompt: options.findPrompt ?? (() => null),
    warehouse: createWarehouse(load, running, ownLimits(cores)),
    repository: createRepository(root, runProgram),
    environment: findEnvironment(root, entryUrl, cores),
  };
  return {
    ports,
    portsAt: (elsewhere) => ({
      ...ports,
      workspace: createWorkspace(elsewhere, runFolder, signal),
    }),
    over,
    isBusy: running.isBusy,
    lastWords: (by) => `Interrupted by ${by}${whatStands(console, workspace)}.`,
    async dispose() {
      await Promise.all([validator.dispose(), bench.dispose(), sqlProcesses.dispose()]);
      await workspace.dispose();
    },
  };
}

/** What an end in the middle leaves. */
function whatStands(
  { hasResult }: { readonly hasResult: boolean },
  { hasWritten }: { readonly hasWritten: boolean },
): string {
  if (hasResult) return ' after the result was given';
  return hasWritten
    ? '; each file that was written before is whole, and stays'
    : '; nothing was decided';
}

function findEnvironment(root: string, entryUrl: string, cores: number): Environment {
  return {
    gate: VERSION,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    cpus: cores,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    image: process.env.ImageOS ?? `${os.type()} ${os.release().split('.').slice(0, 2).join('.')}`,
    home: homeIn(root, entryUrl),
  };
}

/** Where the gate judges its own repository, its code is part of what can change. */
function homeIn(root: string, entryUrl: string): string | null {
  const home = path.relative(root, path.dirname(realpathSync(fileURLToPath(entryUrl))));
  return home === '' || home.startsWith('..') || path.isAbsolute(home)
    ? null
    : home.split(path.sep).join('/');
}

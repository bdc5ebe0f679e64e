/** The `SqlProcesses` port: a few processes, one task at a time each, replaced where one did not end well. */
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GateError } from '../../contracts/errors.ts';
import type { SqlProcesses, SqlTask } from '../../contracts/ports/sql-processes.ts';
import { sizeText } from '../../contracts/size-text.ts';
import { machineLimits } from './machine-limits.ts';
import { forkSqlProcess, type SqlProcess } from './sql-process.ts';

/** More would only share the same memory into smaller parts. */
const MOST_PROCESSES = 8;
/** How often the size of a task's directory is looked at. */
const WATCH_MILLISECONDS = 200;

export interface SqlProcessesOptions {
  /** The bundle of `worker.ts`. */
  readonly worker: URL;
  readonly cores: number;
  /** Folder with DuckDB's library, or null: search for it. */
  readonly duckdbPath: string | null;
  /** A new directory that is removed at the end of the run, absolute. */
  readonly temporaryDirectory: () => Promise<string>;
  /** The same, at once. */
  readonly makeFolder: () => string;
}

export interface DisposableSqlProcesses extends SqlProcesses {
  /** Ends the processes. */
  dispose(): Promise<void>;
}

export function createSqlProcesses(options: SqlProcessesOptions): DisposableSqlProcesses {
  const most = Math.min(options.cores, MOST_PROCESSES);
  const alive = new Set<SqlProcess>();
  const idle: SqlProcess[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  let scratch: string | null = null;
  let isOver = false;

  const start = () => {
    // A process that is killed removes nothing, so its folder lies in ours.
    scratch ??= options.makeFolder();
    const started = forkSqlProcess(fileURLToPath(options.worker), options.duckdbPath, scratch);
    alive.add(started);
    started.ended.then(() => alive.delete(started));
    return started;
  };
  /** One that the system has ended meanwhile is none. */
  const takeIdle = () => {
    const found = idle.findLast((process) => alive.has(process));
    idle.splice(
      0,
      idle.length,
      ...idle.filter((process) => process !== found && alive.has(process)),
    );
    return found;
  };
  const enter = async () => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    async run(task) {
      await enter();
      try {
        const directory = await options.temporaryDirectory();
        // After the end nobody goes on, while its folders are removed.
        if (isOver) await new Promise<never>(() => undefined);
        const process = takeIdle() ?? start();
        try {
          await runIn(process, task, directory, most);
          idle.push(process);
        } catch (error) {
          process.kill();
          await process.ended;
          throw error;
        } finally {
          await rm(directory, { recursive: true, force: true, maxRetries: 5 });
        }
      } finally {
        leave();
      }
    },
    async dispose() {
      isOver = true;
      for (const process of alive) process.drop();
      await Promise.all([...alive].map(({ ended }) => ended));
    },
  };
}

async function runIn(
  process: SqlProcess,
  task: SqlTask,
  directory: string,
  most: number,
): Promise<void> {
  const machine = machineLimits(directory, most);
  const memory = task.limits.memory ?? machine.memory;
  const disk = task.limits.disk ?? machine.disk;
  const files = await bringIn(task, directory);
  const input = await sizeBelow(directory);
  let excess: GateError | null = null;
  const watch = setInterval(async () => {
    // DuckDB keeps to its limit of temporary files; files that SQL writes itself are counted here.
    if ((await sizeBelow(directory)) - input <= disk) return;
    excess ??= new GateError('SQL_DISK', {
      file: process.script ?? task.name,
      limit: sizeText(disk),
    });
    process.kill();
  }, WATCH_MILLISECONDS);
  // Where the run is over, nobody hears of an answer any more.
  watch.unref();
  try {
    const { work, few = false } = task;
    const question = { work, few, directory, files, memory, disk };
    const result = await process.ask(question, task);
    await rename(result, task.result);
  } catch (error) {
    throw excess ?? inNumbers(error, { SQL_MEMORY: memory, SQL_DISK: disk });
  } finally {
    clearInterval(watch);
  }
}

/** Copies of the input: whatever SQL does with them, nobody else reads them. */
async function bringIn({ files, input }: SqlTask, directory: string): Promise<string[]> {
  const folder = path.join(directory, 'input');
  await mkdir(folder);
  const bring = input === 'give' ? rename : copyFile;
  const names = files.map((file) => path.basename(file));
  const isUnique = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return Promise.all(
    files.map(async (file, index) => {
      // A database and what belongs to it are known by their names.
      const target = path.join(
        folder,
        isUnique ? (names[index] ?? '') : `${index}-${names[index]}`,
      );
      await bring(file, target).catch((cause: Error) => {
        throw new GateError('FILE_WRITE', { file: target, detail: cause.message }, { cause });
      });
      return target;
    }),
  );
}

/** The process says that a limit was reached; how much it was is known here. */
function inNumbers(error: unknown, limits: Readonly<Record<string, number>>): unknown {
  if (!(error instanceof GateError)) return error;
  const bytes = limits[error.code];
  if (bytes === undefined) return error;
  return new GateError(error.code, { ...error.facts, limit: sizeText(bytes) }, { cause: error });
}

/** Bytes of all files; those that vanish meanwhile count nothing. */
async function sizeBelow(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    orIfGone([]),
  );
  const sizes = entries.map(async (entry) => {
    if (!entry.isFile()) return 0;
    const file = path.join(entry.parentPath, entry.name);
    return stat(file).then(({ size }) => size, orIfGone(0));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function orIfGone<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}

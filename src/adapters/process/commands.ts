/** The `Commands` port: a folder of its own for each run of a command, and what it has left there. */
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { GateError } from '../../contracts/errors.ts';
import type { Commands, LeftDatabase } from '../../contracts/ports/commands.ts';
import { runCommand } from './command-process.ts';
import { isOsError } from './os-error.ts';

export interface CommandsOptions {
  /** A new directory that is removed at the end of the run, absolute. */
  readonly temporaryDirectory: () => Promise<string>;
  /** Of the end of the run. */
  readonly signal: AbortSignal;
}

export function createCommands({ temporaryDirectory, signal }: CommandsOptions): Commands {
  return {
    async run(task) {
      const folder = await temporaryDirectory();
      const files = path.join(folder, 'files');
      const database = path.join(files, DATABASE);
      const output = path.join(folder, 'output');
      for (const each of [files, output]) await mkdir(each);
      const events = path.join(folder, 'events.ndjson');
      await join(task.events, events);
      await copyFile(task.emptyDatabase, database);
      const empty = await stat(database);
      const variables = {
        DC_EVENT_GATE_EVENTS: events,
        ...(task.parquet === null ? {} : { DC_EVENT_GATE_EVENTS_PARQUET: task.parquet }),
        DC_EVENT_GATE_DATABASE: database,
        DC_EVENT_GATE_OUTPUT: output,
        DC_EVENT_GATE_AS_OF: task.asOf,
      };
      const end = await runCommand(task, variables, `DC_EVENT_GATE_DATABASE=${database}`, signal);
      return {
        end,
        database: await leftDatabase(await regularFiles(files), database, empty),
        output: await regularFiles(output),
      };
    },
    async prepare(task) {
      const folder = await temporaryDirectory();
      return runCommand(
        task,
        { DC_EVENT_GATE_OUTPUT: folder },
        `DC_EVENT_GATE_OUTPUT=${folder}`,
        signal,
      );
    },
  };
}

/** DuckDB calls the database by it, and the views in it may do so too. */
const DATABASE = 'warehouse.duckdb';

/** @param empty what was there before */
async function leftDatabase(
  left: readonly string[],
  database: string,
  empty: Stats,
): Promise<LeftDatabase | null> {
  if (!left.includes(database)) return null;
  // What is not yet written into it lies beside it.
  const log = left.filter((file) => file === `${database}.wal`);
  const { size, mtimeMs, ino } = await stat(database);
  const isAsBefore = size === empty.size && mtimeMs === empty.mtimeMs && ino === empty.ino;
  if (isAsBefore && log.length === 0) return null;
  return { files: [database, ...log], madeBy: await readMaker(database) };
}

/** Where DuckDB writes its version in the first header of a file, after the checksum, "DUCK", the format and flags. */
const MAKER = { start: 52, length: 32 };

async function readMaker(file: string): Promise<string | null> {
  const handle = await open(file);
  try {
    const bytes = Buffer.alloc(MAKER.length);
    await handle.read(bytes, 0, MAKER.length, MAKER.start);
    return /^v[0-9][0-9a-z.-]*/.exec(bytes.toString('latin1'))?.[0] ?? null;
  } finally {
    await handle.close();
  }
}

/** A link could lead anywhere: what it leads to was not left here. */
async function regularFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    // It has taken the folder itself away.
    if (isOsError(error, 'ENOENT') || isOsError(error, 'ENOTDIR')) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name))
    .sort();
}

/** One file after the other: each ends with its last line. @throws GateError FILE_WRITE */
async function join(from: readonly string[], to: string): Promise<void> {
  try {
    const target = createWriteStream(to, { flags: 'wx' });
    for (const file of from) await pipeline(createReadStream(file), target, { end: false });
    target.end();
    await new Promise<void>((resolve, reject) => {
      target.once('close', () => resolve());
      target.once('error', reject);
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GateError('FILE_WRITE', { file: to, detail }, { cause });
  }
}

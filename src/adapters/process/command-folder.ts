/** The folder of a command: what lies there when it starts, and what it has left there. */
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CommandLeavings, CommandTask, LeftDatabase } from '../../contracts/ports/commands.ts';
import { isOsError } from './os-error.ts';

/** DuckDB calls the database by it, and the views in it may do so too. */
const DATABASE = 'warehouse.duckdb';

interface LaidOut {
  readonly variables: Readonly<Record<string, string>>;
  /** What stands in the environment of the command, and in nobody else's. */
  readonly mark: string;
  /** The database that it finds. */
  readonly empty: Stats;
}

/** @param folder absolute; what an earlier run has left there is removed */
export async function layOut(folder: string, task: CommandTask): Promise<LaidOut> {
  const { events, database, output } = await clear(folder, task.events);
  const parquet = path.join(folder, 'events.parquet');
  if (task.parquet !== null) await copyFile(task.parquet, parquet);
  await copyFile(task.emptyDatabase, database);
  return {
    variables: {
      DC_EVENT_GATE_EVENTS: events,
      ...(task.parquet === null ? {} : { DC_EVENT_GATE_EVENTS_PARQUET: parquet }),
      DC_EVENT_GATE_DATABASE: database,
      DC_EVENT_GATE_OUTPUT: output,
      DC_EVENT_GATE_AS_OF: task.asOf,
    },
    mark: `DC_EVENT_GATE_DATABASE=${database}`,
    empty: await stat(database),
  };
}

/** For a command that sets a tree up: the same places, without an event. */
export async function layOutEmpty(folder: string): Promise<Omit<LaidOut, 'empty'>> {
  const { events, database, output } = await clear(folder, []);
  return {
    variables: {
      DC_EVENT_GATE_EVENTS: events,
      DC_EVENT_GATE_DATABASE: database,
      DC_EVENT_GATE_OUTPUT: output,
    },
    mark: `DC_EVENT_GATE_DATABASE=${database}`,
  };
}

/** What every command finds in its folder, and nothing else. */
async function clear(folder: string, from: readonly string[]) {
  for (const name of await readdir(folder))
    await rm(path.join(folder, name), { recursive: true, force: true });
  const output = path.join(folder, 'output');
  const events = path.join(folder, 'events.ndjson');
  const database = path.join(folder, 'files', DATABASE);
  for (const each of [path.dirname(database), output]) await mkdir(each);
  await join(from, events);
  return { events, database, output };
}

/** One file after the other: each ends with its last line. */
async function join(from: readonly string[], to: string): Promise<void> {
  const target = createWriteStream(to, { flags: 'wx' });
  for (const file of from) await pipeline(createReadStream(file), target, { end: false });
  await new Promise<void>((resolve, reject) => {
    target.once('error', reject);
    target.end(resolve);
  });
}

/** @param into absolute: what was left is moved there */
export async function takeAway(
  folder: string,
  into: string,
  empty: Stats,
): Promise<Omit<CommandLeavings, 'end'>> {
  for (const name of ['files', 'output'])
    await rename(path.join(folder, name), path.join(into, name)).catch(unlessGone);
  const files = await regularFiles(path.join(into, 'files'));
  const database = path.join(into, 'files', DATABASE);
  return {
    database: await findDatabase(files, database, empty),
    output: await regularFiles(path.join(into, 'output')),
  };
}

/** A link could lead anywhere: what it leads to was not left here. */
async function regularFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unlessGone);
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name))
    .sort();
}

/** The command may have taken the folder itself away. */
function unlessGone(error: unknown): null {
  if (isOsError(error, 'ENOENT') || isOsError(error, 'ENOTDIR')) return null;
  throw error;
}

/** @param empty what was there before */
async function findDatabase(
  files: readonly string[],
  database: string,
  empty: Stats,
): Promise<LeftDatabase | null> {
  if (!files.includes(database)) return null;
  // What is not yet written into it lies beside it.
  const log = files.filter((file) => file === `${database}.wal`);
  const { size, mtimeMs, ino } = await stat(database);
  const isAsBefore = size === empty.size && mtimeMs === empty.mtimeMs && ino === empty.ino;
  if (isAsBefore && log.length === 0) return null;
  return { files: [database, ...log], madeBy: await readMaker(database) };
}

/** Where DuckDB writes its version in a file: after the checksum, "DUCK", the form and flags. */
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

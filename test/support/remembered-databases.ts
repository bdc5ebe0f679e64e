/**
 * DuckDB, asked once: what the same statements give over the same files never changes, and tests of the bot run the
 * gate hundreds of times over the events of `init`. A statement that was not run before runs after all before it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Database, DatabaseOptions, Warehouse } from '../../src/contracts/ports.ts';

/** What leaves a file behind; these words stand in comments in small letters. */
const WRITES = /\b(?:ATTACH|COPY|EXPORT)\b/g;

/** A table or a query into one file: what was in that is written again. All else that leaves a file is done each time. */
const INTO_FILE = /^COPY[\s\S]* TO '([^']+)'\s+\(FORMAT/;

type Change = (database: Database) => Promise<void>;

/** By what stands for all that was done before. */
interface Known {
  /** With what it has left in a file. */
  readonly done: Map<string, Buffer | null>;
  /** As JSON, without the folders of the run. */
  readonly answers: Map<string, string>;
}

/** Of all runs of this process. */
const known: Known = { done: new Map(), answers: new Map() };

export function rememberDatabases(warehouse: Warehouse): Warehouse {
  return {
    version: () => warehouse.version(),
    async open(options) {
      const isInMemory = options.path === null && options.limits === undefined;
      return isInMemory
        ? remembered(() => warehouse.open(options), options)
        : warehouse.open(options);
    },
  };
}

function remembered(
  open: () => Promise<Database>,
  { readable, ...options }: DatabaseOptions,
): Database {
  const { done, answers } = known;
  const folders = readable.map((folder) => JSON.stringify(folder).slice(1, -1));
  const changes: Change[] = [];
  let real: Promise<Database> | null = null;
  let state = JSON.stringify([options, folders.length]);
  const opened = () => {
    real ??= open().then(async (database) => {
      for (const change of changes) await change(database);
      return database;
    });
    return real;
  };
  const change = async (words: readonly unknown[], work: Change) => {
    state = following(state, words, folders);
    const sql = String(words[1]);
    const file = fileOf(sql);
    const left = done.get(state);
    if (real === null && left !== undefined) {
      if (file !== null && left !== null) writeFileSync(file, left);
      changes.push(work);
      return;
    }
    const reached = state;
    await work(await opened());
    const bytes = file === null ? null : readFileSync(file);
    if (bytes === null ? countWrites(sql) === 0 : isAnywhere(bytes, readable))
      done.set(reached, bytes);
  };
  return {
    execute: (sql, name) => change(['execute', sql], (to) => to.execute(sql, name)),
    executeOne: (sql, name) => change(['one', sql], (to) => to.executeOne(sql, name)),
    setVariable: (name, value) =>
      change(['variable', name, value], (to) => to.setVariable(name, value)),
    async rows(sql, name) {
      const key = following(state, ['rows', sql], folders);
      const answer = answers.get(key);
      if (answer !== undefined) return recall(answer, folders) as (string | null)[][];
      const rows = await (await opened()).rows(sql, name);
      answers.set(key, keep(rows, folders));
      return rows;
    },
    async *lines(sql, name) {
      const key = following(state, ['lines', sql], folders);
      const answer = answers.get(key);
      if (answer !== undefined) return yield* recall(answer, folders) as string[][];
      const chunks: string[][] = [];
      for await (const chunk of (await opened()).lines(sql, name)) {
        chunks.push(chunk);
        yield chunk;
      }
      answers.set(key, keep(chunks, folders));
    },
    close: () => void real?.then((database) => database.close()),
  };
}

/** The one that a statement writes, and nothing else. */
function fileOf(sql: string): string | null {
  return countWrites(sql) === 1 ? (INTO_FILE.exec(sql)?.[1] ?? null) : null;
}

function countWrites(sql: string): number {
  return sql.match(WRITES)?.length ?? 0;
}

/** The same in every run, as it names no folder of this one. */
function isAnywhere(bytes: Buffer, folders: readonly string[]): boolean {
  return folders.every((folder) => !bytes.includes(folder));
}

/** What stands for `words` after all before them: files that they name, by their content, wherever they lie. */
function following(before: string, words: readonly unknown[], folders: readonly string[]): string {
  const hash = createHash('sha256').update(before);
  const text = JSON.stringify(words);
  for (const [, file = ''] of text.matchAll(/['"](\/[^'"\\]+)['"]/g))
    if (folders.some((folder) => file.startsWith(folder)))
      hash.update(existsSync(file) ? readFileSync(file) : 'none');
  return hash.update(keep(words, folders)).digest('hex');
}

function keep(value: unknown, folders: readonly string[]): string {
  return folders.reduce(
    (text, folder, at) => text.replaceAll(folder, `<folder ${at}>`),
    JSON.stringify(value),
  );
}

function recall(answer: string, folders: readonly string[]): unknown {
  return JSON.parse(
    folders.reduce((text, folder, at) => text.replaceAll(`<folder ${at}>`, folder), answer),
  );
}

/**
 * DuckDB, asked once: what the same statements give over the same files never changes, and tests of the bot run the
 * gate hundreds of times over the events of `init`. A statement that was not run before runs after all before it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Database, DatabaseOptions, Warehouse } from '../../src/contracts/ports.ts';

/** What leaves a file behind is done each time; these words stand in comments in small letters. */
const WRITES = /\b(?:ATTACH|COPY|EXPORT)\b/;

type Change = (database: Database) => Promise<void>;

/** By what stands for all that was done before. */
interface Known {
  readonly done: Set<string>;
  /** As JSON, without the folders of the run. */
  readonly answers: Map<string, string>;
}

/** Of all runs of this process. */
const known: Known = { done: new Set(), answers: new Map() };

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
    if (real === null && done.has(state)) {
      changes.push(work);
      return;
    }
    const reached = state;
    await work(await opened());
    if (!WRITES.test(String(words[1]))) done.add(reached);
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

/** A command as a pipeline in a repository of its own, with all that is real but the process that collects. */
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createCommands } from '../../src/adapters/process/commands.ts';
import type { Pipeline } from '../../src/contracts/pipeline.ts';
import type { SqlProcesses } from '../../src/contracts/ports/sql-processes.ts';
import type { WantedTable } from '../../src/contracts/ports/sql-work.ts';
import type { Console, Database } from '../../src/contracts/ports.ts';
import { collectTables } from '../../src/pipelines/command/collect-tables.ts';
import { createCommandPipeline } from '../../src/pipelines/command/command.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { warehouse } from './duckdb.ts';
import { aContribution } from './events.ts';
import { aGitRepository, type GitRepository } from './git-repository.ts';
import { repositoryAt } from './outside.ts';
import { spooled } from './spool.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface CommandScene {
  readonly repository: GitRepository;
  /** All that was said in the log. */
  readonly said: string[];
  /**
   * Builds from events by the command, and lets the database be asked.
   * @throws what the build throws
   */
  build<T>(
    run: string,
    ask: (database: Database) => Promise<T>,
    options?: BuildOptions,
  ): Promise<T>;
  /** As `build`, so many times by one pipeline and at once; what became of each. */
  buildTogether(run: string, times: number): Promise<readonly PromiseSettledResult<unknown>[]>;
  remove(): void;
}

export interface BuildOptions {
  readonly tables?: readonly WantedTable[];
  readonly inherit?: readonly string[];
  readonly seconds?: number;
  readonly events?: readonly object[];
  /** Where the day of an event stands, if no table of the plan is made. */
  readonly day?: string;
  readonly target?: 'memory' | 'file';
}

/** A table of which only the name is known. */
export function anyTable(name: string): WantedTable {
  return { name, columns: null };
}

/** What a Node script begins with that works with DuckDB: `sql(…)` in the database that it leaves. */
export const WITH_DUCKDB = `
import { DuckDBInstance } from '@duckdb/node-api';
const { DC_EVENT_GATE_EVENTS: EVENTS, DC_EVENT_GATE_DATABASE: DATABASE, DC_EVENT_GATE_OUTPUT: OUTPUT } = process.env;
const instance = await DuckDBInstance.create(DATABASE);
const connection = await instance.connect();
const sql = (text) => connection.run(text);
const close = () => { connection.closeSync(); instance.closeSync(); };
`;

export function aCommandScene(): CommandScene {
  const repository = aGitRepository();
  repository.commit('first', { 'README.md': 'a team', '.gitignore': 'node_modules\n' });
  // As a team that has installed its packages.
  symlinkSync(path.join(root, 'node_modules'), path.join(repository.folder, 'node_modules'));
  const home = mkdtempSync(path.join(os.tmpdir(), 'command-'));
  const temporaryDirectory = () => mkdtemp(path.join(home, 'run-'));
  const said: string[] = [];
  const note = (text: string) => void said.push(text);
  const group = <T>(label: string, work: () => Promise<T>) => {
    note(label);
    return work();
  };
  const ports = {
    commands: createCommands({ temporaryDirectory, signal: new AbortController().signal }),
    sqlProcesses: collectingHere(temporaryDirectory),
    warehouse,
    repository: repositoryAt(repository.folder),
    console: { note, group } as unknown as Console,
  };
  const start = (run: string, options: BuildOptions): Pipeline => {
    const { tables = [anyTable('totals')], inherit = [], seconds = 30, day = null } = options;
    const limits = { seconds, memory: null, disk: null };
    const choice = { run, inherit, directory: repository.folder, day, builtin: BUILTIN_SCRIPTS };
    return createCommandPipeline(choice, tables, limits, ports);
  };
  const buildBy = <T>(
    pipeline: Pipeline,
    ask: (database: Database) => Promise<T>,
    { events = [aContribution()], target = 'memory' }: BuildOptions,
  ) =>
    spooled(events, async (spool, directory) => {
      const database = await warehouse.open({ path: null, readable: [directory] });
      try {
        await pipeline.build(database, { spool, directory, asOf: null, target });
        return await ask(database);
      } finally {
        database.close();
      }
    });
  return {
    repository,
    said,
    build: (run, ask, options = {}) => buildBy(start(run, options), ask, options),
    buildTogether(run, times) {
      const pipeline = start(run, {});
      const builds = Array.from({ length: times }, () => buildBy(pipeline, async () => null, {}));
      return Promise.allSettled(builds);
    },
    remove() {
      repository.remove();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** What the process for foreign SQL does, without the process. */
function collectingHere(temporaryDirectory: () => Promise<string>): SqlProcesses {
  return {
    async run({ work, files, few = false, result }) {
      if (work.kind !== 'collect') throw new Error('only what a command left is collected here');
      const directory = await temporaryDirectory();
      const inside = files.map((file) => {
        const target = path.join(directory, path.basename(file));
        renameSync(file, target);
        return target;
      });
      const question = { work, directory, files: inside, few, memory: 1e9, disk: 1e9 };
      const file = await collectTables(warehouse, question, work, async () => undefined, 'result');
      renameSync(file, result);
    },
  };
}

/**
 * What the app needs of the outside world. Adapters implement these; entries (`cli.ts`, `action.ts`)
 * hand them in; nothing in `app/` knows who is behind them.
 */

import type { Bench } from './ports/bench.ts';
import type { Commands } from './ports/commands.ts';
import type { FixtureFile, Validator } from './ports/fixtures.ts';
import type { Prompt } from './ports/prompt.ts';
import type { Repository } from './ports/repository.ts';
import type { SqlProcesses } from './ports/sql-processes.ts';
import type { SqlParameter } from './sql/sql-literal.ts';
import type { LookDepth, StandIn } from './text/stand-in.ts';

/** Files below the workspace. Every path is relative to it; every error is a `GateError`. */
export interface Workspace {
  readonly root: string;
  /**
   * Matches globs in stable (code point) order, each file once. A pattern that matches nothing, a
   * directory or special file with a fixture's name, a link out of the workspace: `GateError`.
   * @param placeOf where a person finds a pattern, or (null) the list of them, for the error
   */
  collect(
    patterns: readonly string[],
    placeOf: (pattern: string | null) => string,
  ): Promise<FixtureFile[]>;
  /**
   * What stands in the place of a file's content: a merge that is not resolved, a pointer; null where it is what it should be.
   * @param depth `head`: nothing that shows only further on, as a merge does
   */
  findStandIn(path: string, depth: LookDepth): Promise<StandIn | null>;
  exists(path: string): Promise<boolean>;
  /** @param most bytes that the file may have, where it comes from somebody else */
  readText(path: string, most?: number): Promise<string>;
  /** Names of the directories in `path`, sorted; `[]` where there is no such directory. */
  directories(path: string): Promise<string[]>;
  /** Names of the regular files in `path`, sorted; `[]` where there is no such directory. */
  filesIn(path: string): Promise<string[]>;
  /** Writes whole or not at all (temporary file, then rename); makes folders on the way. */
  writeText(path: string, text: string): Promise<void>;
  /** As `writeText`, several files: all of them or none. */
  writeTogether(files: readonly WrittenText[]): Promise<void>;
  /** As `writeText`, piece by piece, for what would not fit in memory. */
  writeChunks(path: string, chunks: Iterable<string>): Promise<void>;
  /** Copies a finished file from outside (`source` absolute) to `path`, whole or not at all. */
  publish(source: string, path: string): Promise<void>;
  /** Copies the regular file `path` to a place outside (`target` absolute). */
  copyOut(path: string, target: string): Promise<void>;
  /** Tells before the work that nothing can be written into a folder; makes nothing. */
  requireWritable(folder: string): Promise<void>;
  /** Absolute path of the regular file `path`, links followed. */
  locate(path: string): Promise<string>;
  remove(path: string): Promise<void>;
  /** A new empty directory outside the workspace, absolute; removed at the end of the run. */
  temporaryDirectory(): Promise<string>;
  /** The texts of files in such directories, absolute; null where they have more than `most` bytes together. */
  readTemporary(paths: readonly string[], most: number): Promise<readonly string[] | null>;
}

/**
 * What a person names after `--out`, `merge` and the like: on the command line it may lie anywhere, in the action only
 * in the workspace. Paths are relative to the workspace; every error is a `GateError`.
 */
export type Outputs = Pick<
  Workspace,
  | 'exists'
  | 'readText'
  | 'directories'
  | 'filesIn'
  | 'writeText'
  | 'writeChunks'
  | 'publish'
  | 'copyOut'
  | 'locate'
  | 'requireWritable'
>;

/** A text on its way to a file, relative to the workspace. */
export interface WrittenText {
  readonly file: string;
  readonly text: string;
}

export interface DatabaseOptions {
  /** Absolute path of a database file, made where there is none; or null: in memory. */
  readonly path: string | null;
  /** `write` where it is not given. */
  readonly mode?: 'read' | 'write';
  /** Absolute directories that SQL may read; everything else is shut, and the configuration locked. */
  readonly readable: readonly string[];
  /** How many threads it may use, or null: as many as there are cores. */
  readonly threads?: number | null;
  /**
   * Of a file that is made: `oldest`, the form that every DuckDB since 0.10 reads, or where it is not given one that 1.3
   * reads. `plain`: that one, and nothing is compressed.
   */
  readonly form?: 'oldest' | 'plain';
  /** Bytes of memory, and of disk for what does not fit in it; those of the warehouse where they are not given. */
  readonly limits?: { readonly memory: number; readonly disk?: number };
}

/** Of a database that brings no limits of its own. */
export interface OwnLimits {
  /** Bytes. */
  readonly memory: number;
  /** At most, where it is not said how many; null: as many as there are cores. */
  readonly threads: number | null;
}

/** One DuckDB instance, opened with time zone UTC, no external access but `readable`, configuration locked. */
export interface Database {
  /**
   * Runs one or more statements.
   * @param name shown in errors: the file the SQL comes from
   * @throws GateError SQL_FAILED
   */
  execute(sql: string, name: string): Promise<void>;
  /** As `execute`, for text that somebody else wrote a part of: where it is several, none of them runs. */
  executeOne(sql: string, name: string): Promise<void>;
  /** Sets a DuckDB variable for `getvariable('name')`; a list becomes VARCHAR[], 'YYYY-MM-DD' stays text. */
  setVariable(name: string, value: SqlParameter): Promise<void>;
  /** All rows; every cell as text, NULL as null. For small results. */
  rows(sql: string, name: string): Promise<(string | null)[][]>;
  /** The first column as text, chunk by chunk, in bounded memory. */
  lines(sql: string, name: string): AsyncIterable<string[]>;
  close(): void;
}

export interface Warehouse {
  /** DuckDB's own version, e.g. `v1.5.6`. */
  version(): Promise<string>;
  open(options: DatabaseOptions): Promise<Database>;
}

/** Where a run's words go. A terminal shows progress; a runner folds it into groups. */
export interface Console {
  /** The result itself: report text on stdout. Nothing else is ever written there. */
  result(text: string): void;
  /** A result piece by piece, no faster than it is taken, and no further than somebody reads. */
  stream(chunks: Iterable<string>): Promise<void>;
  /** A line about what is happening, on stderr or in the log. */
  note(text: string): void;
  /** A line of what a step found, for a log that keeps it folded away; a terminal leaves it out. */
  detail(text: string): void;
  /**
   * A progress bar where there is a terminal; elsewhere a line every ten seconds.
   * @param label what stands before a colon, or a bracket, stays the same while it is the same thing
   * @param fraction 0 to 1
   */
  progress(label: string, fraction: number, count?: ProgressCount): void;
  /** Runs `work` under a heading (a log group on the runner); where it takes long, it is said how long. */
  group<T>(label: string, work: () => Promise<T>): Promise<T>;
  /** The same without a heading: nothing is said of what is over soon. */
  watch<T>(label: string, work: () => Promise<T>): Promise<T>;
  readonly colour: boolean;
  /** Columns that the result's lines may have, or null: as many as they need. */
  readonly width: number | null;
}

/** What has been done so far, for a rate. */
export interface ProgressCount {
  readonly done: number;
  /** "events" */
  readonly unit: string;
}

export interface Ports {
  readonly workspace: Workspace;
  readonly outputs: Outputs;
  readonly validator: Validator;
  readonly warehouse: Warehouse;
  readonly repository: Repository;
  readonly bench: Bench;
  readonly sqlProcesses: SqlProcesses;
  readonly commands: Commands;
  readonly console: Console;
  /** @returns null where there is nobody to ask: no terminal, or a job */
  findPrompt(): Prompt | null;
  /** Versions and machine facts for the report; gathered once at the edge. */
  readonly environment: Environment;
}

export interface Environment {
  readonly gate: string;
  readonly node: string;
  readonly platform: string;
  readonly cpus: number;
  /** Model of the processor. */
  readonly cpu: string;
  /** Name of the runner's image, or of the system and its release. */
  readonly image: string;
  /** The gate's own folder where it lies in the workspace, relative to it; else null. */
  readonly home: string | null;
}

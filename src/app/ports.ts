/**
 * What the app needs of the outside world. Adapters implement these; entries (`cli.ts`, `action.ts`)
 * hand them in; nothing in `app/` knows who is behind them.
 */
import type { FileFinding, Finding } from '../core/findings.ts';
import type { MeasuredAnswers, MeasuredRequest } from '../core/measuring/messages.ts';
import type { SqlParameter } from '../core/sql-literal.ts';
import type { BlockOutcome } from '../core/validation/block.ts';
import type { EventPlace } from '../schema/types.ts';
import type { Repository } from './ports/repository.ts';

/** How a file holds its events. */
export type FixtureFormat = 'ndjson' | 'json' | 'csv' | 'parquet';
export type Compression = 'none' | 'gzip' | 'zstd';

/** One file that a pattern matched; `path` is relative to the workspace, with `/`. */
export interface FixtureFile {
  readonly path: string;
  readonly format: FixtureFormat;
  readonly compression: Compression;
  /** Bytes on disk. */
  readonly size: number;
}

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
  exists(path: string): Promise<boolean>;
  /** @param most bytes that the file may have, where it comes from a stranger */
  readText(path: string, most?: number): Promise<string>;
  /** Names of the directories in `path`, sorted; `[]` where there is no such directory. */
  directories(path: string): Promise<string[]>;
  /** Names of the regular files in `path`, sorted; `[]` where there is no such directory. */
  filesIn(path: string): Promise<string[]>;
  /** Writes whole or not at all (temporary file, then rename); makes folders on the way. */
  writeText(path: string, text: string): Promise<void>;
  /** As `writeText`, piece by piece, for what would not fit in memory. */
  writeChunks(path: string, chunks: Iterable<string>): Promise<void>;
  /** Copies a finished file from outside (`source` absolute) to `path`, whole or not at all. */
  publish(source: string, path: string): Promise<void>;
  /** Copies the regular file `path` to a place outside (`target` absolute). */
  copyOut(path: string, target: string): Promise<void>;
  /** Absolute path of the regular file `path`, links followed. */
  locate(path: string): Promise<string>;
  remove(path: string): Promise<void>;
  /** A new empty directory outside the workspace, absolute; removed at the end of the run. */
  temporaryDirectory(): Promise<string>;
}

/**
 * The JSON Schema that events are held against. A type of its own: a validator takes any object for a
 * schema, and one that says nothing accepts everything.
 */
export interface EventSchema {
  /** Parsed. */
  readonly json: unknown;
}

export interface ValidationRequest {
  readonly files: readonly FixtureFile[];
  readonly schema: EventSchema;
  /** Most findings to keep per file, 0 = all; counts stay complete. */
  readonly maxFindings: number;
  /** `invalid` asks for `accepted`: the records that should have been rejected and were not. */
  readonly expect: 'valid' | 'invalid';
  /** Absolute directory that receives the valid events as NDJSON, or null: validate only. */
  readonly spoolDirectory: string | null;
  /** Called now and then with the bytes read so far over all files. */
  readonly onProgress?: (progress: {
    bytesRead: number;
    bytesTotal: number;
    events: number;
  }) => void;
}

export interface FileValidation extends BlockOutcome {
  readonly file: FixtureFile;
  /** Findings of this file in line order, bounded by `maxFindings`. */
  readonly findings: readonly (Finding | FileFinding)[];
}

/** Reads fixture files and validates every record, on all cores, in bounded memory. */
export interface Validator {
  validate(request: ValidationRequest): Promise<{
    readonly files: readonly FileValidation[];
    /** Absolute paths of the spool files written (NDJSON, one valid event a line). */
    readonly spool: readonly string[];
  }>;
  /** Reads the files once more: the first place of each event; ids are lower-case UUIDs. */
  locate(
    files: readonly FixtureFile[],
    eventIds: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, EventPlace>>;
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
  /** DuckDB's own version, e.g. `v1.5.5`. */
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
  /** A progress bar where there is a terminal; elsewhere a line every ten seconds. `fraction` 0 to 1. */
  progress(label: string, fraction: number): void;
  /** Runs `work` under a heading (a log group on the runner). */
  group<T>(label: string, work: () => Promise<T>): Promise<T>;
  readonly colour: boolean;
}

/** Where and with which code a process measures. */
export interface Side {
  /** As a person calls it. */
  readonly name: 'base' | 'head';
  /** Absolute: the workspace of the process. */
  readonly directory: string;
  /** Absolute folder of the gate's own bundle, or null: the one that runs. */
  readonly bundle: string | null;
}

/** A process that does nothing but what it is asked, one thing after the other. */
export interface MeasuredProcess {
  /** @throws GateError MEASURED_PROCESS where it fails or dies */
  ask<K extends MeasuredRequest['ask']>(
    request: MeasuredRequest & { readonly ask: K },
  ): Promise<MeasuredAnswers[K]>;
  kill(): void;
}

/** What a measured process needs beside the ports. */
export interface MeasuredTools {
  /** Seconds of a clock that only goes forward. */
  now(): number;
  /** Seconds of processors that this process has used so far, all threads together. */
  cpu(): number;
  /** Largest resident memory of this process so far, in bytes. */
  peakRss(): number;
  /** Bytes of a file; absolute, and outside the workspace. */
  sizeOf(file: string): number;
  /** Removes a file, where there is one; absolute, and outside the workspace. */
  remove(file: string): void;
  /** An empty folder there, whatever it held; absolute, and outside the workspace. */
  emptied(folder: string): string;
  /** Digest of the code that runs here. */
  code(): string;
  digest(text: string): string;
  /** Seconds of each event of a file of NDJSON, one by one through the schema, and how many are valid. */
  latencies(
    schema: EventSchema,
    files: readonly string[],
  ): { readonly seconds: Float64Array; readonly valid: number };
}

export interface Bench {
  start(side: Side): MeasuredProcess;
  /** Writes a file outside the workspace (absolute), piece by piece. */
  write(file: string, chunks: Iterable<string>): Promise<void>;
  /** Makes what `from` (absolute) holds be found at `to` too, where it exists. */
  link(from: string, to: string): Promise<void>;
  /** Seconds of a clock that only goes forward. */
  now(): number;
  /** The day, ISO: what a record is dated with. */
  today(): string;
}

export interface Ports {
  readonly workspace: Workspace;
  readonly validator: Validator;
  readonly warehouse: Warehouse;
  readonly repository: Repository;
  readonly bench: Bench;
  readonly console: Console;
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

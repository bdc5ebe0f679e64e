/** Files of events, and what holds them against a schema. */

import type { EventPlace } from '../../schema/types.ts';
import type { FileFinding, Finding } from '../findings.ts';
import type { Routing } from '../shard.ts';
import type { BlockOutcome } from './block.ts';

/** How a file holds its events. */
export type FixtureFormat = 'ndjson' | 'json' | 'csv' | 'parquet' | 'duckdb';
export type Compression = 'none' | 'gzip' | 'zstd';

/** One file that a pattern matched; `path` is relative to the workspace, with `/`. */
export interface FixtureFile {
  readonly path: string;
  readonly format: FixtureFormat;
  readonly compression: Compression;
  /** Bytes on disk. */
  readonly size: number;
}

/**
 * The JSON Schema that events are held against. A type of its own: a validator takes any object for a
 * schema, and one that says nothing accepts everything.
 */
export interface EventSchema {
  /** Parsed. */
  readonly json: unknown;
  /** `team`: its patterns may be of any kind, and run on a thread that can be ended. */
  readonly origin: 'builtin' | 'team';
  /** What it says and nobody checks, a sentence each. */
  readonly notes: readonly string[];
  /** JSON pointer to the type of an event, where the config says it; else it is found in the schema. */
  readonly typePointer?: string | null;
}

/** What becomes of the valid events. */
export interface Spooling {
  /** Absolute directory that receives them as NDJSON. */
  readonly spoolDirectory: string;
  /** What they are for: the built-in tables, which not all fit (by default), or something that takes any event. */
  readonly spoolFor?: 'tables' | 'anything';
  /** Whether they are also written with their places, for `gate_events`. */
  readonly places?: 'kept' | 'none';
  /** Whether those of the built-in schema are also written as columns of its table, where there are so many that it pays. */
  readonly columns?: 'kept' | 'none';
}

export interface ValidationRequest {
  readonly files: readonly FixtureFile[];
  /** Where they lie, absolute; the workspace where it is not given. */
  readonly root?: string;
  readonly schema: EventSchema;
  /** Most findings to keep per file, 0 = all; counts stay complete. */
  readonly maxFindings: number;
  /** `invalid` asks for `accepted`: the records that should have been rejected and were not. */
  readonly expect: 'valid' | 'invalid';
  /** Absolute directory that receives the valid events as NDJSON, or null: validate only. */
  readonly spoolDirectory: string | null;
  readonly spoolFor?: Spooling['spoolFor'];
  readonly places?: Spooling['places'];
  readonly columns?: Spooling['columns'];
  /** Whose events are looked at; everybody's where it is not given. */
  readonly routing?: Routing;
  /** Called now and then with the bytes read so far over all files. */
  readonly onProgress?: (progress: {
    bytesRead: number;
    bytesTotal: number;
    events: number;
  }) => void;
}

/** The valid events that the tables take once more, for a database that need not parse their lines then. */
export interface EventColumns {
  /** Absolute paths of Parquet files, as src/sql/column_ingest.sql reads them. */
  readonly files: readonly string[];
  /** NDJSON files with the events that stand in none of these. */
  readonly others: readonly string[];
}

/** Every valid event with its place: `{"part", "line", "event"}`, where a part tells its file and the lines before it. */
export interface PlacedEvents {
  /** Absolute paths of NDJSON files. */
  readonly files: readonly string[];
  readonly parts: readonly PlacedPart[];
}

export interface PlacedPart {
  readonly part: number;
  readonly file: string;
  /** Lines of the file before those that its events count. */
  readonly offset: number;
}

export interface FileValidation extends BlockOutcome {
  readonly file: FixtureFile;
  /** Findings of this file in line order, bounded by `maxFindings`. */
  readonly findings: readonly (Finding | FileFinding)[];
  /** All that it holds, whoever looks at them; only of a shard. */
  readonly records?: number;
  /** Of its bytes; only of a shard. */
  readonly digest?: string;
}

/** Reads fixture files and validates every record, on all cores, in bounded memory. */
export interface Validator {
  validate(request: ValidationRequest): Promise<{
    readonly files: readonly FileValidation[];
    /** Absolute paths of NDJSON files with the valid events that the tables take, one a line. */
    readonly spool: readonly string[];
    /** The same, of types that the tables do not know. */
    readonly aside: readonly string[];
    /** Those of the spool as columns; null where they were not asked for, or there are none. */
    readonly columns: EventColumns | null;
    /** All valid events, where they were asked for with their places. */
    readonly placed: PlacedEvents | null;
    /** Of a shard: the latest day of a valid event, whoever looks at it; null where there is none. */
    readonly latest: string | null;
    /** Of a shard: the routing, with those who stay together. */
    readonly routing: Routing | null;
  }>;
  /** Reads the files once more: the first place of each event; ids are lower-case UUIDs. */
  locate(
    files: readonly FixtureFile[],
    eventIds: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, EventPlace>>;
  /** Reads the files once more: the text of the records at these places. */
  readRecords(
    files: readonly FixtureFile[],
    places: readonly RecordPlace[],
  ): Promise<ReadonlyMap<RecordPlace, string>>;
}

/** Where a record begins. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
  /** In a JSON array. */
  readonly index?: number;
}

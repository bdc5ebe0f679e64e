/** SQL that a team brings, run in a process of its own: it reaches nothing but copies, and hands back data. */
import type { SqlWork } from './sql-work.ts';

/** What foreign SQL may take. */
export interface SqlLimits {
  /** Seconds of a build; a quality rule has at most 60 of them. */
  readonly seconds: number;
  /** Bytes of memory, or null: as the machine allows. */
  readonly memory: number | null;
  /** Bytes of disk, or null: as the machine allows. */
  readonly disk: number | null;
}

export interface SqlTask {
  readonly work: SqlWork;
  /** What a sentence calls all of it, where no single script can be named. */
  readonly name: string;
  /** Absolute paths of the input. */
  readonly files: readonly string[];
  /** `give` where nobody else needs the files: they are moved instead of copied. */
  readonly input: 'copy' | 'give';
  /** Whether the events are few: then the SQL gets one thread, and the result is not compressed. Not given: they are many. */
  readonly few?: boolean;
  /** Absolute path that the result, a DuckDB file, is moved to. */
  readonly result: string;
  /** Seconds are those of the whole task, or of each script. */
  readonly limits: SqlLimits & { readonly clock: 'task' | 'script' };
  /** Hears of each script before it runs there, by its name; of one that is not a team's, perhaps with words behind it. */
  readonly onScript?: (script: string) => void;
}

export interface SqlProcesses {
  /** @throws GateError SQL_FAILED, PIPELINE_TABLE, SQL_CRASHED, SQL_TIMEOUT, SQL_MEMORY, SQL_DISK */
  run(task: SqlTask): Promise<void>;
}

/** What is asked of such a process; its directory holds the input. */
export interface SqlQuestion {
  readonly work: SqlWork;
  /** Absolute, and only for this question. */
  readonly directory: string;
  /** Absolute paths, in the directory. */
  readonly files: readonly string[];
  readonly few: boolean;
  /** Bytes. */
  readonly memory: number;
  readonly disk: number;
}

/** Absolute path of the result, in the directory. */
export type SqlResult = string;

/** Tells which script comes next, before it starts: after a crash nobody else could. */
export type Announce = (script: string) => Promise<void>;

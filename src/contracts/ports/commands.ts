/** A command of a team's own, run through the shell: events in, a database or files of tables out. */

export interface CommandTask {
  /** As the shell reads it. */
  readonly run: string;
  /** Absolute: where it runs. */
  readonly directory: string;
  /** Absolute paths of NDJSON files with the events: it gets one file. */
  readonly events: readonly string[];
  /** Absolute path of the same as Parquet, or null. */
  readonly parquet: string | null;
  /** Absolute path of an empty DuckDB file: a copy of it lies where the command leaves its database. */
  readonly emptyDatabase: string;
  /** ISO date. */
  readonly asOf: string;
  /** Variables of the gate's environment that it gets beside the usual ones. */
  readonly inherit: readonly string[];
  /** What it may take. */
  readonly seconds: number;
  /** Hears each line that it prints, up to a limit; then the last ones. */
  readonly hear: (line: string) => void;
}

/** What the shell is started with, whatever it works on. */
export type ShellTask = Pick<CommandTask, 'run' | 'directory' | 'inherit' | 'seconds' | 'hear'>;

export interface CommandEnd {
  /** `late`: it was ended when its time was over. */
  readonly how: 'ended' | 'late';
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  /** Until the command itself ended. */
  readonly seconds: number;
  /** Of processors, of all that it had started and waited for; null where the system does not say. */
  readonly cpuSeconds: number | null;
  /** The last lines that it printed, each shortened. */
  readonly lastLines: readonly string[];
  /** What it had started and left running, and what was ended with it: the words of each that could be found. */
  readonly left: readonly string[];
}

/** What a command has left; absolute paths. */
export interface CommandLeavings {
  readonly end: CommandEnd;
  /** null where it left the empty file as it was, or took it away. */
  readonly database: LeftDatabase | null;
  /** Files directly in the folder for tables. */
  readonly output: readonly string[];
}

export interface LeftDatabase {
  /** The DuckDB file, and what belongs to it. */
  readonly files: readonly string[];
  /** The version of DuckDB that made the file, as its header says, such as `v2.0.1`; null where it says none. */
  readonly madeBy: string | null;
}

export interface Commands {
  /** @throws GateError FILE_WRITE */
  run(task: CommandTask): Promise<CommandLeavings>;
  /**
   * A command that sets a tree up: it has the variables of one that is run, without an event.
   * @throws GateError FILE_WRITE
   */
  prepare(task: ShellTask): Promise<CommandEnd>;
}

/** What makes tables from validated events; the kinds stand in `pipelines/pipelines.ts`. */
import type { EventColumns } from './ports/fixtures.ts';
import type { Database } from './ports.ts';
import type { TableShape } from './tables/table.ts';
import type { OnStep } from './work-steps.ts';

export interface BuildRequest {
  /** Absolute paths of NDJSON files with valid events. */
  readonly spool: readonly string[];
  /** The events of the spool as columns, which our own SQL reads instead; null or not given: there are none. */
  readonly columns?: EventColumns | null;
  /** The same, of types that the tables of docs/DOMAIN.md do not know. */
  readonly aside?: readonly string[];
  /** Absolute directory that holds them, private to this build; the database may read it. */
  readonly directory: string;
  /** ISO date as of which tables stand, or null: the latest effective_date. */
  readonly asOf: string | null;
  /** `file` where the database is a file that must hold the tables when the build is over. */
  readonly target: 'memory' | 'file';
  /** Hears of each script before it runs. */
  readonly onStep?: OnStep;
}

/** The events that were loaded. */
export interface LoadedEvents {
  /** ISO date as of which tables stand. */
  readonly asOf: string;
  /** ISO date of the first event. */
  readonly first: string;
  /** Distinct events. */
  readonly events: number;
}

/** What the pipeline's own table of events holds of one type: distinct events. */
export interface LoadedType {
  readonly type: string;
  /** Those that are valid events. */
  readonly loaded: number;
  /** Those that no valid event stands behind. */
  readonly unknown: number;
}

export interface Built extends LoadedEvents {
  /** null where the pipeline hands back no events of its own. */
  readonly loaded: readonly LoadedType[] | null;
}

export interface Pipeline {
  /** `builtin`, or what a person calls it: its folder, or its command. */
  readonly name: string;
  /** The text of each part that decides what it makes, by the part's name; to see what differs. */
  fingerprint(): Readonly<Record<string, string>>;
  /**
   * Fills an empty database: `events` as they were validated, the figures of the law, and the tables.
   * @throws GateError SQL_FAILED, PIPELINE_TABLE, and what foreign SQL may come to (SQL_CRASHED, SQL_TIMEOUT, …)
   *   or a command (COMMAND_…)
   */
  build(database: Database, request: BuildRequest): Promise<Built>;
  /** More events into a database that `build` has filled: the same tables as with all of them at once. */
  append(database: Database, request: BuildRequest): Promise<Built>;
  /** What a sentence calls the script that makes a table. */
  scriptFor(table: string): string;
  /**
   * The same, where its tables lie in a DuckDB file already, which the database may read: only of a command,
   * whose start costs most of a build.
   */
  withTables?(file: string): Pipeline;
  /**
   * Its parts one by one, run in the database itself: what a measured process clocks and counts. null where
   * nobody can see into it.
   */
  readonly steps: PipelineSteps | null;
  /**
   * The whole of it over the same events, once for each call, and without a look at its tables: what is clocked of
   * a pipeline that nobody can see into. null where there are steps.
   */
  readonly repeat:
    | ((database: Database, request: RepeatedRequest) => Promise<() => Promise<Clocked>>)
    | null;
  /** Several suites of events at once. null where it knows no suites: then each has a database of its own. */
  readonly suites: SuitePipeline | null;
  /** The same, where each is built by itself in another process; null where that is no way for it. */
  readonly elsewhere: SuitesElsewhere | null;
}

/** A day that is known. */
type RepeatedRequest = Omit<BuildRequest, 'target'> & { readonly asOf: string };

export interface Clocked {
  readonly seconds: number;
  /** Of processors; null where the system does not say. */
  readonly cpuSeconds: number | null;
}

export interface SuitePipeline {
  /**
   * As `Pipeline.build`, of each suite as if it were alone, into one empty database. Rules that run there judge
   * each suite by itself.
   * @param named one more, or null, whose rows lie in the tables under the names that they have where it is alone
   * @throws GateError as `Pipeline.build`; it does not say of which suite. Where a name of `named` could be another
   *   suite's: SQL_FAILED
   */
  build(
    database: Database,
    suites: readonly Pick<BuildRequest, 'spool' | 'asOf'>[],
    named: NamedSuite | null,
  ): Promise<BuiltSuites>;
  /** Canonical lines of a table, by suite, in order of its key; without those of `named`. */
  lines(database: Database, shape: TableShape): Promise<readonly (readonly string[])[]>;
  /**
   * Leaves nothing in the database but what `named` has there where it is alone; after the rules have run.
   * @param asOf ISO date as of which its tables stand
   */
  forget(database: Database, asOf: string): Promise<void>;
}

/**
 * Several suites that are built one by one where nobody sees, and judged together: each build knows the events of its
 * own suite and nothing else.
 */
export interface SuitesElsewhere {
  /**
   * The events of all suites into one empty database, as they were validated; rules that run there judge each suite by
   * itself.
   * @throws GateError as `Pipeline.build`; it does not say of which suite
   */
  load(
    database: Database,
    suites: readonly Pick<BuildRequest, 'spool' | 'asOf'>[],
  ): Promise<readonly LoadedEvents[]>;
  /**
   * @param during does what is done for one suite alone, and says of which where that throws
   * @throws GateError as `Pipeline.build`
   */
  build(
    database: Database,
    suites: readonly LoadedSuite[],
    during: DuringSuite,
  ): Promise<BuiltElsewhere>;
}

/** A suite whose events are loaded. */
interface LoadedSuite {
  readonly request: Omit<BuildRequest, 'target'>;
  readonly events: LoadedEvents;
}

export interface BuiltElsewhere {
  /** In the order of the suites. */
  readonly suites: readonly Built[];
  /** Canonical lines of a table, by suite, in order of its key. */
  lines(shape: TableShape): Promise<readonly (readonly string[])[]>;
}

/** @param suite its place among the suites */
export type DuringSuite = <T>(suite: number, work: () => Promise<T>) => Promise<T>;

export type NamedSuite = Pick<BuildRequest, 'spool' | 'asOf' | 'onStep'>;

export interface BuiltSuites {
  readonly named: Built | null;
  /** In the order of the suites. */
  readonly suites: readonly Built[];
}

/** Is told the name of each script, as the fingerprint has it, before it runs. */
export type HearScript = (name: string) => void;

export interface PipelineSteps {
  /** An empty table of events, and what the scripts rest on. */
  prepare(database: Database): Promise<void>;
  /** The events into an empty database. */
  load(
    database: Database,
    request: Pick<BuildRequest, 'spool' | 'columns' | 'asOf'>,
  ): Promise<LoadedEvents>;
  /** Balances and annual limits from the events that are loaded; needs the variable as_of. */
  balances(database: Database, hear?: HearScript): Promise<void>;
  /** Weekly snapshots, after the balances. */
  snapshots(database: Database, hear?: HearScript): Promise<void>;
}

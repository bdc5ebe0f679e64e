/** What checks run with: the settings, what these name, and what several checks rest on, made once. */
import type { Built } from '../contracts/pipeline.ts';
import type { Database, Ports } from '../contracts/ports.ts';
import type { SettingPlaces } from '../contracts/settings/setting.ts';
import type { Shard } from '../contracts/shard.ts';
import type { AsOfSettings } from '../pipelines/settings.ts';
import type { Report } from '../schema/types.ts';
import type { BenchRequest } from './benchmarks/bench-request.ts';
import type { MeasuringSettings } from './benchmarks/settings.ts';
import type { CaseSuite, CaseTables } from './case-tables.ts';
import type { Engine } from './engine.ts';
import type { EvolutionSettings } from './evolution/settings.ts';
import type { FixtureChange } from './fixture-changes.ts';
import type { GoldenCheckSettings } from './golden/settings.ts';
import type { InvariantSettings } from './invariants/settings.ts';
import type { QualitySettings } from './quality/settings.ts';
import type { RejectionSettings } from './rejection/settings.ts';
import type { SnapshotsSettings } from './snapshots/settings.ts';
import type { SummedFixtures, ValidatedFixtures } from './validate-fixtures.ts';
import type { ValidationSettings } from './validation/settings.ts';

export type CheckSettings = ValidationSettings &
  RejectionSettings &
  QualitySettings &
  GoldenCheckSettings &
  SnapshotsSettings &
  InvariantSettings &
  MeasuringSettings &
  EvolutionSettings &
  AsOfSettings &
  SettingPlaces;

/** What only a pull request, or the default branch, adds: the bot gathers it. */
export type GitHubFacts = Pick<Report, 'guard' | 'update' | 'trend'> & {
  /** How the event schema has changed; null, or not given, where it was not compared. */
  readonly evolution?: Report['evolution'];
  /** What became of the valid fixtures of the base; not given where nothing is compared with one. */
  readonly fixtures?: readonly FixtureChange[];
};

/** The valid fixtures in a database. */
export interface LoadedFixtures extends ValidatedFixtures {
  readonly database: Database;
  /** Absolute directory that the database may read and write; it holds the spool. */
  readonly directory: string;
  readonly built: Built;
  /** Whether the rules have run over them already. */
  readonly isJudged: boolean;
}

export interface CheckContext {
  readonly ports: Ports;
  readonly config: CheckSettings;
  readonly engine: Engine;
  readonly facts: GitHubFacts;
  /** What is to be measured, or null. */
  readonly bench: BenchRequest | null;
  /** Names of the golden cases that are asked for; [] for all. */
  readonly goldenCases: readonly string[];
  /** What becomes of the valid events: they are only counted, loaded for the rules, or rebuilt. */
  readonly events: 'counted' | 'loaded' | 'rebuilt';
  /** Which share of the work is this run's. */
  readonly shard: Shard;
  fixtures(): Promise<ValidatedFixtures>;
  /** @throws GateError FILE_WRITE */
  spoolDirectory(): Promise<string>;
  /**
   * Uses the database of the fixtures; one after the other.
   * @returns null where there is no valid event, for which the validation fails
   */
  useFixtures<T>(work: (fixtures: LoadedFixtures) => Promise<T>): Promise<T | null>;
  /**
   * Builds golden cases in the same database, where both are few: the first cases that it is given, and none where
   * that is []. Where the run is about goldens as well, the fixtures wait for it.
   * @returns null where they are to be built apart
   */
  besideFixtures(cases: readonly CaseSuite[]): Promise<readonly CaseTables[] | null>;
}

/** What the shares of a check are put together with: the fixtures are those of all runs. */
export interface MergeContext
  extends Pick<CheckContext, 'ports' | 'config' | 'engine' | 'facts' | 'spoolDirectory'> {
  fixtures(): Promise<SummedFixtures>;
}

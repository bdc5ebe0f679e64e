/**
 * Generated from the JSON Schemas in this folder by `npm run schema`. Do not edit.
 */

/**
 * What happened.
 */
export type Payload =
  | HirePayload
  | PromotionPayload
  | TerminationPayload
  | MeritPayload
  | EligibilityPayload
  | EnrollmentPayload
  | ContributionPayload
  | VestingPayload
  | ForfeiturePayload
  | HceStatusPayload
  | CompliancePayload;

/**
 * One event of a defined-contribution plan: the envelope, and one of the payloads below, told apart by payload.event_type.
 */
export interface DcPlanEvent {
  /**
   * Identity of the event.
   */
  event_id: string;
  /**
   * The person.
   */
  employee_id: string;
  /**
   * The scenario that the event belongs to; scenarios do not mix.
   */
  scenario_id: string;
  /**
   * The plan design within the scenario.
   */
  plan_design_id: string;
  /**
   * The system that recorded the event.
   */
  source_system: string;
  /**
   * Day from which the event counts.
   */
  effective_date: string;
  /**
   * When the event was recorded.
   */
  created_at: string;
  payload: Payload;
  /**
   * Ties events of one process together.
   */
  correlation_id?: string | null;
}
/**
 * A person starts, or starts again, to work for the employer.
 */
export interface HirePayload {
  event_type: 'hire';
  /**
   * The plan in whose context the event was recorded; a workforce event applies to every plan of the employee.
   */
  plan_id?: string | null;
  /**
   * First day of work.
   */
  hire_date: string;
  /**
   * Department hired into.
   */
  department: string;
  /**
   * Level hired into.
   */
  job_level: number;
  /**
   * Starting annual pay.
   */
  annual_compensation: string | number;
}
/**
 * A higher job level, with its pay.
 */
export interface PromotionPayload {
  event_type: 'promotion';
  /**
   * The plan in whose context the event was recorded; a workforce event applies to every plan of the employee.
   */
  plan_id?: string | null;
  /**
   * Level from this day on.
   */
  new_job_level: number;
  /**
   * Annual pay from this day on.
   */
  new_annual_compensation: string | number;
  /**
   * Day from which the promotion counts.
   */
  effective_date: string;
}
/**
 * Employment ends.
 */
export interface TerminationPayload {
  event_type: 'termination';
  /**
   * The plan in whose context the event was recorded; a workforce event applies to every plan of the employee.
   */
  plan_id?: string | null;
  /**
   * Why it ended.
   */
  termination_reason: 'voluntary' | 'involuntary' | 'retirement' | 'death' | 'disability';
  /**
   * Date of the last pay.
   */
  final_pay_date: string;
}
/**
 * A raise on the same level.
 */
export interface MeritPayload {
  event_type: 'merit';
  /**
   * The plan in whose context the event was recorded; a workforce event applies to every plan of the employee.
   */
  plan_id?: string | null;
  /**
   * Annual pay from this day on.
   */
  new_compensation: string | number;
  /**
   * The raise as a share of the former pay.
   */
  merit_percentage: string | number;
}
/**
 * Whether the person may take part in the plan.
 */
export interface EligibilityPayload {
  event_type: 'eligibility';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * Whether the person may take part from this day on.
   */
  eligible: boolean;
  /**
   * Day of the determination.
   */
  eligibility_date: string;
  /**
   * What the determination rests on.
   */
  reason: 'age_and_service' | 'immediate' | 'hours_requirement' | 'rehire' | 'ineligible_override';
  /**
   * Where the determination came from.
   */
  source?: string | null;
}
/**
 * The rates at which the person defers pay from now on.
 */
export interface EnrollmentPayload {
  event_type: 'enrollment';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * Day of the election.
   */
  enrollment_date: string;
  /**
   * Share of pay deferred before tax.
   */
  pre_tax_contribution_rate: string | number;
  /**
   * Share of pay deferred as Roth.
   */
  roth_contribution_rate: string | number;
  /**
   * Share of pay contributed after tax; absent means 0.
   */
  after_tax_contribution_rate?: (string | number) | null;
  /**
   * Whether the plan enrolled the person.
   */
  auto_enrollment?: boolean | null;
  /**
   * Last day to opt out of an automatic enrollment.
   */
  opt_out_window_expires?: string | null;
  /**
   * Who started the enrollment.
   */
  enrollment_source?: 'proactive' | 'auto' | 'voluntary' | null;
  /**
   * First day of the automatic enrollment window.
   */
  auto_enrollment_window_start?: string | null;
  /**
   * Last day of the automatic enrollment window.
   */
  auto_enrollment_window_end?: string | null;
  /**
   * Whether the person could enroll before the window closed.
   */
  proactive_enrollment_eligible?: boolean | null;
  /**
   * Whether the enrollment fell inside its window.
   */
  window_timing_compliant?: boolean | null;
}
/**
 * Money goes into the plan.
 */
export interface ContributionPayload {
  event_type: 'contribution';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * Contribution source.
   */
  source:
    | 'employee_pre_tax'
    | 'employee_roth'
    | 'employee_after_tax'
    | 'employee_catch_up'
    | 'employer_match'
    | 'employer_match_true_up'
    | 'employer_nonelective'
    | 'employer_profit_sharing'
    | 'forfeiture_allocation';
  /**
   * Amount contributed.
   */
  amount: string | number;
  /**
   * Last day of the pay period.
   */
  pay_period_end: string;
  /**
   * Pay date; it decides the calendar year of the annual limits.
   */
  contribution_date: string;
  /**
   * Sum of this source in the calendar year, this contribution included.
   */
  ytd_amount: string | number;
  /**
   * The payroll run it came from.
   */
  payroll_id: string;
  /**
   * Whether an IRS limit reduced it.
   */
  irs_limit_applied?: boolean | null;
  /**
   * Whether the amount was inferred rather than reported.
   */
  inferred_value?: boolean | null;
}
/**
 * The share of employer money that the person owns from now on.
 */
export interface VestingPayload {
  event_type: 'vesting';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * Vested share of employer money.
   */
  vested_percentage: string | number;
  source_balances_vested: VestedBalances;
  /**
   * Form of the schedule.
   */
  vesting_schedule_type: 'graded' | 'cliff' | 'immediate';
  /**
   * Day from which service counts.
   */
  service_computation_date: string;
  /**
   * Hours of service credited in the period.
   */
  service_credited_hours: number;
  /**
   * Last day of the service period.
   */
  service_period_end_date: string;
}
/**
 * Vested balance of each employer bucket.
 */
export interface VestedBalances {
  /**
   * Vested match and true-up.
   */
  employer_match?: string | number;
  /**
   * Vested nonelective contributions.
   */
  employer_nonelective?: string | number;
  /**
   * Vested profit sharing and forfeiture allocations.
   */
  employer_profit_sharing?: string | number;
}
/**
 * Unvested employer money leaves the account.
 */
export interface ForfeiturePayload {
  event_type: 'forfeiture';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * Employer bucket it leaves.
   */
  forfeited_from_source: 'employer_match' | 'employer_nonelective' | 'employer_profit_sharing';
  /**
   * Amount forfeited.
   */
  amount: string | number;
  /**
   * Why it was forfeited.
   */
  reason: 'unvested_termination' | 'break_in_service';
  /**
   * Vested share at that time.
   */
  vested_percentage: string | number;
}
/**
 * Determination of a highly compensated employee, IRC 414(q).
 */
export interface HceStatusPayload {
  event_type: 'hce_status';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * Whose pay was looked at.
   */
  determination_method: 'prior_year' | 'current_year';
  /**
   * Pay of the year so far.
   */
  ytd_compensation: string | number;
  /**
   * Pay held against the threshold.
   */
  annualized_compensation: string | number;
  /**
   * The threshold applied.
   */
  hce_threshold: string | number;
  /**
   * Whether the pay is strictly greater than the threshold.
   */
  is_hce: boolean;
  /**
   * Day of the determination.
   */
  determination_date: string;
  /**
   * Whether the person was one the year before.
   */
  prior_year_hce?: boolean | null;
}
/**
 * An annual limit is watched.
 */
export interface CompliancePayload {
  event_type: 'compliance';
  /**
   * The plan that the event belongs to.
   */
  plan_id: string;
  /**
   * What was noticed.
   */
  compliance_type: '402g_limit_approach' | '415c_limit_approach' | 'catch_up_eligible';
  /**
   * The limit it is about.
   */
  limit_type: 'elective_deferral' | 'annual_additions' | 'catch_up';
  /**
   * The limit of the year.
   */
  applicable_limit: string | number;
  /**
   * Amount of the year so far that counts against it.
   */
  current_amount: string | number;
  /**
   * Day of the observation.
   */
  monitoring_date: string;
}

/**
 * Settings of dc-event-gate, kept in .github/dc-event-gate.yml. Paths and globs are relative to the repository's root.
 */
export interface ConfigFile {
  /**
   * `builtin`, or the path of your own JSON Schema of one event.
   */
  schema?: string;
  /**
   * Where parts of an event stand.
   */
  events?: {
    /**
     * JSON pointer to its type; `schema`: found there, by a discriminator or by constants.
     */
    type?: string;
    /**
     * JSON pointer to its id, by which a rule of your own names it.
     */
    id?: string;
    /**
     * JSON pointer to its day, for tables of your own; the latest is the day as of which they stand.
     */
    date?: string;
    /**
     * JSON pointer to the person it is about: whose events the invariants take as a sample, and what a finding names.
     */
    person?: string;
    /**
     * JSON pointer to when it was written down: of two events of one day the first comes first.
     */
    created?: string;
  };
  /**
   * Which files hold the events.
   */
  fixtures?: {
    /**
     * Globs of the fixtures that must be valid; `!` leaves files out. Required here or as the input fixtures-valid.
     */
    valid?: string | string[];
    /**
     * Globs of the fixtures that must each be rejected.
     */
    invalid?: string | string[];
  };
  /**
   * When the fixtures pass.
   */
  validation?: {
    /**
     * Least share of valid events in percent, with at most 6 decimals.
     */
    'minimum-rate'?: number;
    /**
     * Least share of valid events of each payload type in percent, with at most 6 decimals; the same as minimum-rate where it is not set.
     */
    'minimum-rate-by-type'?: number;
    /**
     * Event types that need at least one valid event. All that the schema names where this is not set; [] for none.
     */
    'require-types'?: string[];
    /**
     * How many findings the report lists; 0 = all. Counts are always complete.
     */
    'max-findings'?: number;
  };
  /**
   * The quality rules of docs/DOMAIN.md, and your own.
   */
  quality?: {
    /**
     * Folder with rules of your own, one <rule>.sql each, or `none`.
     */
    rules?: string;
    /**
     * error, warning or off by rule, where it is to be another than the rule's own.
     */
    severity?: {
      [k: string]: 'error' | 'warning' | 'off';
    };
    /**
     * How many findings the report lists per rule; 0 = all. Counts are always complete.
     */
    'max-findings'?: number;
  };
  /**
   * CSV with the law's figures of years that are not built in, or `none`.
   */
  limits?: string;
  /**
   * The golden cases.
   */
  golden?: {
    /**
     * Folder of the golden cases, or `none`.
     */
    path?: string;
    /**
     * JSON pointer to a field of an event, before whose value the name of its case is put, so that a command rebuilds all cases in one run; or `none`.
     */
    'keep-apart-by'?: string;
  };
  /**
   * What must not change the tables, tried on a sample of the fixtures and on the golden cases.
   */
  invariants?: ('order' | 'duplicates' | 'as-of' | 'keys')[];
  /**
   * How many builds trying the invariants may take; 80 where it is not set, and 24 of a command.
   */
  'invariant-builds'?: number;
  /**
   * DuckDB file that `build` made, to be held against the fixtures, or `none`.
   */
  snapshots?: string;
  /**
   * `builtin`, or a folder with your own tables.sql, ingest.sql, balances.sql, annual_limits.sql, weekly_snapshots.sql (each optional); a command that rebuilds tables, as `run: COMMAND`; or a map with the folder as `path` or the command as `run`, and what it may take.
   */
  pipeline?:
    | string
    | {
        /**
         * `builtin`, or the folder.
         */
        path?: string;
        /**
         * A command, as the shell reads it; see docs/PIPELINES.md.
         */
        run?: string;
        /**
         * Variables that the command is given beside PATH, HOME, LANG, LC_*, TMPDIR and CI. Tokens of the job never are.
         */
        env?: string[];
        /**
         * A command that sets up a tree of its own, such as the base's, once, before the command runs there. Never run in the work tree.
         */
        prepare?: string;
        /**
         * Seconds that a build may take, by SQL or by a command. A quality rule of your own has as many, and 60 at most.
         */
        timeout?: number;
        /**
         * Memory that it may use, such as 2GB; without it a part of the machine's.
         */
        memory?: string;
        /**
         * Disk that it may use for what does not fit in memory, such as 10GB; without it a part of what is free.
         */
        disk?: string;
      };
  /**
   * Tables of your own that the pipeline leaves, by name. Without it: the three of docs/DOMAIN.md.
   */
  tables?: {
    [k: string]: {
      /**
       * Columns that identify a row, in the order in which rows are put.
       */
      key: string[];
      /**
       * Column that says on which day a row holds: a DATE or TIMESTAMP.
       */
      day?: string;
      /**
       * Columns that nothing is expected of, such as a time of loading.
       */
      ignore?: string[];
    };
  };
  /**
   * Who makes the tables of the fixtures a second time: `builtin` (those of the plan), `none`, or another command as `run: COMMAND`.
   */
  'second-opinion'?:
    | string
    | {
        /**
         * The command, as the shell reads it.
         */
        run: string;
      };
  /**
   * What is measured must reach, and what it is held against.
   */
  benchmarks?: {
    /**
     * What the gate measures; nothing where this is not set. `bench` measures all of it.
     */
    workloads?: (
      | 'validate'
      | 'ingest'
      | 'reconstruct'
      | 'history'
      | 'snapshots'
      | 'concurrency'
      | 'population'
      | 'pipeline'
    )[];
    /**
     * Folder of the committed baselines, or `none`.
     */
    baselines?: string;
    /**
     * Percent by which a work counter may grow.
     */
    'work-budget'?: number;
    /**
     * Percent up to which a slowdown is not called one; 3 more are looked for.
     */
    margin?: number;
    /**
     * Limits by metric, e.g. `ingest.events-per-second: 50000`, or `off`, where they are to be others than the product's own.
     */
    targets?: {
      [k: string]: number | 'off';
    };
  };
  /**
   * Which changes of the event schema need no approval: backward, forward, full, none, or off for all; or a map with that as `allow`, which is backward without it.
   */
  evolution?:
    | string
    | {
        /**
         * backward: events that were valid stay valid. forward: events of the new schema are valid by the old one. full: both. none: no change. off: all.
         */
        allow?: 'backward' | 'forward' | 'full' | 'none' | 'off';
        /**
         * What is compared with: `base`, and patterns of tags.
         *
         * @minItems 1
         */
        against?: [string, ...string[]];
      };
  /**
   * Where paths and globs of this file begin: at the repository's root, or in the folder of this file.
   */
  paths?: 'root' | 'config';
  /**
   * Git revision that a golden difference is told against (what changed since), or `none`.
   */
  base?: string;
  /**
   * Day as of which balances are rebuilt, YYYY-MM-DD. The latest effective_date where this is not set.
   */
  'as-of'?: string;
  /**
   * Globs of files that a step makes before the gate, so that no commit holds them. In a pull request any other file that the gate reads must be committed; `!` leaves files out.
   */
  generated?: string | string[];
  /**
   * What the bot does on GitHub.
   */
  github?: {
    /**
     * When a pull request gets a comment: always; where there is something to say beside a pass; where the gate does not pass; never. One that is there is kept up to date. Default: always.
     */
    comment?: 'always' | 'changes' | 'failures' | 'off';
    /**
     * The label by which a maintainer approves that what is expected changes, and asks for an update. Default: update-baselines.
     */
    label?: string;
    /**
     * Branch that keeps the figures of runs on the default branch, or none. Default: dc-event-gate-history.
     */
    history?: string;
  };
}

/**
 * What a run of the gate found and decided. Every other form of the report is rendered from it.
 */
export interface Report {
  /**
   * Of this form of the report. The first had none, and counts as 1.
   */
  schemaVersion: 2;
  /**
   * What was asked for.
   */
  command: 'gate' | 'validate' | 'golden check' | 'bench';
  /**
   * pass: exit code 0. fail: 1. inconclusive: 2, the gate could not decide.
   */
  verdict: 'pass' | 'fail' | 'inconclusive';
  /**
   * One sentence for each cause of the verdict, worst first.
   */
  reasons: string[];
  /**
   * Whether the files hold their content; where one does not, nothing else was judged.
   */
  content: ContentReport | null;
  /**
   * null where it was not asked for.
   */
  validation: ValidationReport | null;
  /**
   * Whether the tables take what the schema accepts; null where nothing is loaded.
   */
  loadable: LoadableReport | null;
  /**
   * null where no pattern names any.
   */
  invalidFixtures: InvalidFixturesReport | null;
  /**
   * null where it was not asked for, or no valid event was there.
   */
  reconstruction: ReconstructionReport | null;
  /**
   * null where it was not asked for, or no valid event was there.
   */
  quality: QualityReport | null;
  /**
   * null where the config names no file, or no valid event was there.
   */
  snapshots: SnapshotsReport | null;
  /**
   * null where the config says `none`, or it was not asked for.
   */
  golden: GoldenReport | null;
  /**
   * What must not change the tables; null where it was not asked for.
   */
  invariants: InvariantsReport | null;
  /**
   * null where nothing was measured.
   */
  benchmarks: BenchmarksReport | null;
  /**
   * What changed of the event schema, and which events it loses; null where there is no base, or the base has no config.
   */
  evolution: EvolutionReport | null;
  /**
   * What a pull request changes of what is expected; null outside of one.
   */
  guard: GuardReport | null;
  /**
   * What became of a labelled update; null where none was asked for.
   */
  update: UpdateReport | null;
  /**
   * The last runs on the default branch; null where no history is kept.
   */
  trend: TrendReport | null;
  environment: EnvironmentReport;
  versions: VersionsReport;
}
export interface ContentReport {
  /**
   * How many were looked through.
   */
  files: number;
  /**
   * What stands in the place of content: an unresolved merge, a pointer, an encrypted file.
   */
  standIns: ReportFinding[];
}
export interface ReportFinding {
  /**
   * Relative to the workspace.
   */
  file: string;
  /**
   * 1-based; in Parquet the row.
   */
  line: number;
  /**
   * 0-based position in a JSON array.
   */
  index?: number;
  /**
   * JSON pointer into the event.
   */
  pointer: string;
  rule: string;
  /**
   * What was found, what is allowed.
   */
  message: string;
  /**
   * Of the event, where it says one that the schema names.
   */
  eventType?: string;
  /**
   * `employee_id` of the event, where it says one.
   */
  employee?: string;
  /**
   * The rest of the file could not be read.
   */
  incomplete?: true;
}
export interface ValidationReport {
  files: number;
  events: number;
  valid: number;
  invalid: number;
  /**
   * 100 × valid ÷ events in percent, cut (not rounded) to 4 decimals.
   */
  rate: number;
  /**
   * Percent, as configured.
   */
  minimumRate: string;
  /**
   * Percent that each type must reach, as configured.
   */
  minimumRateByType: string;
  /**
   * By the events' type: those that the schema names, and others of valid events; `unknown` for all other.
   */
  byType: {
    [k: string]: TypeCount;
  };
  /**
   * Required payload types without a valid event.
   */
  missingTypes: string[];
  incompleteFiles: number;
  /**
   * All findings, those not listed included.
   */
  findingCount: number;
  findings: ReportFinding[];
  /**
   * What the schema says and the gate does not check, or checks in another way: a sentence each.
   */
  schemaNotes: string[];
  /**
   * The findings by what is wrong, those that are not listed included; the first hundred kinds of each file.
   */
  defects?: InvalidDefect[];
  /**
   * The fixtures that the base has too; null where nothing is compared with a base.
   */
  before: FixturesBefore | null;
}
export interface TypeCount {
  valid: number;
  invalid: number;
}
export interface InvalidDefect {
  rule: string;
  /**
   * `unknown` where the event says none that the schema names.
   */
  eventType: string;
  /**
   * The field; places in an array as `*`.
   */
  pointer: string;
  count: number;
  files: number;
  /**
   * null where not all findings are listed, or an event does not say.
   */
  persons: number | null;
  first: ReportFinding;
}
export interface FixturesBefore {
  files: number;
  /**
   * No more of a file than the base has: what is added makes up for nothing.
   */
  events: number;
  valid: number;
  /**
   * Files with more invalid events than in the base.
   */
  worse: WorseFixture[];
}
export interface WorseFixture {
  file: string;
  base: number;
  head: number;
}
/**
 * Valid events, and those of them that fit no table: a team's own schema may accept them.
 */
export interface LoadableReport {
  /**
   * Valid events.
   */
  events: number;
  unloadable: number;
  /**
   * Those that are not loadable, by type.
   */
  byType: {
    [k: string]: number;
  };
  /**
   * One for each that is not loadable, up to validation.max-findings.
   */
  findings: ReportFinding[];
}
export interface InvalidFixturesReport {
  files: number;
  events: number;
  rejected: number;
  /**
   * Events that should have been rejected, and files without any (rule "empty").
   */
  accepted: ReportFinding[];
}
export interface ReconstructionReport {
  /**
   * ISO date.
   */
  asOf: string;
  /**
   * Events that went in, each once; where no table of the plan is made, as often as they are there.
   */
  events: number;
  /**
   * By type, of those that the tables know: what became of the valid events.
   */
  counts: EventCount[];
  /**
   * Valid events of types that the tables do not know.
   */
  notRebuilt: TypeTotal[];
  /**
   * Parts of an event ("events" of the config) that some valid events do not have where the config says.
   */
  absentParts: AbsentPart[];
  secondOpinion: SecondOpinionReport;
  /**
   * null where the pipeline hands back no events.
   */
  loading: EventLoading | null;
  /**
   * Tables of a team's own, of which there is no second opinion.
   */
  declared: DeclaredTableReport[];
  /**
   * Tables of the plan, which are rebuilt twice.
   */
  tables: TableCount[];
  /**
   * Weeks whose snapshots add up to the events.
   */
  weeks: number;
  /**
   * Weeks that do not.
   */
  weekDifferences: WeekDifference[];
  disagreementCount: number;
  /**
   * Where the SQL and the TypeScript reconstruction differ (the first ones).
   */
  disagreements: Disagreement[];
}
export interface EventCount {
  type: string;
  /**
   * Valid events, as they were counted when they were read.
   */
  validated: number;
  /**
   * Of these, with a value that no column takes.
   */
  unloadable: number;
  /**
   * Of these, under an event_id that another event of the person has.
   */
  repeated: number;
  /**
   * Events in the pipeline's own table.
   */
  loaded: number;
  /**
   * Events after the as-of date.
   */
  later: number;
  /**
   * Events that the second opinion's tables rest on; without a built-in one those that the balances count, and null where they count none of the type.
   */
  rebuilt: null | number;
}
export interface TypeTotal {
  type: string;
  events: number;
}
export interface AbsentPart {
  part: 'type' | 'id' | 'date' | 'person' | 'created';
  pointer: string;
  events: number;
  /**
   * The beginning of one of these events, as JSON text.
   */
  first: string;
  /**
   * Of a part that no valid event has: where the config points at it. Then the gate fails.
   */
  place: null | string;
}
/**
 * Who made the tables a second time.
 */
export interface SecondOpinionReport {
  /**
   * `builtin`, `none`, or the command.
   */
  by: string;
  /**
   * Names of those that were made twice and compared.
   */
  tables: string[];
}
/**
 * The pipeline's own table of events against the valid events.
 */
export interface EventLoading {
  /**
   * What loads them.
   */
  script: string;
  /**
   * Distinct valid events.
   */
  valid: number;
  /**
   * How many of them the pipeline has.
   */
  loaded: number;
  /**
   * Types where it has fewer, or others.
   */
  differences: LoadingDifference[];
}
export interface LoadingDifference {
  type: string;
  valid: number;
  loaded: number;
  /**
   * Events of the pipeline that are no valid event.
   */
  unknown: number;
}
export interface DeclaredTableReport {
  name: string;
  rows: number;
  /**
   * Why it cannot be compared.
   */
  problem: string | null;
}
export interface TableCount {
  name: string;
  rows: number;
}
export interface WeekDifference {
  /**
   * Friday, ISO date.
   */
  week: string;
  column: string;
  /**
   * Sum over the snapshots of the week.
   */
  snapshots: string | null;
  /**
   * Sum over the events until then.
   */
  events: string | null;
}
export interface Disagreement {
  table: string;
  key: string[];
  /**
   * null where the whole row is missing on one side.
   */
  column: string | null;
  sql: string | null;
  fold: string | null;
}
export interface QualityReport {
  /**
   * Findings of severity error.
   */
  errors: number;
  /**
   * Findings of severity warning.
   */
  warnings: number;
  /**
   * The findings that follow from no other, by rule and type of event.
   */
  defects?: QualityDefect[];
  /**
   * What findings follow from: it was repaired in memory, and the person judged again.
   */
  causes?: TestedCause[];
  /**
   * Findings of persons who were not judged again, since there were too many; 0 where it is not given.
   */
  untested?: number;
  /**
   * Invalid events that nobody tried to repair, since there were too many; 0 where it is not given.
   */
  untriedEvents?: number;
  /**
   * Rules whose findings were not tried for what caused them, and why.
   */
  untriedRules?: UntriedRule[];
  rules: QualityRuleReport[];
}
export interface QualityDefect {
  rule: string;
  severity: 'error' | 'warning';
  /**
   * null where it is about no single event.
   */
  eventType: string | null;
  count: number;
  /**
   * null where not all are listed.
   */
  files: number | null;
  persons: number;
  first: QualityFinding;
}
export interface QualityFinding {
  /**
   * null where it is about no single event.
   */
  eventId: string | null;
  eventType: string | null;
  scenario: string | null;
  employee: string | null;
  effectiveDate: string | null;
  message: string;
  /**
   * Whether it was tested to follow from a cause: with that repaired, it is gone.
   */
  follows?: boolean;
  /**
   * Where the event stands; null where it is about no single event.
   */
  place: null | EventPlace;
}
export interface EventPlace {
  /**
   * Relative to the workspace.
   */
  file: string;
  /**
   * 1-based; in Parquet the row.
   */
  line: number;
  /**
   * 0-based position in a JSON array.
   */
  index?: number;
}
export interface TestedCause {
  /**
   * Whose finding the cause is.
   */
  check: 'validation' | 'loadable' | 'quality';
  rule: string;
  eventType: string;
  /**
   * The field of an invalid event; empty for a quality rule.
   */
  pointer: string;
  /**
   * What was changed in memory, of the first; empty where nothing could be.
   */
  repair: string;
  /**
   * Findings that were gone then, by rule.
   */
  followers: Followers[];
  /**
   * Findings that came only then: the cause had hidden them.
   */
  revealed?: Revealed[];
  /**
   * The event has another fault that findings follow from, and is not valid before both are corrected.
   */
  isNeeded?: boolean;
  /**
   * Later findings of the same persons, where the event could not be repaired in memory.
   */
  suspected?: number;
}
export interface Followers {
  rule: string;
  severity: 'error' | 'warning';
  count: number;
}
export interface Revealed {
  rule: string;
  count: number;
}
export interface UntriedRule {
  rule: string;
  reason: string;
}
export interface QualityRuleReport {
  rule: string;
  /**
   * off: not run.
   */
  severity: 'error' | 'warning' | 'off';
  /**
   * What the rule finds, in a sentence; null where its file does not say.
   */
  says: string | null;
  /**
   * `builtin`, or the path of your own.
   */
  source: string;
  /**
   * All findings, those not listed included.
   */
  count: number;
  /**
   * Those that follow from a cause; 0 where it is not given.
   */
  following?: number;
  /**
   * The first in order of the events.
   */
  findings: QualityFinding[];
}
export interface SnapshotsReport {
  /**
   * The DuckDB file that was held against the fixtures.
   */
  file: string;
  /**
   * ISO date as of which the file stands.
   */
  asOf: string;
  /**
   * Rows of the snapshot table.
   */
  rows: number;
  disagreementCount: number;
  /**
   * Rows that are not what the events fold to (the first ones); `sql` is the file.
   */
  disagreements: Disagreement[];
}
export interface GoldenReport {
  path: string;
  /**
   * The git revision that changes are told against, or null.
   */
  base: string | null;
  apart?: GoldenApart;
  /**
   * Names of the cases that were asked for, where not all were.
   */
  only?: string[];
  /**
   * true where each case has the very tables of the fixtures, though not their events: the pipeline seems not to read them.
   */
  unread?: boolean;
  cases: number;
  matched: number;
  results: GoldenCaseReport[];
}
/**
 * Where cases were rebuilt in one run of the command: by which field they are kept apart.
 */
export interface GoldenApart {
  by: string;
  /**
   * Of the command, for all cases.
   */
  runs: number;
  /**
   * Cases that were run alone too, and gave the same.
   */
  alone: string[];
}
export interface GoldenCaseReport {
  name: string;
  title: string;
  source: string;
  status: 'matched' | 'different' | 'invalid';
  /**
   * Tables compared.
   */
  tables: string[];
  /**
   * Valid events of types that the tables do not know.
   */
  notRebuilt: TypeTotal[];
  /**
   * Expected files that the gate wrote itself, and nobody has looked at since.
   */
  unreviewed: string[];
  /**
   * Of a case that rebuilds in two ways: whether it matches by the TypeScript reconstruction.
   */
  matchesByFold?: boolean;
  /**
   * Rows compared.
   */
  rows: number;
  /**
   * What changed since the base, where the case does not match and a base is given.
   */
  drift: GoldenDrift | null;
  /**
   * Why the case could not be compared, where status is invalid.
   */
  findings: ReportFinding[];
  differenceCount: number;
  /**
   * The cells that differ, by table and column.
   */
  variance: GoldenVariance[];
  differences: GoldenDifferenceReport[];
  /**
   * The first columns of snapshots that differ, week by week around the first week that does.
   */
  lines: GoldenLine[];
}
export interface GoldenDrift {
  /**
   * Expected files changed since the base.
   */
  expected: boolean;
  events: boolean;
  /**
   * SQL, schema, rules, config or the gate itself; of a command any file that is not the gate's.
   */
  code: boolean;
  /**
   * The first of these that changed.
   */
  codeFiles?: string[];
  /**
   * Tried in memory: with the expected files of the base it matches; not so where it is not given.
   */
  isRestored?: boolean;
}
export interface GoldenVariance {
  table: string;
  column: string;
  /**
   * Rows in which the cell differs.
   */
  rows: number;
  /**
   * Sum of actual − expected, exact; null where the column is no number.
   */
  sum: string | null;
  /**
   * The delta of largest magnitude.
   */
  largest: string | null;
  /**
   * The first week, date or year that differs.
   */
  firstDate: string | null;
  /**
   * The event from which they part there.
   */
  firstEvent: FirstEvent | null;
}
export interface FirstEvent {
  eventId: string;
  eventType: string;
  effectiveDate: string;
  /**
   * In the case's events.ndjson.
   */
  line: number | null;
  /**
   * Later events that it may be just as well; 0 where it is not given.
   */
  others?: number;
}
export interface GoldenDifferenceReport {
  /**
   * cell, row-missing, row-unexpected, or what is wrong with the expected file.
   */
  kind: string;
  case: string;
  table: string;
  file: string;
  line: number;
  key: string[];
  employee: string | null;
  plan: string | null;
  /**
   * snapshot_date, as_of_date or calendar_year.
   */
  date: string | null;
  column: string | null;
  expected: string | null;
  actual: string | null;
  /**
   * actual − expected, exact, where both are numbers.
   */
  delta: string | null;
  /**
   * The first event from which expected and actual diverge.
   */
  firstEvent: FirstEvent | null;
  message: string;
}
export interface GoldenLine {
  employee: string;
  plan: string;
  column: string;
  weeks: GoldenWeek[];
  firstEvent: FirstEvent | null;
  /**
   * The last events that moved the column, up to the first event from which the sides part.
   */
  moves: GoldenMove[];
}
export interface GoldenWeek {
  date: string;
  /**
   * null where the cell is NULL, or the row is missing.
   */
  expected: string | null;
  actual: string | null;
}
export interface GoldenMove {
  date: string;
  eventType: string;
  eventId: string;
  before: string | null;
  after: string | null;
}
export interface InvariantsReport {
  builds: number;
  /**
   * Builds that were allowed; the smallest example may take some more.
   */
  mostBuilds: number;
  /**
   * A sample of the fixtures, and the golden cases.
   */
  sources: number;
  /**
   * Of these, how many were looked at before the builds were used up.
   */
  looked: number;
  tried: TriedInvariant[];
  /**
   * Sources that the pipeline does not build as they are, each with the reason.
   */
  problems: string[];
  failures: InvariantFailure[];
}
export interface TriedInvariant {
  invariant: 'order' | 'duplicates' | 'as-of' | 'keys';
  sources: number;
}
export interface InvariantFailure {
  invariant: 'order' | 'duplicates' | 'as-of' | 'keys';
  source: string;
  /**
   * The first row that differs.
   */
  change: string;
  /**
   * Events of the smallest example that was found.
   */
  eventCount: number;
  /**
   * The first of these events, as JSON text.
   */
  events: string[];
}
export interface BenchmarksReport {
  /**
   * The team's own pipeline over its own fixtures; null where that was not measured.
   */
  pipeline: null | MeasuredPipeline;
  scale: string;
  /**
   * How it was measured, in one sentence.
   */
  method: string;
  metrics: BenchmarkMetric[];
  work: WorkReport;
  /**
   * null where no revision was named.
   */
  time: null | TimeReport;
  /**
   * This job against earlier ones of the same environment: it asks for pairs, and decides nothing.
   */
  screen: ScreenedWorkload[];
  /**
   * What could not be measured, and why; a run with any is no pass.
   */
  failures: string[];
}
export interface MeasuredPipeline {
  /**
   * That it was run over.
   */
  events: number;
  /**
   * How often each person of the fixtures is among them, under other ids; 1: as they are.
   */
  copies: number;
  /**
   * Why the fixtures were not repeated, though they are few.
   */
  note: string | null;
  startUp: StartUp;
}
/**
 * Seconds of a run over one event; null where that cannot be told.
 */
export interface StartUp {
  base: number | null;
  head: number | null;
}
export interface BenchmarkMetric {
  workload: string;
  metric: string;
  unit: string;
  /**
   * One a repetition, in order, as measured.
   */
  samples: number[];
  /**
   * Median of the samples.
   */
  value: number;
  target: null | {
    limit: number;
    kind: 'at least' | 'at most';
  };
  /**
   * null where there is no target.
   */
  targetMet: boolean | null;
}
export interface WorkReport {
  against: 'baseline' | 'base' | 'nothing';
  /**
   * Which, or why there is nothing to compare with.
   */
  detail: string;
  /**
   * Why the committed baseline could not be compared with, and what to do.
   */
  notice: string | null;
  /**
   * Counters held against the other side.
   */
  compared: number;
  /**
   * Counters that two passes over the same data did not agree on.
   */
  demoted: string[];
  changes: WorkChangeReport[];
}
export interface WorkChangeReport {
  script: string;
  /**
   * Rows given (or written, for the script written), rows read from tables, pairs of rows compared, bytes of the rows given, bytes of memory asked for.
   */
  counter: 'rows' | 'scanned' | 'compared' | 'bytes' | 'memory';
  base: number;
  head: number;
  /**
   * The operator that explains most of it.
   */
  operator: {
    name: string;
    base: number;
    head: number;
  };
  verdict: 'more' | 'less';
}
export interface TimeReport {
  /**
   * Commit.
   */
  base: string;
  /**
   * Ratio of head to base up to which head is not called slower.
   */
  margin: number;
  /**
   * Ratio of head to base that must not pass as not slower.
   */
  target: number;
  /**
   * Of the coin that says who of a pair is first.
   */
  seed: number;
  /**
   * The base against itself.
   */
  canary: null | TimedWorkload;
  workloads: TimedWorkload[];
}
export interface TimedWorkload {
  workload: string;
  /**
   * The script from which on it was timed, the first in which the sides differ; absent: all was.
   */
  from?: string;
  /**
   * Seconds that both sides of a command take to start, taken off each run; absent: nothing was.
   */
  startUp?: number;
  /**
   * unchanged: the same on both sides, not timed.
   */
  status: 'timed' | 'unchanged';
  decision: 'slower' | 'not slower' | 'inconclusive';
  /**
   * The clock that decided; null where none did.
   */
  clock: 'wall' | 'cpu' | null;
  reason: string | null;
  /**
   * Empty where nothing was timed.
   */
  clocks: TimedClock[];
}
export interface TimedClock {
  /**
   * wall: what passed while it ran; cpu: time of all processors together that it used.
   */
  clock: 'wall' | 'cpu';
  /**
   * Of this clock alone.
   */
  decision: 'slower' | 'not slower' | 'inconclusive';
  /**
   * Median of head / base.
   */
  ratio: number | null;
  /**
   * Distribution-free, of the ratio.
   */
  interval: null | {
    low: number;
    high: number;
    level: number;
  };
  /**
   * Where it is inconclusive: the smallest ratio that would have been called slower.
   */
  detectable: number | null;
  /**
   * Where it is inconclusive: pairs that the ratio looked for would have taken.
   */
  pairsNeeded: number | null;
  /**
   * Seconds of base and head, in order.
   */
  pairs: [number, number][];
}
export interface ScreenedWorkload {
  workload: string;
  /**
   * Earlier ones; fewer than 3 are no comparison.
   */
  jobs: number;
  /**
   * Earlier ones of other environments, which are never compared with.
   */
  elsewhere: number;
  /**
   * This job's time to the mean of theirs; null without comparison.
   */
  ratio: number | null;
  asksForPairs: boolean | null;
}
export interface EvolutionReport {
  /**
   * What needs no approval; null where the config says nothing, and nothing fails.
   */
  allow: 'backward' | 'forward' | 'full' | 'none' | null;
  /**
   * Whether a label can approve what is not allowed: then the guard fails for it, and not this part.
   */
  isGuarded: boolean;
  /**
   * The commit that the changes are told against; null where there is none.
   */
  base: string | null;
  /**
   * What changed since the base; of a tag that is compared with, what this change breaks and the base did not.
   */
  changes: SchemaChangeReport[];
  /**
   * Events that were valid then, under the schema of now.
   */
  replays: EventReplay[];
  /**
   * The base's events, through the base's pipeline and this one; null where nothing of them differs, or a command's was not asked for.
   */
  meaning: EvolutionMeaning | null;
  /**
   * Patterns of tags that match none.
   */
  unmatched: string[];
  /**
   * What is not allowed, a sentence each.
   */
  broken: string[];
}
export interface SchemaChangeReport {
  /**
   * `base`, or the tag.
   */
  since: string;
  /**
   * As docs/EVOLUTION.md lists them.
   */
  category: string;
  /**
   * The first fields of an event that it is about.
   */
  fields: ChangedField[];
  fieldCount: number;
  before: SchemaSide;
  after: SchemaSide;
  /**
   * Old events under the new schema. depends: only those that carry what their own schema did not describe.
   */
  backward: 'keeps' | 'depends' | 'undecided' | 'breaks';
  /**
   * New events under the old schema.
   */
  forward: 'keeps' | 'depends' | 'undecided' | 'breaks';
  isAllowed: boolean;
}
export interface ChangedField {
  pointer: string;
  /**
   * The event type, or another tag, that it is about.
   */
  variant: string | null;
}
export interface SchemaSide {
  /**
   * JSON pointer into this schema; null where it says nothing of it.
   */
  pointer: string | null;
  says: string;
}
export interface EventReplay {
  /**
   * `base`, or the tag.
   */
  since: string;
  commit: string;
  /**
   * Valid fixtures, and events of golden cases.
   */
  files: number;
  /**
   * Events that were valid there, and at the base.
   */
  events: number;
  /**
   * Those that are valid no more.
   */
  lost: number;
  /**
   * The lost ones by type.
   */
  byType: {
    [k: string]: number;
  };
  /**
   * What is wrong with them, by field and rule, the most first.
   */
  byField: LostField[];
  /**
   * The first of them, as they stand at that commit.
   */
  witnesses: ReportFinding[];
}
export interface LostField {
  pointer: string;
  rule: string;
  findings: number;
}
export interface EvolutionMeaning {
  /**
   * Why nothing was compared.
   */
  note: string | null;
  tables: TableMeaning[];
}
export interface TableMeaning {
  table: string;
  /**
   * How the table itself is another, or why its rows were not compared.
   */
  note: string | null;
  /**
   * Rows that differ.
   */
  rows: number;
  first: FirstRow | null;
}
export interface FirstRow {
  key: string[];
  /**
   * null where one side has no such row.
   */
  column: string | null;
  before: string;
  after: string;
}
export interface GuardReport {
  /**
   * What the pull request is told against: its target, where the merge is checked out; else the merge base.
   */
  base: string;
  /**
   * The label by which a maintainer approves.
   */
  label: string;
  /**
   * What is expected and is not as it was: goldens, baselines, own rules, fixtures; and new files that let more pass than before.
   */
  files: GuardedFile[];
  /**
   * Settings that let more pass than before.
   */
  settings: LoosenedSetting[];
  /**
   * What the change of the event schema does that `evolution` does not allow, a sentence each.
   */
  breaks: string[];
  /**
   * Files that the gate reads and that lie on the disk otherwise than they are committed.
   */
  checkout: RewrittenFile[];
  approval: ApprovalReport;
}
export interface GuardedFile {
  path: string;
  status: 'added' | 'modified' | 'removed' | 'thinned';
  /**
   * Of a valid fixture that was thinned: the types of which it has fewer valid events.
   */
  fewer?: FewerEvents[];
}
export interface FewerEvents {
  type: string;
  base: number;
  head: number;
}
export interface LoosenedSetting {
  setting: string;
  base: string;
  head: string;
}
export interface RewrittenFile {
  path: string;
  /**
   * Other bytes; a link where the commit has a file, or the other way round; not there; there, and in no commit.
   */
  how: 'bytes' | 'kind' | 'missing' | 'uncommitted';
}
export interface ApprovalReport {
  state: 'not-needed' | 'approved' | 'missing' | 'stale' | 'not-allowed' | 'unknown';
  /**
   * Login of who set the label.
   */
  by: string | null;
  /**
   * When, ISO.
   */
  at: string | null;
  /**
   * Why it is not known.
   */
  detail: string | null;
}
export interface UpdateReport {
  status: 'committed' | 'patched' | 'nothing' | 'refused';
  /**
   * One sentence: what was done, or why nothing was.
   */
  detail: string;
  /**
   * The commit that the bot made.
   */
  commit: string | null;
  /**
   * Name of the patch beside the report, for a head where the bot may not write.
   */
  patch: string | null;
  files: UpdatedFile[];
}
export interface UpdatedFile {
  file: string;
  /**
   * Rows.
   */
  added: number;
  removed: number;
  changed: number;
  /**
   * Why it is replaced as a whole.
   */
  fault: string | null;
  columns: UpdatedColumn[];
}
export interface UpdatedColumn {
  column: string;
  rows: number;
  sum: string | null;
  largest: string | null;
}
export interface TrendReport {
  /**
   * The branch that keeps the history.
   */
  branch: string;
  series: TrendSeries[];
}
export interface TrendSeries {
  metric: string;
  /**
   * Oldest first.
   */
  values: number[];
}
export interface EnvironmentReport {
  platform: string;
  cpus: number;
}
export interface VersionsReport {
  gate: string;
  node: string;
  /**
   * null where the run needed no database.
   */
  duckdb: string | null;
}

/**
 * What was measured before, as it is committed: `<baselines>/<scale>.json`.
 */
export interface Baseline {
  format: 1;
  /**
   * Version that the work counters are of.
   */
  duckdb: string;
  /**
   * That the memory was counted on, e.g. linux-x64; absent in what the first versions wrote.
   */
  platform?: string;
  population: CountedPopulation;
  work: WorkPass;
  /**
   * By environment class: processor, cores, platform, image, Node, DuckDB.
   */
  environments: {
    [k: string]: BaselineEnvironment;
  };
}
/**
 * The events that the work was counted with.
 */
export interface CountedPopulation {
  employees: number;
  years: number;
  seed: number;
}
export interface WorkPass {
  /**
   * By script, e.g. balances.sql, and by operator, e.g. HASH_JOIN.
   */
  scripts: {
    [k: string]: {
      [k: string]: OperatorWork;
    };
  };
  /**
   * By table.
   */
  rowsWritten: {
    [k: string]: number;
  };
  /**
   * Bytes of the database file; 0 where two passes did not agree.
   */
  databaseBytes: number;
}
/**
 * Work of the operators of one name in one script.
 */
export interface OperatorWork {
  /**
   * How many there are.
   */
  operators: number;
  /**
   * Rows that they gave.
   */
  rows: number;
  /**
   * Rows that they read from tables.
   */
  scanned: number;
  /**
   * Pairs of rows that they held against each other, where a join has no key to look up by.
   */
  compared: number;
  /**
   * Bytes of the rows that they gave.
   */
  bytes: number;
  /**
   * Bytes of the buffers that their statements asked for: hash tables, sorts, what is kept between operators. It is told by statement, and stands with the topmost operator. Absent in what the first versions counted.
   */
  memory?: number;
}
export interface BaselineEnvironment {
  /**
   * Oldest first.
   */
  jobs: BaselineJob[];
}
export interface BaselineJob {
  commit: string;
  date: string;
  /**
   * By `workload.metric`, as measured.
   */
  samples: {
    [k: string]: number[];
  };
}

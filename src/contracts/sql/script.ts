/** One step of SQL, and what an error calls it. */
export interface Script {
  readonly name: string;
  readonly sql: string;
  /** Ours, and not a team's own. */
  readonly builtin: boolean;
}

/** The steps of a pipeline in SQL, in the order in which they run. */
export interface Scripts {
  /** `ground` holds the figures of the law; it, `macros` and `planHistory` are shared by the other steps, and not a team's to replace. */
  readonly ground: Script;
  readonly macros: Script;
  readonly tables: Script;
  readonly ingest: Script;
  readonly planHistory: Script;
  readonly balances: Script;
  readonly annualLimits: Script;
  readonly weeklySnapshots: Script;
}

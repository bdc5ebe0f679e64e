/** What is said between the one who measures and a measured process. */
import type { WorkPass } from '../../schema/types.ts';
import type { Overrides } from '../overrides.ts';
import type { WorkloadName } from './workload-names.ts';

export type { WorkPass };

/** What a process is to measure; paths are absolute. */
export interface MeasuredJob {
  readonly workload: WorkloadName;
  /** Config file in the side's directory, or null: the default one, where it exists. */
  readonly config: string | null;
  /** What flags set, on both sides. */
  readonly overrides: Overrides;
  /** NDJSON files with the events; of concurrency, one for each scenario. */
  readonly lines: readonly string[];
  readonly employees: number;
  readonly years: number;
  readonly seed: number;
  /** 1: so that counters and times repeat; null: as many as there are. */
  readonly threads: number | null;
  /**
   * Name of the first script in which base and head differ. Nothing before it can take longer, so that is run and
   * not clocked; absent: all is.
   */
  readonly from?: string;
}

/** One repetition, or several as one sample. */
export interface MeasuredRun {
  /** Of the part that counts, on the wall's clock. */
  readonly seconds: number;
  /** Of all processors together; an older bundle, measured as a base, does not say. */
  readonly cpuSeconds?: number;
  /**
   * How long all of it was, for the length of a sample: in processor time, as a busy machine makes a short run last;
   * absent: `seconds`.
   */
  readonly around?: number;
  /** By metric; those that need the whole process (peak-rss) are added at the end. */
  readonly values: Readonly<Record<string, number>>;
}

/** What a side is made of, as digests: by script, the schema, and the code that runs them. */
export interface SideDigest {
  /** Which questions and answers it knows; absent in the first bundles, which know those of 1. */
  readonly protocol?: number;
  readonly code: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly duckdb: string;
}

export type MeasuredRequest =
  | { readonly ask: 'digest'; readonly job: MeasuredJob }
  /** `beside`: the workspace of the other side, absolute, of which the same is prepared in the same process. */
  | { readonly ask: 'prepare'; readonly job: MeasuredJob; readonly beside?: string }
  /** `times` repetitions as one sample; `side`: of which of the two, where there are two. */
  | { readonly ask: 'run'; readonly times: number; readonly side?: 'own' | 'beside' }
  /** What is measured beside the time of a sample; pairs do without. */
  | { readonly ask: 'figures' }
  | { readonly ask: 'work'; readonly job: MeasuredJob }
  | { readonly ask: 'close' };

export interface MeasuredAnswers {
  readonly digest: SideDigest;
  readonly prepare: {
    readonly events: number;
    /** Metrics that only the first time gives; absent where there are none. */
    readonly once?: Readonly<Record<string, number>>;
    /** Whether preparing did all that a repetition does, so that the first is as the others; absent: it did not. */
    readonly isWarm?: boolean;
  };
  readonly run: MeasuredRun;
  /** By metric. */
  readonly figures: Readonly<Record<string, number>>;
  readonly work: WorkPass;
  readonly close: { readonly peakRss: number };
}

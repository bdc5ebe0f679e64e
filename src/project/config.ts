import type { Severity } from '../checks/quality/rules.ts';
import type { EventType } from '../contracts/event-types.ts';
import type { WorkloadName } from '../contracts/measured/workload-names.ts';
import type { SettingKey } from './settings.ts';

/** Every setting, resolved: input or flag over file over built-in default. */
export interface Config {
  /**
   * Where a person finds a setting, for errors: `--schema`, or `.github/dc-event-gate.yml:3, schema`.
   * @param item one of its list, for the line of that
   */
  placeOf(key: SettingKey, item?: string | null): string;
  readonly schema: { readonly kind: 'builtin' } | { readonly kind: 'file'; readonly path: string };
  readonly fixtures: {
    /** Globs, `!` negates; relative to the workspace. */
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
  };
  readonly validation: {
    /** Percent as the user wrote it, 0 to 100, at most 6 decimals; compared exactly, never as a float. */
    readonly minimumRate: string;
    readonly requireTypes: readonly EventType[];
  };
  readonly quality: {
    /** Folder of the consumer's own rules, or null. */
    readonly rules: string | null;
    /** By rule, where it is not the rule's own. */
    readonly severity: Readonly<Record<string, Severity>>;
    /** How many findings the report lists per rule; 0 = all. */
    readonly maxFindings: number;
  };
  /** Folder of the golden cases, or null where the config says `none`. */
  readonly golden: { readonly path: string | null };
  /** A file of `build` that must be what the fixtures give, or null. */
  readonly snapshots: string | null;
  readonly pipeline:
    | { readonly kind: 'builtin' }
    | { readonly kind: 'folder'; readonly path: string };
  readonly benchmarks: {
    /** What the gate measures. */
    readonly workloads: readonly WorkloadName[];
    /** Folder of what was measured before, or null. */
    readonly baselines: string | null;
    /** Percent by which a work counter may grow. */
    readonly workBudget: number;
    /** Percent up to which a slowdown is not called one. */
    readonly margin: number;
    /** By `workload.metric`, where it is not the product's own; null: no limit. */
    readonly targets: Readonly<Record<string, number | null>>;
  };
  readonly github: {
    /** When a pull request gets a comment. */
    readonly comment: CommentMode;
    /** The label by which a maintainer approves that what is expected changes. */
    readonly label: string;
    /** Branch that keeps the figures of the default branch, or null. */
    readonly history: string | null;
  };
  /** Git revision that golden differences are told against, or null. */
  readonly base: string | null;
  /** Path of the config file in the workspace, or null where there is none. */
  readonly file: string | null;
  /** ISO date, or null: the latest effective_date of all events. */
  readonly asOf: string | null;
  /** How many findings the report lists; 0 = all. Counts are always complete. */
  readonly maxFindings: number;
}

export const COMMENT_MODES = ['always', 'changes', 'failures', 'off'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export const DEFAULT_CONFIG_FILE = '.github/dc-event-gate.yml';

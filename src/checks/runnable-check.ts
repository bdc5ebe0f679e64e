import type { Check } from '../contracts/check.ts';
import type { CheckContext, CheckSettings } from './context.ts';
import type { Split } from './split.ts';

/** When a check runs: stage by stage, and within one side by side. */
export const STAGES = ['validate', 'reject', 'rebuild', 'measure', 'github'] as const;
export type Stage = (typeof STAGES)[number];

/** A check, as a run sees it. */
export interface RunnableCheck<Result> extends Check<Result> {
  readonly stage: Stage;
  /** Whether the settings ask for it. */
  isAskedFor(config: CheckSettings): boolean;
  /**
   * What can be known before anything is read of the events: minutes later nobody wants to hear of it.
   * @returns sentences about what this run will lack
   * @throws GateError for what it cannot do without
   */
  lookAhead?(context: CheckContext): Promise<readonly string[]>;
  /** @returns null where there was nothing to look at, for which another check fails */
  run(context: CheckContext): Promise<Result | null>;
  /** How several runs share its work. */
  readonly split: Split<Result>;
}

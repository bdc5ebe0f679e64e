/** How several runs share the work of a check, and how their shares become its result. One run has one share. */
import type { CheckContext, MergeContext } from './context.ts';

export type Split<Result> =
  /** It asks nothing of the events: the run that merges does it. */
  | { readonly by: 'merge' }
  /** It is not worth sharing: the first shard does all of it. */
  | { readonly by: 'first' }
  | ({ readonly by: 'shares' } & Shares<Result>);

export interface Shares<Result, Share = unknown> {
  /**
   * What this run has found in its share: plain values, as it is written to a file where there are several runs.
   * @returns null where there was nothing to look at
   */
  measure(context: CheckContext): Promise<Share | null>;
  /** @param shares in the order of the shards, at least one @returns as `run` */
  merge(shares: readonly Share[], context: MergeContext): Promise<Result | null>;
}

/** A check whose result is what its shares come to, also where there is only one. */
export function inShares<Result, Share>({
  measure,
  merge,
}: Shares<Result, Share>): {
  readonly split: Split<Result>;
  run(context: CheckContext): Promise<Result | null>;
} {
  return {
    // A share that comes from a file is of the same version, and whole: see commands/shard-file.ts.
    split: { by: 'shares', measure, merge: (shares, context) => merge(shares as Share[], context) },
    async run(context) {
      const share = await measure(context);
      return share === null ? null : merge([share], context);
    },
  };
}

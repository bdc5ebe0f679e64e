/**
 * Rules compared by what they look at, not by where their limits stand: each limit is moved until the rule
 * alarms as often as the others do where nobody should be alarmed; then it shows how much each finds.
 */
import { createRandom } from '../../src/plan/generate/random.ts';
import { DEFAULT_PAIRED_RULE } from '../../src/statistics/paired-rule.ts';
import { swapTest } from '../../src/statistics/swap-test.ts';
import { type Evidence, OTHER_EVIDENCE } from './other-rules.ts';
import type { Pair, RecordedJob } from './replayed-decisions.ts';

export interface EqualError {
  /** Pairs that every decision is made from. */
  readonly pairs: number;
  /** head/base at which a "slower" is an error: the rule's margin, 1.02. */
  readonly without: number;
  /** Share of errors that each rule is allowed there. */
  readonly error: number;
  /** head/base that is to be found. */
  readonly slowdown: number;
}

export interface Power {
  readonly rule: string;
  /** Share of `slowdown` that is found. */
  readonly found: number;
  readonly decisions: number;
}

/** Copies of each recorded metric, in which a coin has swapped the two times of each pair. */
const COPIES = 20;

const EVIDENCE: Readonly<Record<string, Evidence>> = {
  // The logarithm: the smallest probabilities are told apart.
  ours: (base, head) => {
    const margin = Math.log(DEFAULT_PAIRED_RULE.margin);
    return -Math.log(
      swapTest(base.map(Math.log), head.map(Math.log), margin, DEFAULT_PAIRED_RULE).p,
    );
  },
  ...OTHER_EVIDENCE,
};

/**
 * A recording of code against itself says nothing of which time is whose, so swapping gives more recordings
 * of the same noise, without the luck of whole processes.
 * @param jobs of code against itself; metrics with fewer pairs are left out
 */
export function powerAtEqualError(
  jobs: readonly RecordedJob[],
  { pairs, without, error, slowdown }: EqualError,
  seed = 1,
): Power[] {
  const random = createRandom(seed, 3);
  const recorded = jobs.flatMap(({ rec }) => Object.values(rec));
  const copies = recorded
    .filter((list) => list.length >= pairs)
    .flatMap((list) =>
      Array.from({ length: COPIES }, () =>
        list.slice(0, pairs).map(([a, b]): Pair => (random.chance(50) ? [a, b] : [b, a])),
      ),
    );
  return Object.entries(EVIDENCE).map(([rule, evidence]) => {
    const at = (ratio: number) =>
      copies.map((copy) =>
        evidence(
          copy.map(([base]) => base),
          copy.map(([, head]) => head * ratio),
        ),
      );
    const limit = exceededBy(at(without), error);
    const found = at(slowdown).filter((shown) => shown > limit).length;
    return { rule, found: found / copies.length, decisions: copies.length };
  });
}

/** The value that at most `share` of `values` are above. */
function exceededBy(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)] ?? Number.POSITIVE_INFINITY;
}

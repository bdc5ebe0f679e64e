/**
 * One run has many metrics, and each could raise a false alarm: "slower" has to hold over all of them.
 *
 * Each metric brings `pOverLooks`, a p that already has its looks in it: what the looks before were
 * allowed to spend, and the p of the look that decided. It is a p in the strict sense, since
 * P(pOverLooks ≤ u) ≤ u for every u by the union bound over the looks (the stage-wise ordering of a
 * sequential test: A. A. Tsiatis, G. L. Rosner and C. R. Mehta, Biometrics 40 (1984) 797–803), and it
 * is 1 unless the metric is "slower". Holm's procedure takes such p values as they are, however the
 * metrics of a run depend on each other.
 */
import { holm } from './holm.ts';
import type { PairVerdict } from './judge-pairs.ts';

/**
 * The judgements of all metrics timed in a run; a "slower" that does not survive is "inconclusive".
 * @param level greatest probability of any false "slower" in the run: 0.01
 */
export function holmOverMetrics<Judged extends PairVerdict>(
  judgements: readonly Judged[],
  level: number,
): Judged[] {
  const probabilities = judgements.map(({ pOverLooks }) => pOverLooks);
  const kept = holm(probabilities, level);
  const needed = level / (judgements.length - kept.filter(Boolean).length);
  return judgements.map((judgement, at) =>
    judgement.decision !== 'slower' || kept[at]
      ? judgement
      : {
          ...judgement,
          decision: 'inconclusive',
          reason: { code: 'not kept over all metrics', p: judgement.pOverLooks, needed },
        },
  );
}

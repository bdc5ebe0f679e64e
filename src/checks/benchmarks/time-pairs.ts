/**
 * One workload timed in pairs, of two processes that are started anew every few pairs: luck with memory and caches
 * lasts as long as a process.
 *
 * Where the same code runs both sides, each process holds both, and the two of a pair run at once, each in one
 * process; then they swap. So a machine that is fast for a moment, a core that is slow and a process that has luck are
 * the same for both sides. D. Bulej et al., "Duet benchmarking: improving measurement accuracy in the cloud", ICPE 2020,
 * have the sides side by side; that they swap is ours. Two bundles run at once as well, each in its own process.
 */

import type { Bench } from '../../contracts/ports/bench.ts';
import { createRandom } from '../../plan/generate/random.ts';
import type { TimedPair } from '../../statistics/judge-pairs.ts';
import { type ClockedPairs, isOpen } from './clocks.ts';
import { isLong, isShort, onePair, repetitions, repetitionsFor } from './one-pair.ts';
import { bothStarted, ended, type PairRequest } from './pair-sides.ts';

/** Pairs that two processes take: 32 come from four of each side, and where they are shared from eight. */
const BLOCK = 8;
/** So many pairs that were not counted, and no more is tried, whatever the bench's clock says. */
const MOST_DROPPED = 64;

export async function timePairs(bench: Bench, request: PairRequest): Promise<ClockedPairs> {
  const { rule } = request;
  const random = createRandom(request.seed, 1);
  const wall: TimedPair[] = [];
  const cpu: TimedPair[] = [];
  let [times, dropped] = [0, 0];
  const isLate = () => bench.now() >= request.deadline || dropped >= MOST_DROPPED;
  // Asked after each pair: a pair that was dropped must not carry the others past a look.
  const goesOn = () => !isLate() && isOpen({ wall, cpu }, rule);
  while (goesOn()) {
    const sides = await bothStarted(bench, request);
    try {
      if (times === 0) times = await repetitions(sides);
      for (let done = 0; done < BLOCK && goesOn(); done += 1) {
        const pair = await onePair(sides, times, random.chance(50));
        if (isShort(pair.around)) dropped += 1;
        else {
          wall.push(pair.wall);
          if (pair.cpu !== null) cpu.push(pair.cpu);
        }
        if (isShort(pair.around) || isLong(pair.around))
          times = repetitionsFor(Math.min(...pair.around) / times);
        request.onProgress?.(wall.length);
      }
    } finally {
      await Promise.all(sides.processes.map(ended));
    }
  }
  return { wall, cpu };
}

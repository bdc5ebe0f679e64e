/** Pairs of times by number and not by the clock: two, however busy the machine is. */
import type * as timing from '../../src/checks/benchmarks/time-pairs.ts';

const PAIRS = 2;

/** For `vi.mock`, in place of the module. */
export function fewPairs({ timePairs }: typeof timing): typeof timing {
  return {
    timePairs(bench, request) {
      let taken = 0;
      const onProgress = (pairs: number) => {
        taken = pairs;
        request.onProgress?.(pairs);
      };
      return timePairs({ ...bench, now: () => taken }, { ...request, deadline: PAIRS, onProgress });
    },
  };
}

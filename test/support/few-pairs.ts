/** Pairs of times by number and not by the clock: two, however busy the machine is. */
import type * as timing from '../../src/checks/benchmarks/time-pairs.ts';
import type { MeasuredRequest } from '../../src/contracts/measured/messages.ts';
import type { Bench } from '../../src/contracts/ports/bench.ts';

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

/** The same, of two runs a side each, where whole samples would be dozens of runs of what takes no time. */
export function fewShortPairs(original: typeof timing): typeof timing {
  const { timePairs } = fewPairs(original);
  return { timePairs: (bench, request) => timePairs(saidToBeLong(bench), request) };
}

/** Seconds that each run is said to take: a little more than half of the least of a sample. */
const HALF = 0.12;

function saidToBeLong(bench: Bench): Bench {
  const start: Bench['start'] = (side, memory) => {
    const started = bench.start(side, memory);
    const ask: typeof started.ask = async (request) => {
      const answer = await started.ask(request);
      if (request.ask !== 'run') return answer;
      const { times } = request as MeasuredRequest & { ask: 'run' };
      return { ...answer, around: HALF * times };
    };
    return { ...started, ask };
  };
  return { ...bench, start };
}

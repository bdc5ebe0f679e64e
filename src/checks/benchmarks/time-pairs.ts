/**
 * One workload timed in pairs: base and head alternate, a coin says who goes first. The processes are
 * started anew every few pairs, so that no one's luck with memory and caches lasts.
 */

import type { MeasuredJob } from '../../contracts/measured/messages.ts';
import type { Bench, MeasuredProcess, Side } from '../../contracts/ports/bench.ts';
import { createRandom } from '../../plan/generate/random.ts';
import type { TimedPair } from '../../statistics/judge-pairs.ts';
import type { PairedRule } from '../../statistics/paired-rule.ts';
import { type ClockedPairs, isOpen } from './clocks.ts';

/** Pairs that one pair of processes takes. */
const BLOCK = 8;
/** A shorter sample would be mostly the clock's and the scheduler's. */
const LEAST_SECONDS = 0.1;
/** A longer one of several repetitions is wasted time: they were counted when a clock or the machine stumbled. */
const MOST_SECONDS = 10 * LEAST_SECONDS;
const MOST_REPETITIONS = 1000;
/** So many pairs that were not counted, and no more is tried, whatever the bench's clock says. */
const MOST_DROPPED = 64;

export interface PairRequest {
  readonly base: Side;
  readonly head: Side;
  readonly job: MeasuredJob;
  readonly seed: number;
  /** Seconds of the bench's clock after which no pair is begun. */
  readonly deadline: number;
  readonly rule: PairedRule;
  readonly onProgress?: (pairs: number) => void;
}

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
        if (isShort(pair.wall)) dropped += 1;
        else {
          wall.push(pair.wall);
          if (pair.cpu !== null) cpu.push(pair.cpu);
        }
        if (isShort(pair.wall) || isLong(pair.wall))
          times = repetitionsFor(Math.min(...pair.wall) / times);
        request.onProgress?.(wall.length);
      }
    } finally {
      await Promise.all([ended(sides.base), ended(sides.head)]);
    }
  }
  return { wall, cpu };
}

interface Sides {
  readonly base: MeasuredProcess;
  readonly head: MeasuredProcess;
}

/** Side by side: nothing is timed yet, and getting ready is most of what a block takes. */
async function bothStarted(bench: Bench, { base, head, job }: PairRequest): Promise<Sides> {
  const [first, second] = await Promise.allSettled([
    started(bench, base, job),
    started(bench, head, job),
  ]);
  if (first.status === 'fulfilled' && second.status === 'fulfilled')
    return { base: first.value, head: second.value };
  for (const side of [first, second]) if (side.status === 'fulfilled') side.value.kill();
  throw first.status === 'rejected' ? first.reason : (second as PromiseRejectedResult).reason;
}

async function started(bench: Bench, side: Side, job: MeasuredJob): Promise<MeasuredProcess> {
  const worker = bench.start(side);
  try {
    await worker.ask({ ask: 'prepare', job });
    await worker.ask({ ask: 'run', times: 1 });
    return worker;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

async function ended(worker: MeasuredProcess): Promise<void> {
  await worker.ask({ ask: 'close' }).catch(() => worker.kill());
}

/** So many that the faster side's sample is long enough; the same on both. */
async function repetitions({ base, head }: Sides): Promise<number> {
  const first = await base.ask({ ask: 'run', times: 1 });
  const second = await head.ask({ ask: 'run', times: 1 });
  return repetitionsFor(Math.min(first.seconds, second.seconds));
}

/** Bounded, and one where a clock says that no time has passed. */
function repetitionsFor(seconds: number): number {
  const wanted = Math.ceil((LEAST_SECONDS * 1.2) / seconds);
  return Number.isFinite(wanted) ? Math.min(Math.max(1, wanted), MOST_REPETITIONS) : 1;
}

/** As after a machine was busy when the repetitions were counted. What is no time at all is kept, and judged. */
function isShort(pair: TimedPair): boolean {
  const shorter = Math.min(...pair);
  return shorter > 0 && shorter < LEAST_SECONDS;
}

function isLong(pair: TimedPair): boolean {
  return Math.min(...pair) > MOST_SECONDS;
}

async function onePair(
  { base, head }: Sides,
  times: number,
  baseFirst: boolean,
): Promise<{ wall: TimedPair; cpu: TimedPair | null }> {
  const sample = (worker: MeasuredProcess) => worker.ask({ ask: 'run', times });
  const first = await sample(baseFirst ? base : head);
  const second = await sample(baseFirst ? head : base);
  const [before, after] = baseFirst ? [first, second] : [second, first];
  // A bundle of before there was a second clock says nothing of it, in none of its pairs.
  const cpu =
    before.cpuSeconds === undefined || after.cpuSeconds === undefined
      ? null
      : ([before.cpuSeconds, after.cpuSeconds] as const);
  return { wall: [before.seconds, after.seconds], cpu };
}

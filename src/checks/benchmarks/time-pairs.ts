/**
 * One workload timed in pairs, of two processes that are started anew every few pairs: luck with memory and caches
 * lasts as long as a process.
 *
 * Where the same code runs both sides, each process holds both, and the two of a pair run at once, each in one
 * process; then they swap. So a machine that is fast for a moment, a core that is slow and a process that has luck are
 * the same for both sides. D. Bulej et al., "Duet benchmarking: improving measurement accuracy in the cloud", ICPE 2020,
 * have the sides side by side; that they swap is ours. Two bundles run at once as well, each in its own process.
 */

import type {
  MeasuredJob,
  MeasuredRequest,
  MeasuredRun,
} from '../../contracts/measured/messages.ts';
import type { Bench, MeasuredProcess, Side } from '../../contracts/ports/bench.ts';
import { createRandom } from '../../plan/generate/random.ts';
import type { TimedPair } from '../../statistics/judge-pairs.ts';
import type { PairedRule } from '../../statistics/paired-rule.ts';
import { type ClockedPairs, isOpen } from './clocks.ts';

/** Pairs that two processes take: 32 come from four of each side, and where they are shared from eight. */
const BLOCK = 8;
/** A shorter sample would be mostly the clock's and the scheduler's, and no turn would be left to weave. */
const LEAST_SECONDS = 0.2;
/**
 * Turns of a side within a pair, where a sample has as many repetitions. An even number: repetitions that take
 * memory and those that find it taken may alternate, and each side is as often first as second.
 */
const TURNS = 4;
/** A longer one of several repetitions is wasted time: they were counted when a clock or the machine stumbled. */
const MOST_SECONDS = 10 * LEAST_SECONDS;
const MOST_REPETITIONS = 1000;
/** So many pairs that were not counted, and no more is tried, whatever the bench's clock says. */
const MOST_DROPPED = 64;

/**
 * Where the sides run: `shared`, each of two processes holds both; `apart`, each side its own process, at once;
 * `in turn`, one after the other, what starts programs of its own on as many cores as it likes.
 */
export type Arrangement = 'shared' | 'apart' | 'in turn';

export interface PairRequest {
  readonly base: Side;
  readonly head: Side;
  readonly arrangement: Arrangement;
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

/** Two processes, and what the two sides of a pair ask of either. */
interface Sides {
  readonly processes: readonly [MeasuredProcess, MeasuredProcess];
  readonly arrangement: Arrangement;
}

/** Side by side: nothing is timed yet, and getting ready is most of what a block takes. */
async function bothStarted(
  bench: Bench,
  { base, head, arrangement, job }: PairRequest,
): Promise<Sides> {
  const beside = (other: Side) => (arrangement === 'shared' ? { beside: other.directory } : {});
  const both = [
    started(bench, base, { ask: 'prepare', job, ...beside(head) }),
    started(bench, head, { ask: 'prepare', job, ...beside(base) }),
  ] as const;
  try {
    return { processes: await bothDone(both), arrangement };
  } catch (error) {
    for (const one of await Promise.allSettled(both))
      if (one.status === 'fulfilled') one.value.kill();
    throw error;
  }
}

async function started(
  bench: Bench,
  side: Side,
  prepare: MeasuredRequest & { readonly ask: 'prepare' },
): Promise<MeasuredProcess> {
  const worker = bench.start(side, 'kept');
  try {
    const { isWarm = false } = await worker.ask(prepare);
    if (isWarm) return worker;
    await worker.ask({ ask: 'run', times: 1 });
    if (prepare.beside !== undefined) await worker.ask({ ask: 'run', times: 1, side: 'beside' });
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
async function repetitions(sides: Sides): Promise<number> {
  const [base, head] = await oneTurn(sides, 1, 0);
  return repetitionsFor(Math.min(secondsAround(base), secondsAround(head)));
}

/** Bounded, and one where a clock says that no time has passed; as many in each turn. */
function repetitionsFor(seconds: number): number {
  const wanted = Math.ceil((LEAST_SECONDS * 1.2) / seconds);
  if (!Number.isFinite(wanted)) return 1;
  const turns = turnsOf(wanted);
  return Math.min(Math.ceil(Math.max(1, wanted) / turns) * turns, MOST_REPETITIONS);
}

function turnsOf(times: number): number {
  return times < 2 ? 1 : Math.min(TURNS, 2 * Math.ceil(times / 2));
}

/** As after a machine was busy when the repetitions were counted. What is no time at all is kept, and judged. */
function isShort(pair: TimedPair): boolean {
  const shorter = Math.min(...pair);
  return shorter > 0 && shorter < LEAST_SECONDS;
}

function isLong(pair: TimedPair): boolean {
  return Math.min(...pair) > MOST_SECONDS;
}

interface Sample {
  readonly wall: number;
  /** null where the side is of a bundle of before there was a second clock; it says nothing in any pair. */
  readonly cpu: number | null;
  readonly around: number;
}

/** In every second turn it is the other way round, so that a pair has as many of either. */
async function onePair(sides: Sides, times: number, baseFirst: boolean) {
  const turns = turnsOf(times);
  const [ofBase, ofHead]: [MeasuredRun[], MeasuredRun[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const isAsAtFirst = turn % 2 === 0;
    const [base, head] = await oneTurn(sides, times / turns, isAsAtFirst === baseFirst ? 0 : 1);
    ofBase.push(base);
    ofHead.push(head);
  }
  const [before, after] = [summed(ofBase), summed(ofHead)];
  return {
    wall: [before.wall, after.wall] as const,
    cpu: before.cpu === null || after.cpu === null ? null : ([before.cpu, after.cpu] as const),
    around: [before.around, after.around] as const,
  };
}

/** @param order 0: base first, or in its own process; 1: head first, and either in the process of the other */
async function oneTurn(
  { processes, arrangement }: Sides,
  times: number,
  order: 0 | 1,
): Promise<[base: MeasuredRun, head: MeasuredRun]> {
  const [own, other] = processes;
  const run = (worker: MeasuredProcess, side: { readonly side?: 'beside' } = {}) =>
    worker.ask({ ask: 'run', times, ...side });
  const isSwapped = arrangement === 'shared' && order === 1;
  const base = () => (isSwapped ? run(other, { side: 'beside' }) : run(own));
  const head = () => (isSwapped ? run(own, { side: 'beside' }) : run(other));
  if (arrangement === 'in turn') {
    const first = await (order === 0 ? base() : head());
    return order === 0 ? [first, await head()] : [await base(), first];
  }
  // Who is asked first is ahead by a moment.
  if (order === 0) return bothDone([base(), head()]);
  const ahead = head();
  return bothDone([base(), ahead]);
}

/** Who is still at work when the other fails is not asked anything else, so it is waited for. */
async function bothDone<T>(work: readonly [Promise<T>, Promise<T>]): Promise<[T, T]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function summed(runs: readonly MeasuredRun[]): Sample {
  const sum = (of: (run: MeasuredRun) => number, isBroken: (time: number) => boolean) => {
    const times = runs.map(of);
    return times.find(isBroken) ?? times.reduce((total, time) => total + time, 0);
  };
  // A turn that took no time has measured nothing, whatever the others took; no processor time at all may be.
  const tookNone = (time: number) => !(time > 0);
  const saysCpu = runs.every(({ cpuSeconds }) => cpuSeconds !== undefined);
  return {
    wall: sum(({ seconds }) => seconds, tookNone),
    cpu: saysCpu
      ? sum(
          ({ cpuSeconds = 0 }) => cpuSeconds,
          (time) => !(time >= 0),
        )
      : null,
    around: sum(secondsAround, tookNone),
  };
}

/** A sample is as long as what runs in it, however little of that can differ. */
function secondsAround({ seconds, around = seconds }: MeasuredRun): number {
  return around;
}

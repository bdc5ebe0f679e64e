/** One pair: a sample of each side, of so many repetitions in turns. */
import type { MeasuredRun } from '../../contracts/measured/messages.ts';
import type { MeasuredProcess } from '../../contracts/ports/bench.ts';
import type { TimedPair } from '../../statistics/judge-pairs.ts';
import { bothDone, type Sides } from './pair-sides.ts';

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

/** So many that the faster side's sample is long enough; the same on both. */
export async function repetitions(sides: Sides): Promise<number> {
  const [base, head] = await oneTurn(sides, 1, 0);
  return repetitionsFor(Math.min(secondsAround(base), secondsAround(head)));
}

/** Bounded, and one where a clock says that no time has passed; as many in each turn. */
export function repetitionsFor(seconds: number): number {
  const wanted = Math.ceil((LEAST_SECONDS * 1.2) / seconds);
  if (!Number.isFinite(wanted)) return 1;
  const turns = turnsOf(wanted);
  return Math.min(Math.ceil(Math.max(1, wanted) / turns) * turns, MOST_REPETITIONS);
}

function turnsOf(times: number): number {
  return times < 2 ? 1 : Math.min(TURNS, 2 * Math.ceil(times / 2));
}

/** As after a machine was busy when the repetitions were counted. What is no time at all is kept, and judged. */
export function isShort(pair: TimedPair): boolean {
  const shorter = Math.min(...pair);
  return shorter > 0 && shorter < LEAST_SECONDS;
}

export function isLong(pair: TimedPair): boolean {
  return Math.min(...pair) > MOST_SECONDS;
}

interface Sample {
  readonly wall: number;
  /** null where the side is of a bundle of before there was a second clock; it says nothing in any pair. */
  readonly cpu: number | null;
  readonly around: number;
}

/** In every second turn it is the other way round, so that a pair has as many of either. */
export async function onePair(sides: Sides, times: number, baseFirst: boolean) {
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

/**
 * One workload timed in pairs: base and head alternate, a coin says who goes first. The processes are
 * started anew every few pairs, so that no one's luck with memory and caches lasts.
 */
import { createRandom } from '../../core/generate/random.ts';
import type { MeasuredJob } from '../../core/measuring/messages.ts';
import {
  decideSequentially,
  type InconclusiveReason,
  judgePairs,
} from '../../core/statistics/judge-pairs.ts';
import { DEFAULT_PAIRED_RULE, type PairedRule } from '../../core/statistics/paired-rule.ts';
import type { TimedWorkload } from '../../schema/types.ts';
import type { Bench, MeasuredProcess, Side } from '../ports.ts';

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
  readonly rule?: PairedRule;
  readonly onProgress?: (pairs: number) => void;
}

export async function timePairs(bench: Bench, request: PairRequest): Promise<TimedWorkload> {
  const { job, rule = DEFAULT_PAIRED_RULE } = request;
  const random = createRandom(request.seed, 1);
  const pairs: [number, number][] = [];
  let [times, dropped, seen] = [0, 0, 0];
  const isLate = () => bench.now() >= request.deadline || dropped >= MOST_DROPPED;
  while (isOpen(pairs, seen, rule) && !isLate()) {
    seen = pairs.length;
    const base = await started(bench, request.base, job);
    try {
      const head = await started(bench, request.head, job);
      try {
        if (times === 0) times = await repetitions(base, head);
        for (let done = 0; done < BLOCK && !isLate(); done += 1) {
          const pair = await onePair(base, head, times, random.chance(50));
          if (isShort(pair)) dropped += 1;
          else pairs.push(pair);
          if (isShort(pair) || isLong(pair)) times = repetitionsFor(Math.min(...pair) / times);
          request.onProgress?.(pairs.length);
        }
      } finally {
        await ended(head);
      }
    } finally {
      await ended(base);
    }
  }
  return timedWorkload(job.workload, pairs, rule);
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
async function repetitions(base: MeasuredProcess, head: MeasuredProcess): Promise<number> {
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
function isShort(pair: readonly [number, number]): boolean {
  const shorter = Math.min(...pair);
  return shorter > 0 && shorter < LEAST_SECONDS;
}

function isLong(pair: readonly [number, number]): boolean {
  return Math.min(...pair) > MOST_SECONDS;
}

async function onePair(
  base: MeasuredProcess,
  head: MeasuredProcess,
  times: number,
  baseFirst: boolean,
): Promise<[number, number]> {
  const sample = async (worker: MeasuredProcess) =>
    (await worker.ask({ ask: 'run', times })).seconds;
  if (baseFirst) {
    const before = await sample(base);
    return [before, await sample(head)];
  }
  const after = await sample(head);
  return [await sample(base), after];
}

/**
 * Whether more pairs could change the answer. A pair that was not counted shifts the blocks against the
 * looks, so each look that was passed is taken where it belongs.
 * @param seen pairs that this was asked of before
 */
function isOpen(
  pairs: readonly (readonly [number, number])[],
  seen: number,
  rule: PairedRule,
): boolean {
  if (!pairs.every((pair) => pair.every((time) => time > 0))) return false;
  const due = rule.looks.filter((look) => look.pairs > seen && look.pairs <= pairs.length);
  return due.every((look) => {
    const { decision } = judgePairs(pairs.slice(0, look.pairs), rule, { last: false });
    return decision === 'continue';
  });
}

function timedWorkload(
  workload: string,
  pairs: [number, number][],
  rule: PairedRule,
): TimedWorkload {
  const { decision, ratio, interval, detectable, reason } = decideSequentially(pairs, rule);
  return {
    workload,
    status: 'timed',
    decision: decision === 'continue' ? 'inconclusive' : decision,
    ratio,
    interval,
    detectable: detectable?.slowdown ?? null,
    pairsNeeded: detectable?.pairs ?? null,
    reason: reason === undefined ? null : inWords(reason, pairs.length),
    pairs,
  };
}

/** A clock that stood still or went back has measured nothing: with such a pair there is no answer. */
function inWords(reason: InconclusiveReason, pairs: number): string {
  switch (reason.code) {
    case 'too few pairs':
      return `${pairs} pairs in the time there was, and ${reason.needed} are the least`;
    case 'unusable sample':
      return `pair ${reason.pair} has a time that no clock could have shown`;
    case 'neither proven':
      return `${pairs} pairs do not tell`;
    case 'not kept over all metrics':
      return 'slower by itself, but not beyond what so many workloads show by chance';
  }
}

export function unchanged(workload: string): TimedWorkload {
  const reason = 'unchanged, not timed';
  return { ...untimed(workload, reason), status: 'unchanged', decision: 'not slower' };
}

/** Without a pair, and so without an answer. */
export function untimed(workload: string, reason: string): TimedWorkload {
  return {
    workload,
    status: 'timed',
    decision: 'inconclusive',
    ratio: null,
    interval: null,
    detectable: null,
    pairsNeeded: null,
    reason,
    pairs: [],
  };
}

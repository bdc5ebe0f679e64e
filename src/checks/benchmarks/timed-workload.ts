/** What the pairs of a workload say, as the report has it. */
import type { TimedClock, TimedWorkload } from '../../schema/types.ts';
import type {
  InconclusiveReason,
  PairedJudgement,
  PairVerdict,
  TimedPair,
} from '../../statistics/judge-pairs.ts';
import { holmOverMetrics } from '../../statistics/over-metrics.ts';
import { fewestForAlarm, type PairedRule, totalAlpha } from '../../statistics/paired-rule.ts';
import {
  CLOCKS,
  type Clock,
  type ClockedJudgements,
  type ClockedPairs,
  type ClockedVerdicts,
  combineClocks,
  decideClocks,
  judgeClocks,
} from './clocks.ts';

export interface WorkloadPairs {
  readonly workload: string;
  /** The script from which on it was clocked; absent: all of it. */
  readonly from?: string;
  /** Seconds that both sides take to start, taken off each run; absent: nothing was. */
  readonly startUp?: number;
  readonly pairs: ClockedPairs;
}

/** The chance of any false alarm in a run: 1 %, after Holm. */
const RUN_LEVEL = 0.01;

/** Each with its answer; all clocks of all workloads share the run's chance of a false alarm. */
export function timedWorkloads(timed: readonly WorkloadPairs[], rule: PairedRule): TimedWorkload[] {
  const judged = overRun(timed.map(({ pairs }) => judgeBothClocks(pairs, rule)));
  return timed.map((one, at) => reported(one, judged[at] as ClockedJudgements));
}

/**
 * Which of them are slower, as `timedWorkloads` says it, and no more.
 * @internal Tests decide thousands.
 */
export function slowerAmong(timed: readonly WorkloadPairs[], rule: PairedRule): string[] {
  const decided = overRun(timed.map(({ pairs }) => decideBothClocks(pairs, rule)));
  return timed
    .filter((_, at) => combineClocks(decided[at] as ClockedVerdicts).decision === 'slower')
    .map(({ workload }) => workload);
}

function overRun<Judged extends PairVerdict>(
  own: readonly Readonly<Record<Clock, Judged>>[],
): Record<Clock, Judged>[] {
  const all = own.flatMap(({ wall, cpu }) => [wall, cpu]);
  const kept = holmOverMetrics(all, RUN_LEVEL);
  return own.map((_, at) => ({ wall: kept[2 * at] as Judged, cpu: kept[2 * at + 1] as Judged }));
}

/** One look, at as many pairs as an alarm takes: no answer before is what a canary is kept for. */
export function canaryRule(rule: PairedRule): PairedRule {
  const [alpha, beta] = [totalAlpha(rule), rule.looks.reduce((sum, look) => sum + look.beta, 0)];
  return { ...rule, looks: [{ pairs: fewestForAlarm(rule), alpha, beta }] };
}

/**
 * The base against itself. Its luck has no side: what seems faster than itself is as strange as what
 * seems slower.
 * @param rule of a canary
 */
export function canary(timed: WorkloadPairs, rule: PairedRule): TimedWorkload {
  const { pairs } = timed;
  const told = reported(timed, judgeBothClocks(pairs, rule));
  const { decision, clock } = combineClocks(decideBothClocks(turned(pairs), rule));
  return decision === 'slower' ? { ...told, decision, clock, reason: 'faster than itself' } : told;
}

/**
 * Whether a canary raises an alarm, and no more.
 * @internal Tests decide hundreds.
 */
export function isAlarm(pairs: ClockedPairs, rule: PairedRule): boolean {
  return [pairs, turned(pairs)].some(
    (either) => combineClocks(decideBothClocks(either, rule)).decision === 'slower',
  );
}

function turned({ wall, cpu }: ClockedPairs): ClockedPairs {
  return { wall: wall.map(turn), cpu: cpu.map(turn) };
}

function turn([base, head]: TimedPair): TimedPair {
  return [head, base];
}

/** Where the wall ended the pairs, the other clock had no say in when, and nothing is left for it to spend. */
function judgeBothClocks(pairs: ClockedPairs, rule: PairedRule): ClockedJudgements {
  const onTheWay = decideClocks(pairs, rule, false);
  return judgeClocks(pairs, rule, combineClocks(onTheWay).decision === 'open');
}

function decideBothClocks(pairs: ClockedPairs, rule: PairedRule): ClockedVerdicts {
  const onTheWay = decideClocks(pairs, rule, false);
  return combineClocks(onTheWay).decision === 'open' ? decideClocks(pairs, rule, true) : onTheWay;
}

/** @param judgements of the pairs, perhaps with fewer "slower" than by themselves */
function reported(
  { pairs, ...which }: WorkloadPairs,
  judgements: ClockedJudgements,
): TimedWorkload {
  const { decision, clock } = combineClocks(judgements);
  const clocks = CLOCKS.filter((name) => name === 'wall' || pairs.cpu.length > 0);
  return {
    ...which,
    status: 'timed',
    decision: decision === 'open' ? 'inconclusive' : decision,
    clock,
    reason: decision === 'open' ? whyOpen(judgements, pairs) : null,
    clocks: clocks.map((name) => timedClock(name, pairs[name], judgements[name])),
  };
}

function timedClock(
  clock: Clock,
  pairs: readonly TimedPair[],
  { decision, ratio, interval, detectable }: PairedJudgement,
): TimedClock {
  return {
    clock,
    decision: decision === 'continue' ? 'inconclusive' : decision,
    ratio,
    interval,
    detectable: detectable?.slowdown ?? null,
    pairsNeeded: detectable?.pairs ?? null,
    pairs: pairs.map(([base, head]) => [base, head]),
  };
}

function whyOpen({ wall, cpu }: ClockedJudgements, pairs: ClockedPairs): string {
  const why = wall.reason === undefined ? 'no pair' : inWords(wall.reason, pairs.wall.length);
  return cpu.decision === 'not slower' ? `${why}; no more processor time` : why;
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
  return { workload, status: 'timed', decision: 'inconclusive', clock: null, reason, clocks: [] };
}

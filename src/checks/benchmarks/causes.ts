/** What measurements say for a verdict: causes to fail, doubts, and what a pass rests on. */

import { change, figure } from '../../contracts/figure.ts';
import { counted } from '../../contracts/rate.ts';
import type {
  BenchmarksReport,
  TimedClock,
  TimedWorkload,
  TimeReport,
  WorkChangeReport,
} from '../../schema/types.ts';
import { DEFAULT_PAIRED_RULE } from '../../statistics/paired-rule.ts';

/** A missed target, more work, or slower in pairs; the pairs only where the canary is silent. */
export function slowerCauses(benchmarks: BenchmarksReport): string[] {
  const { metrics, work, time } = benchmarks;
  const missed = metrics.filter(({ targetMet }) => targetMet === false);
  const more = work.changes.filter(({ verdict }) => verdict === 'more');
  const slower = canaryAlarms(benchmarks)
    ? []
    : (time?.workloads ?? []).filter(({ decision }) => decision === 'slower');
  return [
    ...more.map(moreWork),
    ...slower.map(slowerTime),
    ...missed.map(
      ({ workload, metric, value, unit, target }) =>
        `${workload}: ${metric} is ${figure(value)} ${unit}, and must be ${target?.kind} ${figure(target?.limit ?? 0)}`,
    ),
  ];
}

function moreWork({ script, counter, base, head, operator }: WorkChangeReport): string {
  return `${script} does more work: ${COUNTER_WORDS[counter]} ${figure(base)} → ${figure(head)}, most of it ${operator.name} (${figure(operator.base)} → ${figure(operator.head)})`;
}

export const COUNTER_WORDS: Readonly<Record<WorkChangeReport['counter'], string>> = {
  rows: 'rows',
  scanned: 'rows scanned',
  compared: 'pairs of rows compared',
  bytes: 'bytes of rows',
  memory: 'bytes of memory',
};

function slowerTime(timed: TimedWorkload): string {
  const { ratio = null, interval, pairs = [] } = tellingClock(timed) ?? {};
  const what = timed.clock === 'cpu' ? ' of processor time' : '';
  return `${nameTimed(timed)} is slower: ${change(ratio)}${what} (${change(interval?.low ?? null)} to ${change(interval?.high ?? null)}) in ${counted(pairs.length, 'pair')}`;
}

/** What was timed, by the name of its workload. */
export function nameTimed({
  workload,
  from,
  startUp,
}: Pick<TimedWorkload, 'workload' | 'from' | 'startUp'>): string {
  if (startUp !== undefined) return `${workload} (without start-up)`;
  return from === undefined ? workload : `${workload} (from ${from} on)`;
}

/** Why nothing can be said, although there is no sign against it. */
export function findDoubts(benchmarks: BenchmarksReport): string[] {
  const { metrics, work, time, failures } = benchmarks;
  const doubts = [...failures];
  if (metrics.length === 0 && failures.length === 0) doubts.push('nothing was measured');
  if (canaryAlarms(benchmarks))
    doubts.push(
      `the base, measured against itself, looks ${change(canaryRatio(time))} different, so times of this machine say nothing now`,
    );
  if (time !== null && failures.length === 0) doubts.push(...timeDoubts(time));
  const isTold = time?.workloads.some(isCompared) ?? false;
  if (work.against === 'nothing' && !isTold && failures.length === 0)
    doubts.push(`there is nothing to compare the work with: ${work.detail}`);
  return doubts;
}

/** A command is compared by its time alone: pairs that do not tell are a comparison, and none of them is not. */
function isCompared(timed: TimedWorkload): boolean {
  const hasPairs = timed.workload === 'pipeline' && wallPairs(timed).length >= FEWEST_PAIRS;
  return timed.decision !== 'inconclusive' || hasPairs;
}

/** A time that no clock could have shown, and a budget too short for any pairs at all. */
function timeDoubts({ canary, workloads }: TimeReport): string[] {
  const timed = workloads.filter(({ status }) => status === 'timed');
  const broken = [...timed, ...(canary === null ? [] : [canary])].filter((one) =>
    wallPairs(one).some((pair) => !pair.every((time) => time > 0)),
  );
  if (broken.length > 0) {
    const names = [...new Set(broken.map(({ workload }) => workload))];
    return [`the clock of this machine is broken: ${names.join(', ')} took no time, or less`];
  }
  const isNothing = timed.length > 0 && timed.every((one) => wallPairs(one).length < FEWEST_PAIRS);
  return isNothing
    ? [
        `nothing was timed: ${timed.map((one) => `${one.workload} has ${counted(wallPairs(one).length, 'pair')}`).join(', ')}, and needs ${FEWEST_PAIRS}`,
      ]
    : [];
}

function wallPairs({ clocks }: TimedWorkload): readonly (readonly number[])[] {
  return clocks.find(({ clock }) => clock === 'wall')?.pairs ?? [];
}

function canaryRatio(time: BenchmarksReport['time']): number | null {
  return time?.canary ? (tellingClock(time.canary)?.ratio ?? null) : null;
}

/** The clock that decided; the wall's where none did. */
function tellingClock({ clock, clocks }: TimedWorkload): TimedClock | undefined {
  return clocks.find((one) => one.clock === (clock ?? 'wall'));
}

const FEWEST_PAIRS = DEFAULT_PAIRED_RULE.fewestPairs;

/** The same code on both sides must not differ. */
export function canaryAlarms({ time }: Pick<BenchmarksReport, 'time'>): boolean {
  return time?.canary?.decision === 'slower';
}

export function benchmarkGrounds({ metrics, work, time }: BenchmarksReport): string[] {
  const targets = metrics.filter(({ target }) => target !== null);
  return [
    ...(targets.length === 0 ? [] : [`${counted(targets.length, 'target')} met`]),
    ...(work.against === 'nothing' ? [] : [`no more work than ${work.detail}`]),
    ...(time === null ? [] : timeGrounds(time.workloads)),
  ];
}

function timeGrounds(workloads: readonly TimedWorkload[]): string[] {
  if (workloads.length === 0) return [];
  if (workloads.every(({ status }) => status === 'unchanged'))
    return ['nothing to time has changed'];
  const open = workloads.filter(({ decision }) => decision === 'inconclusive');
  if (open.length === 0) return ['no workload slower'];
  const names = open.map(({ workload }) => workload).join(', ');
  return [`no workload found slower (cannot tell yet: ${names})`];
}

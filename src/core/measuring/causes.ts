/** What measurements say for a verdict: causes to fail, doubts, and what a pass rests on. */
import type { BenchmarksReport, TimedWorkload, WorkChangeReport } from '../../schema/types.ts';
import { counted } from '../rate.ts';

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
  return `${script} is more work: ${WORDS[counter]} ${figure(base)} → ${figure(head)}, most of it ${operator.name} (${figure(operator.base)} → ${figure(operator.head)})`;
}

const WORDS: Readonly<Record<WorkChangeReport['counter'], string>> = {
  operators: 'operators',
  rows: 'rows',
  scanned: 'rows scanned',
  compared: 'pairs of rows compared',
  bytes: 'bytes of rows',
  written: 'rows written',
};

function slowerTime({ workload, ratio, interval, pairs }: TimedWorkload): string {
  return `${workload} is slower: ${change(ratio)} (${change(interval?.low ?? null)} to ${change(interval?.high ?? null)}) in ${counted(pairs.length, 'pair')}`;
}

/** Why nothing can be said, although nothing speaks against it. */
export function doubtsOf(benchmarks: BenchmarksReport): string[] {
  const { metrics, work, time } = benchmarks;
  const doubts: string[] = [];
  const empty = metrics.filter(
    ({ samples }) => samples.length === 0 || !samples.every(Number.isFinite),
  );
  if (metrics.length === 0) doubts.push('nothing was measured');
  if (empty.length > 0)
    doubts.push(
      `no measurement of ${empty.map(({ workload, metric }) => `${workload} ${metric}`).join(', ')}`,
    );
  if (canaryAlarms(benchmarks))
    doubts.push(
      `the base against itself seems ${change(time?.canary?.ratio ?? null)} different, so this machine can tell nothing about time now`,
    );
  if (work.against === 'nothing' && time === null)
    doubts.push(`no comparison with before: ${work.detail}`);
  return doubts;
}

/** The same code on both sides must not differ. */
export function canaryAlarms({ time }: BenchmarksReport): boolean {
  return time?.canary?.decision === 'slower';
}

export function benchmarkGrounds({ metrics, work, time }: BenchmarksReport): string[] {
  const targets = metrics.filter(({ target }) => target !== null);
  const timed = time?.workloads ?? [];
  const open = timed.filter(({ decision }) => decision === 'inconclusive');
  return [
    ...(targets.length === 0 ? [] : [`${counted(targets.length, 'target')} met`]),
    ...(work.against === 'nothing' ? [] : [`no more work than ${work.detail}`]),
    ...(timed.length === 0
      ? []
      : [
          open.length === 0
            ? 'no workload slower'
            : `no workload found slower (cannot tell yet: ${open.map(({ workload }) => workload).join(', ')})`,
        ]),
  ];
}

/** "+4.1 %" */
export function change(ratio: number | null): string {
  if (ratio === null) return 'unknown';
  const percent = (ratio - 1) * 100;
  return `${percent >= 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)} %`;
}

/** Three significant digits, or whole with separators. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  return value >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toPrecision(3)));
}

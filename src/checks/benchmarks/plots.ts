/** The pairs of each workload that was timed, and the work that changed, as drawings. */
import type { Plot } from '../../contracts/section.ts';
import type { BenchmarksReport, TimedWorkload } from '../../schema/types.ts';
import { COUNTER_WORDS, nameTimed } from './causes.ts';

export function benchmarkPlots({ work, time }: BenchmarksReport): Plot[] {
  const timed = time === null ? [] : [...time.workloads, ...(time.canary ? [time.canary] : [])];
  return [
    ...workPlots(work),
    ...timed.flatMap((workload, at) =>
      samplePlots(workload, time?.margin ?? 1, at === time?.workloads.length),
    ),
  ];
}

/** A counter a drawing: rows and bytes have no common scale. */
function workPlots({ changes }: BenchmarksReport['work']): Plot[] {
  const counters = [...new Set(changes.map(({ counter }) => counter))];
  return counters.map((counter) => ({
    kind: 'plot',
    title: `Work that changed: ${COUNTER_WORDS[counter]}, by the operator that explains most`,
    drawing: {
      shape: 'bars',
      rows: changes
        .filter((change) => change.counter === counter)
        .flatMap(({ script, base, head, operator }) => [
          { name: script, base, head },
          { name: `${script}, ${operator.name}`, base: operator.base, head: operator.head },
        ]),
    },
  }));
}

function samplePlots(timed: TimedWorkload, margin: number, isCanary: boolean): Plot[] {
  return timed.clocks
    .filter(({ clock, pairs }) => pairs.length > 0 && clock === (timed.clock ?? 'wall'))
    .map(({ clock, pairs, ratio, interval }) => ({
      kind: 'plot',
      title: `${nameTimed(timed)}, ${clock === 'wall' ? 'time' : 'processor time'}${isCanary ? ', base against itself' : ''}`,
      drawing: {
        shape: 'samples',
        pairs: pairs.map(([base = 0, head = 0]) => [base * 1000, head * 1000] as const),
        ratio,
        interval: interval === null ? null : { low: interval.low, high: interval.high },
        threshold: margin,
      },
    }));
}

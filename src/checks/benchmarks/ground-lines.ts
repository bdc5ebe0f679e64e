/** What the table of benchmarks rests on, in sentences. */
import type { ReadingContext } from '../../contracts/check.ts';
import { change } from '../../contracts/figure.ts';
import { counted } from '../../contracts/rate.ts';
import type { BenchmarksReport, ScreenedWorkload, TimeReport } from '../../schema/types.ts';
import { describeEvents } from './pipeline/describe-events.ts';

export function groundLines(benchmarks: BenchmarksReport, { reasons }: ReadingContext): string[] {
  const { failures, time } = benchmarks;
  return [
    ...failures.filter((failure) => !reasons.includes(failure)),
    ...pipelineLines(benchmarks),
    ...(time === null ? [] : pairDoubts(time)),
    ...workLines(benchmarks),
    ...screenLines(benchmarks),
  ];
}

/** Over what it ran, and how much of its time is starting. */
function pipelineLines({ pipeline, metrics, time }: BenchmarksReport): string[] {
  if (pipeline === null) return [];
  const { startUp } = pipeline;
  const whole = metrics.find((one) => one.workload === 'pipeline' && one.metric === 'seconds');
  const starting = startUp.head;
  const share = whole === undefined || starting === null ? null : starting / whole.value;
  const sides =
    startUp.base === null || starting === null
      ? ''
      : `; starting took ${seconds(startUp.base)} at the base, ${seconds(starting)} now`;
  return [
    `pipeline: ${describeEvents(pipeline)}${share === null ? '' : `; ${Math.min(100, Math.round(share * 100))} % of the time is starting (a run over one event)`}${sides}`,
    ...(time !== null && share !== null && share > MOSTLY
      ? [
          'pipeline: most of what is timed is starting, so that more work has to be much more to be seen; with more events (--scale full) it weighs more',
        ]
      : []),
  ];
}

/** Of the time. */
const MOSTLY = 0.5;

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

/** Why pairs do not tell, and what they could have told. */
function pairDoubts({ workloads, target }: TimeReport): string[] {
  return workloads
    .filter(({ decision }) => decision === 'inconclusive')
    .map(({ workload, reason, clocks }) => {
      const could = clocks.flatMap(({ clock, detectable, pairsNeeded }) =>
        detectable === null
          ? []
          : [
              `a slowdown of ${change(detectable)}${clock === 'cpu' ? ' of processor time' : ''} would have been found, and ${change(target)} takes about ${pairsNeeded?.toLocaleString('en-US')} pairs`,
            ],
      );
      const why = `${workload} time cannot be told yet, ${reason ?? 'too few pairs'}`;
      return [why, ...could].join(': ');
    });
}

/** What the work was held against, and that nothing of it changed; changes are in the table. */
function workLines({ work }: BenchmarksReport): string[] {
  const notice = work.notice === null ? [] : [work.notice];
  if (work.against === 'nothing') return [`work: no comparison, ${work.detail}`];
  const same = work.changes.length === 0 ? 'the same' : `${work.changes.length} differ`;
  const demoted =
    work.demoted.length === 0
      ? ''
      : `; not exact here, so left out: ${work.demoted.slice(0, 5).join(', ')}`;
  const what = work.against === 'base' ? `the base ${work.detail}` : work.detail;
  return [
    `work: ${counted(work.compared, 'counter')} against ${what}, ${same}${demoted}`,
    ...notice,
  ];
}

/** Against earlier jobs: it decides nothing, and where it can say nothing it says so. */
function screenLines({ screen, time }: BenchmarksReport): string[] {
  const against = ({ workload, ratio, jobs }: ScreenedWorkload) =>
    `${workload} (${change(ratio)} against ${counted(jobs, 'job')})`;
  const quiet = screen.filter(({ asksForPairs }) => asksForPairs === false);
  const asking = screen.filter(({ asksForPairs }) => asksForPairs === true);
  const next =
    time === null ? '--against REF tells by pairs' : 'the pairs tell of what has changed';
  return [
    ...(asking.length === 0
      ? []
      : [`stands out from earlier jobs here: ${asking.map(against).join(', ')}; ${next}`]),
    ...(quiet.length === 0 ? [] : [`as in earlier jobs here: ${quiet.map(against).join(', ')}`]),
    ...uncompared(screen),
  ];
}

/** By how many jobs there are: too few of this environment. */
function uncompared(screen: readonly ScreenedWorkload[]): string[] {
  const without = screen.filter(({ asksForPairs }) => asksForPairs === null);
  const kinds = new Set(without.map(({ jobs, elsewhere }) => `${jobs} ${elsewhere}`));
  return [...kinds].map((kind) => {
    const alike = without.filter(({ jobs, elsewhere }) => `${jobs} ${elsewhere}` === kind);
    const { jobs = 0, elsewhere = 0 } = alike[0] ?? {};
    const others = elsewhere === 0 ? '' : ` (and ${elsewhere} of others)`;
    return `earlier jobs: no comparison of ${alike.map(({ workload }) => workload).join(', ')}, since the baseline holds ${counted(jobs, 'job')} of this environment${others}, and 3 are the least`;
  });
}

/** Whether the code meets its targets, and costs no more than before. */

import {
  approvalWords,
  fixing,
  type NextStep,
  type ReadingContext,
} from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import type { BenchmarksReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { benchmarkGrounds, canaryAlarms, findDoubts, slowerCauses } from './causes.ts';
import { listDefects } from './defects.ts';
import { sections } from './sections.ts';
import { trials } from './trials.ts';
import { canBeRecorded, isUncounted } from './uncounted.ts';

export const BENCHMARKS: RunnableCheck<BenchmarksReport> = {
  stage: 'measure',
  isAskedFor: () => true,
  // What measures is loaded where something is measured.
  async run({ ports, config, bench, engine, fixtures }) {
    if (bench === null) return null;
    const { measure } = await import('./bench.ts');
    return (await measure(ports, config, bench, { ...engine, fixtures })).report;
  },
  split: { by: 'first' },
  async lookAhead({ ports, config, bench }) {
    if (bench === null) return [];
    const { foreseeBaseline } = await import('./baseline-file.ts');
    return foreseeBaseline(ports, config, bench);
  },
  standsAlone: true,
  judge: (benchmarks) => ({
    reasons: slowerCauses(benchmarks),
    doubts: findDoubts(benchmarks),
    grounds: benchmarkGrounds(benchmarks),
  }),
  defects: (benchmarks, _tested, context) => listDefects(benchmarks, nextStep(benchmarks, context)),
  sections,
  findings: () => [],
  trials,
  nextStep,
  facts: () => [],
  figures: ({ metrics }) =>
    Object.fromEntries(
      metrics.map(({ workload, metric, value }) => [`${workload}.${metric}`, value]),
    ),
  concern: (benchmarks) => (slowerCauses(benchmarks).length > 0 ? 'performance' : null),
  isNotable: ({ work, time }) =>
    work.changes.length > 0 || (time?.workloads ?? []).some(({ status }) => status === 'timed'),
};

function nextStep(benchmarks: BenchmarksReport, context: ReadingContext): NextStep | null {
  if (slowerCauses(benchmarks).length === 0) return findOut(benchmarks);
  return fixing(
    `Fix what costs more. If it must cost more, ${waysToAccept(benchmarks, context).join(', and ')}.`,
    again(benchmarks),
  );
}

/** What measures the same once more; in pairs, where that was so here. */
function again({ time }: BenchmarksReport, options = ''): string {
  const pairs = time === null ? '' : ` --against ${time.base.slice(0, 12)}`;
  return typed(`bench${options}${pairs}`);
}

/** What a person does where more is worth it. */
function waysToAccept(
  { work, metrics, time }: BenchmarksReport,
  context: ReadingContext,
): string[] {
  const isMore = work.changes.some(({ verdict }) => verdict === 'more');
  const isSlower = (time?.workloads ?? []).some(({ decision }) => decision === 'slower');
  const settings = [
    ...(isMore && work.against === 'base' ? ['work-budget'] : []),
    ...(isSlower ? ['margin'] : []),
    ...(metrics.some(({ targetMet }) => targetMet === false) ? ['targets'] : []),
  ].map((name) => `benchmarks.${name}`);
  return [
    ...(isMore && work.against === 'baseline'
      ? [`${approvalWords(context)}run "${typed('baseline update')}" and commit what it writes`]
      : []),
    ...(settings.length > 0 ? [`change ${settings.join(', ')} in the config`] : []),
  ];
}

/** What helps where nothing could be told. */
function findOut(benchmarks: BenchmarksReport): NextStep | null {
  const { failures, work, metrics, time } = benchmarks;
  if (findDoubts(benchmarks).length === 0) return null;
  if (failures.length > 0) return fixing('Correct what failed.', again(benchmarks));
  if (canaryAlarms(benchmarks))
    return fixing('Measure again when this machine has less to do.', again(benchmarks));
  const isTimedCommand = time !== null && isUncounted(work);
  if (metrics.length > 0 && work.against === 'nothing' && !isTimedCommand)
    return canBeRecorded(work)
      ? fixing(
          'Compare with a revision by --against REF; or record a baseline and commit it:',
          typed('baseline update'),
        )
      : fixing('Compare with a revision, REF:', typed('bench --against REF'));
  return fixing('Give it more time:', again(benchmarks, ' --time-budget 1800'));
}

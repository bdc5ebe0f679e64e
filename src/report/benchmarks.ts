/** The benchmark part of a report, for the terminal and in Markdown. */
import { change, figure } from '../core/measuring/causes.ts';
import { counted } from '../core/rate.ts';
import type { BenchmarkMetric, BenchmarksReport, Report, TimedWorkload } from '../schema/types.ts';
import { alignColumns } from './columns.ts';
import { escapeMarkdown, folded, markdownTable } from './markdown-text.ts';
import { plain } from './plain.ts';

const METRIC_HEADER = ['workload', 'metric', 'measured', 'target', ''] as const;
const TIME_HEADER = ['workload', 'base', 'head', 'change (95 %)', 'pairs', 'verdict'] as const;

/** Columns of figures. */
const METRIC_FIGURES = [2, 3];
const TIME_FIGURES = [1, 2, 3, 4];

/** Sections of lines: what was measured, what was timed, what work it was. */
export function benchmarkLines({ benchmarks }: Report, dim: (text: string) => string): string[][] {
  if (benchmarks === null) return [];
  const table = (header: readonly string[], rows: string[][], figures: readonly number[]) => {
    if (rows.length === 0) return [];
    const [first = '', ...lines] = alignColumns([[...header], ...rows], figures);
    return [dim(first), ...lines.map(plain)];
  };
  return [
    table(METRIC_HEADER, metricRows(benchmarks), METRIC_FIGURES),
    table(TIME_HEADER, timeRows(benchmarks), TIME_FIGURES),
    [...workLines(benchmarks), ...screenLines(benchmarks), benchmarks.method].map(plain),
  ];
}

/**
 * What work it was, then times; tables of what is as it should be behind a click.
 * @param rows listed of what changed; with 0 the tables are left out too
 */
export function benchmarkSections({ benchmarks }: Report, rows: number): string[][] {
  if (benchmarks === null) return [];
  const work = [...workLines(benchmarks).slice(0, rows + 1), ...screenLines(benchmarks)];
  const lines = work.map((line) => `- ${escapeMarkdown(line.trim())}`);
  return rows === 0 ? [lines] : [lines, timeTable(benchmarks), metricTable(benchmarks)];
}

function timeTable(benchmarks: BenchmarksReport): string[] {
  const rows = timeRows(benchmarks);
  if (rows.length === 0) return [];
  const workloads = benchmarks.time?.workloads ?? [];
  const table = markdownTable(TIME_HEADER, rows, TIME_FIGURES);
  if (workloads.some(({ decision }) => decision === 'slower')) return table;
  return folded(`${counted(workloads.length, 'workload')} in pairs; none is slower`, table);
}

function metricTable(benchmarks: BenchmarksReport): string[] {
  const { metrics } = benchmarks;
  if (metrics.length === 0) return [];
  const table = markdownTable(METRIC_HEADER, metricRows(benchmarks), METRIC_FIGURES);
  const missed = metrics.filter(({ targetMet }) => targetMet === false).length;
  if (missed > 0) return table;
  return folded(`${counted(metrics.length, 'metric')}; no target missed`, table);
}

function metricRows({ metrics }: BenchmarksReport): string[][] {
  return metrics.map(({ workload, metric, value, unit, target, targetMet }) => [
    workload,
    metric,
    `${figure(value)} ${unit}`,
    target === null ? '' : `${target.kind} ${figure(target.limit)}`,
    mark(targetMet),
  ]);
}

function mark(met: BenchmarkMetric['targetMet']): string {
  if (met === null) return '';
  return met ? 'met' : 'missed';
}

/** The largest change against its own scatter first; then what was not timed. */
function timeRows({ time }: BenchmarksReport): string[][] {
  if (time === null) return [];
  const rows = [...time.workloads].sort((a, b) => overNoise(b) - overNoise(a)).map(timeRow);
  return time.canary === null
    ? rows
    : [...rows, [`${time.canary.workload}, base against itself`, ...timeRow(time.canary).slice(1)]];
}

function timeRow(timed: TimedWorkload): string[] {
  const { workload, ratio, interval, pairs, decision, detectable } = timed;
  if (timed.status === 'unchanged') return [workload, '', '', '', '', 'unchanged, not timed'];
  const range = interval === null ? '' : ` (${change(interval.low)} to ${change(interval.high)})`;
  const doubt =
    detectable === null
      ? (timed.reason ?? '')
      : `${change(detectable)} would have been found, +5 % takes ${timed.pairsNeeded?.toLocaleString('en-US')} pairs`;
  return [
    workload,
    seconds(pairs.map(([base = 0]) => base)),
    seconds(pairs.map(([, head = 0]) => head)),
    `${change(ratio)}${range}`,
    String(pairs.length),
    decision === 'inconclusive' ? `cannot tell yet: ${doubt}` : decision,
  ];
}

function overNoise({ ratio, interval }: TimedWorkload): number {
  if (ratio === null || interval === null) return Number.NEGATIVE_INFINITY;
  return Math.abs(Math.log(ratio)) / Math.max(1e-9, Math.log(interval.high / interval.low));
}

function seconds(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? '' : `${(middle * 1000).toFixed(0)} ms`;
}

/** Where a workload stands out from earlier jobs and was not timed in pairs. */
function screenLines({ screen, time }: BenchmarksReport): string[] {
  const asking = screen.filter(({ asksForPairs }) => asksForPairs);
  if (asking.length === 0 || time !== null) return [];
  const names = asking.map(
    ({ workload, ratio, jobs }) => `${workload} (${change(ratio)} against ${counted(jobs, 'job')})`,
  );
  return [`stands out from earlier jobs here: ${names.join(', ')}; --against REF tells by pairs`];
}

/** What the work was held against, and what changed. */
function workLines({ work }: BenchmarksReport): string[] {
  if (work.against === 'nothing') return [`work: no comparison, ${work.detail}`];
  const demoted =
    work.demoted.length === 0 ? '' : `; not exact here: ${work.demoted.slice(0, 5).join(', ')}`;
  const what = `${work.compared} work counters against ${work.detail}`;
  if (work.changes.length === 0) return [`${what}: the same${demoted}`];
  return [
    `${what}${demoted}:`,
    ...work.changes.map(
      ({ script, counter, base, head, operator, verdict }) =>
        `  ${script}: ${verdict} ${counter}, ${figure(base)} → ${figure(head)} (${operator.name} ${figure(operator.base)} → ${figure(operator.head)})`,
    ),
  ];
}

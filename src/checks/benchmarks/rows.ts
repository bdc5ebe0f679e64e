/** The benchmark table, row by row: what is measured, held against what, and what follows from it. */
import { change, figure } from '../../contracts/figure.ts';
import type { Table } from '../../contracts/section.ts';
import type {
  BenchmarkMetric,
  BenchmarksReport,
  TimedClock,
  TimedWorkload,
  WorkChangeReport,
} from '../../schema/types.ts';
import { COUNTER_WORDS, canaryAlarms, nameTimed } from './causes.ts';

const HEADER = [
  'metric',
  'target',
  'base',
  'head',
  'change (95 %)',
  'evidence',
  'pairs',
  'verdict',
] as const;

/** Columns of figures. */
const FIGURES: readonly number[] = [1, 2, 3, 4, 6];

/** A column that no row has anything in says nothing, and is left out. */
export function benchmarkTable(rows: readonly string[][]): Table {
  const kept = HEADER.map((_, column) => column).filter((column) =>
    rows.some((row) => row[column] !== ''),
  );
  const pick = (row: readonly string[]) => kept.map((column) => row[column] ?? '');
  return {
    kind: 'table',
    header: pick(HEADER),
    figures: kept.flatMap((column, at) => (FIGURES.includes(column) ? [at] : [])),
    rows: rows.map((row) => ({ cells: pick(row) })),
    total: rows.length,
  };
}

/** What was held against something, the largest change over its own noise first; counts have no noise. */
export function comparedRows(benchmarks: BenchmarksReport): string[][] {
  const { work, time, metrics } = benchmarks;
  const counts = [...work.changes].sort((a, b) => growth(b) - growth(a)).map(workRow);
  const missed = metrics.filter(({ targetMet }) => targetMet === false).map(metricRow);
  if (time === null) return [...counts, ...missed];
  const counting = canaryAlarms(benchmarks) ? ', but does not count' : '';
  const timed = [...time.workloads]
    .sort((a, b) => overNoise(b) - overNoise(a))
    .flatMap((workload) => timeRows(workload, verdictWords(workload, counting)));
  const canary = time.canary === null ? [] : canaryRows(time.canary, canaryAlarms(benchmarks));
  return [...counts, ...missed, ...timed, ...canary];
}

/** What was measured and misses nothing. */
export function measuredRows({ metrics }: BenchmarksReport): string[][] {
  return metrics.filter(({ targetMet }) => targetMet !== false).map(metricRow);
}

function metricRow({ workload, metric, value, unit, target, targetMet }: BenchmarkMetric) {
  return [
    `${workload} ${metric}`,
    target === null ? '' : `${target.kind} ${figure(target.limit)}`,
    '',
    `${figure(value)} ${unit}`,
    '',
    target === null ? '' : 'target',
    '',
    targetMet === null ? '' : targetMet ? 'met' : 'missed',
  ];
}

function workRow({ script, counter, base, head, operator, verdict }: WorkChangeReport): string[] {
  return [
    `${script} ${COUNTER_WORDS[counter]}`,
    '',
    figure(base),
    figure(head),
    base === 0 ? '' : change(head / base),
    'work',
    '',
    `${verdict}, most by ${operator.name}: ${figure(operator.base)} → ${figure(operator.head)}`,
  ];
}

function growth({ base, head }: WorkChangeReport): number {
  return (head - base) / Math.max(1, base);
}

/** A clock a row; that of the processors where it says more than the wall's. */
function timeRows(
  timed: TimedWorkload,
  verdictWords: (clock: TimedClock) => string,
  suffix = '',
): string[][] {
  const { status, clocks, clock: telling } = timed;
  const rowName = (clock: TimedClock['clock']) =>
    `${nameTimed(timed)} ${CLOCK_WORDS[clock]}${suffix}`;
  const name = rowName('wall');
  if (status === 'unchanged') return [[name, '', '', '', '', '', '', 'unchanged, not timed']];
  if (clocks.length === 0) return [[name, '', '', '', '', 'pairs', '0', 'cannot tell yet']];
  return clocks
    .filter(
      ({ clock, decision }) => clock === 'wall' || telling !== 'wall' || decision === 'slower',
    )
    .map((clock) => clockRow(rowName(clock.clock), clock, verdictWords(clock)));
}

const CLOCK_WORDS = { wall: 'time', cpu: 'processor time' } as const;

function clockRow(name: string, { ratio, interval, pairs }: TimedClock, verdict: string): string[] {
  const range = interval === null ? '' : ` (${change(interval.low)} to ${change(interval.high)})`;
  return [
    name,
    '',
    milliseconds(pairs.map(([base = 0]) => base)),
    milliseconds(pairs.map(([, head = 0]) => head)),
    ratio === null ? '' : `${change(ratio)}${range}`,
    'pairs',
    String(pairs.length),
    verdict,
  ];
}

function verdictWords(timed: TimedWorkload, counting: string) {
  return ({ clock, decision }: TimedClock): string => {
    if (decision === 'inconclusive') return 'cannot tell yet';
    const isOverruled = clock === 'cpu' && timed.decision === 'not slower' && decision === 'slower';
    return isOverruled ? 'more, though nobody waits longer' : `${decision}${counting}`;
  };
}

function canaryRows(canary: TimedWorkload, alarms: boolean): string[][] {
  const verdict = ({ clock, decision }: TimedClock) => {
    if (alarms && clock === canary.clock) return 'differs from itself';
    return decision === 'inconclusive' ? 'no alarm' : 'the same, as it must be';
  };
  return timeRows(canary, verdict, ', base against itself');
}

/** Change in units of its own interval, on the clock that shows most; what has none comes last. */
function overNoise({ clocks }: TimedWorkload): number {
  return Math.max(
    ...clocks.map(({ ratio, interval }) =>
      ratio === null || interval === null
        ? Number.NEGATIVE_INFINITY
        : Math.abs(Math.log(ratio)) / Math.max(1e-9, Math.log(interval.high / interval.low)),
    ),
  );
}

/** Of a sample in the middle. */
function milliseconds(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? '' : `${(middle * 1000).toFixed(0)} ms`;
}

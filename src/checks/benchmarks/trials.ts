/** What was held against something, as trials: targets, work counters, workloads timed in pairs. */
import type { Trial } from '../../contracts/check.ts';
import { change, figure } from '../../contracts/figure.ts';
import type { BenchmarkMetric, BenchmarksReport, TimedWorkload } from '../../schema/types.ts';
import { canaryAlarms } from './causes.ts';

export function trials(benchmarks: BenchmarksReport): Trial[] {
  const { metrics, work, time } = benchmarks;
  const targets = metrics.flatMap(({ target, ...metric }) =>
    target === null ? [] : [targetTrial(metric, target)],
  );
  // Where the base is not even like itself, no time says anything.
  const doubted = canaryAlarms(benchmarks);
  return [
    ...targets,
    ...work.changes.map(
      ({ script, counter, base, head, verdict }): Trial => ({
        name: `${script} ${counter}`,
        outcome: verdict === 'more' ? 'failed' : 'passed',
        message: verdict === 'more' ? `${figure(base)} before, ${figure(head)} now` : null,
        details: [],
      }),
    ),
    ...(time?.workloads ?? []).map((timed) => timeTrial(timed, doubted)),
  ];
}

function targetTrial(
  { workload, metric, value, unit, targetMet }: Omit<BenchmarkMetric, 'target'>,
  { kind, limit }: NonNullable<BenchmarkMetric['target']>,
): Trial {
  const missed = targetMet === false;
  return {
    name: `${workload} ${metric}`,
    outcome: missed ? 'failed' : 'passed',
    message: missed ? `${figure(value)} ${unit}, the target is ${kind} ${figure(limit)}` : null,
    details: [],
  };
}

function timeTrial(timed: TimedWorkload, doubted: boolean): Trial {
  const { workload, decision, reason, clock: telling, clocks } = timed;
  const name = `${workload} time`;
  const ratio = clocks.find(({ clock }) => clock === telling)?.ratio ?? null;
  if (decision === 'not slower') return { name, outcome: 'passed', message: null, details: [] };
  if (decision === 'slower' && !doubted)
    return { name, outcome: 'failed', message: `slower: ${change(ratio)}`, details: [] };
  const message = doubted ? 'the base differs from itself' : (reason ?? 'cannot tell yet');
  return { name, outcome: 'skipped', message, details: [] };
}

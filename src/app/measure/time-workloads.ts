/** What differs between base and head is timed in pairs; the base is timed against itself too. */
import type { MeasuredJob } from '../../core/measuring/messages.ts';
import { PARTS, TIMED, type WorkloadName } from '../../core/measuring/workloads.ts';
import { counted } from '../../core/rate.ts';
import { decideSequentially } from '../../core/statistics/judge-pairs.ts';
import { holmOverMetrics } from '../../core/statistics/over-metrics.ts';
import { DEFAULT_PAIRED_RULE, type PairedRule } from '../../core/statistics/paired-rule.ts';
import type { TimedWorkload, TimeReport } from '../../schema/types.ts';
import type { Ports, Side } from '../ports.ts';
import { digestOf } from './digest-of.ts';
import { surviving } from './surviving.ts';
import { timePairs, unchanged, untimed } from './time-pairs.ts';

export interface TimeRequest {
  readonly workloads: readonly WorkloadName[];
  /** Seconds for all pairs. */
  readonly timeBudget: number;
  readonly seed: number;
  readonly base: Side;
  readonly commit: string;
  readonly head: Side;
  readonly job: (workload: WorkloadName) => MeasuredJob;
}

/** @param failures what processes took with them; each workload is its own */
export async function timeWorkloads(
  ports: Ports,
  request: TimeRequest,
  failures: string[],
): Promise<TimeReport> {
  const { base, head, commit, seed } = request;
  const wanted = TIMED.filter((workload) => request.workloads.includes(workload));
  const differs = await surviving(failures, 'not timed', () => differences(ports, request));
  if (differs === null) {
    const workloads = wanted.map((workload) => untimed(workload, 'one side could not be started'));
    return { base: commit, seed, canary: null, workloads };
  }
  const changed = wanted.filter(differs);
  // The canary has a share of its own, so that a long workload does not leave it without pairs.
  const share = request.timeBudget / (changed.length + 1);
  const timed = async (workload: WorkloadName, label: string, sides: { base: Side; head: Side }) =>
    (await surviving(failures, `${label} was not timed`, () =>
      timeOne(ports, request, share, workload, label, sides),
    )) ?? untimed(workload, 'a process failed');
  const [first] = changed;
  const canary =
    first === undefined
      ? null
      : eitherWay(await timed(first, `${first}, base against itself`, { base, head: base }));
  const workloads: TimedWorkload[] = [];
  for (const workload of wanted) {
    workloads.push(
      changed.includes(workload)
        ? await timed(workload, workload, { base, head })
        : unchanged(workload),
    );
  }
  return { base: commit, seed, canary, workloads: acrossWorkloads(workloads) };
}

/** @returns whether a workload has anything else to run on the two sides */
async function differences(
  { bench }: Ports,
  { base, head, job }: TimeRequest,
): Promise<(workload: WorkloadName) => boolean> {
  const before = await digestOf(bench, base, job('reconstruct'));
  const after = await digestOf(bench, head, job('reconstruct'));
  return (workload) =>
    before.code !== after.code ||
    before.duckdb !== after.duckdb ||
    PARTS[workload].some((part) => before.parts[part] !== after.parts[part]);
}

async function timeOne(
  { bench, console }: Ports,
  { job, seed }: TimeRequest,
  share: number,
  workload: WorkloadName,
  label: string,
  sides: { base: Side; head: Side },
): Promise<TimedWorkload> {
  const start = bench.now();
  // Whichever comes first ends the pairs.
  const say = (pairs: number) =>
    console.progress(
      `${label}: ${counted(pairs, 'pair')}`,
      Math.max(pairs / MOST_PAIRS, (bench.now() - start) / share),
    );
  say(0);
  const timed = await timePairs(bench, {
    ...sides,
    job: job(workload),
    seed,
    deadline: start + share,
    onProgress: say,
  });
  console.note(`${label}: ${timed.decision} after ${counted(timed.pairs.length, 'pair')}`);
  return timed;
}

const MOST_PAIRS = DEFAULT_PAIRED_RULE.looks.at(-1)?.pairs ?? 1;

/** The base's luck has no side: what seems faster than itself is as strange as what seems slower. */
function eitherWay(canary: TimedWorkload): TimedWorkload {
  const turned = canary.pairs.map(([base = 0, head = 0]): [number, number] => [head, base]);
  const isFaster = decideSequentially(turned, OTHER_WAY).decision === 'slower';
  return isFaster ? { ...canary, decision: 'slower', reason: 'faster than itself' } : canary;
}

/** The pairs end when "not slower" is proven, perhaps by that very luck: each look has a fifth of the level. */
const OTHER_WAY: PairedRule = {
  ...DEFAULT_PAIRED_RULE,
  looks: DEFAULT_PAIRED_RULE.looks.map((look) => ({ ...look, alpha: look.alpha / 5 })),
};

/** The chance of any false alarm in a run: 1 %, after Holm. */
const RUN_LEVEL = 0.01;

function acrossWorkloads(workloads: readonly TimedWorkload[]): TimedWorkload[] {
  const timed = workloads.filter(({ status }) => status === 'timed');
  const judged = holmOverMetrics(
    timed.map(({ pairs }) => decideSequentially(pairs as [number, number][], DEFAULT_PAIRED_RULE)),
    RUN_LEVEL,
  );
  return workloads.map((workload) => {
    const isKept = judged[timed.indexOf(workload)]?.decision === 'slower';
    if (workload.decision !== 'slower' || isKept) return workload;
    const reason = 'slower by itself, but not beyond what so many workloads show by chance';
    return { ...workload, decision: 'inconclusive' as const, reason };
  });
}

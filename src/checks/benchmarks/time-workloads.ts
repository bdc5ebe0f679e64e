/** What differs between base and head is timed in pairs; the base is timed against itself too. */

import type { MeasuredJob } from '../../contracts/measured/messages.ts';
import type { WorkloadName } from '../../contracts/measured/workload-names.ts';
import type { Bench, Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';
import { counted } from '../../contracts/rate.ts';
import type { TimedWorkload, TimeReport } from '../../schema/types.ts';
import type { PairedRule } from '../../statistics/paired-rule.ts';
import { askDigest } from './ask-digest.ts';
import type { ClockedPairs } from './clocks.ts';
import type { Arrangement } from './pair-sides.ts';
import type { PipelineTiming } from './pipeline/pipeline-sides.ts';
import { recordFailure } from './surviving.ts';
import { timePairs } from './time-pairs.ts';
import {
  canary,
  canaryRule,
  timedWorkloads,
  unchanged,
  untimed,
  type WorkloadPairs,
} from './timed-workload.ts';
import { PARTS, STAGES, TIMED } from './workloads.ts';

export interface TimeRequest {
  readonly workloads: readonly WorkloadName[];
  /** Seconds for all pairs. */
  readonly timeBudget: number;
  readonly seed: number;
  readonly rule: PairedRule;
  readonly base: Side;
  readonly commit: string;
  readonly head: Side;
  readonly job: (workload: WorkloadName) => MeasuredJob;
  /** How the workload of that name is timed; null where it is not asked for. */
  readonly pipeline: PipelineTiming | null;
}

/** @param failures what processes took with them; each workload is its own */
export async function timeWorkloads(
  ports: Pick<Ports, 'bench' | 'console'>,
  request: TimeRequest,
  failures: string[],
): Promise<TimeReport> {
  const { base, commit, seed, rule } = request;
  const facts = { base: commit, margin: rule.margin, target: rule.target, seed };
  const wanted = TIMED.filter((workload) => request.workloads.includes(workload));
  const difference = await recordFailure(failures, 'not timed', () =>
    differences(ports, request, wanted),
  );
  if (difference === null) {
    const workloads = wanted.map((workload) => untimed(workload, 'one side could not be started'));
    return { ...facts, canary: null, workloads };
  }
  const differing = wanted.filter((workload) => difference(workload).isAny);
  const ready = await getReady(request, differing, failures);
  const changed = differing.filter((workload) => workload !== 'pipeline' || ready !== null);
  // Each has its share of what is left, so that a long workload does not leave the others without pairs.
  const end = ports.bench.now() + request.timeBudget;
  let left = changed.length + 1;
  const timed = async (workload: WorkloadName, label: string, own: TimeRequest) => {
    const share = (end - ports.bench.now()) / left;
    left -= 1;
    const { from, arrangement } = difference(workload);
    const startUp = workload === 'pipeline' ? ready?.startUp : undefined;
    const which = {
      workload,
      ...(from === undefined ? {} : { from }),
      ...(startUp === undefined ? {} : { startUp }),
    };
    return recordFailure(failures, `${label} was not timed`, async () => ({
      ...which,
      pairs: await timeOne(ports, own, share, { ...which, arrangement }, label),
    }));
  };
  const alone = { ...request, head: base, rule: canaryRule(rule) };
  const itself = await timeCanary(changed, alone.rule, (workload) =>
    timed(workload, `${workload}, base against itself`, alone),
  );
  const pairs: WorkloadPairs[] = [];
  for (const workload of changed)
    pairs.push(...[await timed(workload, workload, request)].filter((one) => one !== null));
  const answers = timedWorkloads(pairs, rule);
  const workloads = wanted.map((workload) => {
    if (isImpossible(request, workload)) return untimed(workload, 'the base has none');
    if (!differing.includes(workload)) return unchanged(workload);
    const answer = answers.find((one) => one.workload === workload);
    return answer ?? untimed(workload, 'a process failed');
  });
  return { ...facts, canary: itself, workloads };
}

/** By one workload: what makes a machine untrustworthy does so for all. */
async function timeCanary(
  [first]: readonly WorkloadName[],
  rule: PairedRule,
  timed: (workload: WorkloadName) => Promise<WorkloadPairs | null>,
): Promise<TimedWorkload | null> {
  if (first === undefined) return null;
  const pairs = await timed(first);
  return pairs === null ? untimed(first, 'a process failed') : canary(pairs, rule);
}

/** What the two sides of a workload have different. */
interface Difference {
  readonly isAny: boolean;
  readonly arrangement: Arrangement;
  /** The script in which it begins, where it is clocked from there. */
  readonly from?: string | undefined;
}

async function differences(
  { bench }: Pick<Ports, 'bench'>,
  request: TimeRequest,
  wanted: readonly WorkloadName[],
): Promise<(workload: WorkloadName) => Difference> {
  const { base, head, job, pipeline } = request;
  const isKnown = (workload: WorkloadName) =>
    workload === 'pipeline' && pipeline !== null && pipeline.kind !== 'by digest';
  const known = (workload: WorkloadName) => ({
    isAny: isKnown(workload) && pipeline?.kind === 'changed',
    arrangement: 'in turn' as const,
  });
  if (wanted.every(isKnown)) return known;
  const before = await askDigest(bench, base, job('reconstruct'));
  const after = await askDigest(bench, head, job('reconstruct'));
  const isSameCode = before.code === after.code && before.duckdb === after.duckdb;
  return (workload) => {
    if (isKnown(workload)) return known(workload);
    const first = PARTS[workload].find((part) => before.parts[part] !== after.parts[part]);
    // The team's own SQL is run by this code on both sides, whatever the base brings along.
    if (!isSameCode && workload !== 'pipeline') return { isAny: true, arrangement: 'apart' };
    return {
      isAny: first !== undefined,
      arrangement: 'shared',
      from: STAGES[workload]?.find((part) => part === first),
    };
  };
}

/**
 * Setting a team's trees up is none of what pairs may take.
 * @returns seconds that are taken off each run; null where a side cannot be started
 */
async function getReady(
  { pipeline }: TimeRequest,
  workloads: readonly WorkloadName[],
  failures: string[],
): Promise<{ readonly startUp?: number } | null> {
  if (pipeline?.kind !== 'changed' || !workloads.includes('pipeline')) return {};
  const ready = await recordFailure(failures, 'pipeline was not timed', pipeline.getReady);
  if (ready === null) return null;
  return ready.common === null ? {} : { startUp: ready.common.seconds };
}

function isImpossible({ pipeline }: TimeRequest, workload: WorkloadName): boolean {
  return workload === 'pipeline' && pipeline?.kind === 'impossible';
}

/** The team's own pipeline is started in its own way. */
function benchFor({ pipeline }: TimeRequest, workload: WorkloadName, bench: Bench): Bench {
  const isOwn = pipeline?.kind === 'changed' || pipeline?.kind === 'by digest';
  return workload === 'pipeline' && isOwn ? pipeline.bench : bench;
}

interface Timed extends Pick<WorkloadPairs, 'from'> {
  readonly workload: WorkloadName;
  readonly arrangement: Arrangement;
}

async function timeOne(
  { bench: processes, console }: Pick<Ports, 'bench' | 'console'>,
  request: TimeRequest,
  share: number,
  { workload, from, arrangement }: Timed,
  label: string,
): Promise<ClockedPairs> {
  const { base, head, job, seed, rule } = request;
  const bench = benchFor(request, workload, processes);
  const start = bench.now();
  const most = rule.looks.at(-1)?.pairs ?? 1;
  // Whichever comes first ends the pairs.
  const say = (pairs: number) =>
    console.progress(
      `${label}: ${counted(pairs, 'pair')}`,
      Math.max(pairs / most, (bench.now() - start) / share),
    );
  say(0);
  const pairs = await timePairs(bench, {
    base,
    head,
    arrangement,
    job: { ...job(workload), ...(from === undefined ? {} : { from }) },
    seed,
    rule,
    deadline: start + share,
    onProgress: say,
  });
  console.note(`${label}: ${counted(pairs.wall.length, 'pair')}`);
  return pairs;
}

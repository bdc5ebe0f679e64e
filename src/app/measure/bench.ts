/** `bench`: what is measured, what it must reach, and whether it is more work or slower than before. */

import type { Config } from '../../core/config/config.ts';
import type { Overrides } from '../../core/config/settings.ts';
import { type Baseline, environmentClass } from '../../core/measuring/baseline.ts';
import type { MeasuredJob } from '../../core/measuring/messages.ts';
import { judgeMetrics } from '../../core/measuring/targets.ts';
import { PARTS, type Scale, TIMED, type WorkloadName } from '../../core/measuring/workloads.ts';
import { decideSequentially } from '../../core/statistics/judge-pairs.ts';
import { holmOverMetrics } from '../../core/statistics/over-metrics.ts';
import { type PairedRule, ruleOfMargin } from '../../core/statistics/paired-rule.ts';
import type {
  BenchmarkMetric,
  BenchmarksReport,
  TimedWorkload,
  TimeReport,
} from '../../schema/types.ts';
import type { Ports, Side } from '../ports.ts';
import { readBaseline } from './baseline-file.ts';
import { againstBase, againstBaseline, type CountedWork, countWork } from './count-work.ts';
import { writeLines } from './lines.ts';
import { runWorkload } from './run-workload.ts';
import { screenJobs } from './screen-jobs.ts';
import { baseSide, headSide } from './sides.ts';
import { timePairs, unchanged } from './time-pairs.ts';

export interface BenchRequest {
  readonly workloads: readonly WorkloadName[];
  readonly scale: Scale;
  /** Git revision, or null: nothing is timed in pairs. */
  readonly against: string | null;
  /** Seconds for all pairs. */
  readonly timeBudget: number;
  readonly seed: number;
  /** What flags set; both sides obey. */
  readonly overrides: Overrides;
}

/** Scenarios that the workload concurrency runs at once. */
const SCENARIOS = ['baseline', 'generous_match', 'low_turnover'];

export interface Measured {
  readonly report: BenchmarksReport;
  readonly work: CountedWork;
  readonly now: Pick<Baseline, 'duckdb' | 'population'>;
}

export async function measure(
  ports: Ports,
  config: Config,
  request: BenchRequest,
): Promise<Measured> {
  const { console, workspace, warehouse, environment } = ports;
  const { scale } = request;
  // What cannot be used is said before minutes are spent on measuring.
  const committed = await readBaseline(workspace, config, scale.name);
  const base = request.against === null ? null : await baseSide(ports, config, request.against);
  const directory = await workspace.temporaryDirectory();
  const job = jobOf(config, request);
  const head = headSide(ports);
  const metrics: BenchmarkMetric[] = [];
  for (const workload of request.workloads) {
    await console.group(`Measure ${workload}`, async () => {
      const own = await workloadJob(ports, directory, job(workload, scale.employees), scale);
      const samples = await runWorkload(ports, head, own, scale.samples);
      metrics.push(...judgeMetrics(workload, samples, config.benchmarks.targets, scale.name));
    });
  }
  const population = { employees: scale.pair, years: scale.years, seed: scale.seed };
  const lines = [await writeLines(ports, directory, population)];
  const pairJob = (workload: WorkloadName) => ({ ...job(workload, scale.pair), lines });
  const counted = await console.group('Count the work', () =>
    countWork(ports, head, pairJob('reconstruct')),
  );
  const now = { duckdb: await warehouse.version(), population };
  const { workBudget } = config.benchmarks;
  const work =
    againstBaseline(counted, committed, now, workBudget) ??
    (base === null
      ? nothing(counted, config, scale)
      : againstBase(
          counted,
          await countWork(ports, base.side, pairJob('reconstruct')),
          base.commit.slice(0, 12),
          workBudget,
        ));
  const time =
    base === null
      ? null
      : await console.group('Time in pairs', () =>
          timeAll(ports, request, ruleOfMargin(config.benchmarks.margin), base, head, pairJob),
        );
  const here = environmentClass({ ...environment, duckdb: now.duckdb });
  const screen = screenJobs(metrics, committed.baseline, here);
  const method = methodOf(ports, request);
  return { report: { scale: scale.name, method, metrics, work, screen, time }, work: counted, now };
}

function jobOf(config: Config, { scale, overrides }: BenchRequest) {
  return (workload: WorkloadName, employees: number): MeasuredJob => ({
    workload,
    config: config.file,
    overrides,
    lines: [],
    employees,
    years: scale.years,
    seed: scale.seed,
    threads: null,
  });
}

/** With the events that the workload has. */
async function workloadJob(
  ports: Ports,
  directory: string,
  job: MeasuredJob,
  scale: Scale,
): Promise<MeasuredJob> {
  const { workload, employees, years, seed } = job;
  if (workload === 'population') return { ...job, employees: scale.population };
  if (workload !== 'concurrency')
    return { ...job, lines: [await writeLines(ports, directory, { employees, years, seed })] };
  const share = Math.ceil(employees / SCENARIOS.length);
  const lines: string[] = [];
  for (const [at, scenarioId] of SCENARIOS.entries())
    lines.push(
      await writeLines(ports, directory, { employees: share, years, seed: seed + at, scenarioId }),
    );
  return { ...job, employees: share, lines };
}

function nothing({ demoted }: CountedWork, config: Config, scale: Scale) {
  const folder = config.benchmarks.baselines;
  const detail =
    folder === null
      ? 'the config names no folder of baselines, and no revision was given (--against REF)'
      : `${folder}/${scale.name}.json is not there, or of another DuckDB or other events, and no revision was given (--against REF); "dc-event-gate baseline update" records one`;
  return { against: 'nothing' as const, detail, compared: 0, demoted: [...demoted], changes: [] };
}

/** What differs is timed; the base is timed against itself too, and if that alarms, nothing counts. */
async function timeAll(
  { bench, console }: Ports,
  request: BenchRequest,
  rule: PairedRule,
  base: { readonly side: Side; readonly commit: string },
  head: Side,
  pairJob: (workload: WorkloadName) => MeasuredJob,
): Promise<TimeReport> {
  const [before, after] = [
    await digestOf(bench, base.side, pairJob('reconstruct')),
    await digestOf(bench, head, pairJob('reconstruct')),
  ];
  const wanted = TIMED.filter((workload) => request.workloads.includes(workload));
  const differs = (workload: WorkloadName) =>
    before.code !== after.code ||
    before.duckdb !== after.duckdb ||
    PARTS[workload].some((part) => before.parts[part] !== after.parts[part]);
  const changed = wanted.filter(differs);
  // The canary has a share of its own, so that a long workload does not leave it without pairs.
  const share = request.timeBudget / (changed.length + 1);
  const timed = async (workload: WorkloadName, label: string, sides: { base: Side; head: Side }) =>
    timePairs(bench, {
      ...sides,
      job: pairJob(workload),
      seed: request.seed,
      rule,
      deadline: bench.now() + share,
      onProgress: (pairs) => console.progress(label, pairs / 256),
    });
  const [first] = changed;
  const canary =
    first === undefined
      ? null
      : await timed(first, 'base against base', { base: base.side, head: base.side });
  const workloads: TimedWorkload[] = [];
  for (const workload of wanted) {
    workloads.push(
      changed.includes(workload)
        ? await timed(workload, workload, { base: base.side, head })
        : unchanged(workload),
    );
  }
  return {
    base: base.commit,
    seed: request.seed,
    canary,
    workloads: acrossMetrics(workloads, rule),
  };
}

async function digestOf(bench: Ports['bench'], side: Side, job: MeasuredJob) {
  const worker = bench.start(side);
  try {
    const digest = await worker.ask({ ask: 'digest', job });
    await worker.ask({ ask: 'close' });
    return digest;
  } catch (error) {
    worker.kill();
    throw error;
  }
}

/** The chance of any false alarm in a run: 1 %, after Holm. */
const RUN_LEVEL = 0.01;

function acrossMetrics(workloads: readonly TimedWorkload[], rule: PairedRule): TimedWorkload[] {
  const timed = workloads.filter(({ status }) => status === 'timed');
  const judged = holmOverMetrics(
    timed.map(({ pairs }) => decideSequentially(pairs as [number, number][], rule)),
    RUN_LEVEL,
  );
  return workloads.map((workload) => {
    const isKept = judged[timed.indexOf(workload)]?.decision === 'slower';
    if (workload.decision !== 'slower' || isKept) return workload;
    const reason = 'slower by itself, but not beyond what so many workloads show by chance';
    return { ...workload, decision: 'inconclusive' as const, reason };
  });
}

function methodOf({ environment }: Ports, { scale, against }: BenchRequest): string {
  const { cpus, cpu, node } = environment;
  const pairs =
    against === null
      ? ''
      : `; in pairs, base and head in turn, who is first by coin, at least 0.1 s a sample, processes started anew every 8 pairs, judged by an exact swap test`;
  return `Each workload in a process of its own on ${cpus} cores (${cpu}, Node ${node}), ${scale.samples} repetitions after one that does not count, medians shown; work counted with one thread${pairs}.`;
}

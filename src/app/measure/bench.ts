/** `bench`: what is measured, what it must reach, and whether it is more work or slower than before. */

import type { Config } from '../../core/config/config.ts';
import type { Overrides } from '../../core/config/settings.ts';
import { environmentClass } from '../../core/measuring/baseline.ts';
import type { CountedOn, CountedWork } from '../../core/measuring/hold-work.ts';
import type { MeasuredJob } from '../../core/measuring/messages.ts';
import { judgeMetrics } from '../../core/measuring/targets.ts';
import type { Scale, WorkloadName } from '../../core/measuring/workloads.ts';
import { ruleOfMargin } from '../../core/statistics/paired-rule.ts';
import type { BenchmarkMetric, BenchmarksReport } from '../../schema/types.ts';
import type { Side } from '../ports/bench.ts';
import type { Ports } from '../ports.ts';
import { readBaseline } from './baseline-file.ts';
import { countWork } from './count-work.ts';
import { digestOf } from './digest-of.ts';
import { judgeWork } from './judge-work.ts';
import { writeLines } from './lines.ts';
import { runWorkload } from './run-workload.ts';
import { screenJobs } from './screen-jobs.ts';
import { baseSide, headSide } from './sides.ts';
import { surviving } from './surviving.ts';
import { timeWorkloads } from './time-workloads.ts';

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
  /** null where the pipeline could not be counted. */
  readonly work: CountedWork | null;
  readonly now: CountedOn;
}

export async function measure(
  ports: Ports,
  config: Config,
  request: BenchRequest,
): Promise<Measured> {
  const { bench, console, workspace, warehouse, environment } = ports;
  const { scale } = request;
  // What cannot be used is said before minutes are spent on measuring.
  const committed = await readBaseline(workspace, config, scale.name);
  const { against, overrides } = request;
  const base = against === null ? null : await baseSide(ports, config, overrides, against);
  const directory = await workspace.temporaryDirectory();
  const job = jobOf(config, request);
  const head = headSide(ports);
  const failures: string[] = [];
  const metrics: BenchmarkMetric[] = [];
  for (const workload of request.workloads) {
    await console.group(`Measure ${workload}`, async () => {
      const own = await workloadJob(ports, directory, job(workload, scale.employees), scale);
      const samples = await surviving(failures, `${workload} was not measured`, () =>
        runWorkload(ports, head, own, scale.samples),
      );
      if (samples === null) return;
      const judged = judgeMetrics(workload, samples, config.benchmarks.targets, scale.name);
      metrics.push(...judged.metrics);
      failures.push(...judged.failures);
    });
  }
  const population = { employees: scale.pair, years: scale.years, seed: scale.seed };
  const { platform } = environment;
  const now = { duckdb: await warehouse.version(), platform, population };
  const lines = [await writeLines(ports, directory, population)];
  const pairJob = (workload: WorkloadName) => ({ ...job(workload, scale.pair), lines });
  const count = (side: Side) =>
    console.group(`Count the work of the ${side.name}`, () =>
      surviving(failures, `the work of the ${side.name} was not counted`, () =>
        countWork(ports, side, pairJob('reconstruct')),
      ),
    );
  const counted = await count(head);
  const countBase = async (side: Side) => {
    const digest = await surviving(failures, 'the base was not looked at', () =>
      digestOf(bench, side, pairJob('reconstruct')),
    );
    const before = digest === null ? null : await count(side);
    return digest === null || before === null ? null : { ...before, duckdb: digest.duckdb };
  };
  const before = base === null ? null : { commit: base.commit, count: () => countBase(base.side) };
  const work = await judgeWork(config, committed, counted, now, before);
  const time =
    base === null
      ? null
      : await console.group('Time in pairs', () =>
          timeWorkloads(
            ports,
            {
              ...request,
              rule: ruleOfMargin(config.benchmarks.margin),
              base: base.side,
              commit: base.commit,
              head,
              job: pairJob,
            },
            failures,
          ),
        );
  const here = environmentClass({ ...environment, duckdb: now.duckdb });
  const screen = screenJobs(metrics, committed.baseline, here);
  const method = methodOf(ports, request);
  const report = { scale: scale.name, method, metrics, work, screen, time, failures };
  return { report, work: counted, now };
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

function methodOf({ environment }: Ports, { scale, against }: BenchRequest): string {
  const { cpus, cpu, node } = environment;
  const pairs =
    against === null
      ? ''
      : `; in pairs, base and head in turn, who is first by coin, at least 0.1 s a sample, processes started anew every 8 pairs, judged by an exact swap test on the wall's clock, or on the processors' where that cannot tell`;
  return `Each workload in a process of its own on ${cpus} cores (${cpu}, Node ${node}), ${scale.samples} repetitions after one that does not count, medians shown; work counted with one thread${pairs}.`;
}

/** `bench`: what is measured, what it must reach, and whether it is more work or slower than before. */

import type { Ports } from '../../contracts/ports.ts';
import type { BenchmarksReport } from '../../schema/types.ts';
import { ruleOfMargin } from '../../statistics/paired-rule.ts';
import { environmentClass } from './baseline.ts';
import { readBaseline } from './baseline-file.ts';
import type { BenchRequest } from './bench-request.ts';
import { countBase, countSide } from './count-sides.ts';
import type { CountedOn, CountedWork } from './hold-work.ts';
import { pairJobs } from './jobs.ts';
import { judgeWork } from './judge-work.ts';
import { measureWorkloads } from './measure-workloads.ts';
import { screenJobs } from './screen-jobs.ts';
import type { MeasuringSettings } from './settings.ts';
import { baseSide, headSide } from './sides.ts';
import { timeWorkloads } from './time-workloads.ts';

export interface Measured {
  readonly report: BenchmarksReport;
  /** null where the pipeline could not be counted. */
  readonly work: CountedWork | null;
  readonly now: CountedOn;
}

export type MeasuringPorts = Pick<
  Ports,
  'bench' | 'console' | 'environment' | 'repository' | 'warehouse' | 'workspace'
>;

/** Three kinds of evidence, each apart: what must be reached, work, and time. */
export async function measure(
  ports: MeasuringPorts,
  config: MeasuringSettings,
  request: BenchRequest,
): Promise<Measured> {
  const { console, workspace, warehouse, environment } = ports;
  const { scale, against, settings } = request;
  // What cannot be used is said before minutes are spent on measuring.
  const committed = await readBaseline(workspace, config, scale.name);
  const base = against === null ? null : await baseSide(ports, config, settings, against);
  const head = headSide(ports);
  const failures: string[] = [];

  const metrics = await measureWorkloads(ports, config, request, failures);

  const { population, job } = await pairJobs(ports, config, request);
  const { platform } = environment;
  const now = { duckdb: await warehouse.version(), platform, population };
  const counted = await countSide(ports, head, job('reconstruct'), failures);
  const before = base && {
    commit: base.commit,
    count: () => countBase(ports, base.side, job('reconstruct'), failures),
  };
  const work = await judgeWork(config, committed, counted, now, before);

  const rule = ruleOfMargin(config['benchmarks.margin']);
  const time =
    base &&
    (await console.group('Time in pairs', () => {
      const sides = { base: base.side, commit: base.commit, head };
      return timeWorkloads(ports, { ...request, ...sides, rule, job }, failures);
    }));

  const here = environmentClass({ ...environment, duckdb: now.duckdb });
  const screen = screenJobs(metrics, committed.baseline, here);
  const method = describeMethod(ports, request);
  const report = { scale: scale.name, method, metrics, work, screen, time, failures };
  return { report, work: counted, now };
}

function describeMethod(
  { environment }: Pick<Ports, 'environment'>,
  { scale, against }: BenchRequest,
): string {
  const { cpus, cpu, node } = environment;
  const pairs =
    against === null
      ? ''
      : `; in pairs, base and head in turn, who is first by coin, at least 0.1 s a sample, processes started anew every 8 pairs, judged by an exact swap test on the wall's clock, or on the processors' where that cannot tell`;
  return `Each workload in a process of its own on ${cpus} cores (${cpu}, Node ${node}), ${scale.samples} repetitions after one that does not count, medians shown; work counted with one thread${pairs}.`;
}

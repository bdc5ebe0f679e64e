/** `bench`: what is measured, what it must reach, and whether it is more work or slower than before. */

import type { Ports } from '../../contracts/ports.ts';
import type { PipelinePorts } from '../../pipelines/pipelines.ts';
import type { BenchmarksReport } from '../../schema/types.ts';
import { ruleOfMargin } from '../../statistics/paired-rule.ts';
import { environmentClass } from './baseline.ts';
import { readBaseline } from './baseline-file.ts';
import type { BenchRequest } from './bench-request.ts';
import { countBase, countSide } from './count-sides.ts';
import type { CountedOn, CountedWork } from './counted-work.ts';
import { describeMethod } from './describe-method.ts';
import { pairJobs } from './jobs.ts';
import { judgeWork, uncounted } from './judge-work.ts';
import { measureWorkloads } from './measure-workloads.ts';
import { chooseWorkloads } from './pipeline/choose-workloads.ts';
import { findTeamWorkload, reportPipeline, type TeamPipeline } from './pipeline/team-workload.ts';
import { screenJobs } from './screen-jobs.ts';
import type { MeasuringSettings } from './settings.ts';
import { type BaseSide, baseSide, headSide } from './sides.ts';
import { timeWorkloads } from './time-workloads.ts';

export interface Measured {
  readonly report: BenchmarksReport;
  /** null where the pipeline could not be counted. */
  readonly work: CountedWork | null;
  readonly now: CountedOn;
}

export type MeasuringPorts = PipelinePorts &
  Pick<
    Ports,
    'bench' | 'console' | 'environment' | 'repository' | 'validator' | 'warehouse' | 'workspace'
  >;

/**
 * Three kinds of evidence, each apart: what must be reached, work, and time.
 * @param own what the workload `pipeline` runs; null where it is not among those asked for
 */
export async function measure(
  ports: MeasuringPorts,
  config: MeasuringSettings,
  asked: BenchRequest,
  own: TeamPipeline | null,
): Promise<Measured> {
  const { console, workspace, warehouse, environment } = ports;
  const { scale, against, settings } = asked;
  // What cannot be measured or used is said before minutes are spent on measuring.
  const chosen = chooseWorkloads(config.pipeline, asked.workloads);
  if (chosen.note !== null) console.note(chosen.note);
  const committed = await readBaseline(workspace, config, scale.name);
  const base = against === null ? null : await baseSide(ports, config, settings, against);
  const failures: string[] = [];
  const found = { config, own, base, scale, failures, workloads: chosen.workloads };
  const { workloads, team } = await findTeamWorkload(ports, { ...found, file: settings.path });
  const request = { ...asked, workloads };

  const metrics = await measureWorkloads(ports, config, request, failures, team);

  const { population, job } = await pairJobs(ports, config, request, team?.events ?? null);
  const { platform } = environment;
  const now = { duckdb: await warehouse.version(), platform, population };
  const { counted, work } = await count(ports, { config, committed, base, now, job, failures });

  const rule = ruleOfMargin(config['benchmarks.margin']);
  const time =
    base &&
    (await console.group('Time in pairs', () => {
      const sides = { base: base.side, commit: base.commit, head: headSide(ports) };
      const pipeline = team?.timing ?? null;
      return timeWorkloads(ports, { ...request, ...sides, rule, job, pipeline }, failures);
    }));

  const here = environmentClass({ ...environment, duckdb: now.duckdb });
  const screen = screenJobs(metrics, committed.baseline, here);
  const method = describeMethod(ports, config, request);
  const pipeline = await reportPipeline(team);
  const report = { scale: scale.name, method, metrics, pipeline, work, screen, time, failures };
  return { report, work: counted, now };
}

interface Counting {
  readonly config: MeasuringSettings;
  readonly committed: Parameters<typeof judgeWork>[1];
  readonly base: BaseSide | null;
  readonly now: CountedOn;
  readonly job: Awaited<ReturnType<typeof pairJobs>>['job'];
  readonly failures: string[];
}

async function count(
  ports: Pick<Ports, 'bench' | 'console' | 'workspace'>,
  { config, committed, base, now, job, failures }: Counting,
) {
  if (config.pipeline.kind === 'command')
    return { counted: null, work: uncounted(base === null ? 'nowhere' : 'base') };
  const counted = await countSide(ports, headSide(ports), job('reconstruct'), failures);
  const before = base && {
    commit: base.commit,
    count: () => countBase(ports, base.side, job('reconstruct'), failures),
  };
  return { counted, work: await judgeWork(config, committed, counted, now, before) };
}

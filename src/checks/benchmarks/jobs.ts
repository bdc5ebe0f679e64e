/** What measured processes are given to do, and the events that they do it with. */

import type { MeasuredJob } from '../../contracts/measured/messages.ts';
import type { WorkloadName } from '../../contracts/measured/workload-names.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { BenchRequest } from './bench-request.ts';
import { type WriteLines, writeLines } from './lines.ts';
import type { TeamEvents } from './pipeline/team-events.ts';
import type { MeasuringSettings } from './settings.ts';

/** Scenarios that the workload concurrency runs at once. */
const SCENARIOS = ['baseline', 'generous_match', 'low_turnover'];

type JobPorts = Pick<Ports, 'workspace' | 'bench' | 'console'>;

/** A workload by itself, with as many people as the scale has. */
export async function workloadJob(
  write: WriteLines,
  config: MeasuringSettings,
  request: BenchRequest,
  workload: WorkloadName,
  own: TeamEvents | null,
): Promise<MeasuredJob> {
  const { employees, population, years, seed } = request.scale;
  const job = createJob(config, request, workload, employees);
  if (own !== null && isOwn(config, workload)) return { ...job, lines: [own.file] };
  if (workload === 'population') return { ...job, employees: population };
  if (workload !== 'concurrency')
    return { ...job, lines: [await write({ employees, years, seed })] };
  const share = Math.ceil(employees / SCENARIOS.length);
  const lines: string[] = [];
  for (const [at, scenarioId] of SCENARIOS.entries())
    lines.push(await write({ employees: share, years, seed: seed + at, scenarioId }));
  return { ...job, employees: share, lines };
}

/** Workloads whose work is counted and that are timed in pairs: few people, the same on both sides. */
export async function pairJobs(
  ports: JobPorts,
  config: MeasuringSettings,
  request: BenchRequest,
  own: TeamEvents | null,
) {
  const { pair: employees, years, seed } = request.scale;
  const population = { employees, years, seed };
  const directory = await ports.workspace.temporaryDirectory();
  const isCommand = config.pipeline.kind === 'command';
  const lines = isCommand ? [] : [await writeLines(ports, directory, population)];
  const job = (workload: WorkloadName): MeasuredJob => ({
    ...createJob(config, request, workload, employees),
    // A second thread waits for the first, and for whoever else wants its core: that is most of the scatter.
    threads: 1,
    lines: own !== null && isOwn(config, workload) ? [own.file] : lines,
  });
  return { population, job };
}

/** Whether a workload works on the team's own events: all that there are for a command. */
function isOwn({ pipeline }: MeasuringSettings, workload: WorkloadName): boolean {
  return workload === 'pipeline' || pipeline.kind === 'command';
}

function createJob(
  config: MeasuringSettings,
  { scale, overrides }: BenchRequest,
  workload: WorkloadName,
  employees: number,
): MeasuredJob {
  const { years, seed } = scale;
  return {
    workload,
    config: config.file,
    overrides,
    lines: [],
    employees,
    years,
    seed,
    threads: null,
  };
}

/** The workloads one after the other, each in a process of its own, and what each must reach. */

import type { Ports } from '../../contracts/ports.ts';
import type { BenchmarkMetric } from '../../schema/types.ts';
import type { BenchRequest } from './bench-request.ts';
import { workloadJob } from './jobs.ts';
import { writeOnce } from './lines.ts';
import type { TeamWorkload } from './pipeline/team-workload.ts';
import { runWorkload } from './run-workload.ts';
import type { MeasuringSettings } from './settings.ts';
import { headSide } from './sides.ts';
import { recordFailure } from './surviving.ts';
import { isDecided, judgeMetrics } from './targets.ts';

/** @param failures what could not be measured, added here */
export async function measureWorkloads(
  ports: Pick<Ports, 'workspace' | 'bench' | 'console'>,
  config: MeasuringSettings,
  request: BenchRequest,
  failures: string[],
  team: TeamWorkload | null,
): Promise<BenchmarkMetric[]> {
  const { workloads, scale } = request;
  const targets = config['benchmarks.targets'];
  const write = writeOnce(ports, await ports.workspace.temporaryDirectory());
  const metrics: BenchmarkMetric[] = [];
  for (const [at, workload] of workloads.entries()) {
    const place = workloads.length === 1 ? '' : ` (${at + 1} of ${workloads.length})`;
    await ports.console.group(`Measure ${workload}${place}`, async () => {
      const own = team?.events ?? null;
      const job = await workloadJob(write, config, request, workload, own);
      const bench = workload === 'pipeline' && team !== null ? team.bench : ports.bench;
      const samples = await recordFailure(failures, `${workload} was not measured`, () =>
        runWorkload({ ...ports, bench }, headSide(ports), job, {
          most: scale.samples,
          isDecided: (sofar) => isDecided(workload, sofar, targets, scale),
        }),
      );
      if (samples === null) return;
      const judged = judgeMetrics(workload, samples, targets, scale.name);
      metrics.push(...judged.metrics);
      failures.push(...judged.failures);
    });
  }
  return metrics;
}

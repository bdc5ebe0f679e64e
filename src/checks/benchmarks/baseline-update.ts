/** `baseline update`: measures and records, so that later jobs have something to be held against. */

import { type Answer, plainAnswer } from '../../contracts/answer.ts';
import { GateError } from '../../contracts/errors.ts';
import { counted } from '../../contracts/rate.ts';
import { type BaselineJob, baselinePath, environmentClass, withJob } from './baseline.ts';
import { readBaseline } from './baseline-file.ts';
import { type MeasuringPorts, measure } from './bench.ts';
import type { BenchRequest } from './bench-request.ts';
import { formatBaseline } from './format-baseline.ts';
import type { MeasuringSettings } from './settings.ts';
import { compareWork, type WorkChange } from './work.ts';

export interface NewBaseline {
  readonly file: string;
  readonly text: string;
  /** Counters that are not as they were recorded; null where nothing was. */
  readonly changes: readonly WorkChange[] | null;
}

/**
 * Measures, and says what the file would be; nothing is written.
 * @throws GateError USAGE where the config names no folder, BASELINE_COMMAND, BASELINE_UNMEASURED where anything failed
 */
export async function measureBaseline(
  ports: MeasuringPorts,
  config: MeasuringSettings,
  request: BenchRequest,
): Promise<NewBaseline> {
  const { workspace, environment, repository, bench } = ports;
  const folder = config['benchmarks.baselines'];
  if (folder === null) throw new GateError('USAGE', { detail: 'benchmarks.baselines is none' });
  if (config.pipeline.kind === 'command') throw new GateError('BASELINE_COMMAND', {});
  // A team's own fixtures are no workload that stays the same from one record to the next.
  const workloads = request.workloads.filter((name) => name !== 'pipeline');
  const before = (await readBaseline(workspace, config, request.scale.name)).baseline;
  const { report, work, now } = await measure(ports, config, { ...request, workloads }, null);
  if (work === null || report.failures.length > 0)
    throw new GateError('BASELINE_UNMEASURED', { detail: report.failures.join('; ') });
  const job: BaselineJob = {
    commit: (await repository.head()) ?? 'none',
    date: bench.today(),
    samples: Object.fromEntries(
      report.metrics.map(({ workload, metric, samples }) => [
        `${workload}.${metric}`,
        samples.map(rounded),
      ]),
    ),
  };
  const environmentName = environmentClass({ ...environment, duckdb: now.duckdb });
  const baseline = withJob(before, { ...now, work: work.pass }, environmentName, job);
  const file = baselinePath(folder, request.scale.name);
  const changes = before === null ? null : compareWork(before.work.scripts, work.pass.scripts, 0);
  return { file, text: formatBaseline(baseline), changes };
}

export async function updateBaseline(
  ports: MeasuringPorts,
  config: MeasuringSettings,
  request: BenchRequest,
): Promise<{ answer: Answer; exit: 0 }> {
  // Minutes are not to be measured for nothing.
  const folder = config['benchmarks.baselines'];
  if (folder !== null) await ports.workspace.requireWritable(folder);
  const { file, text, changes } = await measureBaseline(ports, config, request);
  await ports.workspace.writeText(file, text);
  const news = changes === null ? 'new' : `${counted(changes.length, 'work counter')} changed`;
  return {
    answer: plainAnswer(`wrote ${file} (${news})`, { file, changes: changes ?? [] }),
    exit: 0,
  };
}

/** Six digits: more than a clock can tell, and a diff that can be read. */
function rounded(sample: number): number {
  return Number(sample.toPrecision(6));
}

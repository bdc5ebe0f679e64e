/** The commands that run a part of the gate, and give a verdict on that. */
import type { BenchRequest } from '../checks/benchmarks/bench-request.ts';
import { NO_RESULTS } from '../checks/checks.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import type { Report } from '../schema/types.ts';
import { runChecks } from './evaluate.ts';
import { requireCases } from './golden-cases.ts';
import { judgeContent } from './judge-content.ts';
import type { ShardTask } from './shards/shard-file.ts';
import { checksOf } from './shards/task-checks.ts';

/** The schema only; with `quality` the rules too, and for them a database. */
export function validate(
  ports: Ports,
  config: Config,
  depth: 'schema' | 'quality',
): Promise<Report> {
  return judge(ports, config, { command: 'validate', depth, goldenCases: [] });
}

/** @param goldenCases names of those that are asked for; [] for all */
export async function goldenCheck(
  ports: Ports,
  config: Config,
  goldenCases: readonly string[],
): Promise<Report> {
  await requireCases(ports.workspace, config['golden.path'], goldenCases);
  return judge(ports, config, { command: 'golden check', depth: 'schema', goldenCases });
}

export function benchmark(ports: Ports, config: Config, bench: BenchRequest): Promise<Report> {
  return judge(ports, config, { command: 'bench', depth: 'schema', goldenCases: [] }, bench);
}

function judge(
  ports: Ports,
  config: Config,
  task: ShardTask,
  bench: BenchRequest | null = null,
): Promise<Report> {
  const { command, goldenCases } = task;
  const { names, events, parts } = checksOf(task);
  const run = async () => {
    const engine = await loadEngine(config, ports);
    const facts = NO_RESULTS;
    return runChecks(ports, command, names, { config, engine, facts, bench, goldenCases, events });
  };
  return parts === null ? run() : judgeContent(ports, { command, config, parts }, run);
}

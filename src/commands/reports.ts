/** The commands that run a part of the gate, and give a verdict on that. */
import type { BenchRequest } from '../checks/benchmarks/bench-request.ts';
import type { CheckName } from '../checks/checks.ts';
import { NO_RESULTS } from '../checks/checks.ts';
import type { ContextRequest } from '../checks/create-context.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import type { Report } from '../schema/types.ts';
import { runChecks } from './evaluate.ts';
import { requireCases } from './golden-cases.ts';
import { judgeContent } from './judge-content.ts';

/** The schema only; with `quality` the rules too, and for them a database. */
export function validate(
  ports: Ports,
  config: Config,
  depth: 'schema' | 'quality',
): Promise<Report> {
  const names: CheckName[] =
    depth === 'quality' ? ['validation', 'loadable', 'quality'] : ['validation'];
  const events = depth === 'quality' ? 'loaded' : 'counted';
  return judgeContent(ports, { command: 'validate', config, parts: ['code', 'valid'] }, () =>
    run(ports, config, 'validate', names, { events }),
  );
}

/** @param goldenCases names of those that are asked for; [] for all */
export async function goldenCheck(
  ports: Ports,
  config: Config,
  goldenCases: readonly string[],
): Promise<Report> {
  await requireCases(ports.workspace, config['golden.path'], goldenCases);
  return judgeContent(ports, { command: 'golden check', config, parts: ['code', 'goldens'] }, () =>
    run(ports, config, 'golden check', ['golden'], { goldenCases }),
  );
}

export function benchmark(ports: Ports, config: Config, bench: BenchRequest): Promise<Report> {
  // The fixtures are read where they are measured with, and then their events are wanted.
  return run(ports, config, 'bench', ['benchmarks'], { bench, events: 'loaded' });
}

async function run(
  ports: Ports,
  config: Config,
  command: Report['command'],
  names: readonly CheckName[],
  request: Partial<ContextRequest>,
): Promise<Report> {
  return runChecks(ports, command, names, {
    config,
    engine: await loadEngine(config, ports),
    facts: NO_RESULTS,
    bench: null,
    goldenCases: [],
    events: 'counted',
    ...request,
  });
}

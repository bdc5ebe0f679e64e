/** A team's project: its settings, and what they name, loaded once. */
import type { Engine } from '../checks/engine.ts';
import type { Overrides } from '../contracts/overrides.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import type { Config } from './config.ts';
import { loadEngine } from './load-engine.ts';
import { requireFixtures } from './require-paths.ts';

export interface Project {
  readonly config: Config;
  readonly engine: Engine;
  /** What flags or inputs set: a measured process obeys them too. */
  readonly overrides: Overrides;
}

/** @throws GateError of each part, before any event is read */
export async function loadProject(
  ports: PipelinePorts,
  config: Config,
  overrides: Overrides,
): Promise<Project> {
  requireFixtures(config, overrides);
  return { config, engine: await loadEngine(config, ports), overrides };
}

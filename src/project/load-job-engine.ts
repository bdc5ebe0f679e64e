import type { Engine } from '../checks/engine.ts';
import type { MeasuredJob } from '../contracts/measured/messages.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import { loadConfig } from './load-config.ts';
import { loadEngine } from './load-engine.ts';

/**
 * What a measured process works with, by the settings that its job names.
 * @throws GateError of each part
 */
export async function loadJobEngine(ports: PipelinePorts, job: MeasuredJob): Promise<Engine> {
  const { workspace } = ports;
  const isThere = job.config !== null && (await workspace.exists(job.config));
  const config = await loadConfig(workspace, {
    file: isThere ? job.config : null,
    overrides: job.overrides,
    place: (name) => `--${name}`,
  });
  return loadEngine(config, ports);
}

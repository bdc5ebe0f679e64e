/** What a run judges with: the schema of an event, the SQL that rebuilds, the quality rules. */

import type { Engine } from '../checks/engine.ts';
import { loadRules } from '../checks/quality/load-rules.ts';
import type { Workspace } from '../contracts/ports.ts';
import { loadEventSchema } from '../events/event-schema.ts';
import { loadPipeline } from '../pipelines/reference/scripts.ts';
import type { Config } from './config.ts';

/** @throws GateError of each part, before any event is read */
export async function loadEngine(config: Config, workspace: Workspace): Promise<Engine> {
  return {
    schema: await loadEventSchema(config, workspace),
    pipeline: await loadPipeline(config, workspace),
    rules: await loadRules(config, workspace),
  };
}

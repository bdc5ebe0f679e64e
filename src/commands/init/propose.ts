/** From what a repository has to the files that the gate needs there. */
import { typed } from '../../contracts/program.ts';
import { DEFAULT_CONFIG_FILE } from '../../project/config.ts';
import { proposeConfig } from './propose-config.ts';
import { remarksOn } from './remarks.ts';
import { seedFiles } from './seed-files.ts';
import type { StarterFile } from './starter-file.ts';
import { starterWorkflows } from './starter-workflows.ts';
import type { FoundPipeline, Surroundings } from './surroundings.ts';

export interface Proposal {
  readonly files: readonly StarterFile[];
  /** What a person should know or do, in order. */
  readonly remarks: readonly string[];
  /** Commands to try, in order. */
  readonly next: readonly string[];
}

/** Whether there is anything of a team's own to build on; else the worked example serves better. */
export function hasAnything(
  { pipeline, schemas, models, events }: Surroundings,
  starter: readonly StarterFile[],
): boolean {
  const ours = new Set(starter.map(({ path }) => path));
  const found = [...schemas, ...models, ...events.valid];
  return pipeline !== null || found.some((file) => !ours.has(file));
}

/** @param shards jobs that share the work */
export function propose(found: Surroundings, shards = 1): Proposal {
  return {
    files: [
      { path: DEFAULT_CONFIG_FILE, text: proposeConfig(found) },
      ...(found.workflows.length > 0 ? [] : starterWorkflows(found, shards)),
      ...profileFor(found.pipeline),
      ...seedFiles(found.seeds, found.pipeline?.folder ?? ''),
    ],
    remarks: remarksOn(found),
    next: [typed('validate'), typed('golden add CASE'), typed('gate')],
  };
}

/** A profile for the gate, where the project has none that leaves its database where the gate looks. */
function profileFor(pipeline: FoundPipeline | null): StarterFile[] {
  if (pipeline?.kind !== 'dbt' || pipeline.profiles !== null) return [];
  const text = `# For dc-event-gate: the file in which it looks for the tables.
${pipeline.profile}:
  target: gate
  outputs:
    gate:
      type: duckdb
      path: "{{ env_var('DC_EVENT_GATE_DATABASE') }}"
      threads: 2
`;
  return [{ path: `${pipeline.folder}ci/profiles.yml`, text }];
}

/** The kinds of pipeline; a new one is a folder and a line here. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { SqlLimits, WantedTable } from '../contracts/ports/sql-processes.ts';
import type { Ports } from '../contracts/ports.ts';
import type { EventSettings } from '../events/settings.ts';
import { type CommandPorts, createCommandPipeline } from './command/command.ts';
import type { CommandSettings } from './command/settings.ts';
import type { TablesUnderTest } from './declared/tables-under-test.ts';
import { referencePipeline } from './reference/reference.ts';
import type { SecondOpinion } from './second-opinion/second-opinion.ts';
import type { OpinionSettings } from './second-opinion/settings.ts';
import type { PipelineSettings } from './settings.ts';
import { loadScripts } from './sql-folder/load-scripts.ts';
import { createSqlFolder } from './sql-folder/sql-folder.ts';

export type ChosenPipeline = Pick<PipelineSettings, 'pipeline'> &
  Pick<CommandSettings, 'pipeline.env'> &
  Pick<EventSettings, 'events.date'>;

export type PipelinePorts = CommandPorts & Pick<Ports, 'workspace'>;

/** @throws GateError PIPELINE_FOLDER */
export async function loadPipeline(
  { pipeline, 'pipeline.env': inherit, 'events.date': date }: ChosenPipeline,
  ports: PipelinePorts,
  limits: SqlLimits,
  tables: TablesUnderTest,
): Promise<Pipeline> {
  switch (pipeline.kind) {
    case 'builtin':
      return referencePipeline;
    case 'folder': {
      const scripts = await loadScripts(pipeline.path, ports.workspace);
      return createSqlFolder(pipeline.path, scripts, limits, ports.sqlProcesses, tables.declared);
    }
    case 'command':
      return loadCommand(pipeline.run, { inherit, date }, ports, limits, tables);
  }
}

function loadCommand(
  run: string,
  { inherit, date }: { readonly inherit: readonly string[]; readonly date: string },
  ports: PipelinePorts,
  limits: SqlLimits,
  tables: TablesUnderTest,
): Pipeline {
  const { root: directory } = ports.workspace;
  const day = tables.plan.length === 0 ? date : null;
  const choice = { run, inherit, directory, day };
  return createCommandPipeline(choice, wantedTables(tables), limits, ports);
}

/** A command as a second opinion has the same variables, tree and time as one that is the pipeline. */
export function loadSecondOpinion(
  {
    'second-opinion': asked,
    'pipeline.env': inherit,
    'events.date': date,
  }: OpinionSettings & Omit<ChosenPipeline, 'pipeline'>,
  ports: PipelinePorts,
  limits: SqlLimits,
  tables: TablesUnderTest,
): SecondOpinion {
  if (asked.kind !== 'command') return { kind: asked.kind };
  const pipeline = loadCommand(asked.run, { inherit, date }, ports, limits, tables);
  return { kind: 'command', pipeline };
}

/** Of a declared table the columns are those that it has. */
function wantedTables({ plan, declared }: TablesUnderTest): readonly WantedTable[] {
  const known = new Set<string>(plan.map(({ name }) => name));
  const others = declared.filter(({ name }) => !known.has(name.toLowerCase()));
  return [...plan, ...others.map(({ name }) => ({ name, columns: null }))];
}

/** The kinds of pipeline; a new one is a folder and a line here. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { SqlLimits, WantedTable } from '../contracts/ports/sql-processes.ts';
import type { Ports } from '../contracts/ports.ts';
import type { EventSettings } from '../events/settings.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import { type CommandPorts, createCommandPipeline } from './command/command.ts';
import type { CommandSettings } from './command/settings.ts';
import type { TablesUnderTest } from './declared/tables-under-test.ts';
import { createReference } from './reference/reference.ts';
import { builtinScripts } from './reference/scripts.ts';
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
  annualLimits: readonly AnnualLimits[],
): Promise<Pipeline> {
  const builtin = builtinScripts(annualLimits);
  switch (pipeline.kind) {
    case 'builtin':
      return createReference(builtin);
    case 'folder': {
      const own = await loadScripts(pipeline.path, ports.workspace, builtin);
      return createSqlFolder(
        pipeline.path,
        { own, builtin },
        limits,
        ports.sqlProcesses,
        tables.declared,
      );
    }
    case 'command': {
      const { root: directory } = ports.workspace;
      const day = tables.plan.length === 0 ? date : null;
      const choice = { run: pipeline.run, inherit, directory, day, builtin };
      return createCommandPipeline(choice, wantedTables(tables), limits, ports);
    }
  }
}

/** Of a declared table the columns are those that it has. */
function wantedTables({ plan, declared }: TablesUnderTest): readonly WantedTable[] {
  const known = new Set<string>(plan.map(({ name }) => name));
  const others = declared.filter(({ name }) => !known.has(name.toLowerCase()));
  return [...plan, ...others.map(({ name }) => ({ name, columns: null }))];
}

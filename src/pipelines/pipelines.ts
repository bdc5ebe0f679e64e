/** The kinds of pipeline; a new one is a folder and a line here. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { SqlLimits } from '../contracts/ports/sql-processes.ts';
import type { WantedTable } from '../contracts/ports/sql-work.ts';
import type { Ports } from '../contracts/ports.ts';
import type { Scripts } from '../contracts/sql/script.ts';
import type { EventSettings } from '../events/settings.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import { type CommandPorts, createCommandPipeline } from './command/command.ts';
import type { CommandSettings } from './command/settings.ts';
import type { TablesUnderTest } from './declared/tables-under-test.ts';
import { createReference } from './reference/reference.ts';
import { builtinScripts } from './reference/scripts.ts';
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
    case 'command':
      return loadCommand(pipeline.run, { inherit, date, builtin }, ports, limits, tables);
  }
}

interface CommandNeeds {
  readonly inherit: readonly string[];
  /** Pointer to the day of an event. */
  readonly date: string;
  /** Our own scripts, with the figures of the law. */
  readonly builtin: Scripts;
}

function loadCommand(
  run: string,
  { inherit, date, builtin }: CommandNeeds,
  ports: PipelinePorts,
  limits: SqlLimits,
  tables: TablesUnderTest,
): Pipeline {
  const { root: directory } = ports.workspace;
  const day = tables.plan.length === 0 ? date : null;
  const choice = { run, inherit, directory, day, builtin };
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
  annualLimits: readonly AnnualLimits[],
): SecondOpinion {
  if (asked.kind !== 'command') return { kind: asked.kind };
  const needs = { inherit, date, builtin: builtinScripts(annualLimits) };
  const pipeline = loadCommand(asked.run, needs, ports, limits, tables);
  return { kind: 'command', pipeline };
}

/** Of a declared table the columns are those that it has. */
function wantedTables({ plan, declared }: TablesUnderTest): readonly WantedTable[] {
  const known = new Set<string>(plan.map(({ name }) => name));
  const others = declared.filter(({ name }) => !known.has(name.toLowerCase()));
  return [...plan, ...others.map(({ name }) => ({ name, columns: null }))];
}

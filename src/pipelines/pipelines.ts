/** The kinds of pipeline; a new one is a folder and a line here. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { SqlLimits } from '../contracts/ports/sql-processes.ts';
import type { Ports } from '../contracts/ports.ts';
import type { TablesUnderTest } from './declared/tables-under-test.ts';
import { referencePipeline } from './reference/reference.ts';
import type { PipelineSettings } from './settings.ts';
import { loadScripts } from './sql-folder/load-scripts.ts';
import { createSqlFolder } from './sql-folder/sql-folder.ts';

/** @throws GateError PIPELINE_FOLDER */
export async function loadPipeline(
  { pipeline }: Pick<PipelineSettings, 'pipeline'>,
  { workspace, sqlProcesses }: Pick<Ports, 'workspace' | 'sqlProcesses'>,
  limits: SqlLimits,
  tables: TablesUnderTest,
): Promise<Pipeline> {
  switch (pipeline.kind) {
    case 'builtin':
      return referencePipeline;
    case 'folder': {
      const scripts = await loadScripts(pipeline.path, workspace);
      return createSqlFolder(pipeline.path, scripts, limits, sqlProcesses, tables.declared);
    }
  }
}

/**
 * A team's folder of SQL. It runs in a process of its own over copies of the events, and hands back its
 * tables as data. The events that rules, sums and audits look at are those that our own SQL has loaded.
 */
import type { BuildRequest, Built, LoadedEvents, Pipeline } from '../../contracts/pipeline.ts';
import type { SqlLimits, SqlProcesses } from '../../contracts/ports/sql-processes.ts';
import type { Database } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { exportEvents } from '../reference/export-events.ts';
import { addEvents, loadEvents } from '../reference/reconstruct.ts';
import { scriptFor } from '../reference/scripts.ts';
import { fingerprint, sqlSteps } from '../reference/sql-steps.ts';
import { hearScripts } from '../reference/tell-scripts.ts';
import { adoptTables } from './adopt-tables.ts';

export function createSqlFolder(
  path: string,
  { own: scripts, builtin }: { readonly own: Scripts; readonly builtin: Scripts },
  limits: SqlLimits,
  sqlProcesses: SqlProcesses,
  declared: readonly DeclaredTable[],
): Pipeline {
  const names = declared.map(({ name }) => name);
  /** The tables of a database that holds the events: by the scripts, over these files. */
  const fill = async (
    database: Database,
    loaded: LoadedEvents,
    { directory, target, onStep }: BuildRequest,
    files: readonly string[],
  ): Promise<Built> => {
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: 'build', scripts, declared: names, asOf: loaded.asOf },
      name: path,
      files,
      input: 'copy',
      result,
      limits: { ...limits, clock: 'task' },
      onScript: hearScripts({ scripts, onStep }),
    });
    const maker = (table: string) => scriptFor(scripts, table);
    const types = await adoptTables(database, { file: result, target, declared: names }, maker);
    return { ...loaded, loaded: types };
  };
  /** Our ingest.sql reads events that fit; what a team's own makes of others is its own affair. */
  const eventFiles = ({ spool, aside = [] }: BuildRequest) =>
    scripts.ingest.builtin ? spool : [...spool, ...aside];
  return {
    name: path,
    fingerprint: () => fingerprint(scripts),
    async build(database, request) {
      const loaded = await loadEvents(database, { ...request, scripts: builtin });
      return fill(database, loaded, request, eventFiles(request));
    },
    async append(database, request) {
      const loaded = await addEvents(database, { ...request, scripts: builtin });
      const all = `${request.directory}/all-events.ndjson`;
      await exportEvents(database, all);
      return fill(database, loaded, request, eventFiles({ ...request, spool: [all] }));
    },
    scriptFor: (table) => scriptFor(scripts, table),
    steps: sqlSteps(scripts),
    repeat: null,
    suites: null,
  };
}

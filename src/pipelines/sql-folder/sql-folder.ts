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
import { loadSuites } from '../reference/suites.ts';
import { hearScripts } from '../reference/tell-scripts.ts';
import { areFew } from '../room-for-events.ts';
import { adoptSuites } from './adopt-suites.ts';
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
    request: BuildRequest,
    files: readonly string[],
  ): Promise<Built> => {
    const file = await make(loaded, request, files);
    const handedBack = { file, target: request.target, declared: names };
    return { ...loaded, loaded: await adoptTables(database, handedBack, maker) };
  };
  const maker = (table: string) => scriptFor(scripts, table);
  /** @returns the file that the process hands back, in the directory of the request */
  const make = async (
    loaded: LoadedEvents,
    { directory, onStep }: Pick<BuildRequest, 'directory' | 'onStep'>,
    files: readonly string[],
  ): Promise<string> => {
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: 'build', scripts, declared: names, asOf: loaded.asOf },
      name: path,
      files,
      input: 'copy',
      few: areFew(loaded.events),
      result,
      limits: { ...limits, clock: 'task' },
      onScript: hearScripts({ scripts, onStep }),
    });
    return result;
  };
  /** Our ingest.sql reads events that fit; what a team's own makes of others is its own affair. */
  const eventFiles = ({ spool, aside = [] }: Pick<BuildRequest, 'spool' | 'aside'>) =>
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
    scriptFor: maker,
    steps: sqlSteps(scripts),
    repeat: null,
    suites: null,
    elsewhere: {
      load: (database, suites) => loadSuites(database, { suites, named: null, scripts: builtin }),
      async build(database, suites, during) {
        const files = await Promise.all(
          suites.map(({ request, events }, at) =>
            during(at, () => make(events, request, eventFiles(request))),
          ),
        );
        const loaded = suites.map(({ events }) => events);
        return adoptSuites(database, { files, loaded }, maker, during);
      },
    },
  };
}

/**
 * A command of a team's own: it gets the events as files, and leaves tables. Where it makes tables of the plan, the
 * events that rules, sums and audits look at are those that our own SQL has loaded.
 */
import type { BuildRequest, Built, LoadedEvents, Pipeline } from '../../contracts/pipeline.ts';
import type { SqlLimits } from '../../contracts/ports/sql-processes.ts';
import type { WantedTable } from '../../contracts/ports/sql-work.ts';
import type { Database, Ports } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import { loadWithoutPlan } from '../load-without-plan.ts';
import { exportEvents } from '../reference/export-events.ts';
import { addEvents, loadEvents } from '../reference/reconstruct.ts';
import { areFew } from '../room-for-events.ts';
import { adoptCollected } from './adopt-collected.ts';
import { type CommandInTree, createCommandRuns, layReady, type RunPorts } from './command-run.ts';
import { requireLeft } from './ended.ts';

export interface CommandChoice extends CommandInTree {
  /** JSON pointer to the day of an event, where it makes no table of the plan; null where it makes some. */
  readonly day: string | null;
  /** Our own SQL, which loads the events that others look at. */
  readonly builtin: Scripts;
}

export type CommandPorts = Pick<Ports, 'sqlProcesses' | 'warehouse'> & RunPorts;

export function createCommandPipeline(
  choice: CommandChoice,
  tables: readonly WantedTable[],
  limits: SqlLimits,
  ports: CommandPorts,
): Pipeline {
  const { run, day, builtin } = choice;
  const { sqlProcesses, console } = ports;
  const { maker, ...runs } = createCommandRuns(choice, limits.seconds, ports);
  const fill = async (
    database: Database,
    loaded: LoadedEvents,
    { directory, target }: BuildRequest,
    events: readonly string[],
  ): Promise<Built> => {
    const { asOf } = loaded;
    const left = await runs.run(await layReady(database, events, { directory, asOf }, ports));
    const files = requireLeft(maker, left, tables, console);
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: 'collect', maker, madeBy: left.database?.madeBy ?? null, tables },
      name: maker,
      files,
      input: 'give',
      few: areFew(loaded.events),
      result,
      limits: { ...limits, clock: 'task' },
    });
    await adoptCollected(database, { file: result, target, tables, maker });
    return { ...loaded, loaded: null };
  };
  const load = (database: Database, request: BuildRequest): Promise<LoadedEvents> =>
    day === null
      ? loadEvents(database, { ...request, scripts: builtin })
      : loadWithoutPlan(database, { ...request, scripts: builtin }, day);
  return {
    name: run,
    fingerprint: () => ({ command: run }),
    async build(database, request) {
      const loaded = await load(database, request);
      return fill(database, loaded, request, allEvents(request));
    },
    withTables(file) {
      return {
        ...this,
        async build(database, request) {
          const loaded = await load(database, request);
          await adoptCollected(database, { file, target: request.target, tables, maker });
          return { ...loaded, loaded: null };
        },
      };
    },
    async append(database, request) {
      const loaded = await addEvents(database, { ...request, scripts: builtin });
      const all = `${request.directory}/all-events.ndjson`;
      await exportEvents(database, all);
      return fill(database, loaded, request, allEvents({ ...request, spool: [all] }));
    },
    scriptFor: () => maker,
    steps: null,
    async repeat(database, request) {
      const ready = await layReady(database, allEvents(request), request, ports);
      return async () => {
        const { end, ...left } = await runs.repeat(ready);
        requireLeft(maker, left, tables, console);
        return end;
      };
    },
    suites: null,
    elsewhere: null,
  };
}

/** Those of types that the tables of the plan do not know too. */
function allEvents({
  spool,
  aside = [],
}: Pick<BuildRequest, 'spool' | 'aside'>): readonly string[] {
  return [...spool, ...aside];
}

/**
 * A command of a team's own: it gets the events as files, and leaves tables. Where it makes tables of the plan, the
 * events that rules, sums and audits look at are those that our own SQL has loaded.
 */
import type { BuildRequest, Built, LoadedEvents, Pipeline } from '../../contracts/pipeline.ts';
import type { SqlLimits, WantedTable } from '../../contracts/ports/sql-processes.ts';
import type { Database, Ports } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import { plain } from '../../contracts/text/plain.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import { loadWithoutPlan } from '../load-without-plan.ts';
import { exportEvents } from '../reference/export-events.ts';
import { addEvents, loadEvents } from '../reference/reconstruct.ts';
import { adoptCollected } from './adopt-collected.ts';
import { requireEnded, requireLeft } from './ended.ts';
import { writeParquet } from './events-parquet.ts';
import { createTreeWatch } from './tree-watch.ts';

export interface CommandChoice {
  /** As the shell reads it. */
  readonly run: string;
  /** Variables that it is given beside the usual ones. */
  readonly inherit: readonly string[];
  /** Absolute: the tree that it runs in. */
  readonly directory: string;
  /** JSON pointer to the day of an event, where it makes no table of the plan; null where it makes some. */
  readonly day: string | null;
  /** Our own SQL, which loads the events that others look at. */
  readonly builtin: Scripts;
}

export type CommandPorts = Pick<
  Ports,
  'commands' | 'sqlProcesses' | 'warehouse' | 'repository' | 'console'
>;

export function createCommandPipeline(
  { run, inherit, directory: tree, day, builtin }: CommandChoice,
  tables: readonly WantedTable[],
  limits: SqlLimits,
  ports: CommandPorts,
): Pipeline {
  const { commands, sqlProcesses, warehouse, console } = ports;
  const watch = createTreeWatch(ports);
  const maker = plain(shortened(run.replaceAll(/\s+/g, ' '), MOST_LETTERS));
  /** One after the other, since all of them run in one tree; after one that failed none, since nothing can be decided. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn;
    // Whoever waits for its own turn hears of it.
    queue.catch(() => undefined);
    return turn;
  };
  /** A newer DuckDB than ours keeps the form of a file that is there, so that we can read what it writes. */
  const makeEmpty = async (directory: string): Promise<string> => {
    const path = `${directory}/empty.duckdb`;
    (await warehouse.open({ path, readable: [] })).close();
    return path;
  };
  const fill = async (
    database: Database,
    loaded: LoadedEvents,
    { directory, target }: BuildRequest,
    events: readonly string[],
  ): Promise<Built> => {
    const emptyDatabase = await makeEmpty(directory);
    const parquet = await writeParquet(database, events, `${directory}/events.parquet`, console);
    const left = await inTurn(async () => {
      const task = {
        ...{ run, inherit, directory: tree, events, parquet, emptyDatabase },
        ...{ asOf: loaded.asOf, seconds: limits.seconds, hear: console.note },
      };
      const { end, ...leavings } = await watch(maker, () =>
        console.group(`Run ${maker}`, () => commands.run(task)),
      );
      requireEnded(maker, end, limits.seconds);
      return leavings;
    });
    const files = requireLeft(maker, left, tables, console);
    const result = `${directory}/tables.duckdb`;
    await sqlProcesses.run({
      work: { kind: 'collect', maker, madeBy: left.database?.madeBy ?? null, tables },
      name: maker,
      files,
      input: 'give',
      result,
      limits: { ...limits, clock: 'task' },
    });
    await adoptCollected(database, { file: result, target, tables, maker });
    return { ...loaded, loaded: null };
  };
  return {
    name: run,
    fingerprint: () => ({ command: run }),
    async build(database, request) {
      const loaded = await (day === null
        ? loadEvents(database, { ...request, scripts: builtin })
        : loadWithoutPlan(database, { ...request, scripts: builtin }, day));
      return fill(database, loaded, request, allEvents(request));
    },
    async append(database, request) {
      const loaded = await addEvents(database, { ...request, scripts: builtin });
      const all = `${request.directory}/all-events.ndjson`;
      await exportEvents(database, all);
      return fill(database, loaded, request, allEvents({ ...request, spool: [all] }));
    },
    scriptFor: () => maker,
    steps: null,
  };
}

/** Those of types that the tables of the plan do not know too. */
function allEvents({ spool, aside = [] }: BuildRequest): readonly string[] {
  return [...spool, ...aside];
}

/** Of a command in a sentence. */
const MOST_LETTERS = 80;

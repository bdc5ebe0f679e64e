/** The command over events that lie ready: one run after the other, since all of them are in one tree. */
import type { CommandLeavings } from '../../contracts/ports/commands.ts';
import type { Console, Database, Ports } from '../../contracts/ports.ts';
import { plain } from '../../contracts/text/plain.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import { requireEnded } from './ended.ts';
import { writeParquet } from './events-parquet.ts';
import { createTreeWatch, type TreeWatchPorts } from './tree-watch.ts';

export interface CommandInTree {
  /** As the shell reads it. */
  readonly run: string;
  /** Variables that it is given beside the usual ones. */
  readonly inherit: readonly string[];
  /** Absolute: the tree that it runs in. */
  readonly directory: string;
}

export type RunPorts = Pick<Ports, 'commands'> & TreeWatchPorts;

/** What a command gets, as files. */
export interface ReadyEvents {
  /** Absolute paths of NDJSON files. */
  readonly events: readonly string[];
  readonly parquet: string | null;
  /** A newer DuckDB than ours keeps the form of a file that is there, so that we can read what it writes. */
  readonly emptyDatabase: string;
  /** ISO date. */
  readonly asOf: string;
}

export interface CommandRuns {
  /** As a sentence calls the command. */
  readonly maker: string;
  /** @throws GateError COMMAND_… */
  run(ready: ReadyEvents): Promise<CommandLeavings>;
  /** As `run`, for the clock: nobody looks at the tree meanwhile, and the log is spared. */
  repeat(ready: ReadyEvents): Promise<CommandLeavings>;
}

/** Of a command in a sentence. */
const MOST_LETTERS = 80;

export function createCommandRuns(
  { run, inherit, directory }: CommandInTree,
  seconds: number,
  { commands, repository, console }: RunPorts,
): CommandRuns {
  const watch = createTreeWatch({ repository, console });
  const maker = plain(shortened(run.replaceAll(/\s+/g, ' '), MOST_LETTERS));
  /** After one that failed none, since nothing can be decided. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn;
    // Whoever waits for its own turn hears of it.
    queue.catch(() => undefined);
    return turn;
  };
  const start = (ready: ReadyEvents, hear: Console['note']) =>
    commands.run({ run, inherit, directory, seconds, hear, ...ready });
  const ended = async (work: () => Promise<CommandLeavings>) => {
    const left = await work();
    requireEnded(maker, left.end, seconds);
    return left;
  };
  return {
    maker,
    run: (ready) =>
      inTurn(() =>
        ended(() =>
          watch(maker, () => console.group(`Run ${maker}`, () => start(ready, console.note))),
        ),
      ),
    repeat: (ready) => inTurn(() => ended(() => start(ready, () => undefined))),
  };
}

/** @param directory absolute; the database may write there */
export async function layReady(
  database: Database,
  events: readonly string[],
  { directory, asOf }: { readonly directory: string; readonly asOf: string },
  { warehouse, console }: Pick<Ports, 'warehouse' | 'console'>,
): Promise<ReadyEvents> {
  const emptyDatabase = `${directory}/empty.duckdb`;
  (await warehouse.open({ path: emptyDatabase, readable: [], form: 'oldest' })).close();
  const parquet = await writeParquet(database, events, `${directory}/events.parquet`, console);
  return { events, parquet, emptyDatabase, asOf };
}

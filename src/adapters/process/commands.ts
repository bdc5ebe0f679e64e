/** The `Commands` port: commands run one after the other in a tree, and what each has left is taken out of its way. */
import { GateError } from '../../contracts/errors.ts';
import type { Commands } from '../../contracts/ports/commands.ts';
import { layOut, layOutEmpty, takeAway } from './command-folder.ts';
import { runCommand } from './command-process.ts';

export interface CommandsOptions {
  /** A new directory that is removed at the end of the run, absolute. */
  readonly temporaryDirectory: () => Promise<string>;
  /** Of the end of the run. */
  readonly signal: AbortSignal;
}

export function createCommands({ temporaryDirectory, signal }: CommandsOptions): Commands {
  /**
   * By tree: where a command finds its events, the same for each run. A program that keeps what it has parsed
   * for as long as its settings are the same, as dbt does, has it from the second run on.
   */
  const folders = new Map<string, Promise<string>>();
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = <T>(tree: string, work: (folder: string) => Promise<T>): Promise<T> => {
    const folder = folders.get(tree) ?? temporaryDirectory();
    folders.set(tree, folder);
    const run = async () => work(await folder);
    const turn = (turns.get(tree) ?? Promise.resolve()).then(run, run);
    turns.set(
      tree,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return {
    run: (task) =>
      inTurn(task.directory, async (folder) => {
        const { variables, mark, empty } = await written(() => layOut(folder, task));
        const end = await runCommand(task, variables, mark, signal);
        const left = await takeAway(folder, await temporaryDirectory(), empty);
        return { end, ...left };
      }),
    prepare: (task) =>
      inTurn(task.directory, async (folder) => {
        const { variables, mark } = await written(() => layOutEmpty(folder));
        return runCommand(task, variables, mark, signal);
      }),
  };
}

/** @throws GateError FILE_WRITE */
async function written<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GateError('FILE_WRITE', { file: 'the events for the command', detail }, { cause });
  }
}

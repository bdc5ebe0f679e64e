/** The end of a run that somebody stops: nobody waits longer than a moment, whatever is at work. */
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** What it takes to end a run in the middle. */
export interface Ending {
  /** Aborted: nothing is decided, written or said any more, and what is at work is stopped. */
  readonly over: AbortController;
  /** Waits for what was stopped, and removes what it has left. */
  dispose(): Promise<void>;
  /** Whether something is at work in this process that does not let it end. */
  isBusy(): boolean;
}

/** Tidying up may take so long. What is left then, the next run removes. */
const MOST_MS = 1500;
const LOOK_MS = 10;

/**
 * Ctrl-C, a job that is cancelled, a terminal that is closed: the run is ended with code 2. Further signals
 * change nothing, as the end comes anyway: npm for one hands on a Ctrl-C that the terminal has sent to all.
 *
 * @param say what to do first, given the name of the signal
 */
export function onInterruption(
  ending: Ending,
  say: (signal: string) => Promise<void> | void,
): void {
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (isInterrupted) return;
      isInterrupted = true;
      void endRun(ending, 2, async () => say(signal));
    });
}

/** Stops everything, tidies up and ends this process. */
export async function endRun(
  ending: Ending,
  exit: number,
  first: () => Promise<void> = async () => undefined,
): Promise<void> {
  ending.over.abort();
  const tidied = Promise.allSettled([first(), ending.dispose(), idle(ending)]);
  await Promise.race([tidied, pause(MOST_MS)]);
  // Node would wait for DuckDB's thread to finish. No other way out is left.
  if (ending.isBusy()) process.kill(process.pid, 'SIGKILL');
  process.exit(exit);
}

async function idle({ isBusy }: Ending): Promise<void> {
  while (isBusy()) await pause(LOOK_MS);
}
